# SPDX-License-Identifier: Apache-2.0
"""Long work tells how far it is, can be ended, and leaves other threads alone."""
import builtins
import pathlib
import signal
import subprocess
import sys
import threading

import kamergraaf
import pytest

LETTER = pathlib.Path(__file__).parents[2] / "seeds" / "kst-21501-20-2189.txt"
SENTENCE = "Zie Kamerstukken II 2009/10, 27858, nrs. 88, 89 en 90, en de motie-Jansen (Kamerstuk 36 045, nr. 190). "


def told_by(work):
    told = []
    work(lambda done, total: told.append((done, total)))
    return told


@pytest.fixture
def folder(tmp_path):
    for name in "abcde":
        (tmp_path / f"{name}.txt").write_text(SENTENCE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("threads", [1, 3])
def test_progress_ends_with_all_that_was_asked(folder, threads):
    papers = kamergraaf.read_all(folder)
    works = [
        lambda tell: kamergraaf.extract_many([SENTENCE] * 5, threads=threads, progress=tell),
        lambda tell: kamergraaf.read_all(folder, threads=threads, progress=tell),
        lambda tell: kamergraaf.citations(papers, threads=threads, progress=tell),
        lambda tell: kamergraaf.check(papers, threads=threads, progress=tell),
        lambda tell: kamergraaf.Graph.from_paths(folder, threads=threads, progress=tell),
        lambda tell: kamergraaf.Graph.from_documents(papers, threads=threads, progress=tell),
    ]
    for work in works:
        told = told_by(work)
        assert told[-1] == (5, 5) and told == sorted(told)


def test_progress_is_told_while_the_work_goes_on():
    told = told_by(lambda tell: kamergraaf.extract_many([SENTENCE * 300] * 100, progress=tell))
    assert len(told) > 1 and told[0][0] < 100


def test_what_progress_raises_ends_the_work():
    class Enough(Exception):
        pass

    def enough(done, total):
        raise Enough

    with pytest.raises(Enough):
        kamergraaf.extract_many([SENTENCE * 300] * 2000, threads=2, progress=enough)
    with pytest.raises(TypeError, match="progress"):
        kamergraaf.extract_many([SENTENCE], progress="yes")


def test_true_shows_a_bar_of_tqdm(capsys):
    pytest.importorskip("tqdm")
    kamergraaf.extract_many([SENTENCE] * 5, progress=True)
    assert "5/5" in capsys.readouterr().err


def test_without_tqdm_there_is_no_bar(monkeypatch, capsys):
    import_any = builtins.__import__

    def without_tqdm(name, *rest):
        if name.startswith("tqdm"):
            raise ImportError(name)
        return import_any(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_tqdm)
    assert len(kamergraaf.extract_many([SENTENCE] * 5, progress=True)) == 5
    assert capsys.readouterr().err == ""


LONG_WORK = {
    "one long text": lambda: kamergraaf.extract(SENTENCE * 500_000),
    "many texts": lambda: kamergraaf.extract_many([SENTENCE * 2000] * 1000),
    "many texts on one thread": lambda: kamergraaf.extract_many([SENTENCE * 2000] * 1000, threads=1),
    "a text without citations": lambda: kamergraaf.extract("Geachte voorzitter, hierbij stuur ik u de brief. " * 4_000_000),
    "one line of digits": lambda: kamergraaf.extract("0123456789" * 40_000_000),
}


@pytest.mark.parametrize("work", LONG_WORK.values(), ids=LONG_WORK)
def test_an_interrupt_ends_it(work):
    """The thread that interrupts has its turn when the work has given the GIL away, and not before; and it is the work itself
    that raises, not the line behind it."""
    ends = []
    about_to_work = threading.Lock()
    about_to_work.acquire()

    def interrupt():
        with about_to_work:
            signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

    interrupter = threading.Thread(target=interrupt)
    interrupter.start()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    try:
        with pytest.raises(KeyboardInterrupt):
            about_to_work.release()
            sys.setprofile(lambda frame, event, function: ends.append((function.__name__, event)) if event.startswith("c_") else None)
            work()
    finally:
        sys.setprofile(None)
        sys.setswitchinterval(interval)
        interrupter.join()
    assert {event for name, event in ends if name.startswith("extract")} == {"c_call", "c_exception"}


def test_other_threads_go_on_meanwhile():
    """The other thread has its turn when the work has given the GIL away, and not before its end otherwise."""
    about_to_work = threading.Lock()
    about_to_work.acquire()
    turns = []

    def take_a_turn():
        with about_to_work:
            turns.append("meanwhile")

    other = threading.Thread(target=take_a_turn)
    other.start()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    try:
        about_to_work.release()
        kamergraaf.extract(SENTENCE * 5000)
        taken = list(turns)
    finally:
        sys.setswitchinterval(interval)
        other.join()
    assert taken == ["meanwhile"]


def test_threads_give_what_one_gives():
    letter = kamergraaf.read(LETTER)
    expected = letter.citations(implicit=True)
    found = [None] * 8

    def read(place):
        found[place] = letter.citations(implicit=True)

    threads = [threading.Thread(target=read, args=(place,)) for place in range(len(found))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * len(found)
    assert kamergraaf.citations([letter] * 8, implicit=True, threads=4) == found


def test_a_thread_that_is_not_the_first_reads_long_texts_too():
    found = []
    thread = threading.Thread(target=lambda: found.extend(kamergraaf.extract_many([SENTENCE * 2000] * 4, threads=2)))
    thread.start()
    thread.join()
    assert [len(citations) for citations in found] == [8000] * 4


def test_the_first_fault_of_many_files_is_told_whatever_the_threads_do(folder):
    (folder / "aa.jsonl").write_text('{"id": "a", "text": "x"}\n' * 20_000 + '{"id": "a"', encoding="utf-8")
    for name in ("b", "c", "d", "e", "f"):
        (folder / f"{name}.jsonl").write_text('{"id": "a"', encoding="utf-8")
    for work in (kamergraaf.read_all, kamergraaf.Graph.from_paths):
        for threads in (1, 2, 4):
            with pytest.raises(ValueError, match="aa.jsonl: line 20001"):
                work(folder, threads=threads)


def test_what_is_no_paper_among_papers_is_a_typeerror():
    for call in (kamergraaf.citations, kamergraaf.check, kamergraaf.Graph.from_documents):
        for none in (None, "a text", 3):
            with pytest.raises(TypeError, match="documents: no Document"):
                call([kamergraaf.Document(SENTENCE), none])
    with pytest.raises(TypeError, match="paper: no Document: None"):
        kamergraaf.Graph().add(None)


def test_a_register_and_a_graph_are_not_changed_while_they_are_read():
    register, graph = kamergraaf.Register(), kamergraaf.Graph()
    graph.add(kamergraaf.Document(SENTENCE, "a"))
    refused = []

    def change(done, total):
        with pytest.raises(RuntimeError, match="the register cannot be changed while another thread reads it"):
            register.add("kst-36045-190")
        refused.append(done)

    kamergraaf.extract_many([SENTENCE] * 5, register=register, progress=change)
    assert refused
    register.add("kst-36045-190")
    assert len(register) == 1

    graph_is_read = threading.Thread(target=lambda: [graph._written("json") for _ in range(200)])
    graph_is_read.start()
    added = 0
    while graph_is_read.is_alive():
        try:
            graph.add(kamergraaf.Document(f"Zie Kamerstuk 36 045, nr. {added + 1}.", str(added)))
            added += 1
        except RuntimeError as error:
            assert "the graph cannot be changed" in str(error)
    graph_is_read.join()
    assert len(graph.vertices()) == len(graph) > added


@pytest.mark.parametrize("work", ["kamergraaf.extract_many([TEXT] * 500)", "kamergraaf.extract(TEXT * 500)"])
def test_a_thread_that_is_left_at_work_does_not_harm_the_end_of_the_program(work):
    program = f"""
import kamergraaf, threading, time
TEXT = {SENTENCE!r} * 200
def work():
    while True:
        {work}
threading.Thread(target=work, daemon=True).start()
time.sleep(0.3)
"""
    for _ in range(3):
        assert subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60).returncode == 0


def test_the_child_of_a_fork_is_not_held_up_by_threads_that_it_has_not():
    program = f"""
import kamergraaf, os, threading, time
TEXT = {SENTENCE!r} * 200
register = kamergraaf.Register()
threading.Thread(target=lambda: kamergraaf.extract_many([TEXT] * 100_000, register=register), daemon=True).start()
time.sleep(0.3)
child = os.fork()
if child == 0:
    register.add("kst-36045-190")
    print(len(kamergraaf.extract_many([TEXT] * 4, threads=2)), len(register), flush=True)
else:
    os.waitpid(child, 0)
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (ended.stdout, ended.returncode) == ("4 1\n", 0), ended.stderr
