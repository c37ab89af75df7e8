// SPDX-License-Identifier: Apache-2.0
// Fetches from npm what the page is made with, puts it in vendor/ with its licences, and writes vendor/VENDOR.json: of each file
// the package, version, licence and SHA-256. To go to another version, change it here and run `node lib/viewer/vendor.mjs`.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = [
  { name: "graphology", version: "0.26.0", script: "dist/graphology.umd.min.js", licence: "LICENSE.txt" },
  { name: "sigma", version: "3.0.3", script: "dist/sigma.min.js", licence: "LICENSE.txt" },
  { name: "graphology-utils", version: "2.5.2", inside: "sigma", licence: "LICENSE.txt" },
  { name: "events", version: "3.3.0", inside: "graphology and sigma", licence: "LICENSE" },
];

const vendor = fileURLToPath(new URL("vendor/", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "vendor-"));
const table = [];

function unpacked({ name, version }) {
  const options = { cwd: work, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] };
  const archive = execFileSync("npm", ["pack", "--silent", `${name}@${version}`], options).trim();
  execFileSync("tar", ["-xzf", archive, "--one-top-level=" + name, "--strip-components=1"], { cwd: work });
  return join(work, name);
}

function keep(from, file) {
  copyFileSync(from, join(vendor, file));
  return { file, sha256: createHash("sha256").update(readFileSync(from)).digest("hex") };
}

try {
  for (const one of packages) {
    const folder = unpacked(one);
    const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const facts = { package: one.name, version: one.version, licence: license };
    if (one.inside) facts.inside = one.inside;
    if (one.script) table.push({ ...facts, ...keep(join(folder, one.script), one.script.replace("dist/", "")) });
    table.push({ ...facts, ...keep(join(folder, one.licence), `${one.name}.licence.txt`) });
  }
  writeFileSync(join(vendor, "VENDOR.json"), JSON.stringify(table, null, 1) + "\n");
} finally {
  rmSync(work, { recursive: true });
}
