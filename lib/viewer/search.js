// SPDX-License-Identifier: Apache-2.0
// Finding papers. Numbers are read in any writing: "36 999, nr. 12", "36999-12", "kst-36999-12", "36.999 12".
"use strict";

/** Lower case, without accents, numbers together, one space between words. */
function folded(text) {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/(?<!\d)(\d{2})[ .\u00a0\u2009\u202f](\d{3})(?!\d)/g, "$1$2")
    .replace(/\bnrs?\b\.?/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const LEADING = /^(?:kst|kamerstuk(?:ken)?|dossier|nds|ah tk|h tk|h ek)(?: (?:i|ii)(?= ))? /;
const SESSION = /^\d{4} \d{2,4} (?=\d{5}\b)/;

function number_of(text) {
  return folded(text).replace(LEADING, "").replace(SESSION, "");
}

const entries = papers.map((paper) => {
  const kind = WORDS["kind." + paper.kind].join(" ");
  const names = (paper.names || []).join(" ");
  return {
    number: number_of(paper.number || paper.name),
    id: number_of(paper.id),
    words: " " + folded([paper.number || paper.name, paper.id, kind, names, paper.title || "", paper.date || ""].join(" ")),
    named: " " + folded(names),
  };
});

const has_word = (words, token) => words.includes(" " + token);
const has_number = (words, token) => (words + " ").includes(` ${token} `);

function rank(entry, query, tokens, typing) {
  if (entry.number === query || entry.id === query) return 0;
  const found = tokens.every((token, i) => {
    const whole = /^\d+$/.test(token) && !(typing && i === tokens.length - 1);
    return whole ? has_number(entry.words, token) : has_word(entry.words, token);
  });
  if (!found) return -1;
  if (`${entry.number} `.startsWith(query + " ")) return 1;
  if (entry.number.startsWith(query)) return 2;
  return tokens.every((token) => has_word(entry.named, token)) ? 3 : 4;
}

/** The places of the papers that a text names or describes: the one of that number first, then by how often they are cited. */
function found_by(text) {
  const query = number_of(text + " ");
  if (!query) return [];
  const tokens = query.split(" ");
  const typing = !/\s$/.test(text);
  const found = [];
  entries.forEach((entry, i) => {
    const at = rank(entry, query, tokens, typing);
    if (at >= 0) found.push({ i, at });
  });
  return found.sort((a, b) => a.at - b.at || cited[b.i] - cited[a.i] || a.i - b.i).map((one) => one.i);
}
