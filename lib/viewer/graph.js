// SPDX-License-Identifier: Apache-2.0
// The papers and their relations, as the file holds them, and what is asked of them everywhere.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const papers = data.nodes;
const relations = data.edges.map(([from, to, kind, mentions]) => ({ from, to, kind, mentions }));
const place = new Map(papers.map((paper, i) => [paper.id, i]));

const links = papers.map(() => ({ out: [], in: [] }));
for (const relation of relations) {
  links[relation.from].out.push(relation);
  links[relation.to].in.push(relation);
}

const KINDS = Object.keys(data.looks).filter((kind) => papers.some((paper) => paper.kind === kind));
const CLASSES = ["cites", "further", "in_dossier"].filter((one) => relations.some((relation) => class_of(relation) === one));

function class_of(relation) {
  return relation.kind === "cites" || relation.kind === "in_dossier" ? relation.kind : "further";
}

/** How often it is cited: by how many papers. */
const cited = links.map((at) => new Set(at.in.filter((relation) => relation.kind !== "in_dossier").map((r) => r.from)).size);
const members = links.map((at) => at.in.filter((relation) => relation.kind === "in_dossier").length);

/** "Motie 36 999, nr. 12", "Dossier 36 999", "Stb. 2020, 12". */
function name_of(i) {
  const paper = papers[i];
  return paper.number ? `${say("kind." + paper.kind)} ${paper.number}` : paper.name;
}

function shortened(text, size) {
  const letters = Array.from(text);
  return letters.length <= size ? text : letters.slice(0, size - 1).join("").trimEnd() + "…";
}

/** What stands beside it in the drawing. */
function label_of(i) {
  const paper = papers[i];
  if (paper.kind === "dossier") return shortened(paper.title ? `${paper.number} · ${paper.title}` : paper.number, 36);
  return shortened(paper.number || paper.name, 36);
}

/** The other papers that it has relations with, one way: each with the relations, by date. */
function neighbours(i, way) {
  const [all, end] = way === "out" ? [links[i].out, "to"] : [links[i].in, "from"];
  const by = new Map();
  for (const relation of all) {
    if (!by.has(relation[end])) by.set(relation[end], []);
    by.get(relation[end]).push(relation);
  }
  return [...by].map(([other, between]) => ({ other, between })).sort(earlier);
}

function earlier(a, b) {
  const [one, two] = [papers[a.other].date || "~", papers[b.other].date || "~"];
  return one < two ? -1 : one > two ? 1 : a.other - b.other;
}
