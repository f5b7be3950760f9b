"""``python -m bot scan`` as somebody uses it: what it says, what it writes, and what it leaves alone."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot import logs
from bot.__main__ import main
from bot.scan.page import page
from bot.scan.report import summary
from bot.scan.run import Watch, Wishes, scan
from bot.scan.sources import opened
from bot.scan.writing import REPORT, SUMMARY
from config.loader import load_text
from tests.command_line import Done, command, ended, environment
from tests.scan.exports import LOUNGE, at, export, message, written
from tests.scan.scanning import wording

PHONE = "my number is 07700 900123"
ONE = export([message(PHONE), message("good evening", at(minutes=1), 2)])
POLICY = "version: 1\nrules:\n  privacy.*: {rows: [{respond: [flag]}]}\ndetectors: {linear: {encoder: off}}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to be in, with an export and a policy that asks no slow model."""
    monkeypatch.setattr(logs, "set_up", lambda level: None)
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "venting.json", ONE)
    (tmp_path / "quick.yaml").write_text(POLICY, encoding="utf-8")
    return tmp_path


def here(*arguments: str) -> Done:
    """Run the command in this process: what it needs is loaded once."""
    result = CliRunner().invoke(main, ["scan", *arguments])
    return Done(result.exit_code, result.stdout, result.stderr)


def test_two_files_are_written_for_whoever_scans_alone_and_nothing_else(folder: Path) -> None:
    before = {path.name for path in folder.iterdir()}
    done = ended(folder, "scan", "venting.json", "--out", "made")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [f"Report: made/{REPORT}", f"Summary: made/{SUMMARY}"]
    assert {path.name for path in folder.iterdir()} == before | {"made"}
    assert {path.name for path in (folder / "made").iterdir()} == {REPORT, SUMMARY}
    for path in (folder / "made").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert "07700" not in path.read_text("utf-8")
    assert json.loads((folder / "made" / SUMMARY).read_text("utf-8"))["responses"] == {"mask": 1, "nudge": 1}


def test_nothing_that_is_there_is_written_over_unasked(folder: Path) -> None:
    (folder / REPORT).write_text("mine", encoding="utf-8")
    done = here("venting.json", "--policy", "quick.yaml")
    assert done.code == 2
    assert done.said == [f"{REPORT}: is there already. Name another folder with --out, or use --replace."]
    assert (folder / REPORT).read_text("utf-8") == "mine"
    assert not (folder / SUMMARY).exists()
    done = here("venting.json", "--policy", "quick.yaml", "--replace")
    assert done.code == 0
    assert (folder / REPORT).read_text("utf-8").startswith("<!doctype html>")


def test_the_policy_the_language_and_the_summary_are_as_asked(folder: Path) -> None:
    done = here("venting.json", "--policy", "quick.yaml", "--language", "de", "--json", "--out", "o")
    data = json.loads(done.out)
    assert (data["policy"], data["responses"]) == ("quick.yaml", {"flag": 1})
    assert done.said == [f"Bericht: o/{REPORT}", f"Zusammenfassung: o/{SUMMARY}"]
    assert '<html lang="de">' in (folder / "o" / REPORT).read_text("utf-8")


def test_what_can_be_read_of_a_folder_is_and_the_rest_is_said_line_by_line(folder: Path) -> None:
    inner = folder / "exports" / "more"
    inner.mkdir(parents=True)
    (inner / "cut.json").write_bytes((folder / "venting.json").read_bytes()[:-200])
    written(inner / "lounge.json", export([message("hello", number=3)], LOUNGE, "lounge"))
    (inner / "other.json").write_text("[]", encoding="utf-8")
    (inner / "notes.txt").write_text("not mine", encoding="utf-8")
    done = here("exports", "--policy", "quick.yaml", "--out", "o", "--json")
    assert done.code == 1
    assert [line.split(":")[0] for line in done.said[:2]] == ["exports/more/other.json", "exports/more/cut.json"]
    assert "no JSON export" in done.said[0]
    assert "ends in the middle, after message 1" in done.said[1]
    data = json.loads(done.out)
    assert data["complete"] is False
    assert data["messages"]["read"] == 2
    assert data["not_read"]["files"] == [
        {"file": "other.json", "why": "foreign", "after": 0},
        {"file": "cut.json", "why": "cut", "after": 1},
    ]


