# SPDX-License-Identifier: Apache-2.0
"""What pip asks of a project to build it (PEP 517 and 660), with the standard library alone.

project    what pyproject.toml and CMakeLists.txt say of kamergraaf
metadata   the same in the words of an archive
cmake      builds the module for the Python that runs this
archive    the files of an archive, the same at each build
wheel      what is installed
sdist      the sources

Setting: `build-dir`, a folder in which the build stays; without it a temporary one is taken.
"""
from pathlib import Path

from . import cmake, metadata, sdist, wheel
from .project import Project

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]


def get_requires_for_build_wheel(config_settings=None):
    """Nothing of Python: what the build takes are Debian's packages, or what holds the same."""
    return []


def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    """Writes the dist-info folder of the wheel without building it; gives its name."""
    project = Project.read()
    folder = Path(metadata_directory) / project.dist_info
    for name, content in metadata.files(project).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder.name


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    """Builds the module and writes the wheel; gives its name."""
    with cmake.build_folder(config_settings) as folder:
        package = cmake.package(folder)
        return wheel.write(Path(wheel_directory), Project.read(), package)


def build_sdist(sdist_directory, config_settings=None):
    """Writes the sources as an archive; gives its name."""
    return sdist.write(Path(sdist_directory), Project.read())


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    """Builds the module in build/editable, and writes a wheel that leads there and to the Python files as they are here."""
    with cmake.build_folder({"build-dir": "build/editable", **(config_settings or {})}) as folder:
        return wheel.write_editable(Path(wheel_directory), Project.read(), cmake.linked_package(folder))


get_requires_for_build_editable = get_requires_for_build_wheel
get_requires_for_build_sdist = get_requires_for_build_wheel
prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel
