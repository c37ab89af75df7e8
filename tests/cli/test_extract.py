# SPDX-License-Identifier: Apache-2.0
"""extract: citations as lines and as records."""

import json

from conftest import run
from hypothesis import given, settings
from hypothesis import strategies as st

KEYS = ("document begin end text kind id url dossier rijkswet number part chamber session pages item relation paper date names "
        "footnote page boxes source_part source_runs source_begin source_end group form verdict reason candidates ground antecedent "
        "confidence repaired "
        "publisher pattern").split()
PARTS = ["Kamerstuk ", "36 045", ", nr. 190", "nrs. 1–3 en 5", "\u00a0", "II ", "2009/10, ", "21 501-20", "\n", "é", "😀", ", p. 3-4",
         "(36 600-XXII, nr. 50)", "Zie "]


def records_of(text, *options):
    return run("extract", "--from", "txt", "--format", "jsonl", *options, "-", stdin=text).records


def test_a_record_has_the_keys_of_a_citation_in_their_order(kamergraaf):
    text = "Bijlage bij Kamerstukken II 2009/10, 34 356 (R2064), nr. 88, p. 4–5 en 7."
    (record,) = records_of(text)
    assert [key for key in KEYS if key in record] == list(record)
    expected = {"document": "-", "text": text.split("bij ")[1][:-1], "kind": "kamerstuk", "id": "kst-34356-88", "dossier": "34356",
                "url": "https://zoek.officielebekendmakingen.nl/kst-34356-88.html", "rijkswet": "R2064", "number": "88",
                "chamber": "II", "session": "2009-2010", "pages": ["4-5", "7"], "relation": "annex", "form": "full",
                "verdict": "resolved"}
    assert {key: record.get(key) for key in expected} == expected


def test_where_the_bytes_of_a_file_are_not_its_text_a_record_tells_both(kamergraaf):
    printed = "\ufeffIn reactie op mevrouw Kr\u00c3\u00b6ger, Kamerstuk 36 045, nr. 190.".encode()
    (record,) = kamergraaf("extract", "--format", "jsonl", "-", stdin=printed).records
    assert printed[record["source_begin"]:record["source_end"]].decode() == record["text"] == "Kamerstuk 36 045, nr. 190"
    assert record["source_begin"] - record["begin"] == 3 + 2


def test_what_has_nothing_to_say_is_left_out(kamergraaf):
    (record,) = records_of("Kamerstuk 36 045, nr. 190")
    assert not {"chamber", "session", "pages", "footnote", "group", "repaired", "candidates", "relation"} & set(record)


def test_each_paper_of_a_list_is_a_record_and_bears_the_span_of_the_list(kamergraaf):
    text = "Zie Kamerstuk 36 045, nrs. 1–3."
    records = records_of(text)
    assert [record["id"] for record in records] == ["kst-36045-1", "kst-36045-2", "kst-36045-3"]
    begin, end = records[1]["group"]
    assert text.encode()[begin:end].decode() == "Kamerstuk 36 045, nrs. 1–3"


def test_every_record_of_the_letter_is_one_line_of_json(kamergraaf, letter):
    result = kamergraaf("extract", "--format", "jsonl", letter)
    assert result.status == 0
    assert all(set(record) <= set(KEYS) for record in result.records)
    assert {"kst-36471-96", "kst-36045-190", "kst-21501-02-3064", "kst-21501-20-2188", "kst-36600-V-63", "kst-36045-191"} <= {
        record["id"] for record in result.records}
    assert "kst-21501-20-2189" not in {record["id"] for record in result.records}


def test_the_text_form_says_where_what_and_which_paper(kamergraaf):
    result = kamergraaf("extract", "-", stdin="é\nZie é Kamerstuk\n36 045, nr. 190.\n")
    assert result.lines == ["-:2:7  Kamerstuk 36 045, nr. 190  → kst-36045-190  "
                            "https://zoek.officielebekendmakingen.nl/kst-36045-190.html"]


