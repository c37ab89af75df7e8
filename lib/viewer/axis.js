// SPDX-License-Identifier: Apache-2.0
// The days below the drawing by time. A stretch of empty months that is drawn shorter is hatched.
"use strict";

const DAY = 86400000;
const knots = data.axis.map(([date, x]) => ({ date, x, time: Date.parse(date + "T00:00:00Z") }));
const apart = 46;

function x_of(time) {
  const last = knots.length - 1;
  if (last === 0 || time <= knots[0].time) return knots[0].x;
  if (time >= knots[last].time) return knots[last].x;
  const i = knots.findIndex((knot) => knot.time > time);
  const [a, b] = [knots[i - 1], knots[i]];
  return a.x + ((b.x - a.x) * (time - a.time)) / (b.time - a.time);
}

const slope = (i) => (knots[i + 1].x - knots[i].x) / (knots[i + 1].time - knots[i].time);

const slopes = knots.slice(1).map((_, i) => slope(i));
/** The stretches that are drawn shorter, by the knot that each begins at. */
const empty_stretches = new Set(slopes.flatMap((one, i) => (one < 0.9 * Math.max(...slopes) ? [i] : [])));

const UNITS = [
  { days: 1, next: (y, m, d) => [y, m, d + 1], form: { day: "numeric", month: "short" } },
  { days: 7, next: (y, m, d) => [y, m, d + 7], form: { day: "numeric", month: "short" } },
  { days: 30, next: (y, m) => [y, m + 1, 1], form: { month: "short" } },
  { days: 91, next: (y, m) => [y, m + 3 - (m % 3), 1], form: { month: "short" } },
  { days: 365, next: (y) => [y + 1, 0, 1], form: {} },
  { days: 3652, next: (y) => [y + 10 - (y % 10), 0, 1], form: {} },
];

function ticks(pixels_per_day) {
  const unit = UNITS.find((one) => one.days * pixels_per_day >= apart) || UNITS[UNITS.length - 1];
  const first = new Date(knots[0].time);
  const last = knots[knots.length - 1].time;
  const all = [];
  const start = unit.days < 30 ? first : new Date(Date.UTC(first.getUTCFullYear(), unit.days < 365 ? first.getUTCMonth() : 0, 1));
  for (let at = start; at.getTime() <= last && all.length < 4000; ) {
    const resumed = end_of_empty(at.getTime());
    if (resumed === undefined && at.getTime() >= knots[0].time) all.push(at);
    at = resumed && unit.days < 30 ? new Date(resumed) : next_of(unit, new Date(resumed ?? at));
  }
  if (all.length === 0) all.push(first);
  return all.map((at) => ({ at, unit, x: x_of(at.getTime()) }));
}

const next_of = (unit, at) => new Date(Date.UTC(...unit.next(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate())));

/** The time that ends the empty stretch inside which a time is, if it is inside one. */
function end_of_empty(time) {
  const i = knots.findIndex((knot) => knot.time > time);
  return empty_stretches.has(i - 1) && knots[i - 1].time < time ? knots[i].time : undefined;
}

/** The year stands at its beginning, and where the tick before was of another year. */
function tick_words({ at, unit }, before) {
  const new_year = at.getUTCMonth() === 0 && at.getUTCDate() === 1;
  const other_year = !before || before.at.getUTCFullYear() !== at.getUTCFullYear();
  const form = { ...(new_year ? {} : unit.form), ...(new_year || other_year || unit.days >= 365 ? { year: "numeric" } : {}) };
  return at.toLocaleDateString(language === "en" ? "en-GB" : "nl-NL", { ...form, timeZone: "UTC" }).replace(".", "");
}

function hatch(context, from, to, height) {
  context.save();
  context.beginPath();
  context.rect(from, 0, to - from, height);
  context.clip();
  context.strokeStyle = theme().rule;
  context.beginPath();
  for (let x = from - height; x < to; x += 9) {
    context.moveTo(x, height);
    context.lineTo(x + height, 0);
  }
  context.stroke();
  context.restore();
}

function draw_axis(context, width, height) {
  context.clearRect(0, 0, width, height);
  if (state.view !== "time" || knots.length === 0) return;
  const at = (x) => renderer.graphToViewport({ x, y: 0 }).x;
  context.lineWidth = 1;
  for (const i of empty_stretches) hatch(context, at(knots[i].x) + 6, at(knots[i + 1].x) - 6, height - 26);
  const per_day = knots.length > 1 ? Math.max(...knots.slice(1).map((_, i) => slope(i))) * DAY : 1;
  context.font = "12px system-ui, sans-serif";
  context.textAlign = "left";
  let free = -Infinity;
  if (papers.some((paper) => paper.at[2] === data.column)) free = draw_tick(context, at(data.column) - 14, say("no_date"), height, false);
  let before = null;
  for (const tick of ticks(per_day * (at(1) - at(0)))) {
    const x = at(tick.x);
    if (x < free) continue;
    const words = tick_words(tick, before);
    free = x < -2 * apart || x > width ? x : draw_tick(context, x, words, height, /^\d{4}$/.test(words));
    before = tick;
  }
}

/** Gives where the next may stand. */
function draw_tick(context, x, words, height, year) {
  context.strokeStyle = theme().rule;
  context.beginPath();
  context.moveTo(Math.round(x) + 0.5, 0);
  context.lineTo(Math.round(x) + 0.5, height);
  context.stroke();
  context.font = `${year ? 600 : 400} 12px system-ui, sans-serif`;
  context.fillStyle = year ? theme().ink : theme().faint;
  context.fillText(words, x + 5, height - 9);
  return x + context.measureText(words).width + 10;
}

function start_axis() {
  if (!renderer) return;
  renderer.createCanvasContext("axis", { beforeLayer: "edges", style: { touchAction: "none", userSelect: "none" } });
  const canvas = renderer.getCanvases().axis;
  const context = canvas.getContext("2d");
  renderer.on("afterRender", () => {
    const { width, height } = renderer.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = width + "px";
      canvas.style.height = height + "px";
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw_axis(context, width, height);
  });
}
