# SPDX-License-Identifier: Apache-2.0
"""The papers that a gold text says are known, as the file that the command takes for a register."""

import json


def line_of(record):
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def record_of(known):
    """A known paper as a document; what is not known of it is left out."""
    return {key: value for key, value in vars(known).items() if value}


def options_for(known, folder):
    """Writes the register into the folder; the options that hand it to the command."""
    path = folder / "register.jsonl"
    head = {"kamergraaf": "register", "version": 1, "papers": len({one.id for one in known})}
    path.write_text("".join(map(line_of, [head, *map(record_of, known)])), encoding="utf-8")
    return ["--register", str(path)]
