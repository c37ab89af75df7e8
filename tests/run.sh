#!/usr/bin/env bash
# Runs the tests: installs what they need where something is missing, builds `dev`, and ends on the summaries of ctest and pytest.
# The properties are tried with the same texts each time; pytest alone tries others.
set -euo pipefail
cd "$(dirname "$0")/.."
source examples/prepare.sh

install_missing "The tests" "${build_packages[@]}" "graphviz (drawings)" \
  "python3-pytest (tests)" "python3-hypothesis (tests)" "python3-networkx (tests)" "python3-igraph (tests)" \
  "python3-scipy (tests)" "python3-rdflib (tests)" "python3-pandas (tests)" \
  "python3-html5lib (tests)" "mypy (tests)" "python3-tqdm (tests)" "python3-graphviz (tests)" "python3-nbformat (tests)" "chromium (pages)" "nodejs (pages)"
command -v npm >/dev/null || install_missing "The tests" "npm (pages)"
build dev
quietly build/browser.log npm ci --prefix tests/browser --no-audit --no-fund

status=0
ctest --preset dev || status=$?
PYTHONPATH=$PWD/build/dev/python /usr/bin/python3 -m pytest -q --hypothesis-seed=0 tests || status=$?
npm test --silent --prefix tests/browser || status=$?
exit "$status"
