# SPDX-License-Identifier: Apache-2.0
"""The command: `python -m kamergraaf extract brief.txt`."""
import sys

from . import _kamergraaf


def main() -> int:
    """Runs the command with the arguments of the program; its exit status."""
    return _kamergraaf._main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
