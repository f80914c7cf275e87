"""Text in, findings out. Plain Python: no Django, no database, no network."""

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.report import analyze
from lessons.analysis.text import Metadata, Text

__all__ = ["Bundle", "Finding", "Metadata", "Text", "analyze"]
