// SPDX-License-Identifier: Apache-2.0
// The drawing: sigma, on a graph of graphology. It is null where the browser has no WebGL, and all else goes on without it.
"use strict";

const LARGE = 1500;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const graph = new graphology({ type: "directed", multi: false });
const lit = { nodes: null, edges: new Set(), path: false };
let renderer = null;
let shown = papers.map(() => true);
let taken = null;

const narrow = papers.length > 400 && innerWidth < 600 ? 0.8 : 1;
const base_size = narrow * (papers.length < 60 ? 7 : papers.length < 400 ? 4.5 : papers.length < LARGE ? 3.2 : 1.9);

function size_of(i) {
  const weight = papers[i].kind === "dossier" ? Math.sqrt(members[i]) * 0.5 : Math.sqrt(cited[i]) * 1.1;
  return Math.min(base_size + weight * Math.min(1, base_size / 2.5), 20);
}

const places_of = (view) => papers.map(({ at }) => (view === "time" ? { x: at[2], y: at[3] } : { x: at[0], y: at[1] }));

function build_graph(view) {
  const at = places_of(view);
  papers.forEach((paper, i) => graph.addNode(i, { ...at[i], size: size_of(i), type: "paper" }));
  for (const relation of relations) {
    const key = edge_key(relation);
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, relation.from, relation.to, { classes: new Set() });
    graph.getEdgeAttribute(key, "classes").add(class_of(relation));
  }
}

const edge_key = (relation) => `${relation.from}>${relation.to}`;

function node_look(key, at) {
  const i = Number(key);
  const paper = papers[i];
  const special = lit.nodes !== null && lit.nodes.has(i);
  const chosen = paper.id === state.id;
  if (!shown[i] && !special && !chosen) return { ...at, hidden: true };
  const { full, hollow } = colours_of(paper.kind);
  const look = { ...at, color: paper.known ? full : hollow, borderColor: full, label: label_of(i), zIndex: 1 };
  if (chosen) return { ...look, size: at.size + 3, borderColor: theme().ink, forceLabel: true, zIndex: 3 };
  if (lit.nodes === null) return { ...look, forceLabel: papers.length < 40 };
  if (special) return { ...look, size: at.size + (papers.length < 400 ? 0 : 1.5), forceLabel: lit.nodes.size < 40, zIndex: 2 };
  return { ...look, color: theme().dim, borderColor: theme().dim, label: null, zIndex: 0 };
}

function edge_look(key, at) {
  const [from, to] = graph.extremities(key).map(Number);
  const special = lit.edges.has(key);
  const one = ["further", "cites", "in_dossier"].find((name) => at.classes.has(name) && filter.classes.has(name));
  if (!(special && lit.path) && (!one || !is_drawn(from) || !is_drawn(to))) return { hidden: true };
  const colours = theme();
  const width = papers.length < 60 ? 2 : base_size > 3 ? 1.5 : 1;
  if (special && lit.path) return { color: colours.path, size: 3.5, type: "arrow", zIndex: 2 };
  const near = { further: colours.further, cites: colours.near, in_dossier: colours.cites };
  if (special) return { color: near[one], size: width * 1.3, type: one === "in_dossier" ? "line" : "arrow", zIndex: 2 };
  if (lit.nodes !== null) return { color: colours.dim_edge, size: width * 0.8, type: "line", zIndex: 0 };
  return { color: colours[one], size: width, type: one === "in_dossier" ? "line" : "arrow", zIndex: 1 };
}

const is_drawn = (i) => shown[i] || papers[i].id === state.id || (lit.nodes !== null && lit.nodes.has(i));

function overlaps(box) {
  return taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
}

/** Where a label may stand: right of its node, left, below, above. */
function spots(node, width) {
  const gap = node.size + 5;
  return [
    [node.x + gap, node.y + 4],
    [node.x - gap - width, node.y + 4],
    [node.x - width / 2, node.y + gap + 11],
    [node.x - width / 2, node.y - gap - 2],
  ];
}

