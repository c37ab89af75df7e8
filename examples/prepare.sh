# What the scripts share; they source it. Packages that are missing, and builds that speak only when they fail.

# What configuring the presets asks for, and why.
build_packages=(
  "g++ (compiler)" "cmake (build)" "ninja-build (build)" "pkg-config (build)"
  "libre2-dev (patterns)" "libboost-dev (graph)" "libboost-graph-dev (graph)" "libspdlog-dev (log)" "libpugixml-dev (XML)"
  "libminizip-dev (DOCX)" "zlib1g-dev (DOCX)"
  "libpoppler-cpp-dev (PDF)"
  "nlohmann-json3-dev (JSON)" "libsimdjson-dev (JSON)" "libcli11-dev (command)"
  "pybind11-dev (Python)" "python3-dev (Python)" "doctest-dev (tests)" "libbenchmark-dev (benchmarks)"
)

is_installed() {
  dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'
}

# install_missing FOR PACKAGE…: each written "libre2-dev (patterns)". Says what is missing before it installs that.
# Where KAMERGRAAF_NO_INSTALL is set it trusts that all is there.
install_missing() {
  local purpose=$1 package missing=() as_root=()
  shift
  [ -z "${KAMERGRAAF_NO_INSTALL:-}" ] || return 0
  for package in "$@"; do is_installed "${package%% *}" || missing+=("$package"); done
  [ ${#missing[@]} -gt 0 ] || return 0

  printf '%s: these packages are missing:\n' "$purpose" >&2
  printf '  %s\n' "${missing[@]}" >&2
  if ! command -v apt-get >/dev/null; then
    echo "There is no apt-get here: install what they hold, then set KAMERGRAAF_NO_INSTALL=1 and run this again." >&2
    exit 1
  fi
  if [ "$(id -u)" != 0 ]; then
    as_root=(sudo)
    command -v sudo >/dev/null || { echo "There is no sudo here: run this as root, or have them installed." >&2; exit 1; }
  fi
  echo "Installing them with apt-get (build/packages.log)" >&2
  quietly build/packages.log "${as_root[@]}" apt-get -qq update
  quietly build/packages.log "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq install --no-install-recommends "${missing[@]%% *}"
}

# quietly LOG COMMAND…: runs it with its output in LOG, which is shown when it fails.
quietly() {
  local log=$1 status=0
  shift
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 || status=$?
  [ "$status" = 0 ] || cat "$log" >&2
  return "$status"
}

# build PRESET [TARGET…]: configures and builds; the output is in build/PRESET.log.
build() {
  local preset=$1
  shift
  echo "Building $preset (build/$preset.log)" >&2
  quietly "build/$preset.log" cmake --preset "$preset"
  quietly "build/$preset.log" cmake --build --preset "$preset" ${1:+--target "$@"}
}
