"""Draw the documents that are made from the code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from lessons.analysis.pages import detectors_page


class Command(BaseCommand):
    """Write docs/analysis.md, or with --check only say whether it is as the code has it."""

    help = "Draws docs/analysis.md from the detectors."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Take --check."""
        parser.add_argument("--check", action="store_true", help="write nothing; fail when a document is stale")

    def handle(self, *, check: bool, **options: Any) -> None:
        """Write what differs, or refuse it."""
        for path, content in {settings.BASE_DIR / "docs/analysis.md": detectors_page()}.items():
            if path.exists() and path.read_text(encoding="utf-8") == content:
                continue
            if check:
                raise CommandError(f"{path.name} is stale: run `make docs`.")
            Path(path).write_text(content, encoding="utf-8")
            self.stdout.write(f"Wrote {path.name}")
