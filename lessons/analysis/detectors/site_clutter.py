"""Leftover web page text.

Sign-in links, tags, comment boxes and lists of other articles belong to the page and not to the report. Whoever copies
an article often copies them too. Ask which lines the reporter wrote. They prove nothing about the report, except that
nobody cleaned it up.
"""

from __future__ import annotations

from collections.abc import Iterator

from lessons.analysis import lines
from lessons.analysis.blocks import Block, Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.text import Text

KIND = "site_clutter"
_STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost, it said."
EXAMPLES = (
    f"Storm shuts the harbor\n\n⟦Skip to content | Sign up to our newsletter | Log in⟧\n\n{_STORY}",
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦Related Articles⟧\n\n⟦Ten ships to see⟧\n\n⟦Post a Comment⟧",
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦Like this post? Smash the subscribe button. 88 comments.⟧",
    f"⟦Harbor logo⟧\n\nStorm shuts the harbor\n\n{_STORY}\n\n⟦• Explore⟧\n\n⟦• Privacy Policy⟧\n\n⟦© 2020 Pier Ltd.⟧",
)
COUNTEREXAMPLES = (
    f"Storm shuts the harbor\n\n{_STORY}\n\nComments\n\nThe mayor asked people to share this news and to stay at home.",
    f"Storm shuts the harbor\n\n{_STORY}\n\nContact\n\nThe port office can be reached all night, a clerk said there.",
    f"Storm shuts the harbor\n\nBy Ann Lee\n\n{_STORY}",
)

_WANTED = {
    "access": "asks visitors to sign in, sign up or pay",
    "comments": "belongs to the box where readers leave comments",
    "sharing": "is a button for passing the page on",
    "related": "points to other pages of the site",
    "page": "is part of the frame that the site puts around every page",
    "menu": "is an entry of the site's menu",
    "tags": "heads a list of tags, under which the site files its pages",
    "picture": "is the hidden name of a picture that the page shows",
    "told": "was left over from the web page, says the person who added this article",
    "link": "stands among the links of the page: a tag or the title of something else",
}


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding a line."""
    for text in bundle.texts:
        for block in text.labelled(Label.FURNITURE):
            quote = " ".join(text.quote(block.span).split())
            shown = quote if len(quote) <= 60 else quote[:57].rstrip() + "…"
            group = _group(text, block)
            yield Finding(
                KIND,
                text,
                block.span,
                explanation=f"“{shown}” {_WANTED[group]}. It is no part of the report.",
                evidence=Evidence("text", f"Leave “{shown}” out: the report {_where(text, block)} is still whole."),
            )


def _group(text: Text, block: Block) -> str:
    """What the page wants with the line; where only a person can tell, that they said so."""
    group = lines.interface_group(text.shadow[block.span.start : block.span.end])
    return "told" if group == "link" and text.metadata.furniture is not None else group


def _where(text: Text, block: Block) -> str:
    first = next(text.labelled(Label.BODY), None)
    return "that follows" if first is not None and block.span < first.span else "above it"
