// SPDX-License-Identifier: Apache-2.0
// Which papers and relations are shown. A paper without a date stays while a paper that it has a relation with stays.
"use strict";

const filter = { kinds: new Set(KINDS), classes: new Set(CLASSES), since: "", until: "", dossier: "" };

function in_period(paper) {
  return (!filter.since || paper.date >= filter.since) && (!filter.until || paper.date <= filter.until);
}

function in_dossier(i, dossier) {
  return i === dossier || links[i].out.some((relation) => relation.kind === "in_dossier" && relation.to === dossier);
}

/** Of each paper whether it is shown. */
function visible() {
  const dossier = filter.dossier === "" ? -1 : Number(filter.dossier);
  const period = Boolean(filter.since || filter.until);
  const fits = papers.map((paper, i) => filter.kinds.has(paper.kind) && (dossier < 0 || in_dossier(i, dossier)));
  const dated = papers.map((paper, i) => fits[i] && (!period || Boolean(paper.date && in_period(paper))));
  if (!period) return dated;
  return papers.map((paper, i) => dated[i] || (fits[i] && !paper.date && has_neighbour(i, dated)));
}

function has_neighbour(i, shown) {
  return links[i].out.some((relation) => shown[relation.to]) || links[i].in.some((relation) => shown[relation.from]);
}

function clear_filter() {
  Object.assign(filter, { kinds: new Set(KINDS), classes: new Set(CLASSES), since: "", until: "", dossier: "" });
}
