"""What a server says about its notes, and what holds where it says nothing."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from config import notes
from config.loader import load_default


def test_without_a_word_of_the_servers_a_reply_stands_for_ten_minutes() -> None:
    default = load_default()
    assert (notes.stays(default), notes.direct(default), notes.learn(default)) == (600.0, False, "")


def test_what_a_server_says_counts() -> None:
    said: Any = SimpleNamespace(notes=SimpleNamespace(stays=90.0, deliver="direct", learn="Pick a sea animal."))
    assert (notes.stays(said), notes.direct(said), notes.learn(said)) == (90.0, True, "Pick a sea animal.")
    odd: Any = SimpleNamespace(notes=SimpleNamespace(deliver="reply", learn=None))
    assert (notes.stays(odd), notes.direct(odd), notes.learn(odd)) == (600.0, False, "")
