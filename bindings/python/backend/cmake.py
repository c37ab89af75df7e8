# SPDX-License-Identifier: Apache-2.0
"""Builds the package with CMake, for the Python that runs this: a release with its parts linked in, and without PDF."""
import contextlib
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from .project import ROOT
from .system import needs

SOURCES = ROOT / "bindings" / "python" / "kamergraaf"
OPTIONS = {
    "CMAKE_BUILD_TYPE": "Release",
    "BUILD_SHARED_LIBS": "OFF",
    "KAMERGRAAF_BENCH": "OFF",
    "KAMERGRAAF_BINDINGS": "ON",
    "KAMERGRAAF_EXAMPLES": "OFF",
    "KAMERGRAAF_INSTALL": "OFF",
    "KAMERGRAAF_PDF": "OFF",
    "KAMERGRAAF_PYTHON": "ON",
    "KAMERGRAAF_STATIC_PARTS": "ON",
    "KAMERGRAAF_TESTS": "OFF",
    "KAMERGRAAF_WARNINGS": "OFF",
}


@contextlib.contextmanager
def build_folder(settings):
    """The folder of the setting `build-dir`, from the top, or one that is gone afterwards. Other settings are refused."""
    settings = dict(settings or {})
    named = settings.pop("build-dir", None)
    if settings:
        sys.exit(f"kamergraaf knows no setting {', '.join(map(repr, settings))}; there is 'build-dir'.")
    if named:
        yield ROOT / named
        return
    with tempfile.TemporaryDirectory(prefix="kamergraaf-") as folder:
        yield Path(folder)


def run(*command):
    """Runs CMake with its output shown, whatever the hook says on standard output."""
    sys.stdout.flush()
    return subprocess.run(["cmake", *map(str, command)], stderr=subprocess.STDOUT).returncode == 0


def configure(folder):
    if not shutil.which("cmake"):
        sys.exit(needs("There is no cmake."))
    header = Path(sysconfig.get_path("include"), "Python.h")
    if not header.exists():
        sys.exit(needs(f"There is no {header}, which modules of this Python are compiled with."))
    generator = ["-G", "Ninja"] if shutil.which("ninja") and not os.environ.get("CMAKE_GENERATOR") else []
    options = [f"-D{name}={value}" for name, value in OPTIONS.items()]
    python = [f"-DPython_EXECUTABLE={sys.executable}", f"-DPython_INCLUDE_DIR={header.parent}"]
    if not run("-S", ROOT, "-B", folder, *generator, *options, *python):
        sys.exit(needs("CMake does not find all that it takes; what it says stands above."))


def build(folder):
    """Builds in `folder`, on all cores or as many as CMAKE_BUILD_PARALLEL_LEVEL says."""
    configure(folder)
    cores = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL") or len(os.sched_getaffinity(0))
    if not run("--build", folder, "--target", "kamergraaf_python", "--parallel", cores):
        sys.exit("kamergraaf does not compile; what the compiler says stands above.")


def package(folder, into="package"):
    """Builds in `folder`, and gives the folder with the files of the package, stripped."""
    build(folder)
    shutil.rmtree(folder / into, ignore_errors=True)
    if not run("--install", folder, "--component", "python", "--strip", "--prefix", folder / into):
        sys.exit("The package cannot be put together; what CMake says stands above.")
    return folder / into / "kamergraaf"


def linked_package(folder):
    """As package(), with links to the Python files here in place of copies."""
    built = package(folder, "editable")
    for path in built.iterdir():
        if (SOURCES / path.name).is_file():
            path.unlink()
            path.symlink_to(SOURCES / path.name)
    return built
