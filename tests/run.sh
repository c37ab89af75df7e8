#!/usr/bin/env bash
# Runs the tests: installs what they need where something is missing, builds `dev`, and ends on the summary of ctest.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(g++ cmake ninja-build libre2-dev libboost-dev libspdlog-dev nlohmann-json3-dev doctest-dev graphviz)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "The tests need these packages, which are missing: ${missing[*]}"
  command -v apt-get >/dev/null || { echo "There is no apt-get here: install them, then run this again." >&2; exit 1; }
  as_root=(); [ "$(id -u)" = 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get -qq update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends "${missing[@]}" >/dev/null
fi

cmake --preset dev >/dev/null
cmake --build --preset dev
ctest --preset dev
