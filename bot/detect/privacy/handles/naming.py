"""How people give a user name: the words between a platform and the name, read one by one.

``walk`` reads what is known to stand there ("is", "name", ":", "add me", another platform) until a word comes that may
be a name. ``near`` looks around more freely, for what can hardly be anything but a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.detect.patterns import any_of
from bot.detect.privacy.handles.usernames import NAME, TALK, distinct
from bot.model import View

_MARK: Final = r"-{0,2}>|=>?|:|~|\||-{1,2}(?=\s)|[→➡👉▶⬇🔗➜»]\ufe0f?|\((?=@|[\w.]{0,30}[_.\d]\w|[\w.-]{4,40}\))"
_MINE: Final = any_of(
    "mine(?:'?s| is)?, i'?m, i am, i go by, add me, add, hmu, look me up, find me, search(?: for)?",
    "(?:el )?mio, soy, (?:o )?meu, sou, (?:le )?mien, moi c'est, j'?suis, meins",
)
_SAID: Final = any_of(
    "is, its, it's, are, was, called, named, as, under",
    "es, se llama, e, chama, est, c'est, s'appelle, ist, lautet, heisst, heisse, unter",
)
_NOUN: Final = any_of(
    "user ?names?, username's, users?, names?, nick(?:name)?s?, handles?, tags?, gamer ?tag, ids?, ign, friend codes?",
    "usuario, nombre, arroba, nome, pseudo, benutzername, nutzername",
)
_SKIP: Final = any_of(
    "just, my, the, at, on, there, here, now, also, both, all, too, and, or, by, for, to",
    "everywhere, (?:for|on) everything",
    "account, acct?, page, profile, channel, blog, main, alt, other, real, one, new, old",
    "btw, tho, pls, please, uh, um, erm, right now, rn, guys, if (?:you|u) want",
    "mi, su, de, al, ahi, ahora, cuenta, porfa, porfis, meu, seu, da, dela, dele, agora, conta",
    "mon, compte, mein, da, an, euch, konto",
)
_HOW: Final = any_of(
    "so, too, very, really, actually, literally, basically, totally, kinda",
    "muy, tan, muito, tao, trop, tres, sehr, voll",
)
"""Before what an app is, seldom before what somebody is called."""
_PAUSE: Final = r"[,.!?;()\[\]\"'*+&/\n]+(?=\W|$|[a-z0-9@_])|(?:lol|lmao|haha+|hehe|xd)\b|[^\w\s@#.:<-]"
_ENDS: Final = re.compile(
    r"\s?(?:$|[.,!?;)\]\n|\"*'+&/]|[^\w\s@:-]"
    r"|(?:and|if|ill|i'll|add|hmu|pls|please|or|so|in case|for|dont|we|i|im|i'm|x+|lol|haha|btw|anyone|on|but|xd"
    r"|y|e|et|und|si|se|falls|wenn)\b)"
)
_CANDIDATE: Final = re.compile(rf"\s{{0,2}}(?P<name>{NAME})")
_STEPS: Final = 9
"""How many words between a platform and a name are read."""
_FAR: Final = 100
"""How many characters behind a platform are looked through more freely."""

_TOKEN: Final = re.compile(rf"(?<![\w@/.#:'-])(?P<name>(?=@?[a-z0-9_.-]{{0,38}}[_.0-9]){NAME})")
_LEADS: Final = re.compile(
    r"(?:\b(?:mine|mines|i'?m|it'?s|its|is|was|as|under|unter|soy|sou|son|c'est|es|ist|e|at|en|called|named|user(?:name)?|name"
    r"|me|handle)[,:]?\s|[(:=>]\s?)\Z"
)
_APART: Final = re.compile(r"(?:^|[.,!?:;\n(|-]|[^\w\s])\s{0,2}\Z")


@dataclass(frozen=True, slots=True)
class Given:
    """A word that may be a name, where it stands in the skeleton, and how it is led up to.

    ``name`` is in skeleton spelling without its "@", ``spelt`` as posted. ``signs`` are the kinds of words before it:
    mark, mine, said, noun, verb, how, skip, pause.
    """

    start: int
    end: int
    name: str
    spelt: str
    signs: frozenset[str]
    ends: bool

    @property
    def at(self) -> bool:
        """Whether it is written with an "@"."""
        return self.spelt.startswith("@")

    @property
    def distinct(self) -> bool:
        """Whether it can hardly be a word."""
        return distinct(self.spelt)


class Reader:
    """Reads behind platforms; ``platforms`` is a pattern of their names, which may stand side by side."""

    def __init__(self, platforms: str) -> None:
        self._step = re.compile(
            rf"\s{{0,2}}(?:(?P<mark>{_MARK})|(?P<verb>me\b(?: at| on)?)|(?P<mine>{_MINE}\b)"
            rf"|(?P<said>{_SAID}\b|'?s\b(?=\s)|@(?=\s))|(?P<noun>{_NOUN}\b)"
            rf"|(?P<how>{_HOW}\b)"
            rf"|(?P<skip>(?:{_SKIP}|{platforms})\b)|(?P<pause>{_PAUSE}))"
        )

    def walk(self, view: View, at: int) -> Given | None:
        """The word behind ``at`` that may be a name, if there is one."""
        text = view.skeleton
        signs: set[str] = set()
        for _ in range(_STEPS):
            step = self._step.match(text, at)
            if step is None:
                break
            signs.add(step.lastgroup or "")
            at = step.end()
        else:
            return None
        match = _CANDIDATE.match(text, at)
        return None if match is None or match["name"].lstrip("@") in TALK else _given(view, match, signs)


def near(view: View, start: int, end: int, *, invited: bool = False) -> Iterator[Given]:
    """What in this stretch of a skeleton can hardly be anything but a name, and is no word to somebody here.

    Who has ``invited`` others to another place gives a name with an "@" there; else it is a member's that is called.
    """
    text = view.skeleton
    for match in _TOKEN.finditer(text, max(0, start), min(end, start + _FAR)):
        before = text[max(0, match.start() - 14) : match.start()]
        led = _LEADS.search(before) is not None
        given = _given(view, match, {"said"} if led else set())
        if not given.distinct or (given.at and not led and not invited):
            continue
        if led or "_" in given.name or "." in given.name or (given.ends and _APART.search(before)):
            yield given


def _given(view: View, match: re.Match[str], signs: set[str]) -> Given:
    start, end = match.span("name")
    span = view.span(start, end)
    return Given(
        start, end, match["name"].lstrip("@"), view.raw[span.start : span.end], frozenset(signs),
        ends=_ENDS.match(view.skeleton, end) is not None,
    )  # fmt: skip
