// SPDX-License-Identifier: Apache-2.0
// A page with the links that the command put into it, in a browser. No address is fetched: the browser is answered here.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const here = fileURLToPath(new URL(".", import.meta.url));
const command = process.env.KAMERGRAAF ?? join(here, "../../build/dev/bin/kamergraaf");
const original = join(here, "letter.html");
const linked = join(mkdtempSync(join(tmpdir(), "kamergraaf-")), "letter.html");
const address = (id) => `https://zoek.officielebekendmakingen.nl/${id}.html`;

let browser;
let page;
let asked;
let complaints;

before(async () => {
  writeFileSync(linked, execFileSync(command, ["link", original]));
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
});

after(async () => browser?.close());

beforeEach(async () => {
  asked = [];
  complaints = [];
  page = await browser.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.route(/^https?:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 200, contentType: "text/html", body: "<title>the paper</title>" });
  });
});

async function open(file) {
  await page.goto(pathToFileURL(file).href);
}

test("the page asks for nothing and complains of nothing until a link is followed", async () => {
  await open(linked);
  assert.deepEqual(asked, []);
  assert.deepEqual(complaints, []);
});

test("a click on a citation arrives at the address of the paper", async () => {
  for (const [words, id] of [["36 999, nr. 12", "kst-36999-12"], ["36 998", "kst-36998-3"], ["36 997-XII, nr. 4", "kst-36997-XII-4"]]) {
    await open(linked);
    await page.locator("a", { hasText: new RegExp(words.replaceAll(" ", "\\s").replaceAll(".", "\\.")) }).first().click();
    await page.waitForURL(/^https:/);
    assert.equal(page.url(), address(id));
  }
});

test("a citation is reached and followed by the keyboard alone", async () => {
  await open(linked);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.href), address("kst-36999-12"));
  await page.keyboard.press("Enter");
  await page.waitForURL(address("kst-36999-12"));
});

test("the page reads as it did", async () => {
  await open(original);
  const before = await page.evaluate(() => document.body.innerText);
  await open(linked);
  assert.equal(await page.evaluate(() => document.body.innerText), before);
});

test("a link of the page's own stays, and code, comments, scripts and styles have none", async () => {
  await open(linked);
  assert.equal(await page.locator("a a").count(), 0);
  assert.equal(await page.locator("code a, title a").count(), 0);
  assert.equal(await page.locator('a[href="#noten"]').count(), 1);
  assert.equal(await page.evaluate(() => window.numbers), "Kamerstuk 36 999, nr. 12");
  for (const kept of [/<!--[^>]*-->/, /<style>.*<\/style>/, /<title>.*<\/title>/])
    assert.equal(readFileSync(linked, "utf8").match(kept)[0], readFileSync(original, "utf8").match(kept)[0]);
});

test("each of a range of papers that is printed apart has its own link", async () => {
  await open(linked);
  const links = await page.locator("#noten a").evaluateAll((all) => all.map((one) => one.href));
  assert.deepEqual(links, ["kst-36996-1", "kst-36996-2", "kst-36996-8"].map(address));
});
