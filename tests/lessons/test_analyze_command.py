"""`manage.py analyze`, by its contract."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

ROOT = Path(settings.BASE_DIR)
ARTICLE = "Town opens bridge\n\nBy Kim Lee\n1 March 2023\n\nThe vote was held on Monday, 20 September 2022, it said.\n"
KEYS = [
    "file", "start", "end", "quote", "kind", "tier", "skill", "severity", "explanation", "correct", "evidence",
    "outcome", "related",
]  # fmt: skip


@pytest.fixture
def article(tmp_path):
    def write(content=ARTICLE, name="article.txt"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    return write


def analyze(*arguments):
    """Status, standard output and standard error of a call in this process, which has no database."""
    out, err, status = io.StringIO(), io.StringIO(), 0
    try:
        call_command("analyze", *arguments, stdout=out, stderr=err)
    except SystemExit as left:
        status = left.code
    return status, out.getvalue(), err.getvalue()


def test_a_finding_is_a_line_with_its_place_kind_and_explanation(article):
    path = article()
    status, out, err = analyze(path)
    assert (status, err) == (0, "")
    line = f"{path}:6:22 date_arithmetic "
    [found] = [row for row in out.splitlines() if row.startswith(line)]
    assert "Tuesday" in found


def test_jsonl_has_the_keys_of_the_contract_in_order_and_true_offsets(article):
    path = article()
    status, out, _ = analyze(path, "--format", "jsonl")
    records = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert records
    for record in records:
        assert list(record) == KEYS
        assert record["file"] == path
        assert record["quote"] == ARTICLE[record["start"] : record["end"]]
        assert {"type", "note"} <= record["evidence"].keys()


def test_offsets_count_a_byte_order_mark_no_break_spaces_and_carriage_returns(article):
    source = "\ufeff" + ARTICLE.replace("\n", "\r\n").replace("Monday, 20 ", "Monday,\u00a020\u00a0")
    path = article(source)
    _, out, _ = analyze(path, "--format", "jsonl")
    [record] = [r for r in map(json.loads, out.splitlines()) if r["kind"] == "date_arithmetic"]
    assert record["quote"] == source[record["start"] : record["end"]] == "Monday,\u00a020\u00a0September 2022"
    assert f"{path}:6:22 date_arithmetic" in analyze(path)[1]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"PK\x03\x04\x00\x00text", "binary"),
        (b"\x01\x02\x03\x04ab", "binary"),
        ("Bridge opened in Zürich".encode("latin-1"), "not UTF-8"),
        ("Bridge opened".encode("utf-16"), "not UTF-8|binary"),
        (b"a" * (5 * 1024 * 1024 + 1), "longer than 5 MB"),
    ],
)
def test_what_is_no_article_gives_one_line_and_the_others_are_analyzed(article, content, reason):
    bad, good = article(content, "bad.txt"), article()
    status, out, err = analyze(bad, good)
    assert status == 2
    [line] = err.splitlines()
    assert line.startswith(f"{bad}: ")
    assert any(words in line for words in reason.split("|"))
    assert bad not in out
    assert good in out


def test_a_missing_file_and_a_folder_are_told(article, tmp_path):
    status, out, err = analyze(str(tmp_path / "none.txt"), str(tmp_path), article())
    assert status == 2
    assert len(err.splitlines()) == 2
    assert "article.txt:6:22" in out


def test_a_path_given_twice_is_told_once_and_gives_nothing(article, tmp_path):
    path, other = article(), article(name="other.txt")
    status, out, err = analyze(path, other, str(tmp_path / "." / "article.txt"), path)
    assert status == 2
    assert err == f"{path}: is given twice\n"
    assert path not in out
    assert other in out


def test_a_bad_row_of_a_table_is_told_and_the_good_ones_are_used(article, tmp_path):
    facts = tmp_path / "facts.csv"
    facts.write_text(
        "event,aliases,start_date,end_date,source_title\n"
        "Harbor treaty signed,Harbor Treaty,2019-04-02,2019-04-02,The Gazette\n"
        "Other,,soon,2020-01-01,Book\n"
    )
    path = article("Talks\n\n4 May 2023\n\nOfficials praised the recent signing of the Harbor Treaty.\n")
    status, out, err = analyze(path, "--facts", str(facts))
    assert status == 2
    assert err == f"{facts}:3: start_date 'soon' is no date such as 2023-06-18\n"
    assert f"{path}:5:23 timing_error" in out


def test_a_table_that_cannot_be_read_is_told(article, tmp_path):
    status, out, err = analyze(article(), "--names", str(tmp_path / "names.csv"))
    assert status == 2
    assert "names.csv: cannot be read" in err
    assert "article.txt:6:22" in out


def test_nothing_to_say_is_status_zero(article):
    assert analyze(article("By Kim Lee\n\n1 March 2023\n\nOnly this.\n"))[0] == 0


def run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "manage.py", "analyze", *arguments],
        cwd=ROOT,
        capture_output=True,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings"} | environment,
        timeout=60,
    )


def test_the_same_articles_give_the_same_bytes_without_a_database(tmp_path):
    articles = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "seeds/articles").glob("*.txt"))
    first, second = (
        run(*articles, "--format", "jsonl", PYTHONHASHSEED=seed, DATABASE_URL=f"sqlite:///{tmp_path}/no/such.sqlite3")
        for seed in ("1", "2")
    )
    assert (first.returncode, first.stderr) == (0, b"")
    assert first.stdout == second.stdout
    assert first.stdout.isascii()


def test_a_terminal_of_another_alphabet_is_no_obstacle(article):
    ran = run(article("Zoë’s café\n\nMonday, 20 September 2022 was “fine”.\n", "é.txt"), PYTHONIOENCODING="ascii")
    assert ran.returncode == 0
    assert b"\\xe9.txt:3:1 date_arithmetic" in ran.stdout