function draw_label(context, node) {
  if (!node.label || !renderer) return;
  if (taken === null) keep_off_nodes();
  const i = Number(node.key);
  const heavy = papers[i].kind === "dossier" || papers[i].id === state.id;
  context.font = `${heavy ? 600 : 400} 12px system-ui, sans-serif`;
  const width = context.measureText(node.label).width;
  const box_at = ([x, y]) => [x - 2, y - 11, x + width + 2, y + 4];
  const inside = ([x]) => x >= 2 && x + width <= renderer.getDimensions().width - 2;
  const [first, ...others] = spots(node, width);
  const free = [first, ...others].find((one) => inside(one) && !overlaps(box_at(one)));
  const spot = free || (papers[i].id === state.id ? first : null);
  if (!spot) return;
  taken.push(box_at(spot));
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = theme().ground;
  context.strokeText(node.label, ...spot);
  context.fillStyle = theme().ink;
  context.fillText(node.label, ...spot);
}

/** Labels keep off each other, off the buttons, and where it can be afforded off the nodes. */
function keep_off_nodes() {
  const { width, height } = renderer.getDimensions();
  taken = [
    [0, 0, 240, 56],
    [width - 60, height - 190, width, height],
  ];
  const near = lit.nodes !== null ? [...lit.nodes] : papers.length > 400 ? [] : papers.map((_, i) => i);
  for (const i of near) {
    const at = renderer.getNodeDisplayData(String(i));
    if (!at || at.hidden) continue;
    const { x, y } = renderer.framedGraphToViewport(at);
    const size = renderer.scaleSize(at.size);
    taken.push([x - size, y - size, x + size, y + size]);
  }
}

function draw_hover(context, node) {
  const i = Number(node.key);
  const lines = [name_of(i), shortened(papers[i].title || "", 56)].filter(Boolean);
  context.font = "600 12px system-ui, sans-serif";
  const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 20;
  const height = 12 + 17 * lines.length;
  const left = Math.max(4, Math.min(node.x + node.size + 6, context.canvas.clientWidth - width - 4));
  const top = Math.max(4, node.y - height / 2);
  context.fillStyle = theme().card;
  context.strokeStyle = theme().rule;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left, top, width, height, 4);
  context.fill();
  context.stroke();
  lines.forEach((line, n) => {
    context.font = `${n === 0 ? 600 : 400} 12px system-ui, sans-serif`;
    context.fillStyle = n === 0 ? theme().ink : theme().faint;
    context.fillText(line, left + 10, top + 18 + 17 * n);
  });
}

function settings() {
  const paper = Sigma.rendering.createNodeBorderProgram({
    borders: [
      { size: { value: 0.28 }, color: { attribute: "borderColor" } },
      { size: { fill: true }, color: { attribute: "color" } },
    ],
  });
  return {
    nodeProgramClasses: { paper },
    nodeReducer: node_look,
    edgeReducer: edge_look,
    defaultDrawNodeLabel: draw_label,
    defaultDrawNodeHover: draw_hover,
    hideLabelsOnMove: papers.length > LARGE,
    hideEdgesOnMove: relations.length > 2 * LARGE,
    labelRenderedSizeThreshold: papers.length < 400 ? 3 : 4.6,
    minEdgeThickness: papers.length < LARGE ? 1.6 : 0.9,
    labelDensity: 1,
    labelGridCellSize: 110,
    minCameraRatio: 0.01,
    maxCameraRatio: 3,
    stagePadding: 36,
    zIndex: true,
    allowInvalidContainer: true,
  };
}

