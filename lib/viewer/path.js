// SPDX-License-Identifier: Apache-2.0
// The shortest way between two papers, whichever way the relations point.
"use strict";

function steps_from(i, may) {
  const onward = links[i].out.filter(may).map((relation) => ({ relation, other: relation.to, forward: true }));
  const back = links[i].in.filter(may).map((relation) => ({ relation, other: relation.from, forward: false }));
  return [...onward, ...back].sort((a, b) => a.other - b.other);
}

function walk(from, to, may) {
  const came = new Map([[from, null]]);
  const queue = [from];
  for (let head = 0; head < queue.length && !came.has(to); ++head)
    for (const step of steps_from(queue[head], may))
      if (!came.has(step.other)) {
        came.set(step.other, { ...step, from: queue[head] });
        queue.push(step.other);
      }
  if (!came.has(to)) return null;
  const steps = [];
  for (let at = to; came.get(at); at = came.get(at).from) steps.unshift(came.get(at));
  return steps;
}

/** The steps, each with its relation, where it leads and whether it goes the way of the relation; along citations if there is
    such a way, else through dossiers too; null where there is none. */
function path_between(from, to) {
  const along = walk(from, to, (relation) => relation.kind !== "in_dossier");
  if (along) return { steps: along, through_dossiers: false };
  const through = walk(from, to, () => true);
  return through && { steps: through, through_dossiers: true };
}
