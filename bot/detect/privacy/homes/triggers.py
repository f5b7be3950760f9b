"""What makes patterns of RE2 into good triggers: seldom met, and cheap to look for.

RE2 has no look-around; "any word but these" is spelt out instead: the words become a tree of letters, and a word is
another one where it leaves the tree, or goes on where a word ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

Tree: TypeAlias = "dict[str, Tree]"

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_WHOLE: Final = "."
"""Marks the node at which a word is complete."""
_BEHIND: Final = r" .,!?;:)\n'-"


_COUNTED: Final = re.compile(r"\{(\d+),(?:[6-9]|\d\d+)\}")


def loosened(patterns: Mapping[str, Any]) -> dict[str, tuple[str]]:
    """The patterns (RE2, compiled), each with its name, with every "up to six times" and more made "any number of
    times".

    They stand wherever the patterns do and in a few more places, and the automaton of all triggers stays small.
    """
    return {
        _COUNTED.sub(lambda much: "*" if much[1] == "0" else "+", one.pattern): (name,)
        for name, one in patterns.items()
    }


def other_than(words: Iterable[str]) -> str:
    """A pattern that matches at the start of a word (a-z) that is none of ``words``, as far as it takes to know.

    >>> other_than(["a", "an"])
    '(?:[bcdefghijklmnopqrstuvwxyz]|a(?:[abcdefghijklmopqrstuvwxyz]|n(?:[abcdefghijklmnopqrstuvwxyz])))'
    """
    tree: Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[_WHOLE] = {}
    return _ways(tree, ends="")


def _ways(node: Tree, ends: str = _BEHIND) -> str:
    below = {letter: child for letter, child in node.items() if letter != _WHOLE}
    away = "".join(letter for letter in _LETTERS if letter not in below)
    if _WHOLE in node:
        ends = ""
    ways = [f"[{away}{ends}]"] if away + ends else []
    if ends:
        ways.append("$")
    ways += [letter + _ways(child) for letter, child in below.items()]
    return f"(?:{'|'.join(ways)})"
