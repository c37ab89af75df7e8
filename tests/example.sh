#!/usr/bin/env bash
# Runs an example: it ends well, prints what it should, and writes its file.
#
#   bash tests/example.sh WORDS PROGRAM [FILE OPENING]
set -euo pipefail
words=$1 program=$2 file=${3:-} opening=${4:-}
[ -z "$file" ] || rm -f "$file"

status=0
printed=$("$program") || status=$?
fail() {
  printf '%s\n' "$printed" "$1" >&2
  exit 1
}
[ "$status" = 0 ] || fail "It ended in status $status."
[[ $printed == *"$words"* ]] || fail "It did not print: $words"
[ -z "$file" ] || [[ -f $file && $(<"$file") == "$opening"* ]] || fail "$file does not open with: $opening"
