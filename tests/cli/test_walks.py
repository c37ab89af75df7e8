# SPDX-License-Identifier: Apache-2.0
"""trace in its other ways, dossiers and check."""

import pytest


def ids(kamergraaf, *arguments):
    return [record["id"] for record in kamergraaf("trace", *arguments, "--format", "jsonl").records]


def test_edges_of_one_kind_are_followed(kamergraaf, papers):
    assert ids(kamergraaf, "kst-36045-12", "--out", "--depth", 3, "--along", "in_dossier", papers) == ["36045"]
    assert ids(kamergraaf, "kst-36045-12", "--out", "--depth", 3, "--along", "cites,in_dossier", "--dossier", "36045", papers) == [
        "kst-36045-11", "kst-36045-10"]


def test_as_of_a_day_what_is_later_is_not_there(kamergraaf, papers):
    assert ids(kamergraaf, "kst-36045-10", "--in", "--depth", 3, "--as-of", "2025-03-20", papers) == ["kst-36045-11"]
    result = kamergraaf("trace", "kst-36045-12", "--as-of", "2025-03-20", papers)
    assert result.errors == ["kamergraaf: kst-36045-12: later than --as-of 2025-03-20"]


def test_a_limit_says_that_there_are_more(kamergraaf, papers):
    result = kamergraaf("trace", "kst-36045-11", "--limit", 1, "--format", "jsonl", papers)
    assert len(result.records) == 1
    assert result.errors == ["kamergraaf: cut at 1: there are more (--limit)"]


def test_all_shortest_chains_are_printed(kamergraaf, papers):
    result = kamergraaf("trace", "kst-36045-10", "--chain", "kst-36045-11", "--all", "--format", "jsonl", papers)
    assert [[link["kind"] for link in record["chain"]] for record in result.records] == [["cites"]]


def test_a_chain_takes_the_options_that_it_follows(kamergraaf, papers):
    chain = ["kst-36045-12", "--chain", "kst-36045-10"]
    assert ids(kamergraaf, *chain, "--all", "--limit", 1, papers) == ["kst-36045-10"]
    assert ids(kamergraaf, *chain, "--out", "--along", "cites", "--depth", 2, papers) == ["kst-36045-10"]
    assert ids(kamergraaf, *chain, "--out", "--along", "cites", "--depth", 1, papers) == []
    assert ids(kamergraaf, *chain, "--in", papers) == []
    assert ids(kamergraaf, *chain, "--along", "in_dossier", "--as-of", "2025-04-02", papers) == ["kst-36045-10"]


@pytest.mark.parametrize("option", [("--since", "2025-01-01"), ("--until", "2025-01-01"), ("--kind", "motion")])
def test_a_chain_leads_through_any_papers_and_says_so(kamergraaf, papers, option):
    result = kamergraaf("trace", "kst-36045-12", "--chain", "kst-36045-10", *option, "--format", "jsonl", papers)
    assert [record["id"] for record in result.records] == ["kst-36045-10"]
    assert result.errors == [
        "kamergraaf: --since, --until and --kind choose among the papers around one; a chain leads through any"]


def test_what_two_papers_build_on(kamergraaf, papers):
    (record,) = kamergraaf("trace", "kst-36045-12", "--common", "kst-36045-11", "--format", "jsonl", papers).records[:1]
    assert (record["id"], record["from_first"], record["from_second"]) == ("kst-36045-11", 1, 0)


def test_the_letters_about_a_motion_stand_under_their_ministry(kamergraaf, papers):
    result = kamergraaf("trace", "kst-36045-11", "--follow-up", papers)
    assert result.lines[1].strip().startswith("kst-36045-12  letter  2025-04-02")
    (record,) = kamergraaf("trace", "kst-36045-11", "--follow-up", "--format", "jsonl", papers).records
    assert record["id"] == "kst-36045-12" and record["ministry"] == result.lines[0]


def test_the_versions_of_a_paper(kamergraaf, papers):
    assert ids(kamergraaf, "kst-36045-11", "--versions", papers) == ["kst-36045-11"]


def test_dossiers_tell_which_cites_which(kamergraaf, papers):
    assert kamergraaf("dossiers", "--format", "tsv", papers).lines[0].split("\t")[:3] == ["from", "to", "citations"]
    (flow,) = kamergraaf("dossiers", "--top", 1, "--format", "jsonl", papers).records
    assert (flow["from"], flow["to"], flow["citations"]) == ("36045", "36045", 2)


def test_a_corpus_with_nothing_wrong_prints_nothing(kamergraaf, papers):
    result = kamergraaf("check", papers)
    assert (result.status, result.text, result.errors) == (0, "", [])


def test_what_is_wrong_is_printed_in_each_format(kamergraaf, papers, tmp_path):
    register = tmp_path / "register.txt"
    register.write_text("kst-36045-9\nkst-36045-11\nkst-36045-12\n")
    (papers / "again.txt").write_text((papers / "b.txt").read_text())
    assert [line.split()[0] for line in kamergraaf("check", papers).lines] == ["double-id"]
    (papers / "a.txt").unlink()
    records = kamergraaf("check", "--register", register, "--format", "jsonl", papers).records
    assert [(record["kind"], record["id"]) for record in records] == [
        ("double-id", "kst-36045-11"), ("unknown-paper", "kst-36045-10")]
    assert records[1]["related"] == ["kst-36045-11"]
    lines = kamergraaf("check", "--register", register, "--format", "tsv", papers).lines
    assert [line.split("\t")[0] for line in lines] == ["kind", "double-id", "unknown-paper"]


def test_of_an_empty_register_each_cited_paper_is_unknown(kamergraaf, papers, tmp_path):
    register = tmp_path / "register.list"
    register.write_text("")
    (papers / "a.txt").unlink()
    result = kamergraaf("check", "--register", register, "--format", "jsonl", papers / "b.txt", papers / "c.txt")
    assert [(record["kind"], record["id"]) for record in result.records] == [("unknown-paper", "kst-36045-10")]
    assert kamergraaf("check", papers / "b.txt", papers / "c.txt").lines == []
