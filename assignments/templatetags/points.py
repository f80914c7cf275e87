"""Points as a person writes them."""

from __future__ import annotations

from django import template

from assignments.item_analysis import in_points as written

register = template.Library()


@register.filter
def in_points(value: float | None) -> str:
    """17.5 and 22, never 22.0; a dash where there are none yet."""
    return written(value)
