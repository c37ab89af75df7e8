# SPDX-License-Identifier: Apache-2.0
"""What pip is given: the metadata, the wheel, the sources, and words where something is missing.

tests/install/python.sh builds and installs them.
"""
import base64
import email
import hashlib
import importlib
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import kamergraaf
import pytest
from packaging.requirements import Requirement
from packaging.tags import sys_tags
from packaging.utils import parse_sdist_filename, parse_wheel_filename

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "bindings" / "python"))

import backend  # noqa: E402
from backend import metadata, project, sdist, system, wheel  # noqa: E402

KAMERGRAAF = project.Project.read()


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """A folder like that of the package, with a module of no use."""
    folder = tmp_path_factory.mktemp("package")
    (folder / "__init__.py").write_text("", encoding="utf-8")
    (folder / "_kamergraaf.so").write_bytes(b"\x7fELF")
    (folder / "parts").mkdir()
    (folder / "parts" / "libre2.so.9").write_bytes(b"\x7fELF")
    return folder


@pytest.fixture
def written(package, tmp_path):
    """A wheel of that folder: its name, and the content of each file."""
    name = wheel.write(tmp_path, KAMERGRAAF, package)
    with zipfile.ZipFile(tmp_path / name) as archive:
        return name, {one: archive.read(one) for one in archive.namelist()}


def run_hook(call, root=ROOT, **environment):
    return subprocess.run([sys.executable, "-B", "-c", f"import backend; backend.{call}"], capture_output=True, text=True,
                          env={**os.environ, "PYTHONPATH": str(root / "bindings" / "python"), **environment})


def test_the_version_is_that_of_the_library():
    assert KAMERGRAAF.version == kamergraaf.__version__


def test_pyproject_is_read_as_toml_is():
    tomllib = pytest.importorskip("tomllib")
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    read = project.tables(text)
    below = {name: read.pop(f"project.{name}") for name in ("optional-dependencies", "scripts")}
    assert {**read, "project": {**read["project"], **below}} == tomllib.loads(text)


def test_nothing_is_required_of_python():
    assert backend.get_requires_for_build_wheel() == backend.get_requires_for_build_sdist() == []
    assert KAMERGRAAF.pyproject["build-system"]["requires"] == []


def test_the_metadata_say_what_it_is_and_what_it_may_use():
    said = email.message_from_bytes(metadata.core(KAMERGRAAF))
    assert (said["Name"], said["Requires-Python"], said["License-Expression"]) == ("kamergraaf", ">=3.9", "Apache-2.0")
    extras = ["networkx", "igraph", "pandas", "graphviz", "tqdm", "all"]
    assert said.get_all("Provides-Extra") == extras
    wanted = [Requirement(one) for one in said.get_all("Requires-Dist")]
    assert [one for one in wanted if one.marker.evaluate({"extra": ""})] == []
    assert [one.name for one in wanted if not one.extras] == extras[:-1]
    (everything,) = [one for one in wanted if one.marker.evaluate({"extra": "all"})]
    assert everything.extras == set(extras[:-1])
    assert metadata.core(KAMERGRAAF).decode("utf-8").endswith("\n\n" + (ROOT / "README.md").read_text(encoding="utf-8"))


def test_a_wheel_is_for_this_python(written):
    name, version, build, tags = parse_wheel_filename(written[0])
    assert (name, str(version), build) == ("kamergraaf", KAMERGRAAF.version, ())
    assert tags <= set(sys_tags())
    assert {one.abi for one in tags} != {"none"}


def test_a_wheel_has_the_package_and_a_digest_of_each_file(written):
    files = written[1]
    assert {"kamergraaf/__init__.py", "kamergraaf/_kamergraaf.so", "kamergraaf/parts/libre2.so.9"} < set(files)
    record = f"{KAMERGRAAF.dist_info}/RECORD"
    lines = [line.split(",") for line in files.pop(record).decode().splitlines()]
    assert lines.pop() == [record, "", ""]
    assert [line[0] for line in lines] == list(files)
    for path, digest, size in lines:
        made = base64.urlsafe_b64encode(hashlib.sha256(files[path]).digest()).decode().rstrip("=")
        assert (digest, int(size)) == ("sha256=" + made, len(files[path]))


