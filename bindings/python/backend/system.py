# SPDX-License-Identifier: Apache-2.0
"""What the build takes of the system, in the names of Debian's packages."""
import re
import shutil
import subprocess

from .project import ROOT

NOT_FOR_A_WHEEL = ("PDF", "benchmarks", "patterns", "tests")


def packages():
    """The packages that a build of the wheel takes, from the list that the scripts install."""
    script = (ROOT / "examples" / "prepare.sh").read_text(encoding="utf-8")
    listed = re.search(r"^build_packages=\((.*?)^\)", script, re.MULTILINE | re.DOTALL)[1]
    return [name for name, purpose in re.findall(r'"(\S+) \(([^)]+)\)"', listed) if purpose not in NOT_FOR_A_WHEEL]


def is_installed(package):
    asked = subprocess.run(["dpkg-query", "-W", "-f", "${Status}", package], capture_output=True, text=True)
    return asked.stdout.endswith("install ok installed")


def needs(problem):
    """`problem`, and the packages that are missing; all of them where no Debian can tell which."""
    missing = [name for name in packages() if not (shutil.which("dpkg-query") and is_installed(name))]
    if not missing:
        return problem
    return f"{problem}\nkamergraaf is compiled when it is installed. On Debian these packages are missing:\n  apt-get install {' '.join(missing)}"
