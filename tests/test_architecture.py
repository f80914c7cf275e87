"""The rules of the house that a machine can hold: who imports whom, how long things get, where relations point."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("classrooms", "lessons", "quizzes", "assignments", "config")
"""From the ground up: each imports only floors below it."""
NOBODY_IMPORTS = ("config", "seeds", "tests")
OURS = {*FLOORS, "seeds", "tests"}
PLAIN = (
    "lessons/analysis",
    "lessons/importing",
    "quizzes/items.py",
    "quizzes/kinds",
    "quizzes/drafting",
    "quizzes/flaws.py",
    "quizzes/blueprint.py",
    "assignments/scoring.py",
)
PACKAGES = {"django", "django_tasks", "crispy_forms", "django_htmx", "environ", "csp"}
FORBIDDEN_NAMES = {"utils", "helpers", "common", "services", "core", "base", "manager", "managers", "misc"}


def sources() -> list[Path]:
    files = [path for floor in (*FLOORS, "seeds") for path in (ROOT / floor).rglob("*.py")]
    return sorted(path for path in files if "migrations" not in path.parts)


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sources()}


def imports_of(path: Path, *, within: ast.AST | None = None) -> Iterator[str]:
    for node in ast.walk(within or ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else node.module or ""


def test_each_floor_imports_only_the_floors_below_it():
    wrong = [
        f"{module} imports {imported}"
        for module, path in MODULES.items()
        for imported in imports_of(path)
        if (floor := module.split(".")[0]) in FLOORS
        and (other := imported.split(".")[0]) in FLOORS
        and FLOORS.index(other) > FLOORS.index(floor)
    ]
    assert not wrong


def test_nobody_imports_the_configuration_the_seeds_or_the_tests():
    wrong = [
        f"{module} imports {imported}"
        for module, path in MODULES.items()
        for imported in imports_of(path)
        if imported.split(".")[0] in NOBODY_IMPORTS and imported.split(".")[0] != module.split(".")[0]
    ]
    assert not wrong


def test_the_plain_modules_know_no_django():
    plain = [path for path in sources() if str(path.relative_to(ROOT)).startswith(PLAIN)]
    assert len(plain) > 20
    wrong = [
        f"{module_name(path)} imports {imported}"
        for path in plain
        for imported in imports_of(path)
        if imported.split(".")[0] in PACKAGES or imported.endswith((".models", ".views", ".forms"))
    ]
    assert not wrong


def test_no_module_of_ours_is_imported_inside_a_function():
    wrong = []
    for module, path in MODULES.items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                wrong += [f"{module}.{node.name}: {name}" for name in imports_of(path, within=node)]
    assert not [line for line in wrong if line.split(": ")[1].split(".")[0] in OURS]


def test_imports_form_no_circle():
    graph = {module: {name for name in imports_of(path) if name in MODULES} for module, path in MODULES.items()}
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        if module in trail:
            pytest.fail(" > ".join((*trail[trail.index(module) :], module)))
        if module not in done:
            for imported in sorted(graph[module]):
                visit(imported, (*trail, module))
            done.add(module)

    for module in graph:
        visit(module, ())


def test_modules_and_functions_stay_short():
    long = []
    for module, path in MODULES.items():
        source = path.read_text(encoding="utf-8")
        if source.count("\n") > 400:
            long.append(f"{module}: {source.count(chr(10))} lines")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                limit = 25 if path.name == "views.py" or "views" in path.parts else 50
                if lines > limit:
                    long.append(f"{module}.{node.name}: {lines} lines")
    assert not long


def test_every_module_says_what_it_is_for():
    silent = [
        module
        for module, path in MODULES.items()
        if (source := path.read_text(encoding="utf-8")).strip() and not ast.get_docstring(ast.parse(source))
    ]
    assert not silent


def test_modules_are_named_for_what_they_hold():
    assert not [module for module in MODULES if FORBIDDEN_NAMES & set(module.split("."))]


def test_no_relation_leads_back_up_to_a_higher_floor():
    wrong = [
        f"{model._meta.label}.{field.name}"
        for app in FLOORS[:-1]
        for model in apps.get_app_config(app).get_models()
        for field in model._meta.get_fields()
        if field.is_relation
        and not field.auto_created
        and field.related_model._meta.app_label in FLOORS
        and field.related_model._meta.app_label != app
        and not field.remote_field.hidden
    ]
    assert not wrong


def test_templates_hold_no_inline_style_or_script():
    wrong = []
    for path in (ROOT / "templates").rglob("*.html"):
        source = path.read_text(encoding="utf-8")
        for sign in (" style=", "<style", "<script>", "onclick=", "onchange=", "javascript:"):
            if sign in source:
                wrong.append(f"{path.relative_to(ROOT)}: {sign}")
    assert not wrong


def test_nothing_names_an_outside_host():
    """No page may ask anything of a host outside: no address stands in a template, a stylesheet or a script."""
    files = [path for folder in ("templates", "static") for path in (ROOT / folder).rglob("*.*")]
    wrong = []
    for path in files:
        if path.suffix in {".html", ".css", ".js"}:
            source = path.read_text(encoding="utf-8")
            wrong += [f"{path.name}: {sign}" for sign in ("http://", "https://", '="//', "url(//") if sign in source]
    assert not wrong
