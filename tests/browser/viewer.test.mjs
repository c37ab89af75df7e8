// SPDX-License-Identifier: Apache-2.0
// The page that `graph -o page.html` writes, in a browser: what a reader may do with it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, click_at_once, find, found, open, open_empty, open_old, page, places_of, press, seen, shown, until, with_page } from "./viewer_page.mjs";

with_page();

test("the page opens from a file, draws every paper, asks for nothing and complains of nothing", async () => {
  await open();
  assert.equal((await shown()).length, await page.evaluate(() => papers.length));
  assert.equal(seen.asked.length, 1);
  assert.equal(await page.locator("#no-drawing").isVisible(), false);
});

test("the page may load nothing, whatever asks for it", async () => {
  await open();
  const refused = await page.evaluate(async () => {
    const image = new Image();
    const failed = new Promise((done) => (image.onerror = () => done(true)));
    image.src = "https://example.org/picture.png";
    return (await failed) && (await fetch("https://example.org/").then(() => false, () => true));
  });
  assert.equal(refused, true);
  assert.ok(seen.complaints.length > 0 && seen.complaints.every((one) => /Content Security Policy|violates|Refused/.test(one)), seen.complaints.join());
  seen.complaints = [];
  seen.asked = seen.asked.filter((url) => !url.startsWith("https://example.org/"));
});

test("a page of no papers opens too", async () => {
  await open_empty();
  await find("36 999");
  await press("Op tijd");
  assert.equal(await page.locator("#found").innerText(), "Niets gevonden");
});

test("a paper is found by its number in any writing, and that one comes first", async () => {
  await open();
  for (const text of ["36 999, nr. 12", "36999-12", "kst-36999-12", "36.999, nr 12", "Kamerstuk 36 999, nr. 12", "Kamerstukken II 2024/25, 36999, nr. 12", "motie 36999 12"]) {
    await find(text);
    assert.equal((await found())[0], "Motie 36 999, nr. 12", text);
  }
  await find("36 999, nr. 12 ");
  assert.deepEqual(await found(), ["Motie 36 999, nr. 12"]);
  await find("ECLI:NL:HR:2019:1234");
  assert.deepEqual(await found(), ["ECLI:NL:HR:2019:1234"]);
  await find("37 001");
  assert.equal((await found())[0], "Dossier 37 001");
});

test("a paper is found by a name or by words of its title, with or without accents, and what is not there is told", async () => {
  await open();
  await find("yildiz");
  assert.deepEqual(await found(), ["Motie 36 999, nr. 12"]);
  await find("minister financien");
  assert.deepEqual(await found(), ["Brief 37 001, nr. 3"]);
  assert.equal(await page.locator("#found").innerText(), "1 stuk gevonden");
  await find("zebra");
  assert.equal(await page.locator("#found").innerText(), "Niets gevonden");
});

test("a chosen paper shows its head, its address, and its citations in context both ways", async () => {
  await open("#id=kst-36999-12");
  await chosen("Motie 36 999, nr. 12");
  const panel = page.locator("#paper");
  for (const words of ["11 maart 2025", "Yildiz", "Dossier 36 999", "Noemt (1)", "Wordt genoemd in (1)"]) assert.match(await panel.innerText(), new RegExp(words.replace(/[()]/g, "\\$&")), words);
  assert.equal(await panel.locator(".address a").getAttribute("href"), "https://zoek.officielebekendmakingen.nl/kst-36999-12.html");
  assert.match(await panel.locator("blockquote").first().innerText(), /Gelezen de brief over de dijken \(Kamerstuk 36 999, nr. 1\)/);
  assert.deepEqual(await panel.locator("mark").allInnerTexts(), ["Kamerstuk 36 999, nr. 1", "Kamerstuk 36 999, nr. 12"]);
  await panel.locator("section a", { hasText: "Brief 36 999, nr. 120" }).click();
  await chosen("Brief 36 999, nr. 120");
  assert.match(await panel.innerText(), /noot 1/);
  await page.goBack();
  await chosen("Motie 36 999, nr. 12");
});

test("a click on a paper in the drawing chooses it, and a click beside it lets it go", async () => {
  await open();
  const [at] = await places_of("kst-36999-1");
  await page.locator("#canvas").click({ position: at });
  await chosen("Brief 36 999, nr. 1");
  await page.locator("#canvas").click({ position: { x: 300, y: 5 } });
  await until(() => state.id === "");
});

test("two clicks at two papers are two, however fast, and two at one place zoom in", async () => {
  await open();
  await click_at_once(await places_of("kst-36999-1", "kst-36999-12"));
  await chosen("Motie 36 999, nr. 12");
  await page.reload();
  const ratio = await page.evaluate(() => renderer.getCamera().ratio);
  await click_at_once([{ x: 300, y: 5 }, { x: 300, y: 5 }]);
  await until((before) => renderer.getCamera().ratio < before / 2, ratio);
});

