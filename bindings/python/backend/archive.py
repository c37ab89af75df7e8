# SPDX-License-Identifier: Apache-2.0
"""Archives that are the same bytes whenever the same files are put into them.

Their names are sorted, their owners are nobody, and all bear the time of SOURCE_DATE_EPOCH: seconds since 1970, and where it is not
set, the first day that a zip file can tell.
"""
import gzip
import io
import os
import tarfile
import time
import zipfile

FIRST_DAY_OF_ZIP = 315532800


def moment():
    """The time that all files bear, in seconds since 1970; a zip file knows none before 1980."""
    return max(int(os.environ.get("SOURCE_DATE_EPOCH", FIRST_DAY_OF_ZIP)), FIRST_DAY_OF_ZIP)


def write_zip(path, files):
    """`files` has the content of each name. They stand in the order given."""
    when = time.gmtime(moment())[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100755 if name.endswith(".so") else 0o100644) << 16
            written.writestr(entry, content)


def write_tar(path, files):
    """`files` has, of each name, the content and whether it can be run."""
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=moment()) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as written:
            for name, (content, can_run) in sorted(files.items()):
                entry = tarfile.TarInfo(name)
                entry.size, entry.mtime, entry.mode = len(content), moment(), 0o755 if can_run else 0o644
                written.addfile(entry, io.BytesIO(content))
