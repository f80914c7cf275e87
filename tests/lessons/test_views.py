"""The pages of articles and lessons."""

import re
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from lessons.models import Annotation, Article, Lesson
from tests import factories

NEW = reverse("lessons:article_new")


def upload(name, data):
    return SimpleUploadedFile(name, data, "text/plain")


def page_of(response):
    return response.content.decode()


def test_pasted_text_keeps_its_characters_and_one_sort_of_line_ends(as_user, ada):
    response = as_user(ada).post(NEW, {"source": "  Title\r\n\r\nA\u00a0line.  \r\n"})
    article = Article.objects.get()
    assert article.source == "  Title\n\nA\u00a0line.  \n"
    assert article.owner == ada
    assert response.url == reverse("lessons:article", args=[article.pk])


def test_an_uploaded_file_stays_byte_for_byte(as_user, ada):
    data = b"\xef\xbb\xbfTitle\r\n\r\nText \xe2\x80\x9chere\xe2\x80\x9d.\r"
    as_user(ada).post(NEW, {"uploads": upload("a.txt", data)})
    assert Article.objects.get().source.encode() == data


def test_several_files_are_added_at_once(as_user, ada):
    files = [upload("a.txt", b"First one."), upload("b.TXT", b"Second one.")]
    assert as_user(ada).post(NEW, {"uploads": files}).url == reverse("lessons:articles")
    assert Article.objects.count() == 2


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "This is empty."),
        (b" \n\t", "This is empty."),
        (b"PK\x03\x04\x00\x00", "This is binary, not text."),
        (b"Caf\xe9", "This is not UTF-8 (byte 4). Save it as UTF-8 text and try again."),
        (b"a" * 1_000_001, "This is over 1 MB."),
    ],
)
def test_a_file_that_is_no_article_is_refused_with_its_name_and_nothing_is_saved(as_user, ada, data, words):
    response = as_user(ada).post(NEW, {"uploads": [upload("good.txt", b"Good text."), upload("bad.txt", data)]})
    assert f"bad.txt: {words}" in page_of(response)
    assert not Article.objects.exists()


def test_only_text_files_are_taken(as_user, ada):
    response = as_user(ada).post(NEW, {"uploads": upload("a.docx", b"Plain text under another name.")})
    assert "a.docx: This is no text file." in page_of(response)


def test_too_many_files_are_refused(as_user, ada):
    files = [upload(f"{number}.txt", b"Text %d" % number) for number in range(11)]
    assert "Choose up to 10 files" in page_of(as_user(ada).post(NEW, {"uploads": files}))
    assert not Article.objects.exists()


@pytest.mark.parametrize("source", ["", "   \n ", "half\0of it", "a" * 1_000_001])
def test_pasted_text_that_is_no_article_is_refused_beside_its_field(as_user, ada, source):
    response = as_user(ada).post(NEW, {"source": source})
    assert response.status_code == 200
    assert response.context["form"].errors["source"]
    assert not Article.objects.exists()


def test_what_was_typed_stays_when_something_is_refused(as_user, ada):
    response = as_user(ada).post(NEW, {"source": "Kept <words>", "uploads": upload("a.txt", b"More text.")})
    assert "not both at once" in page_of(response)
    assert "Kept &lt;words&gt;" in page_of(response)
    assert not Article.objects.exists()


def test_an_article_that_one_has_already_is_refused_with_a_link_to_it(as_user, ada, bridge):
    response = as_user(ada).post(NEW, {"source": bridge.source})
    assert f'You have <a href="{reverse("lessons:article", args=[bridge.pk])}">this article</a> already.' in page_of(
        response
    )
    assert Article.objects.count() == 1


def test_the_same_file_twice_is_refused(as_user, ada):
    files = [upload("a.txt", b"One text."), upload("b.txt", b"One text.")]
    assert "same text as another" in page_of(as_user(ada).post(NEW, {"uploads": files}))
    assert not Article.objects.exists()


