// SPDX-License-Identifier: Apache-2.0
// The colours of the drawing, for light and for dark screens. Those of the kinds come with the data.
"use strict";

const dark = matchMedia("(prefers-color-scheme: dark)");

const THEMES = {
  light: { ground: "#fbfaf7", ink: "#1f2933", faint: "#5b6670", dim: "#dedcd5", rule: "#e4e1d9", card: "#ffffff", cites: "#b4bcc4", further: "#9b3b34", in_dossier: "#d8d4c9", near: "#5b6670", dim_edge: "#f1efe9", path: "#9b3b34" },
  dark: { ground: "#15191e", ink: "#e8eaed", faint: "#a3adb7", dim: "#31383f", rule: "#2c333a", card: "#20262d", cites: "#56616c", further: "#d98d83", in_dossier: "#2a3138", near: "#a3adb7", dim_edge: "#1d2228", path: "#f0a79d" },
};

const theme = () => THEMES[dark.matches ? "dark" : "light"];

/** Halfway between two colours. */
function between(one, two) {
  const part = (colour, i) => parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  return "#" + [0, 1, 2].map((i) => Math.round((part(one, i) + part(two, i)) / 2).toString(16).padStart(2, "0")).join("");
}

/** The colour of a kind, in which its dots are full, and that of the inside of a dot that is hollow. */
function colours_of(kind) {
  const [fill, line] = data.looks[kind];
  return dark.matches ? { full: between(fill, line), hollow: theme().ground } : { full: line, hollow: fill };
}

/** A dot as it stands in the drawing, for lists and legend. */
function paint_dot(dot, kind, known) {
  const { full, hollow } = colours_of(kind);
  dot.style.borderColor = full;
  dot.style.backgroundColor = known ? full : hollow;
}
