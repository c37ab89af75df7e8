# SPDX-License-Identifier: Apache-2.0
"""What is read is let go of: a million small texts take no more memory than a few."""
import gc
import sys
import weakref

import kamergraaf

TEXTS = ["Zie Kamerstuk 36 045, nr. 190.", "Geachte voorzitter, é \U0001F4DC.", "deze motie", ""]


def resident():
    with open("/proc/self/statm", encoding="ascii") as fields:
        return int(fields.read().split()[1]) * 4096


def read(times):
    for number in range(times):
        kamergraaf.extract(f"{TEXTS[number % len(TEXTS)]} {number}", implicit=True)


def test_a_million_small_texts_leave_nothing_behind():
    read(20_000)
    gc.collect()
    before = resident()
    read(1_000_000)
    gc.collect()
    assert resident() - before < 4_000_000


def test_a_citation_keeps_its_text_and_nothing_else_does():
    class Text(str):
        pass

    text = Text("Zie Kamerstuk 36 045, nr. 190.")
    kept = weakref.ref(text)
    found = kamergraaf.extract(text)
    del text
    gc.collect()
    assert found[0].context(4) == "Zie Kamerstuk 36 045, nr. 190."
    del found
    gc.collect()
    assert kept() is None


def test_nothing_holds_on_to_what_is_given_back():
    counts = []
    for _ in range(3):
        values = (kamergraaf.extract(TEXTS[0]), kamergraaf.Document(TEXTS[0]), kamergraaf.patterns(), kamergraaf.Identifier("stb-2010-242"))
        del values
        counts.append((sys.getrefcount(kamergraaf.Kind.KAMERSTUK), sys.getrefcount(kamergraaf.Citation)))
    assert counts[1] == counts[2]
