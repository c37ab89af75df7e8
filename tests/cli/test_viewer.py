# SPDX-License-Identifier: Apache-2.0
"""The page that `graph -o page.html` writes: one file, with nothing in it but what the project keeps."""

import hashlib
import html.parser
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
VIEWER = ROOT / "lib/viewer"


def page_of(kamergraaf, tmp_path, *paths):
    target = tmp_path / "page.html"
    assert kamergraaf("graph", "-o", target, *paths).status == 0
    page = target.read_text(encoding="utf-8")
    target.unlink()
    return page


def data_of(page):
    return json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)[1])


class Addresses(html.parser.HTMLParser):
    """All that a page names to be fetched."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name in ("src", "href", "srcset", "data", "action")]


def test_a_page_has_the_papers_and_the_citations_that_json_has(kamergraaf, papers, tmp_path):
    page = data_of(page_of(kamergraaf, tmp_path, papers))
    (graph,) = [json.loads(kamergraaf("graph", "--to", "json", papers).text)]
    assert [node["id"] for node in page["nodes"]] == sorted(node["id"] for node in graph["nodes"])
    ids = [node["id"] for node in page["nodes"]]
    drawn = sorted((ids[source], ids[target], kind) for source, target, kind, _ in page["edges"])
    assert drawn == sorted((link["source"], link["target"], link["kind"]) for link in graph["links"])


def test_a_dossier_without_a_number_is_called_by_its_id(kamergraaf, tmp_path):
    nodes = [{"id": "mijn-dossier", "kind": "dossier", "known": False, "title": "T"}]
    (tmp_path / "graph.json").write_text(json.dumps({"nodes": nodes, "links": []}), encoding="utf-8")
    (node,) = data_of(page_of(kamergraaf, tmp_path, "--merge", tmp_path / "graph.json"))["nodes"]
    assert node["number"] == "mijn-dossier"


def test_a_page_names_nothing_to_be_fetched(kamergraaf, papers, tmp_path):
    addresses = Addresses()
    addresses.feed(page_of(kamergraaf, tmp_path, papers))
    assert [one for one in addresses.found if not one.startswith(("#", "data:"))] == []


def test_the_same_papers_give_the_same_page(kamergraaf, papers, tmp_path):
    files = sorted(papers.glob("*.txt"))
    first = page_of(kamergraaf, tmp_path, *files)
    assert page_of(kamergraaf, tmp_path, *files) == first
    assert page_of(kamergraaf, tmp_path, *reversed(files)) == first


def test_what_others_wrote_is_as_they_published_it_and_bears_its_licence():
    table = json.loads((VIEWER / "vendor/VENDOR.json").read_text(encoding="utf-8"))
    kept = {path.name for path in (VIEWER / "vendor").iterdir()} - {"VENDOR.json"}
    assert {one["file"] for one in table} == kept
    for one in table:
        assert hashlib.sha256((VIEWER / "vendor" / one["file"]).read_bytes()).hexdigest() == one["sha256"], one["file"]
        assert one["licence"] == "MIT"
    licensed = {one["package"] for one in table if one["file"].endswith(".licence.txt")}
    assert licensed == {one["package"] for one in table}


def test_the_page_names_the_versions_that_it_is_made_with():
    page = (VIEWER / "page.html").read_text(encoding="utf-8")
    for one in json.loads((VIEWER / "vendor/VENDOR.json").read_text(encoding="utf-8")):
        assert f"<p>{one['package']} {one['version']}</p>" in page
