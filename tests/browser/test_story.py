"""The whole story in a real browser: from five articles to a score on the teacher's page."""

from __future__ import annotations

import re

import pytest
from django.conf import settings
from playwright.sync_api import BrowserContext, Locator, Page, expect

from assignments.models import Attempt, Crediting
from quizzes.items import Item
from quizzes.models import Quiz
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)

DESK = {"width": 1200, "height": 900}
PHONE = {"width": 420, "height": 800}
ARTICLES = sorted((settings.SEEDS_DIR / "articles").glob("*.txt"))


def test_a_teacher_makes_a_lesson_a_student_takes_it_and_the_teacher_sees_the_score(new_context, looked_at):
    factories.teacher("ada", factories.school())
    teacher, student = new_context(viewport=DESK), new_context(viewport=PHONE)
    page = sign_in(teacher, looked_at)
    code = make_a_class(page, looked_at)
    make_a_lesson(page, looked_at)
    set_the_lesson(page, looked_at)
    pupil = join(student, code, looked_at)
    read_and_begin(pupil, looked_at)
    marked = answer_everything(pupil, looked_at)
    assert marked == {"mouse", "keyboard"}
    hand_in(pupil, looked_at)
    look_at_results(page, looked_at)


def sign_in(context: BrowserContext, looked_at) -> Page:
    page = context.new_page()
    page.goto("/")
    looked_at(page, "sign-in")
    page.get_by_label("User name").fill("ada")
    page.get_by_label("Password").fill(factories.PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Home")).to_be_visible()
    looked_at(page, "home-empty")
    return page


def make_a_class(page: Page, looked_at) -> str:
    page.get_by_role("link", name="Classes", exact=True).click()
    looked_at(page, "classes-empty")
    page.goto("/classes/new/")
    page.get_by_label("Name").fill("Period 3")
    looked_at(page, "class-new")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Period 3")).to_be_visible()
    looked_at(page, "class")
    found = re.search(r"\b[A-HJ-NP-Z2-9]{6}\b", page.locator("main").inner_text())
    assert found
    return found.group()


def make_a_lesson(page: Page, looked_at) -> None:
    page.goto("/articles/new/")
    looked_at(page, "article-new")
    page.get_by_label("Choose text files").set_input_files(ARTICLES)
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("heading", level=1, name="Articles")).to_be_visible()
    looked_at(page, "articles")
    page.goto("/lessons/new/")
    for box in page.get_by_role("checkbox").all():
        box.check()
    looked_at(page, "lesson-new")
    page.get_by_role("button", name="Build the lesson").click()
    expect(page.get_by_role("heading", name="12 questions", exact=False)).to_be_visible()
    looked_at(page, "lesson-top")
    page.locator("mark", has_text="recent").first.scroll_into_view_if_needed()
    looked_at(page, "lesson")
    timing = timing_item()
    assert any("AUKUS" in card.text for card in timing.cards)
    assert len(timing.cards) > 2
    page.get_by_role("link", name=timing.stem).click()
    looked_at(page, "question")
    page.goto("/what-stet-looks-for/")
    looked_at(page, "detectors")


def timing_item() -> Item:
    """The question about the announcement that was called recent."""
    asked = [slot.form_a.item for slot in Quiz.objects.get().slots.all()]
    return next(item for item in asked if any(finding.kind == "timing_error" for finding in item.findings))


def set_the_lesson(page: Page, looked_at) -> None:
    page.goto("/lessons/")
    looked_at(page, "lessons")
    page.get_by_role("main").get_by_role("link", name="5 articles").first.click()
    page.get_by_role("link", name="See as a student").first.click()
    looked_at(page, "preview")
    page.go_back()
    page.get_by_role("link", name="Set to a class").click()
    page.get_by_label("Period 3").check()
    looked_at(page, "set")
    page.get_by_role("button", name="Set it").click()
    looked_at(page, "results-empty")


