// SPDX-License-Identifier: Apache-2.0
// What is shown, as the part of the address behind #: so that a link leads to it, and the browser's way back works.
//
//   #id=kst-36999-12&view=time&lang=en&from=kst-36999-3&to=kst-36999-12
"use strict";

const FIELDS = ["id", "view", "lang", "from", "to"];
const state = { id: "", view: "force", lang: "nl", from: "", to: "" };

/** The address of the page with these changes in it. */
function address(changes) {
  const next = { ...state, ...changes };
  const kept = FIELDS.filter((field) => next[field] && !(field === "view" && next.view === "force") && !(field === "lang" && next.lang === "nl"));
  return "#" + kept.map((field) => `${field}=${encodeURIComponent(next[field]).replaceAll("%3A", ":")}`).join("&");
}

function go(changes) {
  const to = address(changes);
  if (to === (location.hash || "#")) return;
  location.hash = to;
  changed();
}

function read_address() {
  const asked = new URLSearchParams(location.hash.slice(1).replaceAll("+", "%2B"));
  const known = (field) => (place.has(asked.get(field)) ? asked.get(field) : "");
  return {
    id: known("id"),
    from: known("from"),
    to: known("to"),
    view: asked.get("view") === "time" ? "time" : "force",
    lang: asked.get("lang") === "en" ? "en" : "nl",
  };
}
