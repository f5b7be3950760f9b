"""Letters of other scripts that are drawn like Latin ones, folded where they are used to disguise a Latin word.

After UTS #39 (Unicode Security Mechanisms, confusables and mixed-script detection), with a small table of our own. A
real Russian or Greek text stays what it is: when a message has letters of a script that look like no Latin letter, then
that script's look-alikes are folded only in words that mix it with Latin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.normalise.draft import Draft


@dataclass(frozen=True, slots=True)
class Script:
    """A script: its look-alikes, and a pattern for any of its other letters."""

    table: dict[int, str]
    genuine: re.Pattern[str]


def _script(pairs: str, letters: str) -> Script:
    table = {ord(pair[0]): pair[1] for pair in pairs.split()}
    like = "".join(map(chr, table))
    return Script(table, re.compile(f"(?![{like}])[{letters}]"))


SCRIPTS: Final = (
    _script("аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd һh ӏl ԛq ԝw ьb гr єe ґr ѵv ғf ԍg", "\u0400-\u052f"),  # noqa: RUF001 - ambiguous letters are what this table is about
    _script("αa βb εe ηn ιi κk μu νv οo ρp σo τt υu χx ωw γy ϲc ϳj ςs δd", "\u0370-\u03ff"),  # noqa: RUF001 - ambiguous letters are what this table is about
    _script("օo սu հh ցg յj ոn զq քp ւi աw", "\u0531-\u058f"),  # noqa: RUF001 - ambiguous letters are what this table is about
    _script("Ꭺa Ᏼb Ꮯc Ꭰd Ꭼe Ꮐg Ꮋh Ꭵi Ꭻj Ꮶk Ꮮl Ꮇm Ꮲp Ꮢr Ꮪs Ꭲt Ꮩv Ꮃw Ᏽy Ꮓz", "\u13a0-\u13f5"),  # noqa: RUF001 - ambiguous letters are what this table is about
)

_ANY: Final = re.compile("[" + "".join(chr(code) for script in SCRIPTS for code in script.table) + "]")
_WORD: Final = re.compile(r"\w+")
_LATIN: Final = re.compile("[a-z]")


def fold_lookalikes(draft: Draft) -> Draft:
    """The draft with foreign letters in disguise replaced, one character for one."""
    text = draft.text
    if text.isascii() or not _ANY.search(text):
        return draft
    everywhere: dict[int, str] = {}
    in_mixed_words: dict[int, str] = {}
    for script in SCRIPTS:
        (in_mixed_words if script.genuine.search(text) else everywhere).update(script.table)
    text = text.translate(everywhere)
    if in_mixed_words:
        text = _WORD.sub(lambda word: _unmixed(word[0], in_mixed_words), text)
    return Draft(text, draft.starts, draft.ends)


def _unmixed(word: str, table: dict[int, str]) -> str:
    return word.translate(table) if _LATIN.search(word) else word
