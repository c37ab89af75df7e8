# SPDX-License-Identifier: Apache-2.0
# From a letter to its drawing in Python: the six lines of the README.
import kamergraaf

letter = kamergraaf.read("seeds/kst-21501-20-2189.txt")
for c in letter.citations():
    print(c.text, "->", c.id)
kamergraaf.Graph.from_documents([letter]).write("letter.svg")
