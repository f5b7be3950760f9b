"""The practice server as a process of its own, as ``make run`` starts it, and a browser to look at it with."""

from __future__ import annotations

import contextlib
import queue
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from playwright.sync_api import Browser, sync_playwright

ROOT: Final = Path(__file__).parents[2]
PATIENCE: Final = 30.0
"""Seconds until the server has to be ready."""

FLAGS: Final = (
    "--no-sandbox",  # as root in a container there is no other way
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Practice:
    """A running practice server. ``said`` are the lines it has printed, ``address`` is where its page is."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.said: list[str] = []
        self._lines: queue.Queue[str | None] = queue.Queue()
        assert process.stdout is not None
        threading.Thread(target=self._listen, args=(process.stdout,), daemon=True).start()
        self.address = self._until(re.compile(r"http://127\.0\.0\.1:\d+/"))

    def _listen(self, pipe: IO[str]) -> None:
        for line in pipe:
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def _until(self, wanted: re.Pattern[str]) -> str:
        while (line := self._lines.get(timeout=PATIENCE)) is not None:
            self.said.append(line)
            if found := wanted.search(line):
                return found[0]
        raise AssertionError("the practice server ended early: " + " / ".join(self.said))

    def stop(self) -> int:
        """Ask it to end as Ctrl-C does. Returns its exit status; everything it has printed is in ``said``."""
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(timeout=PATIENCE)
        while (line := self._lines.get(timeout=PATIENCE)) is not None:
            self.said.append(line)
        return status


@contextlib.contextmanager
def practising() -> Iterator[Practice]:
    """A practice server on a free port, ended at the end."""
    command = [sys.executable, "-m", "bot", "practice", "--port", "0", "--no-browser"]
    with subprocess.Popen(  # noqa: S603  # our own command
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            yield Practice(process)
        finally:
            if process.poll() is None:
                process.terminate()


@contextlib.contextmanager
def browsing() -> Iterator[Browser]:
    """Headless Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()
