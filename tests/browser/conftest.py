"""A real browser for the tests: Chromium from the system, on a server of our own, with nothing else to reach."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # With the flags above alone Chromium still asks for outside hosts when it starts.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]
REASON = "no Chromium is installed here (set CHROMIUM_PATH to use another browser)"
PICTURES = os.environ.get("STET_SCREENSHOTS")
README = Path(__file__).resolve().parents[2] / "README.md"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder needs the browser."""
    for item in items:
        if "browser" in Path(item.path).parts:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = os.environ.get("CHROMIUM_PATH") or shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        if os.environ.get("REQUIRE_ALL") == "1":
            pytest.fail(REASON)
        pytest.skip(REASON)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def new_context(chromium: Browser, live_server) -> Iterator[Callable[..., BrowserContext]]:
    """Makes browsers that know nothing of each other; in the end nothing may have left the server or gone wrong."""
    contexts: list[BrowserContext] = []
    asked: list[str] = []
    wrong: list[str] = []

    def make(**options) -> BrowserContext:
        context = chromium.new_context(base_url=live_server.url, reduced_motion="reduce", **options)
        context.set_default_timeout(10_000)
        context.on("request", lambda request: asked.append(request.url))
        context.on("weberror", lambda error: wrong.append(str(error.error)))
        context.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()
    assert not [url for url in asked if not url.startswith((live_server.url, "data:"))]
    assert not wrong


@pytest.fixture
def looked_at() -> Callable[[Page, str], None]:
    """Runs axe over a page; with STET_SCREENSHOTS=FOLDER also takes the pictures that the README shows."""
    axe = Axe()
    shown = set(re.findall(r"/([\w-]+)\.png\)", README.read_text(encoding="utf-8")))

    def look(page: Page, name: str) -> None:
        result = axe.run(page)
        assert result.violations_count == 0, f"{name}: {result.generate_report()}"
        if PICTURES and name in shown:
            Path(PICTURES).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=f"{PICTURES}/{name}.png")

    return look