def test_a_table_has_a_header_and_as_many_cells_in_each_row(kamergraaf):
    result = kamergraaf("extract", "--format", "tsv", "-", stdin="Kamerstuk\t36 045,\nnrs. 1 en 2, p. 3 en 4")
    header, *rows = (line.split("\t") for line in result.lines)
    assert {len(row) for row in rows} == {len(header)}
    assert [row[header.index("id")] for row in rows] == ["kst-36045-1", "kst-36045-2"]
    assert rows[1][header.index("pages")] == "3; 4"


def test_count_prints_the_number_alone(kamergraaf, letter):
    records = kamergraaf("extract", "--format", "jsonl", letter).records
    assert kamergraaf("extract", "--count", letter).lines == [str(len(records))]


def test_stats_are_the_last_line_of_standard_error(kamergraaf, letter, tmp_path):
    result = kamergraaf("extract", "--count", "--stats", "--threads", 1, letter, tmp_path / "none", letter)
    stats = json.loads(result.errors[-1])
    assert list(stats) == ["documents", "bytes", "citations", "read_seconds", "extract_seconds", "threads"]
    assert (stats["documents"], stats["bytes"], stats["threads"]) == (2, 2 * letter.stat().st_size, 1)
    assert stats["citations"] == int(result.lines[0])
    assert stats["read_seconds"] >= 0 and stats["extract_seconds"] >= 0


def test_explain_names_the_pattern_and_what_was_rejected_and_why(kamergraaf):
    text = "Zie Kamerstuk 36 045, nr. 190, en een bedrag van 35 165, nr. 4."
    *found, rejected = records_of(text, "--explain")
    assert [record["id"] for record in found] == ["kst-36045-190"]
    assert list(rejected) == ["document", "begin", "end", "text", "rejected", "pattern"]
    assert rejected["text"] in text
    lines = kamergraaf("extract", "--explain", "-", stdin=text).lines
    assert lines[0].endswith(f"[{found[0]['pattern']}]")
    assert rejected["rejected"] in lines[-1]


def test_a_record_tells_on_what_ground_it_is_settled_to_what_it_goes_back_and_how_sure_that_is(kamergraaf):
    text = "Over de motie-Van Aalst (Kamerstuk 36 999, nr. 12).\nDeze motie is aangehouden, en de motie-Bakker niet."
    number, this, other = records_of(text, "--implicit")
    assert (number["ground"], "antecedent" in number) == ("printed", False)
    assert (this["id"], this["ground"]) == ("kst-36999-12", "spoken of")
    begin, end = this["antecedent"]
    assert text.encode()[begin:end].decode() == "Kamerstuk 36 999, nr. 12"
    assert 0 < this["confidence"] <= number["confidence"] < 1
    assert all(round(20 * record["confidence"], 9) % 1 == 0 for record in (number, this))
    assert not {"ground", "antecedent", "confidence"} & set(other)


def test_explain_says_on_what_ground_and_to_what_line_it_goes_back(kamergraaf):
    text = "Over de motie-Van Aalst (Kamerstuk 36 999, nr. 12).\n\nDeze motie is aangehouden.\nDe motie-Bakker niet."
    printed, this, other, _ = kamergraaf("extract", "--implicit", "--explain", "-", stdin=text).lines
    assert printed.endswith("]") and other.endswith("]")
    assert this.endswith("]  ← spoken of, line 1")
    assert "←" not in kamergraaf("extract", "--implicit", "-", stdin=text).text


def test_a_table_has_columns_for_the_ground_and_what_it_goes_back_to(kamergraaf):
    text = "Over de motie-Van Aalst (Kamerstuk 36 999, nr. 12). Deze motie is aangehouden."
    header, _, row = (line.split("\t") for line in kamergraaf("extract", "--implicit", "--format", "tsv", "-", stdin=text).lines)
    begin, end = row[header.index("antecedent")].split("; ")
    assert text[int(begin):int(end)] == "Kamerstuk 36 999, nr. 12"
    assert row[header.index("ground")] == "spoken of"
    assert 0 < float(row[header.index("confidence")]) < 1


