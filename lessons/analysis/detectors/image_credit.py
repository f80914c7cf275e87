"""A picture that nobody took.

A search engine, a platform or another outlet shows pictures, but does not take them. Such a credit hides who took the
picture, when and where. Ask how one could find the first place where it appeared: a reverse image search is one way. A
poor credit does not prove that a picture is false.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.words import credits as words

KIND = "image_credit"
_STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost, it said."
EXAMPLES = (
    f"Storm shuts the harbor\n\n⟦Photo: Facebook⟧\n\n{_STORY}",
    f"Storm shuts the harbor\n\n⟦Image credit: Instagram / Pinterest⟧\n\n{_STORY}",
    f"Storm shuts the harbor\n\n⟦Photos: Google Images⟧\n\n{_STORY}",
    f"Storm shuts the harbor\n\n⟦Image source: Pier News⟧\n\n{_STORY}",
    f"Storm shuts the harbor\n\n{_STORY} A wave hit the pier. ⟦(Pic courtesy: WhatsApp)⟧",
    f"Storm shuts the harbor\n\n⟦Picture credit: unknown⟧\n\n{_STORY}",
)
COUNTEREXAMPLES = (
    f"Storm shuts the harbor\n\nPhoto: Ann Lee/Reuters\n\n{_STORY}",
    f"Storm shuts the harbor\n\nImage: Ann Lee via Facebook\n\n{_STORY}",
    f"Storm shuts the harbor\n\nPhoto: Getty Images\n\n{_STORY}",
    f"Storm shuts the harbor\n\n{_STORY} The picture: Google is a giant, and credit is due to Facebook.",
    f"Storm shuts the harbor\n\n{_STORY}\n\n(Courtesy: Pier Radio)",
)

_PICTURE = r"(?:image|photo|photograph|picture|pic|video|graphic|illustration|map|screenshot|screengrab)s?"
_CREDIT = re.compile(
    rf"(?P<open>[(\[])?(?:(?:main|cover|feature|featured|file|lead|top) )?{_PICTURE}"
    r"(?: (?P<role>credit|source|courtesy|copyright|from|by|via))?s?(?: of)? ?[:=©-] ?"
    r"(?P<party>[^\n()\[\]]{2,60})[)\]]?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:/|,|&|\||;|\band\b|\bvia\b|\bon\b)\s*", re.IGNORECASE)


_SHOWING = (
    (words.ENGINES, "finds pictures and takes none"),
    (words.PLATFORMS, "passes pictures on and takes none"),
    (words.NOBODY, "is nobody whom one could ask"),
    (words.ENGINES | words.PLATFORMS | words.NOBODY, "shows pictures and takes none"),
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for credits, on a line of their own or in brackets, in which no maker is named."""
    for text in bundle.texts:
        for block in text.blocks:
            for match in _CREDIT.finditer(text.shadow, block.span.start, block.span.end):
                is_line = match.span() == (block.span.start, block.span.end)
                if not is_line and not (match["open"] and match.group()[-1] in ")]"):
                    continue
                party = match["party"].strip(" .")
                said = _verdict(party, (match["role"] or "").lower())
                if said:
                    yield Finding(
                        KIND,
                        text,
                        Span(*match.span()),
                        explanation=f"“{party}” {said}. The credit does not say who took the picture, when or where.",
                        evidence=Evidence("text", f"The credit names “{party}” and no person or picture agency."),
                    )


def _verdict(party: str, role: str) -> str:
    """What a credited party is, where it did not make the picture; "" where it may have."""
    parts = [part.lower().removeprefix("the ").strip(" .") for part in _PARTS.split(party) if part.strip()]
    for names, said in _SHOWING:
        if parts and all(part in names for part in parts):
            return said
    is_outlet = len(parts) == 1 and (words.OUTLET.search(parts[0]) or parts[0] in words.OUTLETS)
    if is_outlet and role in {"source", "courtesy", "credit", "from", "via"} and parts[0] not in words.AGENCIES:
        return "is the outlet where the picture was seen, not the person behind the camera"
    return ""
