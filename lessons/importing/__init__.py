"""Ways in: one module is one kind of source, its file name is its key, and this folder is the registry.

An importer has

- a docstring: what it takes and what it leaves as it is; `NAME`: what a teacher calls it;
- `read(given) -> str`: the text of the article, character for character; raises `UnreadableError` with the sentence
  to show beside the field;
- `EXAMPLES`: pairs of what is given and the text that comes of it; `COUNTEREXAMPLES`: what must be refused.
"""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from lessons.importing._refusing import LIMIT, UnreadableError

__all__ = ["IMPORTERS", "LIMIT", "UnreadableError"]

IMPORTERS: dict[str, ModuleType] = {
    module.name: import_module(f"{__name__}.{module.name}")
    for module in iter_modules(__path__)
    if not module.name.startswith("_")
}