def test_somebody_elses_article_is_no_duplicate(as_user, ada, dee, bridge):
    assert as_user(dee).post(NEW, {"source": bridge.source}).status_code == 302
    assert Article.objects.filter(owner=dee).exists()


def test_what_the_text_states_of_itself_is_suggested_until_somebody_says_more(as_user, ada, bridge):
    address = reverse("lessons:article", args=[bridge.pk])
    assert 'value="Jane Roe"' in page_of(as_user(ada).get(address))
    as_user(ada).post(address, {"headline": "Council opens bridge", "byline": "", "outlet": "Gazette"})
    page = page_of(as_user(ada).get(address))
    assert 'value="Gazette"' in page
    assert 'value="Jane Roe"' not in page


def test_a_latest_date_alone_is_refused_beside_its_field(as_user, ada, bridge):
    response = as_user(ada).post(reverse("lessons:article", args=[bridge.pk]), {"date_end": "2023-06-18"})
    assert "Give the earliest date too." in page_of(response)


def test_a_shared_article_is_read_and_changed_by_its_owner_alone(as_user, ada, dee):
    article = factories.article(dee, is_shared=True, outlet="Gazette")
    address = reverse("lessons:article", args=[article.pk])
    response = as_user(ada).get(address)
    assert "Gazette" in page_of(response)
    assert response.context["form"] is None
    assert as_user(ada).post(address, {"outlet": "Mine"}).status_code == 404
    article.refresh_from_db()
    assert article.outlet == "Gazette"


def test_the_text_of_an_article_is_escaped(as_user, ada):
    article = factories.article(ada, "Title\n\nThis is <script>alert(1)</script> in a text about pages.")
    page = page_of(as_user(ada).get(reverse("lessons:article", args=[article.pk])))
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_the_lesson_page_counts_what_was_found(as_user, ada, lesson, annotate):
    annotate("brigde")
    annotate("it said", kind="weak_attribution", tier="C")
    page = page_of(as_user(ada).get(reverse("lessons:lesson", args=[lesson.pk])))
    assert "1 error you can prove and 1 thing to ask about were found in 0.3 s" in page


def test_every_mark_leads_to_its_note_and_back(as_user, ada, lesson, annotate):
    rows = [annotate("council opened"), annotate("opened the brigde", kind="grammar")]
    page = page_of(as_user(ada).get(reverse("lessons:lesson", args=[lesson.pk])))
    for row in rows:
        for link, target in ((f"#note-{row.pk}", f"mark-{row.pk}"), (f"#mark-{row.pk}", f"note-{row.pk}")):
            assert f'href="{link}"' in page
            assert page.count(f'id="{target}"') == 1
    text = re.sub(r"<a class=.ref.*?</a>|<[^>]+>", "", page[page.index('class="words') :])
    assert "The council opened the brigde on Monday, it said." in text


@pytest.mark.parametrize(("decision", "state"), [("keep", "kept"), ("skip", "skipped"), ("undo", "proposed")])
def test_a_decision_is_stored_and_leads_back_to_the_note(as_user, ada, annotate, decision, state):
    row = annotate("brigde")
    address = reverse("lessons:annotation_decide", args=[row.pk])
    response = as_user(ada).post(address, {"decision": decision})
    row.refresh_from_db()
    assert row.decision == state
    assert response.url.endswith(f"#note-{row.pk}")


def test_with_a_script_the_note_alone_comes_back(as_user, ada, annotate):
    annotate("council")
    row = annotate("opened")
    address = reverse("lessons:annotation_decide", args=[row.pk])
    page = page_of(as_user(ada).post(address, {"decision": "skip"}, headers={"HX-Request": "true"}))
    assert f'id="note-{row.pk}"' in page
    assert "<html" not in page
    assert "Undo" in page


def test_nobody_else_decides(as_user, dee, eve, ben, annotate):
    row = annotate("brigde")
    for other in (dee, eve, ben):
        response = as_user(other).post(reverse("lessons:annotation_decide", args=[row.pk]), {"decision": "skip"})
        assert response.status_code == 404
    row.refresh_from_db()
    assert row.decision == Annotation.Decision.PROPOSED


