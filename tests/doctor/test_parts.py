"""Packages, models, help lines and the policy: well, to be looked at, or broken, and what to do then."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from datetime import date
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from bot.doctor import parts
from bot.doctor.said import State, of
from bot.scoring.alone import alone
from bot.scoring.background import BY_HAND
from bot.settings import Wish
from bot.trouble import Trouble
from config.freshness import lines_of
from config.helplines import load_countries
from config.models_loader import ENCODER
from tests.config.models import write_prepared

PINS = "aiohttp==3.14.5\n    # via discord-py\ndiscord-py==2.7.1\n    # via -r run.in\nonnxruntime==1.32.0\n"
HERE = {"aiohttp": "3.14.5", "discord-py": "2.7.1", "onnxruntime": "1.32.0"}


def installed(**changes: str | None) -> Callable[[str], str]:
    found = HERE | {name.replace("_", "-"): version for name, version in changes.items()}

    def of(name: str) -> str:
        version = found.get(name)
        if version is None:
            raise PackageNotFoundError(name)
        return version

    return of


@pytest.fixture
def pins(tmp_path: Path) -> Path:
    path = tmp_path / "run.txt"
    path.write_text(PINS)
    return path


@pytest.mark.parametrize(("of", "python", "state", "words"), [
    (installed(), (3, 11, 7), "ok", ("Python 3.11.7", "discord-py 2.7.1", "onnxruntime 1.32.0", "all 3")),
    (installed(), (3, 14, 0), "ok", ("Python 3.14.0",)),
    (installed(), (3, 10, 9), "broken", ("3.10.9 is too old", "3.11")),
    (installed(discord_py="2.3.0"), (3, 11, 7), "look at this", ("discord-py 2.3.0 in place of 2.7.1", "run.txt")),
    (installed(aiohttp=None), (3, 11, 7), "broken", ("not installed: aiohttp", "run.txt")),
    (installed(aiohttp=None, discord_py="2.3.0"), (3, 11, 7), "broken", ("not installed: aiohttp",)),
])  # fmt: skip
def test_versions_are_held_against_the_pins(
    pins: Path, of: Callable[[str], str], python: tuple[int, ...], state: State, words: tuple[str, ...]
) -> None:
    said, line = parts.versions(pins, python, of)
    assert said == state
    for word in words:
        assert word in line


def test_versions_without_the_pins_are_told_and_not_compared(tmp_path: Path) -> None:
    said, line = parts.versions(tmp_path / "run.txt", (3, 11, 7), installed())
    assert (said, "cannot be compared" in line) == ("look at this", True)


def test_many_other_versions_are_not_all_told(pins: Path) -> None:
    pins.write_text("".join(f"package-{number}==1\n" for number in range(9)))
    _, line = parts.versions(pins, (3, 11, 7), lambda _name: "2")
    assert line.count("in place of") == 3
    assert "and 6 more" in line


def test_the_versions_here_are_known() -> None:
    assert parts.versions()[0] != "broken"


@pytest.mark.parametrize(("wish", "words"), [
    ("found", f"Prepare one: {BY_HAND}"),
    ("auto", f"The running bot prepares one, or you do: {BY_HAND}"),
])  # fmt: skip
def test_a_model_that_is_missing_is_told_with_the_command(tmp_path: Path, wish: Wish, words: str) -> None:
    said, line = parts.model(tmp_path / "model", wish)
    assert said == "look at this"
    assert line.endswith(words)
    assert not (tmp_path / "model").exists()


@pytest.mark.skipif(os.name != "posix", reason="the lock is POSIX's")
def test_a_model_that_is_being_prepared_is_told_without_the_command(tmp_path: Path) -> None:
    with alone(tmp_path / "model"):
        said, line = parts.model(tmp_path / "model", "auto")
    assert (said, "one is being prepared at this moment" in line, BY_HAND in line) == ("look at this", True, False)


def test_a_model_as_it_was_made_is_told_with_its_precision(tmp_path: Path) -> None:
    said, line = parts.model(write_prepared(tmp_path / "model"), "found")
    assert said == "ok"
    assert "unbiased, int8" in line


def test_a_model_that_was_changed_is_broken(tmp_path: Path) -> None:
    folder = write_prepared(tmp_path / "model")
    (folder / "model.onnx").write_bytes(b"something else")
    said = of("model", lambda: parts.model(folder, "found"))
    assert said.state == "broken"
    assert said.words.endswith(BY_HAND)


def test_a_model_that_is_switched_off_is_well(tmp_path: Path) -> None:
    assert parts.model(tmp_path / "model", "off")[0] == "ok"


def test_a_folder_that_cannot_be_read_is_broken(tmp_path: Path) -> None:
    said = of("model", lambda: parts.model(tmp_path / ("x" * 300), "found"))  # not even root can read such a name
    assert said.state == "broken"
    assert "cannot be read" in said.words


def test_the_encoder_here_is_as_it_was_made() -> None:
    assert parts.encoder()[0] == "ok"


def test_an_encoder_that_is_missing_or_changed_is_told(tmp_path: Path) -> None:
    said, line = parts.encoder(tmp_path / "encoder")
    assert (said, "repository" in line) == ("look at this", True)
    shutil.copytree(ENCODER, tmp_path / "changed")
    name = next(iter(json.loads((ENCODER / "manifest.json").read_text())["files"]))
    (tmp_path / "changed" / name).write_bytes(b"")
    assert of("encoder", lambda: parts.encoder(tmp_path / "changed")).state == "broken"


def test_help_lines_that_nobody_has_checked_for_a_year_are_counted() -> None:
    said, line = parts.help_lines(load_countries, date(2099, 1, 1))
    assert said == "look at this"
    assert "python -m bot resources --older-than 12" in line
    lines = [line for country in load_countries().values() for line in lines_of(country)]
    assert line.startswith(f"{len(lines)} of {len(lines)} ")
    assert parts.help_lines(dict, date(2099, 1, 1))[0] == "ok"


def test_help_lines_with_a_mistake_are_broken() -> None:
    def mistaken() -> dict[str, object]:
        raise Trouble("GB.yaml, line 3: no number.", "FR.yaml, line 9: no number.")

    said = of("help lines", lambda: parts.help_lines(mistaken, date(2026, 1, 1)))  # type: ignore[arg-type]  # empty
    assert said.state == "broken"
    assert said.words == "GB.yaml, line 3: no number. (And 1 more of this kind.)"


def test_the_default_policy_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert parts.policy()[0] == "ok"

    def mistaken() -> object:
        raise Trouble("policy.yaml, line 1: no version.")

    monkeypatch.setattr(parts, "load_default", mistaken)
    assert of("policy", parts.policy).state == "broken"
