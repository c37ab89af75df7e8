#!/usr/bin/env bash
# Installs the Python package as others would: with pip, into environments that hold nothing, without a network. Once from this
# folder, once from the archive of its sources: the module is the same. Each time the library is compiled; where there is ccache, once.
#
#   bash tests/install/python.sh [PYTHON]      (/usr/bin/python3)
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
python=${1:-/usr/bin/python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset PYTHONPATH PYTHONHOME
export PYTHONDONTWRITEBYTECODE=1 PIP_NO_INDEX=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 CCACHE_BASEDIR=/
cd "$work"

# install NAME WHAT…: makes an environment NAME and has pip install there; the build stays in build/python of the sources.
install() {
  local name=$1
  shift
  "$python" -m venv "$name"
  "$name/bin/pip" install --config-settings build-dir=build/python "$@" >"$name.log" 2>&1 || { cat "$name.log"; exit 1; }
}

module() {
  "$1/bin/python" -c 'from kamergraaf import _kamergraaf; print(_kamergraaf.__file__)'
}

install folder "$root"
folder/bin/python "$root/tests/install/installed.py" "$root"
echo "pip install of the folder: ok"

PYTHONPATH=$root/bindings/python folder/bin/python -c 'import backend; backend.build_sdist(".")'
archive=$(ls kamergraaf-*.tar.gz)
install archive "$work/$archive"
archive/bin/python "$root/tests/install/installed.py" "$root"
cmp "$(module folder)" "$(module archive)"
echo "pip install of the archive: ok"

tar -xf "$archive"
mkdir again
PYTHONPATH=$work/${archive%.tar.gz}/bindings/python folder/bin/python -c 'import backend; backend.build_sdist("again")'
cmp "$archive" "again/$archive"
echo "the archive of the archive: ok"

install editable --editable "$root"
editable/bin/python -c 'import kamergraaf; print(kamergraaf.extract("Kamerstuk 36 045, nr. 190")[0].id, kamergraaf.__file__)' >printed
echo "kst-36045-190 $root/build/python/editable/kamergraaf/__init__.py" | cmp - printed
[ "$root"/build/python/editable/kamergraaf/__init__.py -ef "$root/bindings/python/kamergraaf/__init__.py" ]
echo "pip install --editable: ok"
