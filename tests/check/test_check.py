import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from bot.check.command import check
from bot.check.person import harmless, marked, show
from bot.model import Finding, Lately, Message, Response, Span, Surface
from bot.wording.wording import FOLDER, Wording
from tests.check.words import consider, mind

WORDING = Wording.load(FOLDER, strict=True)
ROOT = Path(__file__).parents[2]
LINE = '{"id": "a", "text": "my phone"}\n'
BY_ITSELF = "from bot.check.command import check; from tests.check.words import mind; check(obj=mind)"


def run(*arguments: str, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(check, list(arguments), input=given, obj=mind)


def test_lines_come_from_standard_input_or_a_file(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text(LINE, encoding="utf-8")
    results = [run(given=LINE), run("-", given=LINE), run(str(path))]
    assert {one.stdout for one in results} == {results[0].stdout}
    assert json.loads(results[0].stdout)["id"] == "a"
    assert {one.exit_code for one in results} == {0}


def test_a_bad_line_makes_the_exit_status_1_and_goes_to_standard_error() -> None:
    result = run(given=f"nonsense\n{LINE}")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == ["standard input, line 1: this is not JSON. Write one object per line."]
    assert len(result.stdout.splitlines()) == 1


def test_input_that_cannot_be_read_is_one_line_and_exit_status_2(tmp_path: Path) -> None:
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": "a", "text": "\xe9"}')
    (tmp_path / "folder.jsonl").mkdir()
    rows = {
        str(tmp_path / "missing.jsonl"): "there is no such file",
        "missing.jsonl": "there is no such file",
        str(tmp_path / "folder.jsonl"): "this is a folder",
        str(tmp_path): "this is a folder",
        str(tmp_path / "latin.jsonl"): "this is not UTF-8",
        "x" * 300 + ".jsonl": "cannot be read",
    }
    for name, what in rows.items():
        result = run(name)
        assert (result.exit_code, result.stdout) == (2, ""), name
        assert len(result.stderr.splitlines()) == 1
        assert what in result.stderr


@pytest.mark.parametrize(
    "text", ["hello", "a.b", "see notes.jsonl please", "/nowhere/at/all", "a/b", "", "~", "x" * 5000 + "/"]
)
def test_what_is_no_file_is_a_message(text: str) -> None:
    result = run(text)
    assert result.exit_code == 0
    assert "Nothing was noticed." in result.stdout


def test_several_words_are_one_message() -> None:
    assert "my phone[1] is new" in run("my", "phone", "is", "new").stdout


def test_a_policy_with_mistakes_is_told_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("version: 1\nrules:\n  privacy.*: {mode: onn}\n  privcy.x: {mode: off}\n", encoding="utf-8")
    result = run("--policy", str(path), "hello")
    assert result.exit_code == 1
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == ["mine.yaml, line 3", "mine.yaml, line 4"]


def process(*, stdin: int, stdout: int, arguments: tuple[str, ...] = ()) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", BY_ITSELF, *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdin=stdin, stdout=stdout, stderr=subprocess.PIPE)  # noqa: S603  # our own code


def test_a_terminal_without_a_message_is_told_how_to_use_it() -> None:
    parent, child = pty.openpty()
    done = process(stdin=child, stdout=subprocess.PIPE)
    out, err = done.communicate(timeout=60)
    os.close(parent)
    os.close(child)
    assert (done.returncode, out) == (2, b"")
    assert b"Nothing to check. Write: python -m bot check" in err


def test_a_reader_who_has_seen_enough_is_no_reason_to_complain(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text(LINE * 20_000, encoding="utf-8")
    done = process(stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, arguments=(str(path),))
    assert done.stdout
    assert done.stderr
    done.stdout.readline()
    done.stdout.close()
    assert done.stderr.read() == b""
    done.stderr.close()
    assert done.wait(timeout=60) == 0


def test_a_terminal_that_knows_only_ascii_is_no_reason_to_fail() -> None:
    command = [sys.executable, "-c", BY_ITSELF, "my phone 🥹 \udcff"]
    env = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, check=False)  # noqa: S603  # our own code
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"my phone[1]" in done.stdout


# For a person.


def shown(text: str, lately: Lately | None = None) -> str:
    out = io.StringIO()
    message = Message(1, 2, 3, 0.0, (Surface("content", text),), guild_id=1)
    show(text, consider(message, lately or Lately()), out, WORDING)
    return out.getvalue()


def test_a_person_sees_what_and_where_and_why_and_what_would_be_done() -> None:
    text = shown("my phone is loud, help")
    assert "my phone[1] is loud, help[2]" in text
    assert "privacy.phone" in text
    assert "3-8" in text
    assert "90%" in text
    assert "urgent" in text
    assert "a word" in text
    assert f"Would {WORDING.say('check-response-nudge')} (privacy.phone)." in text
    assert f"Would {WORDING.say('check-response-resources')} (crisis.suicide)." in text


def test_a_person_sees_what_would_not_be_done_and_why() -> None:
    first = consider(Message(1, 2, 3, 0.0, (Surface("content", "phone"),), guild_id=1), Lately())
    assert first.chosen
    from bot.model import Trace

    text = shown("phone", Lately((Trace(Response.NUDGE, "privacy.phone", 0.0),)))
    assert "Would do nothing." in text
    assert "Would not give the author a private hint (privacy.phone): the author was told not long ago." in text


def test_a_finding_about_the_whole_message_is_said_and_not_marked() -> None:
    text = shown("!hello")
    assert text.startswith("!hello\n")
    assert "all of it" in text


@given(st.text(), st.lists(st.tuples(st.integers(0, 50), st.integers(1, 50)), max_size=5))
def test_any_text_can_be_shown(text: str, places: list[tuple[int, int]]) -> None:
    spans = [Span(start, min(len(text), start + size)) for start, size in places if start < len(text)]
    findings = tuple(Finding("privacy.phone", span, 0.9, "x", "why") for span in spans)
    bare = marked(text, findings).plain
    for number in range(len(findings), 0, -1):
        assert bare.count(f"{number}") >= 1 or (spans[number - 1].start, spans[number - 1].end) == (0, len(text))
    shown(text).encode()


HARMLESS = ["hello", "häß", "👩‍👩‍👧", "e\u0301", "a\nb\tc", "العربية", "日本"]
HARMFUL = ["\x1b[31mred", "\x07", "\x00", "a\rb", "\u202eright", "\u2066x\u2069", "\ud800", "\x9b31m", "\u200f", "\x7f",
           "\x08" * 3, "\u061c", "\udc80", "\x0c", "\x85"]  # fmt: skip


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_text_is_shown_as_it_is(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize("text", HARMFUL, ids=ascii)
def test_nothing_reaches_the_terminal_that_it_would_obey(text: str) -> None:
    assert harmless(text) != text
    assert len(harmless(text)) == len(text)
    harmless(text).encode()
