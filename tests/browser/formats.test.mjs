// SPDX-License-Identifier: Apache-2.0
// What is written for Mermaid and for Cytoscape, read by the libraries that draw them. Nothing is fetched.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const here = fileURLToPath(new URL(".", import.meta.url));
const command = process.env.KAMERGRAAF ?? join(here, "../../build/dev/bin/kamergraaf");
const letters = join(here, "../../seeds/fictief");
const hostile = `end "x" <b>&amp;</b> #35; \`code\` $1 [a](b) {c} |d| ]] )) --> %% click n0 "javascript:x" style \\ ' é 中`;
const head = (number, heading) => `36 999\n\n${hostile}\n\nNr. ${number}\n\n${heading}\n\nDen Haag, 4 maart 2025\n\n`;
const records = [
  { text: head(1, "BRIEF VAN DE MINISTER VAN FINANCIËN") + "De stand is als volgt." },
  { text: head(2, "MOTIE VAN HET LID YILDIZ") + "Zie Kamerstuk 36 999, nr. 1, Stb. 2020, 12 en ECLI:NL:HR:2019:1234." },
];

const written = (to, ...inputs) => execFileSync(command, ["graph", "--quiet", "--to", to, ...inputs]).toString();
const hostile_graph = (to) =>
  execFileSync(command, ["graph", "--to", to, "--from", "jsonl", "-"], { input: records.map((one) => JSON.stringify(one)).join("\n") }).toString();

let browser;
let page;

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  page = await browser.newPage();
  await page.route(/^https?:/, (route) => route.abort());
  await page.setContent("<!doctype html><title>formats</title><div id=drawing style='width:800px;height:600px'></div>");
  for (const library of ["mermaid/dist/mermaid.min.js", "cytoscape/dist/cytoscape.min.js"])
    await page.addScriptTag({ path: join(here, "node_modules", library) });
});

after(async () => browser?.close());

/** What Mermaid draws: how many nodes and edges, and the words on them. */
const drawn = (text) =>
  page.evaluate(async (text) => {
    mermaid.initialize({ startOnLoad: false, maxTextSize: 1e6, maxEdges: 1e4 });
    const { svg } = await mermaid.render("d" + Math.random().toString(36).slice(2), text);
    const picture = new DOMParser().parseFromString(svg, "text/html");
    return {
      nodes: picture.querySelectorAll("g.node").length,
      edges: picture.querySelectorAll("path.flowchart-link").length,
      words: picture.body.textContent.replaceAll(/\s+/g, " "),
      foreign: picture.querySelectorAll("script, b, [onclick], [href^='javascript']").length,
    };
  }, text);

const loaded = (text) =>
  page.evaluate((text) => {
    const file = JSON.parse(text);
    const drawing = cytoscape({ container: document.getElementById("drawing"), elements: file.elements, data: file.data, layout: { name: "grid" } });
    return { nodes: drawing.nodes().length, edges: drawing.edges().length, titles: drawing.nodes().map((node) => node.data("title")) };
  }, text);

const counted = (...inputs) => {
  const { elements } = JSON.parse(written("cytoscape", ...inputs));
  return { nodes: elements.nodes.length, edges: elements.edges.length };
};

test("Mermaid draws every paper and every citation between papers", async () => {
  const text = written("mermaid", letters);
  const { nodes, edges, words } = await drawn(text);
  assert.equal(nodes, readdirSync(letters).length);
  assert.equal(edges, text.match(/ -->/g).length);
  assert.match(words, /Motie 36 998, nr\. 3/);
  assert.match(words, /Terpstra-Zwart/);
});

test("Mermaid shows titles as they are, whatever is in them", async () => {
  const { nodes, foreign, words } = await drawn(hostile_graph("mermaid"));
  assert.equal(nodes, 4);
  assert.equal(foreign, 0);
  assert.ok(words.replaceAll(" ", "").includes(hostile.replaceAll(" ", "")), words);
});

test("Cytoscape loads every node and edge", async () => {
  const { nodes, edges } = await loaded(written("cytoscape", letters));
  assert.deepEqual({ nodes, edges }, counted(letters));
});

test("Cytoscape has titles as they are, whatever is in them", async () => {
  assert.ok((await loaded(hostile_graph("cytoscape"))).titles.includes(hostile));
});
