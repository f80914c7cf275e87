"""Run the tests on a real PostgreSQL: `python -m tests.on_postgresql [pytest's arguments]`.

A server of its own is made in a temporary folder, listens on a free port of this machine alone, and is gone afterwards.
Where no PostgreSQL is installed the run is skipped with the reason; with REQUIRE_ALL=1 that is a failure.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def binaries() -> Path | None:
    """The folder with PostgreSQL's server programs: on the path, or where Debian puts them."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    return max((path.parent for path in versions), key=lambda path: float(path.parent.name), default=None)


def unprivileged() -> str | None:
    """The account to run as: `initdb` refuses root, so root steps down. None where we are not root."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


@contextmanager
def server(programs: Path) -> Iterator[str]:
    """A running server; gives the address of its database."""
    account = unprivileged()
    password = secrets.token_hex(16)
    with tempfile.TemporaryDirectory(prefix="stet-postgresql-") as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        home = Path(folder)
        (home / "password").write_text(password)
        if account:
            for path in (home, home / "password"):
                shutil.chown(path, account)

        def run(program: str, *arguments: str) -> None:
            subprocess.run(
                [programs / program, *arguments], check=True, user=account, cwd=home, stdout=subprocess.DEVNULL
            )

        data = str(home / "data")
        run("initdb", "-D", data, "-U", "stet", "-A", "scram-sha-256", "--pwfile", str(home / "password"), "-E", "UTF8")
        options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={home} -c fsync=off"
        run("pg_ctl", "-D", data, "-w", "-l", str(home / "log"), "-o", options, "start")
        try:
            yield f"postgres://stet:{password}@127.0.0.1:{port}/postgres"
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "stop")


def main() -> int:
    """Run pytest with the arguments given, on a server of our own."""
    programs = binaries()
    if programs is None:
        print("skipped: no PostgreSQL server is installed here")
        return 1 if os.environ.get("REQUIRE_ALL") == "1" else 0
    with server(programs) as address:
        environment = {**os.environ, "DATABASE_URL": address}
        return subprocess.run([sys.executable, "-m", "pytest", *sys.argv[1:]], env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
