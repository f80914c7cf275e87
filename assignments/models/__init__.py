"""Rows for what is done: a lesson set to a class, attempts, responses and their credit."""

from assignments.models.assignments import Assignment
from assignments.models.attempts import Attempt
from assignments.models.responses import AttemptItem, Crediting, Response

__all__ = ["Assignment", "Attempt", "AttemptItem", "Crediting", "Response"]
