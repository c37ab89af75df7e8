# SPDX-License-Identifier: Apache-2.0
"""Each format of a graph as the programs read it that it is for: its nodes by their ids, and its edges."""

import json
import re

import igraph
import networkx
import pandas
import rdflib

CITO = rdflib.Namespace("http://purl.org/spar/cito/")
DC = rdflib.Namespace("http://purl.org/dc/elements/1.1/")
DCTERMS = rdflib.Namespace("http://purl.org/dc/terms/")
EDGE_PROPERTIES = {
    CITO.cites, DCTERMS.isPartOf, rdflib.URIRef("http://purl.org/vocab/frbr/core#supplementOf"), DCTERMS.replaces, CITO.updates,
    CITO.repliesTo, CITO.documents}

# Older versions of networkx know the format, but not by the name of this version.
networkx.readwrite.gexf.GEXF.versions.setdefault("1.3", {
    "NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz", "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
    "SCHEMALOCATION": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd", "VERSION": "1.3"})


def as_xml(text):
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


def as_csv(text):
    return text.replace("\0", "\ufffd")


def from_networkx(read, nodes="id"):
    return {
        "nodes": {name: dict(node) for name, node in read.nodes(data=True)},
        "edges": [{"source": source, "target": target, **edge} for source, target, edge in read.edges(data=True)]}


def read_graphml(path):
    return from_networkx(networkx.read_graphml(path))


def read_graphml_by_igraph(path):
    read = igraph.Graph.Read_GraphML(str(path))
    names = read.vs["id"]
    return {
        "nodes": {node["id"]: node.attributes() for node in read.vs},
        "edges": [{"source": names[edge.source], "target": names[edge.target], **edge.attributes()} for edge in read.es]}


def read_gexf(path):
    return from_networkx(networkx.read_gexf(path, version="1.3"))


def read_json(path):
    read = from_networkx(networkx.node_link_graph(json.loads(path.read_text(encoding="utf-8"))))
    for node in read["nodes"].values():
        node["names"] = "; ".join(node.get("names", ()))
    for edge in read["edges"]:
        edge["words"] = edge["mentions"][0]["words"] if "mentions" in edge else ""
    return read


def read_cytoscape(path):
    return from_networkx(networkx.cytoscape_graph(json.loads(path.read_text(encoding="utf-8"))))


def read_csv(path):
    def table(which):
        rows = pandas.read_csv(f"{path.with_suffix('')}_{which}.csv", dtype=str, keep_default_na=False, encoding="utf-8")
        return [{key.lower(): value for key, value in row.items()} for row in rows.to_dict("records")]

    return {"nodes": {node["id"]: node for node in table("nodes")}, "edges": table("edges")}


def read_turtle(path):
    read = rdflib.Graph().parse(path, format="turtle")
    ids = {subject: str(text) for subject, text in read.subject_objects(DCTERMS.identifier)}
    nodes = {
        ids[subject]: {
            "title": str(read.value(subject, DCTERMS.title, default="")),
            "names": sorted(map(str, read.objects(subject, DC.creator))),
            "address": str(subject)} for subject in ids}
    edges = [{"source": ids[s], "target": ids[o], "property": p} for s, p, o in read if p in EDGE_PROPERTIES]
    return {"nodes": nodes, "edges": edges}


READERS = {
    "graphml": read_graphml, "graphml by igraph": read_graphml_by_igraph, "gexf": read_gexf, "json": read_json,
    "cytoscape": read_cytoscape, "csv": read_csv, "turtle": read_turtle}
HELD = {
    "graphml": as_xml, "graphml by igraph": as_xml, "gexf": as_xml, "json": str, "cytoscape": str, "csv": as_csv, "turtle": str}
