"""``make run``: the bot or the practice server, in any folder, and one line where Python is not as it has to be."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.command_line import ROOT, environment

STUB = "#!/bin/sh\necho ran $@\n"
BOT, PRACTICE = "ran -m bot run", "ran -m bot practice"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with a blank in its name, in which everything is installed."""
    folder = tmp_path / "a checkout"
    shutil.copytree(ROOT / "requirements", folder / "requirements")
    shutil.copy(ROOT / "Makefile", folder)
    (folder / ".venv" / "bin").mkdir(parents=True)
    script(folder / ".venv" / "bin" / "python", STUB)
    for name in ("run", "practice"):
        (folder / ".venv" / f"{name}.ready").touch()
    return folder


def script(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def make(folder: Path, *words: str, **values: str) -> tuple[int, str]:
    """The exit status of ``make run``, and what it has said."""
    done = subprocess.run(  # noqa: S603  # our own command
        ["make", "run", *words], cwd=folder, env=environment(**values), capture_output=True, text=True, check=False  # noqa: S607  # the one on the path
    )  # fmt: skip
    return done.returncode, done.stdout.strip()


ENV_FILES = [
    ("DISCORD_TOKEN=abc\n", BOT),
    ("A=1\nexport DISCORD_TOKEN=abc\n", BOT),
    ("  DISCORD_TOKEN = 'abc'\n", BOT),
    ('DISCORD_TOKEN="abc"\r\n', BOT),
    ("\ufeffDISCORD_TOKEN=abc\n", BOT),
    ("", PRACTICE),
    ("DISCORD_TOKEN=\n", PRACTICE),
    ("DISCORD_TOKEN=   \n", PRACTICE),
    ("DISCORD_TOKEN=\r\n", PRACTICE),
    ("DISCORD_TOKEN=''\n", PRACTICE),
    ('DISCORD_TOKEN=""\n', PRACTICE),
    ("DISCORD_TOKEN= # none yet\n", PRACTICE),
    ("#DISCORD_TOKEN=abc\n", PRACTICE),
    ("  # DISCORD_TOKEN=abc\n", PRACTICE),
    ("MY_DISCORD_TOKEN=abc\n", PRACTICE),
    ("DISCORD_TOKEN_OLD=abc\n", PRACTICE),
]


@pytest.mark.parametrize(("content", "runs"), ENV_FILES)
def test_with_a_token_in_the_file_it_is_the_bot(checkout: Path, content: str, runs: str) -> None:
    (checkout / ".env").write_bytes(content.encode())
    assert make(checkout) == (0, runs)


@pytest.mark.parametrize(("value", "runs"), [("abc", BOT), ("", PRACTICE)])
def test_with_a_token_in_the_environment_it_is_the_bot(checkout: Path, value: str, runs: str) -> None:
    assert make(checkout, DISCORD_TOKEN=value) == (0, runs)


def test_without_a_file_it_is_the_practice_server_with_its_arguments(checkout: Path) -> None:
    assert make(checkout, "ARGS=--port 9000 --no-browser") == (0, f"{PRACTICE} --port 9000 --no-browser")


PYTHONS = [
    ("#!/bin/sh\nexit 1\n", "is missing or too old: Python 3.11 or newer is needed."),
    (None, "is missing or too old: Python 3.11 or newer is needed."),
    ('#!/bin/sh\ncase "$*" in *ensurepip*) exit 1;; esac\n', "On Debian and Ubuntu run: apt install python3-venv"),
]


@pytest.mark.parametrize(("text", "words"), PYTHONS, ids=["too old", "missing", "without ensurepip"])
def test_a_python_that_will_not_do_is_one_line(checkout: Path, text: str | None, words: str) -> None:
    shutil.rmtree(checkout / ".venv")
    if text is not None:
        script(checkout / "other-python", text)
    code, said = make(checkout, "PYTHON=./other-python")
    assert code != 0
    assert words in said
    assert len(said.splitlines()) == 1
    assert not (checkout / ".venv").exists()


def test_an_environment_that_was_made_by_half_is_not_left_behind(checkout: Path) -> None:
    shutil.rmtree(checkout / ".venv")
    half = '#!/bin/sh\ncase "$*" in "-m venv .venv") mkdir -p .venv/bin; touch .venv/bin/python; exit 1;; esac\n'
    script(checkout / "other-python", half)
    code, said = make(checkout, "PYTHON=./other-python")
    assert (code, said) == (2, "Making a virtual environment in .venv")
    assert not (checkout / ".venv").exists()
