"""The outlet that a page credits, out of the words that credit it."""

from __future__ import annotations

import re

from lessons.analysis.findings import Finding

_LINE = 80
# The words that hand a text on, on either side of the name.
_HANDED_ON = re.compile(
    r"\(?\s*\b(?:courtesy(?: of)?|sources?|via|credits?|originally published (?:by|in|on)|first published (?:by|in|on)"
    r"|reports?|reported by|according to|as reported by|from|by)\b\s*:?",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:the |The )?[A-Z][\w.&’'-]*(?: (?:of |the |and )?[A-Z][\w.&’'-]*)*")


def outlet_of(finding: Finding) -> str | None:
    """The name of the outlet in a finding that credits one; None where it holds no name."""
    rest = _HANDED_ON.sub(" ", finding.quote).strip(" ,.()")
    match = _NAME.search(rest)
    return match.group().strip() if match else None


def is_line(finding: Finding) -> bool:
    """Whether the credit is a line of its own, which speaks of the whole article and not of one sentence."""
    block = finding.text.block_at(finding.span.start)
    return block is not None and len(block.span) < _LINE
