# SPDX-License-Identifier: Apache-2.0
"""Run by the Python of an environment: what pip installed there is the package, and needs none of the libraries that it brings.

python installed.py ROOT, where ROOT has the sources
"""
import importlib.metadata
import pathlib
import subprocess
import sys

import kamergraaf
from kamergraaf import _kamergraaf

INSIDE = ("libspdlog", "libfmt", "libpugixml", "libminizip", "libz.", "libpoppler")
BESIDE = ("libre2", "libsimdjson")

root = pathlib.Path(sys.argv[1])
package = pathlib.Path(kamergraaf.__file__).parent
assert package.is_relative_to(sys.prefix) and not package.is_relative_to(root), package

distribution = importlib.metadata.distribution("kamergraaf")
assert distribution.version == kamergraaf.__version__, distribution.version
assert all("extra ==" in requirement for requirement in distribution.requires), distribution.requires
assert not [one.metadata["Name"] for one in importlib.metadata.distributions()
            if one.metadata["Name"] not in ("kamergraaf", "pip", "setuptools")]

sources = {path.name for path in (root / "bindings/python/kamergraaf").iterdir() if path.suffix in (".py", ".pyi", ".typed")}
installed = {path.name for path in package.iterdir() if path.is_file()}
module = pathlib.Path(_kamergraaf.__file__)
assert installed == sources | {module.name}, installed ^ sources
assert all(file.locate().exists() for file in distribution.files)

linked = subprocess.run(["ldd", module], check=True, capture_output=True, text=True).stdout
assert "not found" not in linked and not [name for name in INSIDE if name in linked], linked
for name in BESIDE:
    (found,) = [line.split("=>")[1].split()[0] for line in linked.splitlines() if line.strip().startswith(name)]
    assert pathlib.Path(found).resolve().parent == package / "parts", found
shown = subprocess.run(["nm", "--dynamic", "--defined-only", "--format=posix", module], check=True, capture_output=True, text=True).stdout
assert [line.split()[0] for line in shown.splitlines()] == ["PyInit__kamergraaf"], shown

text = "Zie Kamerstuk 36 045, nr. 190."
(citation,) = kamergraaf.extract(text)
assert (text[citation.begin : citation.end], citation.id) == ("Kamerstuk 36 045, nr. 190", "kst-36045-190"), citation
command = subprocess.run([pathlib.Path(sys.prefix, "bin", "kamergraaf"), "id", text], check=True, capture_output=True, text=True).stdout
assert "kst-36045-190" in command, command
letter = kamergraaf.read(root / "seeds" / "kst-21501-20-2189.txt")
assert "kst-36045-191" in [one.id for one in letter.citations()]
