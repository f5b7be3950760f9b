"""Downloads from a server of our own: whole and right, or not at all."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bot.preparing.download import addresses, fetch, file_name, fits
from bot.preparing.wanted import NAMES
from bot.trouble import Trouble

FILE = b"weights " * 100_000
NAME = f"toxic-{hashlib.sha256(FILE).hexdigest()[:8]}.ckpt"


class Answers(BaseHTTPRequestHandler):
    """Whatever is asked for is the file; the first part of the path says what goes wrong with it."""

    asked = 0

    def do_GET(self) -> None:  # http.server's name
        """Answer."""
        type(self).asked += 1
        if self.path.startswith("/gone"):
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(FILE)))
        self.end_headers()
        self.wfile.write(FILE[: len(FILE) // 2] if self.path.startswith("/half") else FILE)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    Answers.asked = 0
    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as serving:
        thread = threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{serving.server_port}"
        serving.shutdown()
        thread.join()


def test_it_comes_once_and_somebody_can_watch(server: str, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    path = fetch(f"{server}/{NAME}", tmp_path / "cache", lambda come, size: told.append((come, size)))
    assert path.read_bytes() == FILE
    assert told[-1] == (len(FILE), len(FILE))
    assert len(told) > 1
    assert fetch(f"{server}/{NAME}", tmp_path / "cache", lambda *_: None) == path
    assert Answers.asked == 1


def test_what_was_damaged_meanwhile_comes_again(server: str, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(FILE[:-1])
    assert fetch(f"{server}/{NAME}", tmp_path, lambda *_: None).read_bytes() == FILE


BROKEN = [
    ("half", NAME, "the download ended after 400,000 of 800,000 bytes"),
    ("gone", NAME, "cannot be downloaded"),
    ("whole", "toxic-01234567.ckpt", "SHA-256 differs"),
    ("whole", "toxic.ckpt", "without digits"),
]


@pytest.mark.parametrize(("how", "name", "words"), BROKEN)
def test_nothing_half_written_stays(server: str, tmp_path: Path, how: str, name: str, words: str) -> None:
    with pytest.raises(Trouble, match=words) as caught:
        fetch(f"{server}/{how}/{name}", tmp_path, lambda *_: None)
    assert len(caught.value.lines) == 1
    assert list(tmp_path.iterdir()) == []


def test_what_was_left_by_a_download_that_was_ended_goes_with_the_next(server: str, tmp_path: Path) -> None:
    old, new = tmp_path / ".0001.part", tmp_path / ".0002.part"
    for part in (old, new):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    fetch(f"{server}/{NAME}", tmp_path, lambda *_: None)
    assert (old.exists(), new.exists()) == (False, True), "somebody else may be at it"


def test_nobody_answers(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"cannot be downloaded.*--checkpoint FILE --tokenizer DIR"):
        fetch(f"http://127.0.0.1:9/{NAME}", tmp_path, lambda *_: None)
    with pytest.raises(Trouble, match="no address of a web server"):
        fetch(f"file:///etc/{NAME}", tmp_path, lambda *_: None)


def test_detoxify_says_where_its_checkpoints_lie_without_being_imported(tmp_path: Path) -> None:
    assert set(NAMES) <= set(addresses())
    assert all(address.startswith("https://") for address in addresses().values())
    names = [file_name(address) for address in addresses().values()]
    assert all(name.endswith(".ckpt") for name in names)
    (tmp_path / names[0]).write_bytes(b"not it")
    assert not fits(tmp_path / names[0])
