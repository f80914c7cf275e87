"""`manage.py demo`: load the demo school into an empty database, and say how to sign in."""

from __future__ import annotations

import os
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from seeds import demo


class Command(BaseCommand):
    """Load the demo once; a second run keeps what people did. Refuses a database that holds anything else."""

    help = "Loads the demo school: a teacher, an admin, a class, five articles and a lesson made of them."

    def handle(self, **options: Any) -> None:
        """Load what is not there, and tell the sign-ins."""
        if not demo.is_demo():
            if not demo.is_empty():
                raise CommandError(
                    "This database is not the demo's: it holds people or articles of another school. "
                    "Nothing was changed. Give the demo a database of its own with STET_DATA_DIR or DATABASE_URL."
                )
            self.stdout.write("Loading the demo: reading five articles, drafting questions, letting a class work …")
            with transaction.atomic():
                demo.load()
        self.stdout.write(self.sign_ins())

    def sign_ins(self) -> str:
        """Where to go, and who can sign in there."""
        address = f"http://127.0.0.1:{os.environ.get('STET_PORT', '8000')}"
        waiting = " or ".join(student.pseudonym for student in demo.STUDENTS if student.misses_every is None)
        return (
            f"\n  Stet is at        {address}/   (leave it with Ctrl-C)\n\n"
            f"  Teacher           {address}/sign-in/            teacher / {demo.PASSWORD}\n"
            f"  Admin             {address}/sign-in/            admin / {demo.PASSWORD}\n"
            f"  Students          {address}/school/{demo.SLUG}/   {waiting}, PIN {demo.PIN}\n"
            f"  Joining a class   {address}/join/               code RVRSD3\n"
        )
