# SPDX-License-Identifier: Apache-2.0
"""What read_each promises: the papers of read_all, one by one, without the memory for all of them."""
import gc
import itertools
import json
import os
import subprocess
import sys
import threading
import weakref

import kamergraaf
import pytest

SENTENCE = "Zie Kamerstuk 36 045, nr. 190. "


def resident():
    with open("/proc/self/statm", encoding="ascii") as fields:
        return int(fields.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def write_papers(path, count, words=SENTENCE):
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            file.write(json.dumps({"id": f"paper {number}", "text": words}) + "\n")
    return path


@pytest.fixture
def folder(tmp_path):
    write_papers(tmp_path / "b.jsonl", 3)
    (tmp_path / "a.txt").write_text(SENTENCE, encoding="utf-8")
    (tmp_path / "c.html").write_text(f"<p>{SENTENCE}</p>", encoding="utf-8")
    return tmp_path


def test_the_papers_are_those_of_read_all_in_their_order(folder):
    for path in (folder, folder / "b.jsonl", str(folder / "a.txt")):
        assert list(kamergraaf.read_each(path)) == kamergraaf.read_all(path)
    assert [paper.document for paper in kamergraaf.read_each(folder / "b.jsonl", format="jsonl")] == ["paper 0", "paper 1", "paper 2"]


def test_it_is_an_iterator_that_ends(folder):
    papers = kamergraaf.read_each(folder)
    assert iter(papers) is papers
    assert len(list(papers)) == 5
    assert list(papers) == [] and next(papers, None) is None


def test_a_file_far_larger_than_the_memory_that_it_takes_is_read(tmp_path):
    path = write_papers(tmp_path / "papers.jsonl", 2000, SENTENCE * 2000)
    next(kamergraaf.read_each(path))
    before = resident()
    most = 0
    for place, paper in enumerate(kamergraaf.read_each(path)):
        assert paper.document == f"paper {place}"
        most = max(most, resident() - before)
    assert place == 1999
    assert most < 40_000_000 < path.stat().st_size // 3


def test_what_cannot_be_read_is_raised_where_it_stands_and_ends_it(tmp_path):
    path = tmp_path / "papers.jsonl"
    path.write_text('{"id": "a", "text": "x"}\n{"id": \n{"id": "c", "text": "x"}\n', encoding="utf-8")
    papers = kamergraaf.read_each(path)
    assert next(papers).document == "a"
    with pytest.raises(ValueError, match="papers.jsonl: .*byte"):
        next(papers)
    assert list(papers) == []


def test_with_on_error_the_rest_is_read(folder):
    (folder / "b.jsonl").write_text('{"id": "a", "text": "x"}\n{"id": \n{"id": "c", "text": "x"}\n', encoding="utf-8")
    (folder / "d.txt").symlink_to(folder / "none")
    told = []
    papers = list(kamergraaf.read_each(folder / "b.jsonl", on_error=told.append))
    assert [paper.document for paper in papers] == ["a", "c"]
    assert [type(error) for error in told] == [ValueError] and "b.jsonl" in str(told[0])

    def refuse(error):
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        list(kamergraaf.read_each(folder / "b.jsonl", on_error=refuse))


def test_what_cannot_be_asked_is_told_at_once(tmp_path):
    for call, error, words in [
        (lambda: kamergraaf.read_each(tmp_path / "none.txt"), FileNotFoundError, "none.txt"),
        (lambda: kamergraaf.read_each(tmp_path, format="wordperfect"), ValueError, "no format to read: 'wordperfect'"),
        (lambda: kamergraaf.read_each(3), TypeError, "path: no path: 3"),
        (lambda: kamergraaf.read_each(tmp_path, on_error=3), TypeError, "on_error: no function: 3"),
    ]:
        with pytest.raises(error, match=words):
            call()


def test_a_reader_that_stops_early_leaves_no_thread_behind(tmp_path):
    path = write_papers(tmp_path / "papers.jsonl", 5000, SENTENCE * 100)
    threads = len(os.listdir("/proc/self/task"))
    for _ in range(20):
        papers = kamergraaf.read_each(path)
        assert len(list(itertools.islice(papers, 3))) == 3
    papers.close()
    assert list(papers) == []
    del papers
    assert len(os.listdir("/proc/self/task")) <= threads


def test_several_threads_share_the_papers_out(tmp_path):
    path = write_papers(tmp_path / "papers.jsonl", 500)
    papers = kamergraaf.read_each(path)
    found = []
    threads = [threading.Thread(target=lambda: found.extend(paper.document for paper in papers)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == sorted(f"paper {number}" for number in range(500))


def test_an_on_error_that_leads_back_to_the_iterator_holds_nothing(tmp_path):
    class Loader:
        def __init__(self, path):
            self.papers = kamergraaf.read_each(path, on_error=self.told)

        def told(self, error):
            pass

    path = write_papers(tmp_path / "papers.jsonl", 5000, SENTENCE * 100)
    gc.collect()
    threads = len(os.listdir("/proc/self/task"))
    kept = []
    for _ in range(20):
        loader = Loader(path)
        next(loader.papers)
        kept.append(weakref.ref(loader))
    del loader
    gc.collect()
    assert [one() for one in kept] == [None] * 20
    assert len(os.listdir("/proc/self/task")) <= threads


def run(program):
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)


def test_ctrl_c_ends_the_waiting_for_a_paper(tmp_path):
    os.mkfifo(tmp_path / "pipe.jsonl")
    ended = run(f"""
import kamergraaf, os, signal, threading
pipe = {str(tmp_path / "pipe.jsonl")!r}
def write():
    with open(pipe, "w") as file:
        started.wait()
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
        ended.wait()
started, ended = threading.Event(), threading.Event()
threading.Thread(target=write).start()
papers = kamergraaf.read_each(pipe)
try:
    started.set()
    next(papers)
except KeyboardInterrupt:
    print("ended")
ended.set()
""")
    assert (ended.stdout, ended.returncode) == ("ended\n", 0), ended.stderr


def test_papers_that_nobody_takes_do_not_hold_up_the_end_of_the_program(tmp_path):
    path = write_papers(tmp_path / "papers.jsonl", 5000, SENTENCE * 100)
    ended = run(f"import kamergraaf\npapers = kamergraaf.read_each({str(path)!r})\nprint(next(papers).document)")
    assert (ended.stdout, ended.returncode) == ("paper 0\n", 0), ended.stderr


def test_the_child_of_a_fork_is_told_that_it_does_not_read(tmp_path):
    path = write_papers(tmp_path / "papers.jsonl", 5000, SENTENCE * 100)
    ended = run(f"""
import kamergraaf, os
papers = kamergraaf.read_each({str(path)!r})
next(papers)
child = os.fork()
if child == 0:
    try:
        next(papers)
    except RuntimeError as error:
        print(error, flush=True)
    print(len(list(kamergraaf.read_each({str(path)!r}))), flush=True)
    papers.close()
else:
    os.waitpid(child, 0)
    print(len(list(papers)))
""")
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == "these papers are read in another process, which forked this one\n5000\n4999\n"


def test_what_is_not_there_and_an_empty_folder_go_to_on_error_and_the_rest_is_read(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text(SENTENCE, encoding="utf-8")
    paths = [tmp_path / "none", tmp_path / "empty", tmp_path / "a.txt"]
    told = []
    for implicit in (False, True):
        assert "kst-36045-190" in kamergraaf.Graph.from_paths(paths, implicit=implicit, on_error=told.append)
    for path in paths:
        assert kamergraaf.read_all(path, on_error=told.append) == list(kamergraaf.read_each(path, on_error=told.append))
    assert [type(error) for error in told] == 2 * [FileNotFoundError, ValueError] + 2 * [FileNotFoundError] + 2 * [ValueError]
    with pytest.raises(FileNotFoundError):
        kamergraaf.read_each(tmp_path / "none")
    with pytest.raises(FileNotFoundError):
        kamergraaf.Graph.from_paths(paths)


def test_with_a_format_all_files_of_a_folder_are_read(folder):
    (folder / "a.lst").write_text(SENTENCE, encoding="utf-8")
    assert len(kamergraaf.read_all(folder, format="txt")) == len(list(kamergraaf.read_each(folder, "txt"))) == 4
    assert len(kamergraaf.read_all(folder)) == 5