def join(context: BrowserContext, code: str, looked_at) -> Page:
    page = context.new_page()
    page.goto("/join/")
    looked_at(page, "join")
    page.get_by_label("Class code").fill(code.lower())
    page.get_by_role("button", name="Join").click()
    looked_at(page, "join-name")
    page.get_by_role("button", name=re.compile("^Join as ")).click()
    expect(page.get_by_role("heading", level=1, name="Write this down")).to_be_visible()
    looked_at(page, "joined")
    pseudonym, pin = page.locator("dd.big").all_inner_texts()
    page.get_by_role("button", name=re.compile("I wrote it down")).click()
    looked_at(page, "my-work")
    page.get_by_role("button", name=f"Not {pseudonym}?").click()
    page.goto("/school/riverside/")
    looked_at(page, "school")
    page.locator("[name=pseudonym]").fill(pseudonym)
    page.get_by_label("PIN").fill(pin)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="My work")).to_be_visible()
    return page


def read_and_begin(page: Page, looked_at) -> None:
    page.get_by_role("link", name="Read and begin").click()
    looked_at(page, "reading")
    page.get_by_role("button", name=re.compile("Begin")).first.click()
    expect(page.get_by_role("heading", level=1, name="Question 1 of 12")).to_be_visible()


def answer_everything(page: Page, looked_at) -> set[str]:
    """Give the key to every question, the first with words to mark by mouse and then again by keyboard."""
    marked: set[str] = set()
    items = [place.version.item for place in Attempt.objects.get().items.select_related("version")]
    for number, item in enumerate(items, start=1):
        expect(page.get_by_role("heading", level=1, name=f"Question {number} of 12")).to_be_visible()
        looked_at(page, f"answering-{item.kind}" if item.kind != "hot_text" else "answering-before")
        give(page, item)
        if item.kind == "hot_text" and item.key != ("stet",) and not marked:
            looked_at(page, "answering")
            page.get_by_role("button", name="Next question").click()
            page.get_by_role("button", name="Back").click()
            expect(boxes(page, item)[0]).to_be_checked()
            clear_and_mark_by_keyboard(page, item)
            marked = {"mouse", "keyboard"}
        page.get_by_role("button", name=re.compile("Next question|Save and look over")).click()
    return marked


def boxes(page: Page, item: Item) -> list[Locator]:
    return [
        page.locator(f"input[name=answer][value='{key}']")
        for key in ([item.key] if isinstance(item.key, str) else item.key)
    ]


def give(page: Page, item: Item) -> None:
    if item.kind == "short_answer":
        page.locator("input[name=answer]").fill(item.key[0])
        return
    for box in boxes(page, item):
        page.locator("label", has=box).or_(page.locator(f"label[for='{box.get_attribute('id')}']")).first.click()
        expect(box).to_be_checked()


def clear_and_mark_by_keyboard(page: Page, item: Item) -> None:
    """Tab to the marked word, take the mark away with the space bar, and put it back."""
    box = boxes(page, item)[0]
    page.locator("body").press("Home")
    for _ in range(60):
        page.keyboard.press("Tab")
        if box.evaluate("box => box === document.activeElement"):
            break
    expect(box).to_be_focused()
    page.keyboard.press("Space")
    expect(box).not_to_be_checked()
    page.keyboard.press("Space")
    expect(box).to_be_checked()


def hand_in(page: Page, looked_at) -> None:
    expect(page.get_by_text("Every question has an answer")).to_be_visible()
    looked_at(page, "overview")
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_role("heading", level=1, name="Your answers")).to_be_visible()
    page.get_by_role("heading", name=timing_item().stem).evaluate("heading => heading.scrollIntoView()")
    looked_at(page, "feedback")
    assert Crediting.objects.count() == 12
    assert all(crediting.credit == 1 for crediting in Crediting.objects.all())
    points = Quiz.objects.get().points
    expect(page.get_by_text(f"{points} of {points}").first).to_be_visible()
    page.goto("/")
    looked_at(page, "my-work-done")


def look_at_results(page: Page, looked_at) -> None:
    page.goto("/")
    looked_at(page, "home")
    page.get_by_role("main").get_by_role("link", name="5 articles").first.click()
    points = Quiz.objects.get().points
    student = Attempt.objects.get().student
    row = page.get_by_role("row", name=re.compile(f"^{student.pseudonym} "))
    expect(row).to_contain_text(f"{points} of {points}")
    looked_at(page, "results")
    row.get_by_role("link").click()
    looked_at(page, "one-student")