def test_a_table_has_a_column_for_the_reason(kamergraaf):
    header, row = (line.split("\t") for line in kamergraaf("extract", "--implicit", "--format", "tsv", "-", stdin="Deze motie.").lines)
    assert row[header.index("verdict")] == "unresolved"
    assert row[header.index("reason")] == "none of its kind is spoken of shortly before"


def test_explain_tells_that_a_paper_names_itself(kamergraaf, letter):
    reasons = [record.get("rejected") for record in kamergraaf("extract", "--format", "jsonl", "--explain", letter).records]
    own = [r for r in records_of("36 045\n\nOekraïne\n\nNr. 7\n\nBRIEF\n\nZie Kamerstuk 36 045, nr. 7.", "--explain")]
    assert [record.get("rejected") for record in own] == ["the paper naming itself"]
    assert all(reason is None or reason for reason in reasons)


def test_the_order_is_that_of_the_input_whatever_the_threads(kamergraaf):
    stdin = "".join(
        json.dumps({"id": f"d{i}", "text": "Zie Kamerstuk 36 045, nr. 190. " * (1 + i * 7919 % 97)}) + "\n" for i in range(300))
    outputs = [kamergraaf("extract", "--from", "jsonl", "--format", "jsonl", "--threads", threads, "-", stdin=stdin).bytes
               for threads in (1, 2, 5, 0)]
    documents = list(dict.fromkeys(json.loads(line)["document"] for line in outputs[0].splitlines()))
    assert documents == [f"d{i}" for i in range(300)]
    assert all(output == outputs[0] for output in outputs)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=8), max_size=20).map("".join))
def test_the_text_of_a_record_is_the_bytes_from_its_begin_to_its_end(text):
    text = text.encode("utf-8", "ignore").decode()
    for record in run("extract", "--from", "jsonl", "--format", "jsonl", "-", stdin=json.dumps({"text": text})).records:
        assert text.encode()[record["begin"]:record["end"]].decode() == record["text"]
        assert set(record) <= set(KEYS)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["txt", "jsonl", "lines"]))
def test_no_bytes_break_a_reader(noise, form):
    result = run("extract", "--from", form, "--format", "jsonl", "-", stdin=b"Kamerstuk 36 045, nr. 190 " + noise)
    assert result.status in (0, 1)
    assert (result.status == 1) == (len(result.errors) > 0)
    assert all(record["id"] for record in result.records if record["verdict"] == "resolved")


def test_a_line_is_one_line_whatever_the_name_of_the_document_is(kamergraaf):
    name = "a\nb\x1b[31m\x7fc"
    stdin = json.dumps({"id": name, "text": "Zie Kamerstuk 36 045, nr. 190."})
    (line,) = kamergraaf("extract", "--from", "jsonl", "-", stdin=stdin).lines
    assert line.startswith("a b\ufffd[31m\ufffdc:1:5  Kamerstuk")
    _, row = kamergraaf("extract", "--from", "jsonl", "--format", "tsv", "-", stdin=stdin).lines
    assert row.startswith("a b\ufffd[31m\ufffdc\t4\t")


def test_a_table_tells_the_item_year_list_and_repair_of_a_citation_too(kamergraaf):
    text = "Zie Handelingen II 2019/20, nr. 45, item 7, Stb. 2010, 242 en Kamerstuk 36 045, nrs. 1 en 2."
    header, *rows = (line.split("\t") for line in kamergraaf("extract", "--format", "tsv", "-", stdin=text).lines)
    assert header[-4:] == ["year", "item", "group", "repaired"]
    assert [row[-4:] for row in rows] == [["", "7", "", ""], ["2010", "", "", ""]] + 2 * [["", "", "62; 91", ""]]
