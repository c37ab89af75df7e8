# SPDX-License-Identifier: Apache-2.0
"""--implicit of extract, graph and trace: references without a number."""

import json

HEAD = ("36 999\n\nBewaren van brieven\n\nNr. 40\n\nBRIEF VAN DE MINISTER VAN ONDERWIJS\n\n"
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 4 maart 2025\n\n")
MOTION = ("36 999\n\nBewaren van brieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nVoorgesteld 14 januari 2025\n\n"
          "De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering brieven te bewaren,\n\n"
          "en gaat over tot de orde van de dag.\n\nVan Aalst\n")
OTHER = MOTION.replace("Nr. 12", "Nr. 13").replace("VAN AALST", "YILDIZ").replace("Van Aalst", "Yıldız")


def records_of(kamergraaf, text, *options):
    result = kamergraaf("extract", "--from", "txt", "--format", "jsonl", "--implicit", *options, "-", stdin=HEAD + text)
    assert result.status == 0
    return result.records


def test_they_are_there_only_where_they_are_asked_for(kamergraaf):
    text = HEAD + "De motie-Van Aalst (36 999, nr. 12) is bekend. Deze motie is goed."
    plain = kamergraaf("extract", "--from", "txt", "--format", "jsonl", "-", stdin=text).records
    assert [record["id"] for record in plain] == ["kst-36999-12"]
    numbered, reference = kamergraaf("extract", "--from", "txt", "--format", "jsonl", "--implicit", "-", stdin=text).records
    assert numbered == plain[0]
    assert (reference["form"], reference["text"], reference["id"]) == ("implicit", "Deze motie", "kst-36999-12")


def test_one_that_is_settled_is_a_record_of_the_paper_that_it_means(kamergraaf):
    *_, record = records_of(kamergraaf, "De motie-Van Aalst (36 999, nr. 12) is bekend. Verder is de motie-Van Aalst goed.")
    assert {key: record[key] for key in ("text", "kind", "id", "dossier", "number", "form", "verdict", "paper", "names")} == {
        "text": "de motie-Van Aalst", "kind": "kamerstuk", "id": "kst-36999-12", "dossier": "36999", "number": "12",
        "form": "implicit", "verdict": "resolved", "paper": "motion", "names": ["Van Aalst"]}
    assert "reason" not in record


def test_one_that_is_not_settled_says_what_it_says_and_why(kamergraaf):
    (record,) = records_of(kamergraaf, "Zie mijn brief van 3 februari jl. hierover.")
    assert (record["kind"], record["form"], record["verdict"]) == ("reference", "implicit", "unresolved")
    assert (record["text"], record["paper"], record["date"]) == ("mijn brief van 3 februari jl.", "letter", "2025-02-03")
    assert record["reason"]
    assert not {"id", "url", "dossier", "number", "candidates"} & set(record)


def test_one_that_may_be_several_has_them_the_best_first(kamergraaf):
    *_, record = records_of(kamergraaf, "De motie-Van Aalst (36 999, nr. 12) en de motie-Van Aalst (36 999, nr. 13) zijn bekend.\n\n"
                                        "Verder is de motie-Van Aalst goed.")
    assert (record["kind"], record["verdict"]) == ("reference", "ambiguous")
    assert record["candidates"] == ["kst-36999-13", "kst-36999-12"]
    assert record["reason"] == "several papers of these members are named here"


def test_explain_tells_which_were_struck_and_why(kamergraaf):
    records = records_of(kamergraaf, "Deze brief noemt de motie-Van Aalst (36 999, nr. 12). De gemeente liet bij brief van "
                                     "3 februari 2025 niets weten. Kosten: idem. Ik dien een motie in. Er is geen amendement-Blok.",
                         "--explain")
    rejected = {record["text"]: record["rejected"] for record in records if "rejected" in record}
    assert rejected["Deze brief"] == "the paper speaking of itself"
    assert rejected["de motie-Van Aalst"] == "its number stands beside it"
    assert rejected["brief van 3 februari 2025"] == "a paper from outside parliament"
    assert rejected["idem"] == "it repeats no citation"
    assert rejected["amendement-Blok"] == "no certain paper"
    assert all(record["pattern"].startswith("reference-") for record in records if record.get("form") == "implicit")


def test_the_text_form_says_what_is_not_settled(kamergraaf):
    lines = kamergraaf("extract", "--from", "txt", "--implicit", "-", stdin="Deze motie is goed.").lines
    assert len(lines) == 1
    assert "Deze motie" in lines[0] and "none of its kind is spoken of shortly before" in lines[0]


def test_count_counts_them(kamergraaf):
    text = HEAD + "De motie-Van Aalst (36 999, nr. 12) is bekend. Deze motie is goed."
    assert kamergraaf("extract", "--from", "txt", "--count", "-", stdin=text).lines == ["1"]
    assert kamergraaf("extract", "--from", "txt", "--count", "--implicit", "-", stdin=text).lines == ["2"]


def test_the_order_is_that_of_the_input_whatever_the_threads(kamergraaf):
    stdin = "".join(json.dumps({"id": f"d{i}", "text": HEAD + "De motie op stuk nr. 12 is bekend. Deze motie is goed. " * (1 + i % 17)})
                    + "\n" for i in range(120))
    outputs = [kamergraaf("extract", "--implicit", "--from", "jsonl", "--format", "jsonl", "--threads", threads, "-", stdin=stdin).bytes
               for threads in (1, 2, 5)]
    assert outputs[0].count(b"implicit") > 120
    assert all(output == outputs[0] for output in outputs)


def edges_of(kamergraaf, *arguments):
    graph = json.loads(kamergraaf("graph", "--to", "json", *arguments).text)
    return {(edge["source"], edge["target"]) for edge in graph["edges" if "edges" in graph else "links"] if edge["kind"] == "cites"}


def test_a_motion_of_the_folder_that_a_letter_names_by_its_mover_is_an_edge(kamergraaf, tmp_path):
    (tmp_path / "brief.txt").write_text(HEAD + "De motie-Van Aalst is uitgevoerd.\n", encoding="utf-8")
    (tmp_path / "motie.txt").write_text(MOTION, encoding="utf-8")
    (tmp_path / "ander.txt").write_text(OTHER, encoding="utf-8")
    assert edges_of(kamergraaf, tmp_path) == set()
    assert edges_of(kamergraaf, "--implicit", tmp_path) == {("kst-36999-40", "kst-36999-12")}


def test_trace_follows_such_an_edge(kamergraaf, tmp_path):
    (tmp_path / "brief.txt").write_text(HEAD + "De motie-Van Aalst is uitgevoerd.\n", encoding="utf-8")
    (tmp_path / "motie.txt").write_text(MOTION, encoding="utf-8")
    arguments = ("kst-36999-40", "--out", "--kind", "motion", "--format", "jsonl", tmp_path)
    assert kamergraaf("trace", *arguments).records == []
    assert [record["id"] for record in kamergraaf("trace", "--implicit", *arguments).records] == ["kst-36999-12"]


def test_what_is_not_settled_is_no_edge(kamergraaf, tmp_path):
    (tmp_path / "brief.txt").write_text(HEAD + "De motie-Yıldız is uitgevoerd. Deze motie is goed.\n", encoding="utf-8")
    (tmp_path / "motie.txt").write_text(MOTION, encoding="utf-8")
    assert edges_of(kamergraaf, "--implicit", tmp_path) == set()


def test_the_lines_of_the_register_are_papers_that_may_be_meant(kamergraaf, tmp_path):
    (tmp_path / "motie.txt").write_text(MOTION, encoding="utf-8")
    register = tmp_path / "register.jsonl"
    assert kamergraaf("register", "-o", register, tmp_path / "motie.txt").status == 0
    *_, record = records_of(kamergraaf, "De motie-Van Aalst is uitgevoerd.", "--register", register)
    assert (record["text"], record["id"]) == ("De motie-Van Aalst", "kst-36999-12")
