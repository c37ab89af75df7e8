#!/usr/bin/env bash
# The main job, on the letter this began with: its head, its citations, and a drawing of the papers around it.
set -euo pipefail
cd "$(dirname "$0")/.."
source examples/prepare.sh

install_missing "The demo" "${build_packages[@]}" "graphviz (drawings)"
build release kamergraaf_cli kamergraaf_python kamergraaf_python_files

kamergraaf=build/release/bin/kamergraaf
letter=seeds/kst-21501-20-2189.txt
drawing=build/demo/kst-21501-20-2189
mkdir -p build/demo

"$kamergraaf" document "$letter"

echo
"$kamergraaf" extract "$letter" | awk -F '  (→ )?' -v row='%-9s  %-30s  %-18s  %s\n' '
  BEGIN { printf row, "place", "printed", "names", "address" }
  { sub(/^.*\//, "", $1); sub(/^[^:]*:/, "", $1); printf row, $1, $2, $3, $4 }'

echo
for format in dot svg; do
  "$kamergraaf" graph -o "$drawing.$format" "$letter"
  echo "The papers around it: $drawing.$format"
done
