"""How people give a user name: the words between a platform and the name, read one by one.

``walk`` reads what is known to stand there ("is", "name", ":", "add me", another platform) until a word comes that may
be a name. ``near`` looks around more freely, for what can hardly be anything but a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from bot.detect.privacy.handles.usernames import NAME, TALK, distinct, spelt
from bot.model import View

_LED_BY: Final = {
    "mine": (
        "mine, mines, mine's, mine is, i'm, im, i am, i go by, add me, add, hmu, look me up, find me, search, "
        "search me, search for, search for me, i use, i'm called, im called, "
        "mio, el mio, soy, me llamo, salgo como, meu, o meu, sou, eu sou, me chamo, mien, le mien, moi c'est, j'suis, "
        "jsuis, je suis, je m'appelle, meins, ich bin, bin ich, ich heisse, heisse ich, heiss ich, ich heiss, "
        "nenne ich mich, sono, mi chiamo, ik ben"
    ),
    "said": (
        "is, its, it's, it is, are, was, be, called, named, as, under, 's, s, "
        "es, era, se llama, e, chama, est, c'est, etait, s'appelle, ist, war, lautet, heisst, heisse, unter, @"
    ),
    "noun": (
        "url, username, usernames, user name, user names, user, users, username's, name, names, name's, nick, nicks, "
        "nickname, nicknames, handle, handles, handle's, tag, tags, gamertag, gamer tag, id, ids, ign, friend code, "
        "friend codes, usuario, nombre, arroba, nome, pseudo, benutzername, nutzername"
    ),
    "verb": "me, me at, me on",
    "how": (
        "so, too, very, really, actually, literally, basically, totally, kinda, "
        "muy, tan, muito, tao, trop, tres, sehr, voll"
    ),
    "skip": (
        "just, my, the, at, on, there, here, now, also, both, all, and, or, by, for, to, "
        "everywhere, for everything, on everything, over there, "
        "account, acc, acct, page, profile, channel, blog, main, alt, other, real, one, new, old, "
        "every, every platform, every app, every site, all platforms, socials, pretty much, "
        "with, w, w me, with me, btw, tho, pls, please, uh, um, erm, right now, rn, guys, still, "
        "if you want, if u want, "
        "mi, su, de, al, ahi, ahora, cuenta, porfa, porfis, seu, da, dela, dele, agora, conta, antigo, novo, "
        "viejo, nuevo, mon, compte, mein, an, euch, konto"
    ),
    "pause": "lol, lmao, haha, hahaha, hehe, xd",
}
"""What leads up to a name, by the kind of sign that it is. "How" stands before what an app is, seldom before what
somebody is called.
"""
_SIGN: Final = re.compile(
    r"\s{0,2}(?:"
    r"(?P<mark>-{0,2}>+|=>?|:|~|\||-{1,2}(?=\s)|/(?=[a-z0-9_.]{4})|[→➡👉▶⬇🔗➜»]\ufe0f?"
    r"|\((?=@|[\w.]{0,30}[_.\d]\w|[\w.-]{4,40}\)))"
    r"|(?P<asked>\?+)"
    r"|(?P<pause>[,.!;()\[\]\"'*+&/\n]+(?=\W|$|[a-z0-9@_])(?!s\b)|[^\w\s@#.:<'-]))"
)
_WORD: Final = re.compile(r"\s{0,2}(?P<word>'?[a-z0-9@](?:[a-z0-9_.'@#-]{0,40}[a-z0-9_])?)")
_SPACED: Final = re.compile(r"\s{0,2}(?P<name>(?:[a-z0-9_.] ){4,30}[a-z0-9_.])(?!\S)")
"""A name with a blank between its letters, so that no filter may read it."""
_SPACED_ON: Final = re.compile(r"[:=>→]\s?(?P<name>(?:[a-z0-9_.] ){5,30}[a-z0-9_.])(?!\S)")
_ENDS: Final = re.compile(
    r"\s?(?:$|[.,!?;)\]\n|\"*'+&/]|[^\w\s@:-]"
    r"|(?:and|if|ill|i'll|add|hmu|pls|please|or|so|in case|for|dont|we|i|im|i'm|x+|lol|haha|btw|anyone|on|but|xd"
    r"|y|e|et|und|si|se|falls|wenn)\b)"
)
_LAST: Final = re.compile(r"\s{0,2}(?:$|[.!\n)])")
_CANDIDATE: Final = re.compile(rf"\s{{0,2}}(?P<name>{NAME})")
_STEPS: Final = 9
"""How many words between a platform and a name are read."""
_FAR: Final = 100
"""How many characters behind a platform are looked through more freely."""
_LONGEST: Final = 5
"""How many words a platform or a sign has at most."""

_MARKED: Final = re.compile(r"\w\.\w|_|\d")
"""Without one of these in a stretch no word there can hardly be anything but a name."""
_TOKEN: Final = re.compile(rf"(?<![\w@/.#:'-])(?P<name>(?=@?[a-z0-9_.-]{{0,38}}[_.0-9]){NAME})")
_LEADS: Final = re.compile(
    r"(?:\b(?:mine|mines|i'?m|it'?s|its|is|was|as|under|unter|soy|sou|son|c'est|es|era|ist|war|e|at|en|called|named"
    r"|user(?:name)?|name|me|handle)[,:]?\s|[(:=>]\s?)\Z"
)
_APART: Final = re.compile(r"(?:^|[.,!?:;\n(|-]|[^\w\s])\s{0,2}\Z")


@dataclass(slots=True)
class Given:
    """A word that may be a name, where it stands in the skeleton, and how it is led up to.

    ``name`` is in skeleton spelling without its "@", ``spelt`` as posted. ``signs`` are the kinds of words before it:
    mark, mine, said, noun, verb, how, skip, asked, pause. ``ends``: it ends a clause; ``last``: a sentence.
    """

    start: int
    end: int
    name: str
    spelt: str
    signs: frozenset[str]
    ends: bool
    last: bool

    @property
    def spaced(self) -> bool:
        """Whether it is written with blanks between its letters."""
        return " " in self.name

    @property
    def at(self) -> bool:
        """Whether it is written with an "@"."""
        return self.spelt.startswith("@")

    @property
    def distinct(self) -> bool:
        """Whether it can hardly be a word."""
        return distinct(self.spelt)


class Reader:
    """Reads behind platforms; ``platforms`` are their names, which may stand side by side."""

    def __init__(self, platforms: Iterable[str]) -> None:
        self._kinds: dict[str, str] = dict.fromkeys(platforms, "skip")
        for kind, phrases in _LED_BY.items():
            self._kinds |= dict.fromkeys(phrases.split(", "), kind)
        self._longer = frozenset(phrase.split(" ")[0] for phrase in self._kinds if " " in phrase)

    def walk(self, view: View, at: int) -> Given | None:
        """The word behind ``at`` that may be a name, if there is one."""
        text = view.skeleton
        signs: set[str] = set()
        for _ in range(_STEPS):
            sign = _SIGN.match(text, at)
            kind, end = (sign.lastgroup or "", sign.end()) if sign else self._word(text, at)
            if not kind:
                break
            signs.add(kind)
            at = end
        else:
            return None
        match = (_SPACED.match(text, at) if "mark" in signs else None) or _CANDIDATE.match(text, at)
        return None if match is None or match["name"].lstrip("@") in TALK else _given(view, match, signs)

    def _word(self, text: str, at: int) -> tuple[str, int]:
        """What kind of sign the next word or words are, and where they end; nothing where they are none."""
        word = _WORD.match(text, at)
        if word is None:
            return "", at
        first, end = word["word"], word.end()
        if first not in self._longer:
            return self._kinds.get(first, ""), end
        phrase, kind, kind_end = first, self._kinds.get(first, ""), end
        for _ in range(_LONGEST - 1):
            word = _WORD.match(text, end)
            if word is None or text[end : end + 1] != " ":
                break
            phrase, end = f"{phrase} {word['word']}", word.end()
            if phrase in self._kinds:
                kind, kind_end = self._kinds[phrase], end
        return kind, kind_end


def spaced(view: View, at: int) -> Given | None:
    """The name that is written with a blank between its letters soon behind a platform, after a colon or arrow."""
    match = _SPACED_ON.search(view.skeleton, at, at + _FAR)
    return None if match is None else _given(view, match, {"mark"})


def near(view: View, start: int, end: int, *, invited: bool = False) -> Iterator[Given]:
    """What in this stretch of a skeleton can hardly be anything but a name, and is no word to somebody here.

    Who has ``invited`` others to another place gives a name with an "@" there; else it is a member's that is called.
    """
    text = view.skeleton
    start, end = max(0, start), min(end, start + _FAR)
    if _MARKED.search(text, start, end) is None:
        return
    for match in _TOKEN.finditer(text, start, end):
        before = text[max(0, match.start() - 14) : match.start()]
        led = _LEADS.search(before) is not None
        given = _given(view, match, {"said"} if led else set())
        if not given.distinct or (given.at and not led and not invited):
            continue
        if led or "_" in given.name or "." in given.name or (given.ends and _APART.search(before)):
            yield given


def _given(view: View, match: re.Match[str], signs: set[str]) -> Given:
    start, end = match.span("name")
    return Given(
        start, end, match["name"].lstrip("@"), spelt(view, start, end), frozenset(signs),
        ends=_ENDS.match(view.skeleton, end) is not None,
        last=_LAST.match(view.skeleton, end) is not None,
    )  # fmt: skip
