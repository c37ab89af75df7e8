# SPDX-License-Identifier: Apache-2.0
"""Wheels (PEP 427): a zip file with the package, what is said of it, and the digest of every file."""
import base64
import hashlib

from . import archive, metadata


def digest(content):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def record(files, name):
    """The lines of RECORD, which is called `name` and has no digest of itself."""
    return "".join([*(f"{path},{digest(content)},{len(content)}\n" for path, content in files.items()), f"{name},,\n"]).encode()


def pack(folder, project, content):
    """Writes `content`, by path, with the dist-info folder behind it; gives the name of the wheel."""
    about = {f"{project.dist_info}/{name}": text for name, text in sorted(metadata.files(project).items())}
    files = {**dict(sorted(content.items())), **about}
    files[f"{project.dist_info}/RECORD"] = record(files, f"{project.dist_info}/RECORD")
    name = f"{project.stem}-{metadata.tag()}.whl"
    archive.write_zip(folder / name, files)
    return name


def write(folder, project, package):
    """A wheel of the files in the folder `package`."""
    files = (path for path in package.rglob("*") if path.is_file())
    return pack(folder, project, {f"{project.name}/{path.relative_to(package).as_posix()}": path.read_bytes() for path in files})


def write_editable(folder, project, package):
    """A wheel of one line, which leads to the folder that the folder `package` is in."""
    return pack(folder, project, {f"{project.name}.pth": f"{package.parent}\n".encode()})
