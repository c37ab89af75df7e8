// SPDX-License-Identifier: Apache-2.0
// What the tests of the page share: a page of five papers, opened and watched. A test may call what the page itself calls.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const here = fileURLToPath(new URL(".", import.meta.url));
const command = process.env.KAMERGRAAF ?? join(here, "../../build/dev/bin/kamergraaf");
const folder = mkdtempSync(join(tmpdir(), "kamergraaf-"));
const file = join(folder, "page.html");
const empty = join(folder, "empty.html");
const old = join(folder, "old.html");
const hostile = '<img src="x" onerror="window.broken = 1"> </script> & meer';
const with_webgl = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const without_webgl = ["--no-sandbox", "--disable-gpu", "--disable-3d-apis"];

function paper(dossier, title, number, heading, date, text) {
  const content = `${dossier}\n\n${title}\n\nNr. ${number}\n\n${heading}\n\nDen Haag, ${date}\n\n${text}\n`;
  writeFileSync(join(folder, "papers", `${dossier.replace(" ", "")}-${number}.txt`), content);
}

function write_page() {
  const dikes = "Voorstel over de dijken";
  const minister = "BRIEF VAN DE MINISTER VAN";
  mkdirSync(join(folder, "papers"));
  paper("36 999", dikes, 1, `${minister} WATERSTAAT`, "4 maart 2025", "De stand is als volgt.");
  paper("36 999", dikes, 12, "MOTIE VAN HET LID YILDIZ", "11 maart 2025", "Gelezen de brief over de dijken (Kamerstuk 36 999, nr. 1), verzoekt de regering.");
  paper("36 999", dikes, 120, `${minister} WATERSTAAT`, "1 april 2025", "Over de motie-Yildiz (Kamerstuk\n36\u00a0999, nr. 12) meld ik het volgende.\n\nZie ook noot.¹\n\n¹ Kamerstuk 37 001, nr. 3.");
  paper("37 001", hostile, 3, `${minister} FINANCIËN`, "2 juni 2024", "Zie ECLI:NL:HR:2019:1234.");
  paper("37 002", "Regels over koeien", 1, `${minister} LANDBOUW`, "9 mei 2024", "De stand is als volgt.");
  execFileSync(command, ["graph", "-o", file, join(folder, "papers")]);
  execFileSync(command, ["graph", "--from", "jsonl", "-o", empty, "-"], { input: "" });
  const days = ["1996-03-04", ...Array.from({ length: 300 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10))];
  const records = days.map((date, i) => JSON.stringify({ id: `kst-36999-${i + 1}`, date, text: "Geachte Voorzitter." }));
  execFileSync(command, ["graph", "--from", "jsonl", "-o", old, "-"], { input: records.join("\n") });
}

/** What was asked for and complained of since the test began; a test that has reason to takes out what it expects. */
export const seen = { asked: [], complaints: [] };
export let page;
let browser;

const launch = (args) => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });

async function watched(from) {
  const opened = await from.newPage({ reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
  opened.on("request", (request) => seen.asked.push(request.url()));
  opened.on("console", (message) => seen.complaints.push(message.text()));
  opened.on("pageerror", (error) => seen.complaints.push(error.message));
  return opened;
}

/** A page for each test, which asks for nothing but itself and complains of nothing. */
export function with_page() {
  before(async () => {
    write_page();
    browser = await launch(with_webgl);
  });
  after(async () => browser?.close());
  beforeEach(async () => {
    Object.assign(seen, { asked: [], complaints: [] });
    page = await watched(browser);
  });
  afterEach(async () => {
    assert.deepEqual(seen.complaints, []);
    assert.deepEqual(seen.asked.filter((url) => !url.startsWith(pathToFileURL(folder).href)), []);
    await page.close();
  });
}

export async function with_page_without_webgl(use) {
  const plain = await launch(without_webgl);
  try {
    await use(await watched(plain));
  } finally {
    await plain.close();
  }
}

export const open = (hash = "", on = page) => on.goto(pathToFileURL(file).href + hash);
export const open_empty = () => page.goto(pathToFileURL(empty).href);
/** A page of one paper of 1996, and one of each of 300 days of 2024. */
export const open_old = () => page.goto(pathToFileURL(old).href + "#view=time");
export const find = (text) => page.locator("#query").fill(text);
export const found = () => page.locator("#results .to").allInnerTexts();
/** Waits for the paper of that name to be the chosen one. */
export const chosen = (name, on = page) => on.locator("#paper-title", { hasText: new RegExp(`^${name.replace(/[()]/g, "\\$&")}$`) }).waitFor();
export const press = (name) => page.getByRole("button", { name }).click();
export const shown = () => page.evaluate(() => papers.filter((_, i) => !renderer.getNodeDisplayData(String(i)).hidden).map((one) => one.id));
export const until = (what, given) => page.waitForFunction(what, given);
/** Where papers are drawn, in pixels from the left top of the drawing. */
export const places_of = (...ids) =>
  page.evaluate((ids) => ids.map((id) => renderer.framedGraphToViewport(renderer.getNodeDisplayData(String(place.get(id))))), ids);
/** Clicks in the drawing with no time between. */
export const click_at_once = (places) =>
  page.evaluate((places) => {
    const mouse = renderer.getCanvases().mouse;
    const { left, top } = mouse.getBoundingClientRect();
    for (const { x, y } of places) mouse.dispatchEvent(new MouseEvent("click", { clientX: left + x, clientY: top + y, bubbles: true }));
  }, places);
