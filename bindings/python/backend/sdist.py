# SPDX-License-Identifier: Apache-2.0
"""The sources as an archive: what git tracks, and where there is no git what is there."""
import os
import subprocess

from . import archive, metadata
from .project import ROOT


def git(*arguments):
    """What git says here, or nothing where it has nothing to say."""
    try:
        return subprocess.run(["git", "-C", ROOT, *arguments], check=True, capture_output=True).stdout.decode()
    except (OSError, subprocess.CalledProcessError):
        return ""


def ignored():
    """The names in .gitignore: those that it ignores at the top, and those anywhere."""
    names = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    return {name.strip("/") for name in names if name[0] == "/"}, {name.strip("/") for name in names if name[0] != "/"}


def present():
    """Every file here that .gitignore does not name, and no PKG-INFO: that is made anew."""
    at_top, anywhere = ignored()
    found = []
    for folder, folders, files in os.walk(ROOT):
        skipped = anywhere | at_top | {".git"} if folder == str(ROOT) else anywhere
        folders[:] = [one for one in folders if one not in skipped]
        found += [os.path.relpath(os.path.join(folder, one), ROOT) for one in files]
    return [path for path in found if path != "PKG-INFO"]


def sources():
    """The paths of the sources, from the top."""
    top = git("rev-parse", "--show-toplevel").rstrip("\n")
    if top and os.path.samefile(top, ROOT):
        return [path for path in git("ls-files", "-z").split("\0") if path and (ROOT / path).is_file()]
    return present()


def write(folder, project):
    files = {path: ((ROOT / path).read_bytes(), os.access(ROOT / path, os.X_OK)) for path in sources()}
    files["PKG-INFO"] = (metadata.core(project), False)
    name = f"{project.stem}.tar.gz"
    archive.write_tar(folder / name, {f"{project.stem}/{path}": content for path, content in files.items()})
    return name
