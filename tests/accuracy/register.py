# SPDX-License-Identifier: Apache-2.0
"""The papers that a gold text says are known, as the file that the command takes for a register."""

import json


def record_of(known):
    """A known paper as a document; what is not known of it is left out."""
    return {key: value for key, value in vars(known).items() if value}


def options_for(known, folder):
    """Writes the register into the folder; the options that hand it to the command."""
    path = folder / "register.jsonl"
    path.write_text("".join(json.dumps(record_of(one), ensure_ascii=False) + "\n" for one in known), encoding="utf-8")
    return ["--register", str(path)]
