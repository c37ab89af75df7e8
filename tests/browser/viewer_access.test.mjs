// SPDX-License-Identifier: Apache-2.0
// The page that `graph -o page.html` writes, for every reader: by keyboard, by ear, in either language, on any screen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, find, open, page, press, until, with_page, with_page_without_webgl } from "./viewer_page.mjs";

with_page();

test("one switch turns all words to English and back, and tells so to who listens", async () => {
  await open("#id=kst-36999-12");
  await press("English");
  await until(() => document.documentElement.lang === "en");
  await chosen("Motion 36 999, nr. 12");
  assert.match(await page.locator("#paper").innerText(), /11 March 2025[^]*Cited by \(1\)/);
  const dutch = await page.evaluate(() => {
    const here = document.body.innerText;
    return Object.values(WORDS).filter(([nl, en]) => nl !== en && nl.length > 9 && !nl.includes("{}") && !en.includes(nl) && here.includes(nl)).map(([nl]) => nl);
  });
  assert.deepEqual(dutch, []);
  await press("Nederlands");
  await until(() => document.documentElement.lang === "nl");
  await chosen("Motie 36 999, nr. 12");
});

test("every word of the page is there in both languages, with the same blanks", async () => {
  await open();
  const unequal = await page.evaluate(() => Object.entries(WORDS).filter(([, [nl, en]]) => !nl || !en || nl.split("{}").length !== en.split("{}").length).map(([key]) => key));
  assert.deepEqual(unequal, []);
  const unknown = await page.evaluate(() => [...document.querySelectorAll("[data-say],[data-label]")].map((one) => one.dataset.say ?? one.dataset.label).filter((key) => !WORDS[key]));
  assert.deepEqual(unknown, []);
});

test("the keyboard alone finds a paper, goes on to the one that cites it, and comes back to searching", async () => {
  await open();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Naar zoeken");
  await page.keyboard.press("Enter");
  await page.keyboard.type("36 999, nr. 12");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.innerText), "Motie 36 999, nr. 12");
  await page.keyboard.press("Enter");
  await until(() => document.activeElement.id === "paper-title");
  const link = "Brief 36 999, nr. 120";
  for (let i = 0; i < 12 && (await page.evaluate(() => document.activeElement.innerText)) !== link; ++i) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await until(() => state.id === "kst-36999-120");
  await chosen(link);
  await page.locator("#results a").first().focus();
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "query");
});

test("the drawing is moved and enlarged by keys", async () => {
  await open();
  const camera = () => page.evaluate(() => renderer.getCamera().getState());
  const before = await camera();
  await page.locator("#canvas").focus();
  await page.keyboard.press("ArrowRight");
  assert.ok((await camera()).x > before.x);
  await page.keyboard.press("+");
  await until((ratio) => renderer.getCamera().getState().ratio < ratio, before.ratio);
});

test("every control has a name, every region too, and no id stands twice", async () => {
  await open("#id=kst-36999-12&from=kst-36999-1");
  await find("36 999");
  const faults = await page.evaluate(() => {
    const named = (one) => (one.getAttribute("aria-label") || one.labels?.[0]?.innerText || one.innerText || one.textContent || "").trim();
    const controls = [...document.querySelectorAll("a, button, input, select, summary, [tabindex='0']")].filter((one) => !named(one));
    const regions = [...document.querySelectorAll("main, aside, search, section.filters, [role='group']")].filter((one) => !one.getAttribute("aria-label"));
    const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    const levels = [...document.querySelectorAll("h1, h2, h3")].filter((one) => one.offsetParent !== null).map((one) => Number(one.tagName[1]));
    return { controls: controls.map((one) => one.outerHTML), regions: regions.map((one) => one.outerHTML), twice, first: levels[0], h1: levels.filter((level) => level === 1).length };
  });
  assert.deepEqual(faults, { controls: [], regions: [], twice: [], first: 1, h1: 1 });
});

test("all text stands off its ground, on light and on dark screens", async () => {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await open("#id=kst-36999-12");
    const faint = await page.evaluate(() => {
      const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
      const light = (colour) => numbers(colour).slice(0, 3).map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = (one) => {
        for (let at = one; at; at = at.parentElement) {
          const colour = getComputedStyle(at).backgroundColor;
          if (numbers(colour)[3] !== 0) return colour;
        }
        return "rgb(255, 255, 255)";
      };
      const contrast = (one) => {
        const [a, b] = [light(getComputedStyle(one).color), light(ground(one))].sort((x, y) => y - x);
        return (a + 0.05) / (b + 0.05);
      };
      const texts = [...document.querySelectorAll("body *")].filter((one) => one.offsetParent && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
      return texts.filter((one) => contrast(one) < 4.5).map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 30)}`);
    });
    assert.deepEqual(faint, [], colorScheme);
  }
});

test("on a telephone nothing is wider than the screen", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open("#id=37001");
  await find("36 999");
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  const box = await page.locator("#canvas").boundingBox();
  assert.ok(box.width > 350 && box.height > 300);
});

test("where there is no WebGL that is told, and search, lists and paths go on", async () => {
  await with_page_without_webgl(async (opened) => {
    await open("#from=kst-36999-1&to=kst-36999-120", opened);
    assert.match(await opened.locator("#no-drawing:visible").innerText(), /WebGL ontbreekt/);
    assert.equal(await opened.locator("#path-steps li").count(), 3);
    await opened.locator("#query").fill("yildiz");
    await opened.locator("#results a").click();
    await chosen("Motie 36 999, nr. 12", opened);
  });
});
