"""A pickle with code in it: nothing of it runs, in no process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from bot.preparing import checkpoint as opening
from bot.preparing.steps import prepare
from bot.preparing.wanted import Wanted
from bot.trouble import Trouble
from tests.command_line import ROOT


class Runs:
    """Becomes, when it is unpickled, a call."""

    def __init__(self, call: Callable[..., object], *arguments: object) -> None:
        self.said = call, arguments

    def __reduce__(self) -> Any:
        return self.said


def test_code_in_a_checkpoint_is_one_line_and_does_not_run(wanted: Callable[..., Wanted], tmp_path: Path) -> None:
    asked = wanted()
    trace = tmp_path / "ran"
    loaded = torch.load(asked.checkpoint, weights_only=True)
    loaded["config"]["surprise"] = Runs(os.system, f"touch {trace}")
    bad = tmp_path / "bad.ckpt"
    torch.save(loaded, bad)
    with pytest.raises(Trouble, match=r"asks for (posix|nt)\.system, which could run code\. Nothing of it was run"):
        prepare(replace(asked, checkpoint=bad), lambda _: None)
    assert not trace.exists()


def test_a_class_that_is_not_installed_becomes_a_shell(
    wanted: Callable[..., Wanted], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in checkpoints of trainers that keep their settings in classes of their own."""
    asked = wanted()
    module = type(sys)("some_trainer")
    module.Attributes = type("Attributes", (dict,), {"__module__": "some_trainer"})  # type: ignore[attr-defined]  # made up
    monkeypatch.setitem(sys.modules, "some_trainer", module)
    loaded = torch.load(asked.checkpoint, weights_only=True)
    right = opening.read(asked.checkpoint, tmp_path, 0)
    loaded["config"] = module.Attributes(loaded["config"])
    torch.save(loaded, tmp_path / "own.ckpt")
    found = opening.read(tmp_path / "own.ckpt", tmp_path, 0)
    assert (found.model, found.classes) == (right.model, right.classes)
    assert all(torch.equal(found.weights[name], tensor) for name, tensor in right.weights.items())


def test_what_is_no_checkpoint_at_all(tmp_path: Path) -> None:
    (tmp_path / "text.ckpt").write_text("hello")
    with pytest.raises(Trouble, match="no checkpoint of PyTorch"):
        opening.read(tmp_path / "text.ckpt", tmp_path, 0)


ATTEMPTS = """
import ctypes, os, pathlib, shutil, socket, subprocess, sys, tempfile, urllib.request
from bot.preparing.sandbox import RefusedError, lock
place = pathlib.Path(sys.argv[1])
attempts = {
    "system": lambda: os.system("true"),
    "popen": lambda: subprocess.run([sys.executable, "-V"]),
    "fork": lambda: os.fork(),
    "exec": lambda: os.execv(sys.executable, [sys.executable]),
    "spawn": lambda: os.posix_spawn(sys.executable, [sys.executable, "-V"], {}),
    "socket": lambda: socket.socket().connect(("127.0.0.1", 9)),
    "look up": lambda: socket.getaddrinfo("localhost", 80),
    "write": lambda: (place / "new").write_text("x"),
    "append": lambda: open(place / "there", "a"),
    "low write": lambda: os.open(place / "new", os.O_WRONLY | os.O_CREAT),
    "read": lambda: (place / "there").read_text(),
    "remove": lambda: (place / "there").unlink(),
    "rename": lambda: (place / "there").rename(place / "other"),
    "folder": lambda: (place / "folder").mkdir(),
    "rights": lambda: (place / "there").chmod(0o777),
    "link": lambda: (place / "link").symlink_to(place / "there"),
    "tree": lambda: shutil.rmtree(place),
    "library": lambda: ctypes.CDLL(None).getpid(),
    "kill": lambda: os.kill(os.getpid(), 0),
}
lock([])
for name, attempt in attempts.items():
    try:
        attempt()
    except RefusedError:
        continue
    except BaseException as error:
        print(name, type(error).__name__)
        continue
    print(name)
"""


def test_whoever_gets_past_the_first_wall_meets_the_second(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("still")
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", ATTEMPTS, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
    assert [path.name for path in tmp_path.iterdir()] == ["there"]
    assert (tmp_path / "there").read_text() == "still"
