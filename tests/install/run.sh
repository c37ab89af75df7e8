#!/usr/bin/env bash
# Installs a build and uses it as others would: through find_package, through pkg-config, as a part of their own tree.
#
#   bash tests/install/run.sh              builds the preset `release` first
#   bash tests/install/run.sh build/dev    takes that build as it is
#
# CXX and CXXFLAGS are those of the build (ctest sets them).
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build/release}
if [ $# = 0 ]; then
  (cd "$root" && cmake --preset release && cmake --build --preset release) >/dev/null
fi
build=$(cd "$build" && pwd)
consumer=$root/tests/install
expected=$consumer/expected.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

configure() {
  cmake -G Ninja -S "$consumer" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON "$@" >configure.log || { cat configure.log; exit 1; }
}

cmake --install "$build" --prefix "$work/first" >/dev/null
mv first prefix
library=$(find "$work/prefix" -name 'libkamergraaf.*' -printf '%h\n' -quit)
export LD_LIBRARY_PATH=$library${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}

configure -B found -DCMAKE_PREFIX_PATH="$work/prefix"
cmake --build found >build.log || { cat build.log; exit 1; }
found/consumer | diff "$expected" -
echo "find_package: ok"

mkdir mine
sed -n '/^```cmake$/,/^```$/p' "$root/README.md" | sed '1d;$d' >mine/CMakeLists.txt
cp "$consumer/main.cpp" mine
cmake -G Ninja -S mine -B mine/build -DCMAKE_PREFIX_PATH="$work/prefix" >mine.log || { cat mine.log; exit 1; }
grep -q kamergraaf mine/build/build.ninja
echo "find_package as the README has it: ok"

export PKG_CONFIG_PATH=$library/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
read -ra flags <<<"$(pkg-config --cflags --libs kamergraaf)"
read -ra more <<<"${CXXFLAGS:-}"
"${CXX:-g++}" -std=c++20 "${more[@]}" "$consumer/main.cpp" "${flags[@]}" -o packaged
./packaged | diff "$expected" -
echo "pkg-config: ok"

mkdir absent
cat >absent/CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.25)
project(absent LANGUAGES CXX)
find_package(kamergraaf 0.1 QUIET)
message(NOTICE "found: ${kamergraaf_FOUND} ${kamergraaf_NOT_FOUND_MESSAGE}")
END
if [ -f "$library/libkamergraaf.a" ]; then
  PKG_CONFIG_PATH= PKG_CONFIG_LIBDIR=$work/none \
    cmake -G Ninja -S absent -B absent/build -DCMAKE_PREFIX_PATH="$work/prefix" >absent.log 2>&1 || true
  grep -q "^found: 0 pkg-config does not find all of: re2 minizip" absent.log || { cat absent.log; exit 1; }
  echo "find_package without the packages: ok"
fi

library_alone=(-DKAMERGRAAF_BINDINGS=OFF -DKAMERGRAAF_TESTS=OFF -DKAMERGRAAF_EXAMPLES=OFF)
cmake -G Ninja -S "$root" -B plain "${library_alone[@]}" >plain.log || { cat plain.log; exit 1; }
grep -qx "CMAKE_BUILD_TYPE:STRING=Release" plain/CMakeCache.txt
echo "a build without a type: ok"

if cmake -G Ninja -S "$root" -B parts "${library_alone[@]}" -DKAMERGRAAF_STATIC_PARTS=ON >parts.log 2>&1; then
  echo "A static library made of static parts is installed." >&2
  exit 1
fi
grep -q "KAMERGRAAF_INSTALL=OFF" parts.log || { cat parts.log; exit 1; }
echo "static parts: ok"

configure -B part -DSOURCES="$root"
if grep -E '^KAMERGRAAF_[A-Z]+:BOOL=ON' part/CMakeCache.txt; then
  echo "These are on in a tree of someone else." >&2
  exit 1
fi
if grep -F "$root/lib/" part/compile_commands.json | grep -e ' -W'; then
  echo "The library asks for warnings in a tree of someone else." >&2
  exit 1
fi
cmake --build part --target CMakeFiles/consumer.dir/main.cpp.o >build.log || { cat build.log; exit 1; }
echo "add_subdirectory: ok"
