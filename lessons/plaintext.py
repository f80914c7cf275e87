"""Bytes into the characters of an article: every one of them, or a reason why not."""

from __future__ import annotations

import re

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


class NotTextError(ValueError):
    """The bytes are no article; the message says why, to follow the name of the file."""


def text_of(data: bytes) -> str:
    """The characters of a UTF-8 text; line ends, no-break spaces and a byte-order mark stay as they are.

    Raises NotTextError where the data is empty (or white space alone), binary, or in another encoding.
    """
    if is_binary(data):
        raise NotTextError("is binary, not text")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotTextError(f"is not UTF-8 (byte {error.start + 1})") from error
    if not text.strip("\ufeff\u200b \t\r\n\f\v\u00a0") or text.isspace():
        raise NotTextError("is empty")
    return text


def is_binary(data: bytes) -> bool:
    """Whether the data holds a zero byte, or more control characters than three in ten, as Perl draws the line."""
    return b"\0" in data or len(_CONTROL.findall(data)) * 10 > len(data) * 3