TROUBLES = [
    ((), 2, "--help"),
    (("nowhere.json",), 2, "nowhere.json: there is no such file. Check the name."),
    (("empty",), 2, "empty: there is no .json file in this folder. Name the folder of the exports."),
    (("quick.yaml",), 2, "quick.yaml: This is no JSON export of DiscordChatExporter."),
    (("venting.json", "--out", "quick.yaml"), 2, "quick.yaml: this is a file. Name a folder with --out."),
    (("venting.json", "--policy", "nowhere.yaml"), 1, "nowhere.yaml: there is no such file"),
    (("venting.json", "--model", "empty"), 1, "empty"),
    (("venting.json", "--support", "vent"), 2, "--support vent: there is no such channel in the export."),
    (("venting.json", "--volunteers", "Helper"), 2, "--help"),
    (("venting.json", "--language", "xx"), 2, "--help"),
]


@pytest.mark.parametrize(("arguments", "code", "words"), TROUBLES, ids=lambda value: " ".join(value)[:40]
                         if isinstance(value, tuple) else None)  # fmt: skip
def test_what_cannot_be_done_is_one_line_and_leaves_nothing(
    arguments: tuple[str, ...], code: int, words: str, folder: Path
) -> None:
    (folder / "empty").mkdir()
    done = here(*arguments)
    assert (done.code, len(done.said)) == (code, 1), done.err
    assert words in done.said[0]
    assert not (folder / REPORT).exists()


def test_a_folder_that_cannot_be_written_to_is_one_line(folder: Path) -> None:
    done = here("venting.json", "--policy", "quick.yaml", "--out", "venting.json/o")
    assert (done.code, len(done.said)) == (1, 1)
    assert "cannot be written (Not a directory)" in done.said[0]


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C as at a terminal: what a shell begins in the background is begun with Ctrl-C ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_a_scan_that_is_stopped_reports_what_was_read_until_then(folder: Path) -> None:
    many = [message(f"{PHONE} and {number}", at(minutes=number), number % 50) for number in range(2_000)]
    exports, _ = opened([written(folder / "many.json", export(many))])

    def impatient(messages: int) -> None:
        if messages == 100:
            signal.raise_signal(signal.SIGINT)  # Ctrl-C

    report = scan(exports, (), load_text(POLICY), Wishes(), Watch(judged=impatient))
    assert report.stopped
    assert 100 <= report.tally.messages < 300
    assert wording().say("scan-stopped") in page(report, wording())
    assert summary(report)["complete"] is False


def test_at_a_terminal_it_shows_how_far_it_is(folder: Path) -> None:
    import pty

    parent, child = pty.openpty()
    words = command("scan", "venting.json", "--policy", "quick.yaml")
    done = subprocess.run(  # noqa: S603  # our own command
        words, cwd=folder, env=environment(TERM="xterm"), stdout=subprocess.PIPE, stderr=child, check=False, timeout=180
    )
    os.close(child)
    shown = os.read(parent, 65536).decode()
    os.close(parent)
    assert done.returncode == 0
    assert "Scanning" in shown
    assert "messages" in shown
    assert "07700" not in shown


def test_the_bot_starts_without_what_only_a_scan_needs() -> None:
    loaded = (
        "import sys, bot.__main__, bot.app; print([name for name in ('ijson', 'matplotlib') if name in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-c", loaded], env=environment(), capture_output=True, text=True, check=True, timeout=300
    )
    assert done.stdout == "[]\n"