test("the days of a year stand below the drawing at any zoom, though an old paper is far before them", async () => {
  await open_old();
  const days = (pixels) => page.evaluate((pixels) => ticks(pixels).map(({ at }) => at.toISOString().slice(0, 10)), pixels);
  const single = await days(60);
  assert.ok(single.includes("1996-03-04"));
  assert.deepEqual(single.filter((day) => day.startsWith("2024")).slice(0, 3), ["2024-01-01", "2024-01-02", "2024-01-03"]);
  assert.equal(single.filter((day) => day.startsWith("2024")).length, 300);
  assert.ok((await days(2)).includes("2024-06-01"));
});

test("papers are filtered by kind, by date and by dossier, and all come back", async () => {
  await open();
  const whole = await shown();
  await page.getByRole("checkbox", { name: /Motie/ }).uncheck();
  assert.deepEqual(whole.filter((id) => id !== "kst-36999-12"), await shown());
  await press("Alle filters wissen");
  await page.getByLabel("Van", { exact: true }).fill("2025-01-01");
  await page.getByLabel("Tot en met").fill("2025-03-31");
  assert.deepEqual((await shown()).filter((id) => id.startsWith("kst")), ["kst-36999-1", "kst-36999-12"]);
  await press("Alle filters wissen");
  await page.getByLabel("Dossier", { exact: true }).selectOption({ index: 2 });
  assert.deepEqual(await shown(), ["37001", "kst-37001-3"]);
  assert.match(await page.locator("#shown").innerText(), /^2 van \d+ zichtbaar$/);
  await press("Alle filters wissen");
  assert.deepEqual(await shown(), whole);
});

test("a path between two papers is drawn and listed, with what each says of the next", async () => {
  await open("#id=kst-36999-1");
  await press("Pad vanaf dit stuk");
  await find("37 001, nr. 3");
  await page.locator("#results a").first().click();
  await press("Pad naar dit stuk");
  assert.equal(await page.locator("#path-told").innerText(), "3 stappen, langs verwijzingen");
  assert.deepEqual(await page.locator("#path-steps .to").allInnerTexts(), ["Brief 36 999, nr. 1", "Motie 36 999, nr. 12", "Brief 36 999, nr. 120", "Brief 37 001, nr. 3"]);
  assert.deepEqual(await page.locator("#path-steps .between").allInnerTexts(), ["wordt genoemd in", "wordt genoemd in", "noemt"]);
  const drawn = await page.evaluate(() => graph.filterEdges((key) => renderer.getEdgeDisplayData(key).size > 3).length);
  assert.equal(drawn, 3);
  await press("Pad wissen");
  await until(() => state.from === "");
  assert.equal(await page.locator("#path-steps li").count(), 0);
});

test("a path goes through dossiers only where citations lead nowhere, and where there is none that is told", async () => {
  await open("#from=kst-36999-12&to=36999");
  assert.equal(await page.locator("#path-told").innerText(), "1 stap, langs een dossier");
  await open("#from=kst-36999-12&to=kst-37002-1");
  assert.equal(await page.locator("#path-told").innerText(), "Geen pad van Motie 36 999, nr. 12 naar Brief 37 002, nr. 1");
});

test("the papers stand by relation or by time, as the reader asks, and a later paper stands to the right", async () => {
  await open();
  const across = () => page.evaluate(() => ["kst-37001-3", "kst-36999-1", "kst-36999-12", "kst-36999-120"].map((id) => graph.getNodeAttribute(place.get(id), "x")));
  const before = await across();
  await press("Op tijd");
  await until(() => state.view === "time");
  const by_time = await across();
  assert.deepEqual([...by_time].sort((a, b) => a - b), by_time);
  assert.equal(await page.getByRole("button", { name: "Op tijd" }).getAttribute("aria-pressed"), "true");
  await press("Op verband");
  await until(() => state.view === "force");
  assert.deepEqual(await across(), before);
});

test("where motion is not held back, the papers move to their other places and arrive there", async () => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await open();
  await press("Op tijd");
  await until(() => papers.every((paper, i) => graph.getNodeAttribute(i, "x") === paper.at[2] && graph.getNodeAttribute(i, "y") === paper.at[3]));
});

test("titles and names that look like code stay text", async () => {
  await open("#id=37001");
  assert.match(await page.locator("#paper .headline").innerText(), /<img src="x" onerror/);
  await find("onerror");
  assert.ok((await found()).length > 0);
  await press("Op tijd");
  assert.equal(await page.locator("img").count(), 0);
  assert.equal(await page.evaluate(() => window.broken), undefined);
});

test("a link leads to a paper as it was shown, and one to a paper that is not there to the page", async () => {
  await open("#id=ECLI:NL:HR:2019:1234&view=time&lang=en");
  await chosen("ECLI:NL:HR:2019:1234");
  assert.equal(await page.getByRole("button", { name: "By time" }).getAttribute("aria-pressed"), "true");
  await open("#id=constructor&from=__proto__&view=x&lang=%22");
  assert.equal(await page.locator("#paper-title").count(), 0);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "nl");
});
