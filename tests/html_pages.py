# SPDX-License-Identifier: Apache-2.0
"""Pages made at random, and what an independent parser (html5lib) makes of them. For the tests of the HTML reader and of link."""

import random

import html5lib

BLANK = str.maketrans("", "", " \t\r\n\f")
NEVER_SHOWN = {"head", "script", "style", "template", "noscript", "svg", "iframe", "title"}
WORDS = ["Zie ", "Kamerstuk", "Kamerstukken II", " 2013/14, ", "36 045", ", nr. ", "190", " en ", "(stuk nr. 12)", "stb. 2010, 242",
         "Stb. 2010, 242", ";", " ", "\n  ", "&nbsp;", "&amp;", "&eacute;", " < ", "e.v. ", "Kamerstuk 36 045, nr. 7", "36 045, nr. 8, "]
INLINE = ["i", "b", "em", "span", "u", "strong class=x", "code", "a href='#x'", "sub", "kbd", "small"]
BLOCKS = ["div", "section", "blockquote"]
ASIDE = ["<!-- Kamerstuk 36 045, nr. 1 -->", "<script>if (a<b) 'Kamerstuk 36 045, nr. 2'</script>", "<span hidden>weg<b>x</b></span>",
         "<template>weg</template>", "<br>", "<i style='display: none'>weg</i>", "<svg><title>weg</title></svg>", "<wbr>", "<style>p{}</style>"]


class Maker:
    """Pages from one seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def name(self, tag):
        return tag.split()[0]

    def words(self):
        return "".join(self.random.choice(WORDS) for _ in range(self.random.randint(1, 6)))

    def inline(self, depth, in_link=False):
        if depth == 0 or self.random.random() < 0.4:
            return self.words()
        if self.random.random() < 0.1:
            return self.random.choice(ASIDE)
        tag = self.random.choice([tag for tag in INLINE if not (in_link and tag.startswith("a "))])
        inside = "".join(self.inline(depth - 1, in_link or tag.startswith("a ")) for _ in range(self.random.randint(0, 3)))
        return f"<{tag}>{inside}</{self.name(tag)}>"

    def line(self):
        return "".join(self.inline(3) for _ in range(self.random.randint(1, 5)))

    def block(self, depth):
        kind = self.random.choice(["p", "p", "h2", "list", "table", "block", "hidden"] if depth else ["p"])
        inner = [self.block(depth - 1) for _ in range(self.random.randint(1, 3))] if depth else []
        if kind == "list":
            return "<ul>" + "".join(f"<li>{one}" + self.random.choice(["", "</li>"]) for one in inner) + "</ul>"
        if kind == "table":
            return "<table><tbody><tr>" + "".join(f"<td>{one}" + self.random.choice(["", "</td>"]) for one in inner) + "</table>"
        if kind in ("block", "hidden"):
            tag = self.random.choice(BLOCKS)
            return f"<{tag}{' hidden' if kind == 'hidden' else ''}>{''.join(inner)}</{tag}>"
        return f"<{kind}>{self.line()}" + (f"</{kind}>" if kind != "p" or self.random.random() < 0.7 else "")

    def page(self):
        """Nested well, but for end tags that may be left out."""
        return "<!DOCTYPE html><title>weg</title>" + "".join(self.block(3) for _ in range(12))

    def soup(self):
        """Tags in any order, in parts that are apart."""
        tags = [f"<{tag}>" for tag in INLINE + ["div", "p", "h2"]] + [f"</{self.name(tag)}>" for tag in INLINE + ["div", "p", "h2"]]
        parts = ("".join(self.random.choice(tags) if self.random.random() < 0.3 else self.random.choice(WORDS) for _ in range(12))
                 for _ in range(3))
        return "<!DOCTYPE html>" + "".join(parts)


def tree_of(page):
    """As a browser reads it."""
    return html5lib.parse(page, treebuilder="dom", namespaceHTMLElements=False)


def is_shown(element):
    return not (element.tagName in NEVER_SHOWN or element.hasAttribute("hidden") or
                "display: none" in element.getAttribute("style"))


def text_of(node):
    """What a page shows, without white space."""
    if node.nodeType == node.TEXT_NODE:
        return node.data.translate(BLANK)
    if node.nodeType == node.ELEMENT_NODE and not is_shown(node):
        return ""
    return "".join(text_of(child) for child in node.childNodes)


def unwrap(tree, is_new):
    """Takes the elements away that are new, and leaves what is in them."""
    for element in list(tree.getElementsByTagName("*")):
        if is_new(element):
            while element.firstChild:
                element.parentNode.insertBefore(element.firstChild, element)
            element.parentNode.removeChild(element)
    tree.normalize()
    return tree
