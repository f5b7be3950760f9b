"""Words without which a cry for help can hardly be said (crisis_words.yaml)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from config.document import read_file

FILE: Final = Path(__file__).with_name("crisis_words.yaml")


@cache
def load_crisis_words() -> tuple[str, ...]:
    """All of them, whatever the language. Read once. Raises ``Trouble`` where the file is no table of words."""
    document = read_file(FILE)
    data = document.data if isinstance(document.data, Mapping) else {}
    return tuple(str(word) for words in data.values() for word in words)
