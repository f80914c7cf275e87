"""Emphasis in what a question says, and nothing else of HTML."""

from __future__ import annotations

import re

import nh3
from django import template
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

_NO_EMPHASIS = re.compile(r"<(?!/?(?:em|strong)>)")


@register.filter
def emphasized(text: str) -> SafeString:
    """Keep <em> and <strong>, well closed; everything else is shown as it is written.

    Quoted articles hold "<" and "&" too: a sanitizer alone would swallow "a<b and c>" as if it were a tag, and show
    "&copy" as another character.
    """
    clean = nh3.clean(_NO_EMPHASIS.sub("&lt;", text.replace("&", "&amp;")), tags={"em", "strong"}, attributes={})
    return mark_safe(clean)  # noqa: S308 (nh3 made it safe)