/** Two fast clicks are a double click, which zooms, only where they are near: else each of them chooses. */
function start_clicks(choose) {
  let last = { x: Infinity, y: Infinity };
  const click = ({ node, event }) => {
    last = event;
    choose(node === undefined ? "" : papers[Number(node)].id);
  };
  const click_again = (told) => {
    if (Math.hypot(told.event.x - last.x, told.event.y - last.y) < 10) return;
    told.preventSigmaDefault();
    click(told);
  };
  for (const on of ["Node", "Stage"]) renderer.on(`click${on}`, click).on(`doubleClick${on}`, click_again);
}

/** Draws, and calls choose with the id of a paper that is clicked, or with nothing. Tells whether that could be done. */
function start_drawing(container, view, choose) {
  build_graph(view);
  if (!webgl) return false;
  try {
    renderer = new Sigma(graph, container, settings());
  } catch (error) {
    renderer = null;
    return false;
  }
  renderer.on("beforeRender", () => (taken = null));
  start_clicks(choose);
  renderer.on("enterNode", () => (container.style.cursor = "pointer"));
  renderer.on("leaveNode", () => (container.style.cursor = ""));
  return true;
}

/** Lights the chosen paper and its neighbours, or the path, and dims the rest. */
function light(chosen, path) {
  lit.nodes = null;
  lit.edges = new Set();
  lit.path = Boolean(path);
  if (path) {
    lit.nodes = new Set([place.get(state.from), ...path.steps.map((step) => step.other)]);
    path.steps.forEach((step) => lit.edges.add(edge_key(step.relation)));
  } else if (chosen !== undefined) {
    const near = [...links[chosen].out, ...links[chosen].in];
    lit.nodes = new Set([chosen, ...near.flatMap((relation) => [relation.from, relation.to])]);
    near.forEach((relation) => lit.edges.add(edge_key(relation)));
  }
}

function redraw() {
  shown = visible();
  if (renderer) renderer.refresh();
}

/** Moves the papers to their other places: at once where little motion is asked for. */
function arrange(view) {
  const to = places_of(view);
  if (!renderer || calm.matches) return place_all(to, to, 1);
  const from = papers.map((_, i) => ({ x: graph.getNodeAttribute(i, "x"), y: graph.getNodeAttribute(i, "y") }));
  const began = performance.now();
  const turn = ++arrange.turn;
  renderer.getCamera().animatedReset({ duration: 500 });
  const frame = (now) => {
    if (turn !== arrange.turn) return;
    const share = Math.min(1, Math.max(0, (now - began) / 700));
    place_all(from, to, share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) ** 2);
    if (share < 1) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
arrange.turn = 0;

function place_all(from, to, share) {
  graph.updateEachNodeAttributes(
    (key, at) => {
      const i = Number(key);
      at.x = from[i].x * (1 - share) + to[i].x * share;
      at.y = from[i].y * (1 - share) + to[i].y * share;
      return at;
    },
    { attributes: ["x", "y"] },
  );
}

/** Brings papers into view. */
function look_at(nodes) {
  if (!renderer || nodes.length === 0) return;
  const at = nodes.map((i) => renderer.getNodeDisplayData(String(i)));
  const [xs, ys] = [at.map((one) => one.x), at.map((one) => one.y)];
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const extent = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const least = Math.min(0.6, 14 / Math.sqrt(papers.length));
  const to = { ...middle, ratio: Math.min(1.1, Math.max(least, extent * 1.5)), angle: 0 };
  if (calm.matches) renderer.getCamera().setState(to);
  else renderer.getCamera().animate(to, { duration: 500 });
}

function zoom(way) {
  if (!renderer) return;
  const camera = renderer.getCamera();
  const duration = calm.matches ? 1 : 250;
  if (way === "in") camera.animatedZoom({ duration });
  else if (way === "out") camera.animatedUnzoom({ duration });
  else camera.animatedReset({ duration });
}

function pan(right, up) {
  if (!renderer) return;
  const camera = renderer.getCamera();
  const { x, y, ratio } = camera.getState();
  camera.setState({ x: x + right * ratio * 0.1, y: y + up * ratio * 0.1 });
}
