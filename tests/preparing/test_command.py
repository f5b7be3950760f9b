"""``python -m bot model``: what somebody sees, and what stays of a model when a new one cannot be made."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main
from bot.preparing import process, work
from bot.preparing.process import prepare
from bot.preparing.wanted import Wanted, memory_for, read
from bot.trouble import Trouble
from config.models_loader import prepared
from tests.command_line import ROOT
from tests.preparing.checkpoints import Checkpoint


def say(*words: object) -> Result:
    return CliRunner().invoke(main, ["model", *map(str, words)])


def kept(folder: Path) -> Path:
    """A model that is in use, to the eye of whoever prepares another."""
    folder.mkdir()
    (folder / "manifest.json").write_text("{}")
    return folder


def untouched(folder: Path) -> bool:
    return (folder / "manifest.json").read_text() == "{}" and list(folder.parent.glob(f".{folder.name}*")) == []


def test_from_two_files_to_a_model_that_can_be_shown(
    checkpoint: Callable[[str], Checkpoint], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    given, folder = checkpoint("roberta"), kept(tmp_path / "model")
    done = say("prepare", "--checkpoint", given.checkpoint, "--tokenizer", given.tokenizer, "--folder", folder)
    assert done.exit_code == 0, done.output
    assert "Beside Detoxify's own answers, 272 messages" in done.stdout
    assert "In use: int8 of roberta" in done.stdout
    assert "writing it as ONNX" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["model"]
    assert prepared(folder)["precision"] == "int8"

    shown = say("show", "--folder", folder)
    assert shown.exit_code == 0, shown.output
    assert done.stdout in shown.stdout
    assert "model.onnx: SHA-256" in shown.stdout

    (folder / "model.onnx").write_bytes(b"other")
    again = say("show", "--folder", folder)
    assert again.exit_code == 1
    assert again.stderr.count("\n") == 1
    assert "SHA-256 differs" in again.stderr
    assert "python -m bot model prepare" in again.stderr


USES = [
    (["--checkpoint", "there"], "go together"),
    (["--checkpoint", "nowhere", "--tokenizer", "."], "nowhere: there is no such file"),
    (["--checkpoint", "there", "--tokenizer", "nowhere"], "nowhere: there is no such folder"),
    (["--checkpoint", "toxic_original-c1212f89.ckpt", "--tokenizer", "."], "is not the file that its name promises"),
    (["--name", "huge"], "'huge' is not one of"),
]


@pytest.mark.parametrize(("words", "line"), USES)
def test_what_was_named_wrongly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], line: str) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("there", "toxic_original-c1212f89.ckpt"):
        Path(name).touch()
    done = say("prepare", *words)
    assert done.exit_code != 0
    assert line in done.stderr
    assert done.stderr.count("\n") == 1


def test_no_model_yet(tmp_path: Path) -> None:
    done = say("show", "--folder", tmp_path / "none")
    assert done.stderr == f"{tmp_path / 'none'}: there is no prepared model. Run: python -m bot model prepare\n"


def test_a_failure_keeps_the_model_before_and_says_so(checkpoint: Callable[[str], Checkpoint], tmp_path: Path) -> None:
    given, folder = checkpoint("roberta"), kept(tmp_path / "model")
    cut = tmp_path / "cut.ckpt"
    cut.write_bytes(given.checkpoint.read_bytes()[:-1000])
    done = say("prepare", "--checkpoint", cut, "--tokenizer", given.tokenizer, "--folder", folder)
    assert done.exit_code == 1
    assert done.stderr.splitlines()[-1].endswith("The model before stays in use.")
    assert "is cut off" in done.stderr
    assert untouched(folder)


def test_too_little_memory_is_one_line(wanted: Callable[..., Wanted], tmp_path: Path) -> None:
    folder = kept(tmp_path / "model")
    with pytest.raises(Trouble, match=r"GiB of memory that it may take|for want of memory"):
        prepare(wanted(folder=folder, memory=60 << 20), lambda _: None)
    assert untouched(folder)


def test_whoever_kills_the_work_gets_one_line(
    wanted: Callable[..., Wanted], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kept(tmp_path / "model")
    monkeypatch.setattr(process, "_WORK", (sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"))
    with pytest.raises(Trouble, match=r"was ended by SIGKILL, most likely for want of memory"):
        prepare(wanted(folder=folder), lambda _: None)
    assert untouched(folder)


def test_work_that_ends_before_it_was_told_what_to_do_gets_one_line_as_well(
    wanted: Callable[..., Wanted], monkeypatch: pytest.MonkeyPatch
) -> None:
    line = Wanted.line

    def late(self: Wanted) -> str:
        time.sleep(1.0)
        return line(self)

    monkeypatch.setattr(Wanted, "line", late)
    monkeypatch.setattr(process, "_WORK", (sys.executable, "-c", "pass"))
    with pytest.raises(Trouble, match="ended with status 0"):
        prepare(wanted(), lambda _: None)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_whoever_stops_it_gets_one_line(
    wanted: Callable[..., Wanted], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    folder = kept(tmp_path / "model")
    slow = "import json, time; print(json.dumps({'step': 'slow'}), flush=True); time.sleep(60)"
    monkeypatch.setattr(process, "_WORK", (sys.executable, "-c", slow))
    with pytest.raises(Trouble, match="stopped") as caught:
        prepare(wanted(folder=folder), lambda _: os.kill(os.getpid(), number))
    assert caught.value.code == 130
    assert untouched(folder)


def test_the_work_sees_no_token_and_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISCORD_TOKEN", "BREAKWATER_KEY_FILE", "HF_TOKEN"):
        monkeypatch.setenv(name, "secret")
    seen = process._environment(offline=True)
    assert "secret" not in seen.values()
    assert seen["HF_HUB_OFFLINE"] == seen["TRANSFORMERS_OFFLINE"] == "1"
    assert "HF_HUB_OFFLINE" not in process._environment(offline=False)


def test_what_is_wanted_arrives_as_it_was_sent(wanted: Callable[..., Wanted]) -> None:
    asked = wanted()
    assert read(asked.line()) == asked
    assert read(replace(asked, tokenizer=None).line()).tokenizer is None
    assert memory_for(asked.checkpoint) > 1 << 30


FAULTS = [
    (OSError(28, "No space left on device"), "the disk is full"),
    (MemoryError(), "GiB of memory that it may take"),
    (RuntimeError("DefaultCPUAllocator: can't allocate memory"), "GiB of memory that it may take"),
    (RuntimeError("std::bad_alloc"), "GiB of memory that it may take"),
    (ModuleNotFoundError(name="detoxify"), "detoxify is not installed. Run: "),
    (Trouble("a line."), "a line."),
    (ZeroDivisionError("what somebody said"), "could not be prepared: ZeroDivisionError at"),
]


@pytest.mark.parametrize(("error", "words"), FAULTS)
def test_every_fault_is_one_line_that_quotes_nobody(
    wanted: Callable[..., Wanted], error: BaseException, words: str
) -> None:
    line = work.told(error, wanted())
    assert words in line
    assert "\n" not in line
    assert "somebody said" not in line


def test_a_full_disk_is_told_whatever_failed(wanted: Callable[..., Wanted], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "FULL", 1 << 60)
    assert "the disk is full" in work.told(RuntimeError("PytorchStreamWriter failed writing file"), wanted())


def test_nothing_of_the_running_bot_imports_what_prepares() -> None:
    code = (
        "import json, pkgutil, sys, cogs, bot.app, bot.__main__, bot.preparing.watched, bot.scoring.worker\n"
        "from importlib import import_module\n"
        "[import_module(f'cogs.{one.name}') for one in pkgutil.iter_modules(cogs.__path__)]\n"
        "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603  # our own code
    heavy = {"torch", "transformers", "detoxify", "sentencepiece", "onnx", "safetensors", "sklearn", "scipy"}
    assert heavy & set(json.loads(done.stdout)) == set()
