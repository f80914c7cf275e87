"""A plain text file.

It must be UTF-8. Everything in it is kept: line ends, no-break spaces, a byte-order mark.
"""

from __future__ import annotations

from lessons.importing._refusing import checked

NAME = "Text file (.txt)"
EXAMPLES = ((b"\xef\xbb\xbfTitle\r\n\r\nText\xc2\xa0here.\r\n", "\ufeffTitle\r\n\r\nText\u00a0here.\r\n"),)
COUNTEREXAMPLES = (b"", b" \r\n\t", b"Caf\xe9", b"\x00\x01\x02", b"a" * 1_000_001)


def read(given: bytes) -> str:
    """The characters of the file."""
    return checked(given)
