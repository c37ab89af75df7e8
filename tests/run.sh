#!/usr/bin/env bash
# Runs the tests: installs what they need where something is missing, builds `dev`, and ends on the summaries of ctest and pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
source examples/prepare.sh

install_missing "The tests" "${build_packages[@]}" "pkg-config (tests)" "graphviz (drawings)" \
  "python3-pytest (tests)" "python3-hypothesis (tests)" "python3-networkx (tests)" \
  "python3-html5lib (tests)"
build dev

status=0
ctest --preset dev || status=$?
PYTHONPATH=$PWD/build/dev/python /usr/bin/python3 -m pytest -q tests || status=$?
exit "$status"
