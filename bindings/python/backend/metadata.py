# SPDX-License-Identifier: Apache-2.0
"""The metadata of an archive: core metadata 2.4, the tags of a wheel, the commands it installs, the licences."""
import sys
import sysconfig

from .project import ROOT


def licences(project):
    """The files with the terms of kamergraaf and of what is linked into the module, by their path here."""
    patterns = project.pyproject["project"]["license-files"]
    return {path.relative_to(ROOT).as_posix(): path for pattern in patterns for path in sorted(ROOT.glob(pattern))}


def core(project):
    """METADATA of a wheel, PKG-INFO of the sources: the README is its description."""
    said = project.pyproject["project"]
    lines = ["Metadata-Version: 2.4", f"Name: {project.name}", f"Version: {project.version}", f"Summary: {project.summary}"]
    lines += [f"Keywords: {','.join(said['keywords'])}", f"License-Expression: {said['license']}"]
    lines += [f"License-File: {name}" for name in licences(project)]
    lines += [f"Classifier: {name}" for name in said["classifiers"]]
    lines += [f"Requires-Python: {said['requires-python']}"]
    for extra, wanted in project.pyproject["project.optional-dependencies"].items():
        lines += [f"Provides-Extra: {extra}", *(f'Requires-Dist: {name}; extra == "{extra}"' for name in wanted)]
    lines += ["Description-Content-Type: text/markdown", "", (ROOT / said["readme"]).read_text(encoding="utf-8")]
    return "\n".join(lines).encode("utf-8")


def tag():
    """For which Python and platform a module is that this Python builds, as in cp311-cp311-linux_x86_64."""
    if sys.implementation.name != "cpython":
        sys.exit(f"kamergraaf is built for CPython, and this is {sys.implementation.name}.")
    abi = "cp" + sysconfig.get_config_var("SOABI").split("-")[1]
    platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    return f"cp{sys.version_info[0]}{sys.version_info[1]}-{abi}-{platform}"


def wheel(project):
    return f"Wheel-Version: 1.0\nGenerator: {project.stem}\nRoot-Is-Purelib: false\nTag: {tag()}\n".encode()


def commands(project):
    """entry_points.txt: the commands that are installed."""
    scripts = project.pyproject["project.scripts"]
    return "".join(["[console_scripts]\n", *(f"{name} = {entry}\n" for name, entry in scripts.items())]).encode()


def files(project):
    """What the dist-info folder holds but RECORD, by name."""
    found = {"METADATA": core(project), "WHEEL": wheel(project), "entry_points.txt": commands(project)}
    found.update((f"licenses/{name}", path.read_bytes()) for name, path in licences(project).items())
    return found
