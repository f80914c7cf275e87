"""`manage.py draft` prints a quiz as JSON lines, and says what it could not do."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

ARTICLES = [str(path) for path in sorted((Path(__file__).parents[2] / "seeds" / "articles").glob("*.txt"))]
FIELDS = (
    "identifier", "kind", "stem", "passages", "cards", "options", "spans", "key", "skill", "severity", "findings",
    "sound", "pair", "feedback", "evidence",
)  # fmt: skip


def drafted(capsys, *args):
    call_command("draft", *args)
    out, err = capsys.readouterr()
    return [json.loads(line) for line in out.splitlines()], err


def test_a_quiz_of_twelve_is_printed_without_a_database(capsys):
    items, err = drafted(capsys, *ARTICLES)
    assert len(items) == 12
    assert err == ""
    assert all(set(FIELDS) <= set(item) for item in items)
    assert {item["passages"][0]["file"] for item in items} <= set(ARTICLES)


def test_the_whole_pool_has_both_twins(capsys):
    items, _ = drafted(capsys, *ARTICLES, "--all")
    pairs = [item["pair"] for item in items if item["pair"]]
    assert pairs
    assert all(pairs.count(pair) == 2 for pair in pairs)


def test_the_forms_differ_in_their_twins_alone(capsys):
    (one, _), (other, _) = drafted(capsys, *ARTICLES), drafted(capsys, *ARTICLES, "--form", "B")
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    assert differing
    assert all(a["pair"] == b["pair"] is not None for a, b in differing)


def test_the_same_call_prints_the_same_bytes(capsys):
    call_command("draft", *ARTICLES, "--seed", "4")
    first = capsys.readouterr().out
    call_command("draft", *ARTICLES, "--seed", "4")
    assert capsys.readouterr().out == first


def test_fewer_than_asked_for_is_a_warning_and_no_failure(capsys):
    items, err = drafted(capsys, *ARTICLES, "--count", "500")
    assert 12 < len(items) < 500
    assert "warning" in err
    assert "500" in err


def test_skills_minutes_and_count_are_kept(capsys):
    items, _ = drafted(capsys, *ARTICLES, "--skills", "time,comparing")
    assert {item["skill"] for item in items} == {"time", "comparing"}
    assert len(drafted(capsys, *ARTICLES, "--count", "3")[0]) == 3
    assert 0 < len(drafted(capsys, *ARTICLES, "--minutes", "4")[0]) < 6


@pytest.mark.parametrize(
    "args",
    [
        ("--to", "gift"),
        ("--count", "0"),
        ("--count", "many"),
        ("--skills", "cooking"),
        ("--sound", "2"),
        ("--form", "C"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(args):
    with pytest.raises(CommandError) as refusal:
        call_command("draft", *ARTICLES, *args)
    assert args[1] in str(refusal.value)


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_still_drafted(capsys, tmp_path):
    with pytest.raises(SystemExit) as left:
        call_command("draft", str(tmp_path / "none.txt"), *ARTICLES)
    assert left.value.code == 2
    out, err = capsys.readouterr()
    assert "none.txt" in err
    assert len(out.splitlines()) == 12
