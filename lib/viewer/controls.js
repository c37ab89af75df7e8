// SPDX-License-Identifier: Apache-2.0
// The controls around the drawing: words, search, filters, the steps of a path.
"use strict";

const FOUND = 40;
const by_id = (id) => document.getElementById(id);
const all = (selector) => [...document.querySelectorAll(selector)];

function set_words() {
  document.documentElement.lang = language;
  for (const one of all("[data-say]")) one.textContent = say(one.dataset.say);
  for (const one of all("[data-label]")) one.setAttribute("aria-label", say(one.dataset.label));
  for (const one of all(".zoom button")) one.title = say(one.dataset.label);
  for (const one of all("[data-lang]")) one.setAttribute("aria-pressed", String(one.dataset.lang === language));
  by_id("canvas").setAttribute("aria-label", say("canvas_label"));
  by_id("summary").textContent = say("summary", count(papers.length), count(relations.length));
  by_id("no-drawing").textContent = say("no_drawing");
}

function set_view() {
  for (const one of all("[data-view]")) one.setAttribute("aria-pressed", String(one.dataset.view === state.view));
}

function show_found() {
  const text = by_id("query").value;
  const found = found_by(text);
  const seen = visible();
  const told = found.length === 0 ? "found_none" : found.length === 1 ? "found_one" : found.length > FOUND ? "found_first" : "found";
  by_id("found").textContent = text.trim() ? say(told, count(found.length), count(FOUND)) : "";
  by_id("results").replaceChildren(
    ...found.slice(0, FOUND).map((i) => card(i, seen[i] ? "" : element("p", { class: "hint" }, say("outside_filter")))),
  );
}

/** Arrow keys go through the results; Enter in the field takes the first. */
function start_search() {
  const query = by_id("query");
  const choices = () => [query, ...by_id("results").querySelectorAll("a")];
  query.addEventListener("input", show_found);
  by_id("query").closest("search").addEventListener("keydown", (event) => {
    const at = choices().indexOf(event.target);
    if (at < 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const next = choices()[at + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) next.focus();
      event.preventDefault();
    } else if (event.key === "Enter" && at === 0 && choices().length > 1) {
      choices()[1].click();
    } else if (event.key === "Escape" && at > 0) {
      query.focus();
    }
  });
}

function choice(group, value, words, dot) {
  const box = element("input", { type: "checkbox" });
  box.checked = filter[group].has(value);
  box.addEventListener("change", () => {
    if (box.checked) filter[group].add(value);
    else filter[group].delete(value);
    filtered();
  });
  return element("label", {}, box, dot, element("span", {}, words));
}

function kind_choice(kind) {
  const dot = element("span", { class: "dot", "aria-hidden": "true" });
  paint_dot(dot, kind, true);
  const label = choice("kinds", kind, say("kind." + kind), dot);
  label.append(element("span", { class: "number" }, count(papers.filter((paper) => paper.kind === kind).length)));
  return label;
}

function class_choice(name) {
  const line = element("span", { class: "stroke", "aria-hidden": "true" });
  line.style.backgroundColor = name === "in_dossier" ? theme().dim : theme()[name];
  return choice("classes", name, say("relations." + name), line);
}

function dossier_option(i) {
  const title = papers[i].title ? ` · ${shortened(papers[i].title, 60)}` : "";
  return element("option", { value: String(i) }, `${papers[i].number}${title} (${count(members[i])})`);
}

function set_filters() {
  by_id("kinds").replaceChildren(...KINDS.map(kind_choice));
  by_id("relations").replaceChildren(...CLASSES.map(class_choice));
  by_id("since").value = filter.since;
  by_id("until").value = filter.until;
  const dossiers = papers.map((_, i) => i).filter((i) => papers[i].kind === "dossier" && papers[i].number);
  dossiers.sort((a, b) => papers[a].number.localeCompare(papers[b].number, "nl", { numeric: true }));
  by_id("dossier").replaceChildren(element("option", { value: "" }, say("all_dossiers")), ...dossiers.map(dossier_option));
  by_id("dossier").value = filter.dossier;
  for (const dot of all(".key .dot")) paint_dot(dot, KINDS[0] || "other", dot.classList.contains("known"));
}

function filtered() {
  redraw();
  tell_shown();
  if (by_id("query").value) show_found();
}

function tell_shown() {
  const number = shown.filter(Boolean).length;
  by_id("shown").textContent = number === papers.length ? "" : say("shown", count(number), count(papers.length));
}

function start_filters() {
  for (const field of ["since", "until", "dossier"])
    by_id(field).addEventListener("change", () => {
      filter[field] = by_id(field).value;
      filtered();
    });
  by_id("reset").addEventListener("click", () => {
    clear_filter();
    set_filters();
    filtered();
  });
}

function step_of({ relation, other, forward }) {
  const words = say(`${forward ? "edge" : "back"}.${relation.kind}`);
  return element("li", {}, element("p", { class: "between" }, words), link_to(other), ...relation.mentions.slice(0, 1).map(quotation));
}

function told_of(from, to, path) {
  if (from === undefined) return say("path_none");
  if (to === undefined) return say("path_half", name_of(from));
  if (from === to) return say("path_same");
  if (!path) return say("path_missing", name_of(from), name_of(to));
  const told = path.through_dossiers ? ["path_dossiers_one", "path_dossiers"] : ["path_one", "path_length"];
  return path.steps.length === 1 ? say(told[0]) : say(told[1], count(path.steps.length));
}

function show_path(from, to, path) {
  by_id("path-told").textContent = told_of(from, to, path);
  by_id("path-clear").hidden = from === undefined;
  by_id("path-steps").replaceChildren(...(path && path.steps.length ? [element("li", {}, link_to(from)), ...path.steps.map(step_of)] : []));
}