def test_a_wheel_has_the_terms_of_all_that_is_in_it(written):
    said = email.message_from_bytes(metadata.core(KAMERGRAAF))
    for name in said.get_all("License-File"):
        assert written[1][f"{KAMERGRAAF.dist_info}/licenses/{name}"] == (ROOT / name).read_bytes()
    terms = "".join(content.decode("utf-8") for name, content in written[1].items() if "/licenses/" in name)
    for holder in ("The RE2 Authors", "Wenzel Jakob", "Kapoulkine", "Melman", "Zverovich", "Lohmann", "Adler", "Cincinnati", "Jacomy"):
        assert holder in terms


def test_what_is_told_before_the_build_is_in_the_wheel(written, tmp_path):
    folder = tmp_path / "before"
    told = folder / backend.prepare_metadata_for_build_wheel(folder)
    about = {path.relative_to(folder).as_posix(): path.read_bytes() for path in told.rglob("*") if path.is_file()}
    assert about.items() <= written[1].items()


def test_a_wheel_is_the_same_at_each_build(package, tmp_path, monkeypatch):
    (first := tmp_path / "first").mkdir()
    (second := tmp_path / "second").mkdir()
    name = wheel.write(first, KAMERGRAAF, package)
    os.utime(package / "__init__.py", (0, 0))
    assert (first / name).read_bytes() == (second / wheel.write(second, KAMERGRAAF, package)).read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    with zipfile.ZipFile(second / wheel.write(second, KAMERGRAAF, package)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}


def test_the_command_is_installed_and_its_module_is_there(written):
    assert written[1][f"{KAMERGRAAF.dist_info}/entry_points.txt"] == b"[console_scripts]\nkamergraaf = kamergraaf.__main__:main\n"
    assert callable(importlib.import_module("kamergraaf.__main__").main)


def test_the_sources_are_what_git_tracks_and_make_themselves_anew(tmp_path):
    name = backend.build_sdist(tmp_path)
    assert parse_sdist_filename(name)[0] == "kamergraaf"
    with tarfile.open(tmp_path / name) as archive:
        names = [one.name for one in archive]
        archive.extractall(tmp_path)
    unpacked = tmp_path / KAMERGRAAF.stem
    assert names == sorted(f"{KAMERGRAAF.stem}/{path}" for path in [*sdist.sources(), "PKG-INFO"])
    assert (unpacked / "PKG-INFO").read_bytes() == metadata.core(KAMERGRAAF)
    for junk in ("build/wheel/x.o", "bindings/python/backend/__pycache__/x.pyc"):
        (unpacked / junk).parent.mkdir(parents=True, exist_ok=True)
        (unpacked / junk).write_bytes(b"")
    (tmp_path / "again").mkdir()
    assert run_hook(f"build_sdist({str(tmp_path / 'again')!r})", unpacked).returncode == 0
    assert (tmp_path / "again" / name).read_bytes() == (tmp_path / name).read_bytes()


def test_a_setting_that_is_none_is_refused():
    asked = run_hook("build_wheel('.', {'build_dir': 'x'})")
    assert (asked.returncode, asked.stderr) == (1, "kamergraaf knows no setting 'build_dir'; there is 'build-dir'.\n")


def test_where_there_is_no_cmake_the_packages_are_named():
    asked = run_hook("build_wheel('.')", PATH="")
    assert asked.returncode == 1
    assert asked.stderr.startswith("There is no cmake.\n")
    assert asked.stderr.endswith(f"\n  apt-get install {' '.join(system.packages())}\n")
    assert {"g++", "cmake", "python3-dev"} < set(system.packages())


@pytest.mark.parametrize(("environment", "word"), [({"CXX": "/none/c++"}, "/none/c++"), ({"PKG_CONFIG_LIBDIR": "/none"}, "re2")])
def test_what_cmake_does_not_find_is_said_at_the_end(environment, word, tmp_path):
    asked = run_hook(f"build_wheel('.', {{'build-dir': {str(tmp_path)!r}}})", **environment)
    assert asked.returncode == 1
    assert word in asked.stdout
    assert asked.stderr.startswith("CMake does not find all that it takes; what it says stands above.\n")
    assert "Traceback" not in asked.stderr
