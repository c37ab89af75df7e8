// SPDX-License-Identifier: Apache-2.0
// The page at work: each change goes into the address, and what the address says is shown.
"use strict";

let by_pointer = false;

function show(previous) {
  const chosen = place.get(state.id);
  const [from, to] = [place.get(state.from), place.get(state.to)];
  const path = from !== undefined && to !== undefined && from !== to ? path_between(from, to) : null;
  const new_path = path && (state.from !== previous.from || state.to !== previous.to);
  const worded = state.lang !== previous.lang;
  language = state.lang;
  if (worded) {
    set_words();
    set_filters();
    show_found();
  }
  light(chosen, path);
  if (worded || state.id !== previous.id || state.from !== previous.from) show_paper(chosen);
  show_path(from, to, path);
  set_view();
  if (state.view !== previous.view && previous.view) arrange(state.view);
  redraw();
  tell_shown();
  if (new_path) look_at([from, ...path.steps.map((step) => step.other)]);
  else if (state.id !== previous.id && chosen !== undefined && !by_pointer) look_at([...lit.nodes].filter((i) => lit.path || is_near(chosen, i)));
  if (state.id !== previous.id && previous.view) arrive(chosen);
  by_pointer = false;
}

const is_near = (chosen, i) => i === chosen || lit.nodes.size < 60;

/** The chosen paper is where reading goes on; a click in the drawing leaves the pointer there. */
function arrive(chosen) {
  by_id("told").textContent = chosen === undefined ? "" : say("chosen", name_of(chosen));
  document.title = chosen === undefined ? "Kamergraaf" : `${name_of(chosen)} – Kamergraaf`;
  if (chosen !== undefined && !by_pointer) by_id("paper-title").focus({ preventScroll: false });
}

function changed() {
  const previous = { ...state };
  Object.assign(state, read_address());
  if (FIELDS.some((field) => state[field] !== previous[field])) show(previous);
}

function start_buttons() {
  for (const one of all("[data-lang]")) one.addEventListener("click", () => go({ lang: one.dataset.lang }));
  for (const one of all("[data-view]")) one.addEventListener("click", () => go({ view: one.dataset.view }));
  for (const one of all("[data-zoom]")) one.addEventListener("click", () => zoom(one.dataset.zoom));
  for (const one of all("[data-skip]"))
    one.addEventListener("click", (event) => {
      event.preventDefault();
      by_id(one.dataset.skip).focus();
    });
  by_id("path-clear").addEventListener("click", () => go({ from: "", to: "" }));
}

function start_canvas() {
  const canvas = by_id("canvas");
  const keys = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  canvas.addEventListener("keydown", (event) => {
    if (keys[event.key]) pan(...keys[event.key]);
    else if (event.key === "+" || event.key === "=") zoom("in");
    else if (event.key === "-") zoom("out");
    else if (event.key === "0") zoom("all");
    else return;
    event.preventDefault();
  });
}

function choose_in_drawing(id) {
  by_pointer = id !== state.id;
  go({ id });
}

Object.assign(state, read_address());
start_search();
start_filters();
start_buttons();
start_canvas();
if (start_drawing(by_id("canvas"), state.view, choose_in_drawing)) start_axis();
else {
  by_id("no-drawing").hidden = false;
  document.body.classList.add("without-drawing");
}
dark.addEventListener("change", () => {
  set_filters();
  show_paper(place.get(state.id));
  show_found();
  redraw();
});
addEventListener("hashchange", changed);
show({});
