"""The secret of an installation: made on first use and kept beside its data, readable by its owner alone."""

import os
import secrets
from pathlib import Path


def secret_key(path: Path) -> str:
    """The secret in a file; where there is none yet, a new one is written there first.

    Two processes that start together agree on one: the name is taken only once the whole secret stands in the file.
    """
    if not path.exists():
        fresh = path.with_name(f"{path.name}.{os.getpid()}")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
        try:
            os.link(fresh, path)
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_text().strip()