def test_a_lesson_is_renamed_and_an_empty_title_refused(as_user, ada, lesson):
    address = reverse("lessons:lesson", args=[lesson.pk])
    as_user(ada).post(address, {"title": "One bridge"})
    assert Lesson.objects.get().title == "One bridge"
    response = as_user(ada).post(address, {"title": " "})
    assert response.context["form"].errors["title"]
    assert "<h1>One bridge</h1>" in page_of(response)


def test_while_a_lesson_is_built_its_page_asks_for_progress_and_offers_a_plain_link(as_user, ada, lesson):
    Lesson.objects.update(state=Lesson.State.READING)
    page = page_of(as_user(ada).get(reverse("lessons:lesson", args=[lesson.pk])))
    assert 'hx-trigger="every 1s"' in page
    assert "Reading the articles" in page
    assert "look again" in page
    assert "Try again" not in page


def test_progress_tells_the_page_to_load_anew_when_it_is_over(as_user, ada, lesson):
    address = reverse("lessons:lesson_progress", args=[lesson.pk])
    assert as_user(ada).get(address, headers={"HX-Request": "true"})["HX-Refresh"] == "true"
    assert as_user(ada).get(address).url == reverse("lessons:lesson", args=[lesson.pk])
    Lesson.objects.update(state=Lesson.State.ASKING)
    response = as_user(ada).get(address, headers={"HX-Request": "true"})
    assert "HX-Refresh" not in response
    assert "Drafting questions" in page_of(response)


def test_a_lesson_that_waits_too_long_offers_another_try(as_user, ada, lesson):
    Lesson.objects.update(state=Lesson.State.WAITING, state_since=timezone.now() - timedelta(minutes=1))
    page = page_of(as_user(ada).get(reverse("lessons:lesson", args=[lesson.pk])))
    assert "does not seem to run" in page
    assert "Try again" in page


def test_a_lesson_that_failed_says_so_calmly(as_user, ada, lesson):
    Lesson.objects.update(state=Lesson.State.FAILED)
    page = page_of(as_user(ada).get(reverse("lessons:lesson", args=[lesson.pk])))
    assert "could not be built" in page
    assert "Try again" in page
    assert "every 1s" not in page


def test_lists_show_what_one_may_use(as_user, ada, lesson, bridge, eve):
    assert "Council opens bridge" in page_of(as_user(ada).get(reverse("lessons:articles")))
    assert "Bridges" in page_of(as_user(ada).get(reverse("lessons:lessons")))
    assert "Council opens bridge" not in page_of(as_user(eve).get(reverse("lessons:articles")))
    assert "Bridges" not in page_of(as_user(eve).get(reverse("lessons:lessons")))


def test_what_stet_looks_for_is_told_to_teachers(as_user, ada, ben):
    page = page_of(as_user(ada).get(reverse("lessons:detectors")))
    assert "an error you can prove" in page
    assert as_user(ben).get(reverse("lessons:detectors")).status_code == 404


def test_strangers_are_sent_to_the_sign_in_and_others_find_nothing(as_user, ben, dee, eve, lesson, bridge):
    addresses = [
        reverse("lessons:lesson", args=[lesson.pk]),
        reverse("lessons:lesson_progress", args=[lesson.pk]),
        reverse("lessons:article", args=[bridge.pk]),
    ]
    for address in addresses:
        assert as_user().get(address).url.startswith(reverse("classrooms:sign_in"))
        for other in (ben, dee, eve):
            assert as_user(other).get(address).status_code == 404
    for name in ("articles", "article_new", "lessons"):
        assert as_user(ben).get(reverse(f"lessons:{name}")).status_code == 404


def test_far_too_much_text_is_refused_with_a_page_that_says_so(as_user, ada):
    response = as_user(ada).post(NEW, {"source": "a" * (5 * 1024 * 1024 + 1)})
    assert response.status_code == 400
    assert "An article may hold up to 1 MB" in page_of(response)
    assert not Article.objects.exists()
