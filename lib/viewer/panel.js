// SPDX-License-Identifier: Apache-2.0
// The chosen paper: its head, and its citations in context, both ways. All text is put in as text.
"use strict";

const FIRST = 20;
const MORE = 100;

/** element("p", { class: "hint" }, "words", other) */
function element(tag, attributes = {}, ...inside) {
  const one = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) one.setAttribute(name, value);
  one.append(...inside.filter((part) => part !== undefined && part !== null && part !== ""));
  return one;
}

function dot_of(i) {
  const dot = element("span", { class: "dot", "aria-hidden": "true" });
  paint_dot(dot, papers[i].kind, papers[i].known);
  return dot;
}

/** A link to a paper on this page. */
const link_to = (i) => element("a", { href: address({ id: papers[i].id }), class: "to" }, dot_of(i), element("span", {}, name_of(i)));

/** A paper in a list: name, date, title. */
function card(i, ...further) {
  const paper = papers[i];
  const meeting = paper.kind === "meeting";
  const date = paper.date && !meeting ? element("span", { class: "date" }, day(paper.date)) : "";
  const title = paper.title && !meeting ? element("p", { class: "title" }, shortened(paper.title, 140)) : "";
  return element("li", {}, element("div", { class: "line" }, link_to(i), date), title, ...further);
}

/** The words with the citation marked; white space in it may differ: a line end, a no-break space. */
function words_around(mention) {
  const letters = Array.from((mention.text || "").replace(/\s/g, ""), (letter) => letter.replace(/[^\p{L}\p{N}]/u, "\\$&"));
  const found = letters.length ? mention.words.match(new RegExp(letters.join("\\s*"))) : null;
  if (!found) return [mention.words];
  const end = found.index + found[0].length;
  return [mention.words.slice(0, found.index), element("mark", {}, found[0]), mention.words.slice(end)];
}

function quotation(mention) {
  const note = mention.note ? element("span", { class: "tag" }, say("footnote", mention.note)) : "";
  return element("blockquote", {}, note, ...words_around(mention));
}

/** What is between two papers: the kinds of relation but citing, then each citation once. */
function told_between(between, way) {
  const kinds = between.filter((relation) => class_of(relation) === "further").map((relation) => relation.kind);
  const tags = [...new Set(kinds)].map((kind) => element("span", { class: "tag strong" }, say(`${way === "out" ? "edge" : "back"}.${kind}`)));
  const seen = new Set();
  const mentions = between.flatMap((relation) => relation.mentions).filter(({ words, text, note }) => {
    const key = JSON.stringify([words, text, note]);
    return !seen.has(key) && seen.add(key);
  });
  return [tags.length ? element("p", { class: "tags" }, ...tags) : "", ...mentions.map(quotation)];
}

/** A list that begins with some, and a button for more. */
function list_of(items, make) {
  const list = element("ul", { class: "cards" });
  const part = element("div", {}, list);
  const button = element("button", { type: "button", class: "more" });
  const add = (number) => {
    const from = list.children.length;
    items.slice(from, from + number).forEach((item) => list.append(make(item)));
    const left = items.length - list.children.length;
    button.textContent = say("more", count(Math.min(left, MORE)));
    if (left > 0) part.append(button);
    else button.remove();
    return list.children[from];
  };
  button.addEventListener("click", () => add(MORE).querySelector("a").focus());
  add(FIRST);
  return part;
}

function section(heading, items, make) {
  return items.length ? element("section", {}, element("h3", {}, heading), list_of(items, make)) : "";
}

function fact(list, name, ...value) {
  const inside = value.filter(Boolean);
  if (inside.length) list.append(element("dt", {}, say(name)), element("dd", {}, ...inside));
}

function facts_of(i) {
  const paper = papers[i];
  const list = element("dl", {});
  const dossiers = links[i].out.filter((relation) => relation.kind === "in_dossier").map((relation) => relation.to);
  fact(list, "date", paper.date && day(paper.date));
  fact(list, "names", paper.names && paper.names.join(", "));
  fact(list, "dossier", ...dossiers.map((to) => element("div", {}, link_to(to), papers[to].title ? element("p", { class: "title" }, papers[to].title) : "")));
  fact(list, "chamber", paper.chamber && say("chamber_" + paper.chamber));
  fact(list, "session", paper.session);
  fact(list, "identifier", paper.id);
  return list;
}

function way_to(paper) {
  if (!/^https?:\/\//.test(paper.url || "")) return "";
  const link = element("a", { href: paper.url, target: "_blank", rel: "noopener noreferrer" }, say("read_at", new URL(paper.url).host));
  link.append(" ", element("span", { class: "unseen" }, say("new_tab")));
  return element("p", { class: "address" }, link);
}

function path_buttons(paper) {
  const buttons = element("p", { class: "actions" });
  const add = (words, changes) => {
    const button = element("button", { type: "button" }, say(words));
    button.addEventListener("click", () => go(changes));
    buttons.append(button);
  };
  add("path_from_here", { from: paper.id, to: "" });
  if (state.from && state.from !== paper.id) add("path_to_here", { to: paper.id });
  return buttons;
}

function chosen_paper(i) {
  const paper = papers[i];
  const close = element("button", { type: "button", class: "close", "aria-label": say("close") }, "×");
  close.addEventListener("click", () => go({ id: "" }));
  const neighbours_without_dossier = (way) =>
    neighbours(i, way)
      .map(({ other, between }) => ({ other, between: between.filter((relation) => relation.kind !== "in_dossier") }))
      .filter(({ between }) => between.length);
  const cites = neighbours_without_dossier("out");
  const cited_by = neighbours_without_dossier("in");
  const inside = neighbours(i, "in").filter(({ between }) => between.some((relation) => relation.kind === "in_dossier"));
  const make = (way) => ({ other, between }) => card(other, ...told_between(between, way));
  return [
    close,
    element("h2", { tabindex: "-1", id: "paper-title" }, dot_of(i), name_of(i)),
    paper.title && paper.title !== paper.name ? element("p", { class: paper.title === paper.title.toUpperCase() ? "headline capitals" : "headline" }, paper.title) : "",
    paper.kind === "dossier" || paper.known || paper.kind === "outside" || paper.kind === "meeting" ? "" : element("p", { class: "hint" }, say("only_cited")),
    facts_of(i),
    way_to(paper),
    path_buttons(paper),
    section(say("cites_heading", count(cites.length)), cites, make("out")),
    section(say("cited_heading", count(cited_by.length)), cited_by, make("in")),
    section(say("members_heading", count(inside.length)), inside, ({ other }) => card(other)),
  ];
}

const SOURCES = ["dossier", "meeting", "outside"];

function first_ten(weights, wanted) {
  const some = papers.map((_, i) => i).filter((i) => wanted(papers[i].kind) && weights[i] > 0);
  return some.sort((a, b) => weights[b] - weights[a] || a - b).slice(0, 10);
}

/** What stands there while nothing is chosen: ways in. */
function nothing_chosen() {
  return [
    element("p", { class: "headline" }, say("nothing_chosen")),
    section(say("most_cited"), first_ten(cited, (kind) => !SOURCES.includes(kind)), (i) => card(i)),
    section(say("largest_dossiers"), first_ten(members, (kind) => kind === "dossier"), (i) => card(i)),
  ];
}

function show_paper(i) {
  const panel = document.getElementById("paper");
  panel.replaceChildren(...(i === undefined ? nothing_chosen() : chosen_paper(i)).filter(Boolean));
  panel.scrollTop = 0;
}
