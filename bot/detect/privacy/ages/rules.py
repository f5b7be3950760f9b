"""Whose age a number is, by what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.detect.privacy.ages import words as said
from bot.detect.privacy.ages.counted import counted
from bot.detect.words import words
from bot.model import Subject

_BEFORE: Final = 80
"""How many characters before a number are read."""
_BEHIND: Final = 50
"""How many characters behind it."""
_SOME_TALK: Final = 40
"""From how many characters on a number by itself is not the answer to a question."""
_SMALL: Final = words("7 8 9 10 ten diez dez zehn")
"""Numbers on scales of moods; few members are as young as that."""
_NO_NAMES: Final = words(
    "at in on not day level page up out off no by to for of with over under like about around room year grade"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a skeleton, and what stands around it.

    ``start`` and ``end`` take in what belongs to it ("15f", "15 years old"); ``behind`` is where the bare number ends.
    ``lead`` stands at once before it ("f15", "im15"), ``old`` and ``sex`` behind it. ``line`` is what stands before it
    in the same line, ``clause`` in the same sentence.
    """

    text: str
    start: int
    end: int
    behind: int
    digits: bool
    small: bool
    lead: str
    old: str
    sex: str
    line: str
    clause: str

    @staticmethod
    def read(text: str, match: re.Match[str]) -> Number:
        """The number that was found, with the words around it."""
        lead = match["lead"] or ""
        tag = lead if lead in said.TAGS else ""
        behind = match.end("age")
        old, sex = said.OLD.match(text, behind), said.SEX.match(text, behind)
        short = sex is not None and len(sex[0].strip(" /")) <= 3
        first = match.start()
        before = text[max(0, first - _BEFORE) : first]
        return Number(
            text=text,
            start=first if tag else match.start("age"),
            end=old.end() if old else sex.end() if sex and short else behind,
            behind=behind,
            digits=match["age"][:1].isdecimal(),
            small=match["age"] in _SMALL,
            lead=tag,
            old=old[0].strip(" -") if old else "",
            sex=sex[0].strip(" /") if sex else tag,
            line=before.rpartition("\n")[2],
            clause=_clause(before) + (f"{lead} " if lead and not tag else ""),
        )

    def whose(self) -> Subject | None:
        """The author's or another member's; None where it is no age, or of nobody here."""
        text, behind = self.text, self.behind
        if said.BIRTHDAY.match(text, behind) and _ends(said.ITS_MY, self.clause, 24):
            return Subject.SELF
        if said.PLURAL.match(text, behind) or counted(text, behind) or said.LATER.match(text, self.end):
            return None
        says = said.SAYS.search(self.clause, max(0, len(self.clause) - 48))
        if says:
            return self._said(says)
        if self._tagged() or self._old() or self._presented() or self._named():
            return Subject.SELF
        return Subject.OTHER if self._of_a_member() else None

    def _said(self, says: re.Match[str]) -> Subject | None:
        """As in "im 15", "turning 16", "you're only 14", "age: 12"."""
        before = self.clause[: says.start()]
        has_years = bool(self.old) or self.sex in said.NOUNS
        if {"a", "an"}.intersection(says["soft"].split()) and not has_years:
            return None
        if says["you"]:
            return None if said.OF_ANYBODY.search(before) else Subject.OTHER
        if said.SUPPOSED.search(before) or (says["not_yet"] and not said.YET.match(self.text, self.behind)):
            return None
        if not (says["self"] or says["not_yet"]):
            return None if _of_others(before) else Subject.SELF
        if says["self"] and said.HAVING.match(says["self"]):
            named = self.old or self._closes() or said.GOES_ON.match(self.text, self.behind)
            return Subject.SELF if named else None
        mood = self.small and not has_years and said.TODAY.match(self.text, self.behind)
        return None if mood else Subject.SELF

    def _tagged(self) -> bool:
        """As in "15f", "f15", "16 m"; metres, minutes and degrees are written alike."""
        if not self.sex or _ends(said.PLACES, self.clause, 24) or _of_others(self.clause):
            return False
        opens = _ends(said.OPENING, self.clause, 24)
        attached = self.lead or self.end == self.behind + len(self.sex)
        if not attached:
            return opens and self._closes()
        if self.sex == "m":
            opens = opens or self.clause.endswith((", ", "m ", "a "))
            return opens and said.DISTANCE.match(self.text, self.end) is None
        return True

    def _old(self) -> bool:
        """As in "as a 15yo", "i'm a tired 16 year old", "15 y/o, drummer"."""
        if not self.old or said.STORIES.match(self.text, self.end):
            return False
        as_one = said.AS_ONE.search(self.clause)
        if as_one:
            return not _of_others(self.clause[: as_one.start()])
        if self.old in said.LENGTHS:
            goes_on = self.text.startswith((" y ", " e ", " et "), self.end)
            opens = not self.clause.strip() and (self._begins or goes_on)
            return opens and self.old not in said.ENGLISH and not self.small and self._closes()
        opens = _ends(said.OPENING, self.clause, 24) or self.clause.endswith(", ")
        return opens and not _of_others(self.clause)

    def _presented(self) -> bool:
        """As in "hi, 15 here", "16 | she/her | uk", "i (14)", "15, still awake"."""
        if not self.digits or self.old in said.LENGTHS or (self.small and not self.sex):
            return False
        if _ends(said.MYSELF, self.line, 12):
            return True
        rest = self.text[self.end : self.end + _BEHIND].partition("\n")[0]
        if said.SOFT_ALONE.fullmatch(self.clause):
            tells = self._begins and said.TELLS.match(rest)
            if tells or said.GOES_ON_OWN.match(rest) or self._says_no_more():
                return True
        opens = _ends(said.ITEM, self.line, 28) or _ends(said.OPENING, self.line, 24)
        if not opens or not said.ITEM_ENDS.match(rest) or _of_others(self.line):
            return False
        return said.ABOUT_ONE.search(f"{self.line} | {rest}") is not None

    def _named(self) -> bool:
        """As in "im lena, 15"."""
        named = said.NAMED.search(self.clause)
        if named is None or not (self._closes() or said.FROM.match(self.text, self.end)):
            return False
        return not any(word in _NO_NAMES or word.endswith("ing") for word in named["name"].split())

    def _of_a_member(self) -> bool:
        """As in "@x is 12", "she's 13 and on here"."""
        if not _ends(said.IS, self.clause, 48):
            return False
        if said.MEMBER.search(self.clause):
            return True
        return not self.clause.endswith(", ") and said.SEEN_HERE.match(self.text, self.end) is not None

    @property
    def _begins(self) -> bool:
        """Whether nothing stands before it."""
        return self.start <= _BEFORE and not self.text[: self.start].strip()

    def _closes(self) -> bool:
        """Whether a sentence ends or goes on with something new behind it."""
        return said.END.match(self.text, self.end) is not None

    def _says_no_more(self) -> bool:
        """Whether a sentence after some length of talk says nothing else."""
        alone = self.text[max(0, self.start - 2) : self.start] in {". ", ".\n", "\n\n"}
        return self.start >= _SOME_TALK and alone and said.FULL_STOP.match(self.text, self.end) is not None


_SENTENCE: Final = re.compile(r"[!?\n;]|\.(?=\s)")


def _ends(pattern: re.Pattern[str], text: str, reach: int) -> bool:
    """Whether a pattern that is bound to the end of a text stands there, within so many characters."""
    return pattern.search(text, max(0, len(text) - reach)) is not None


def _clause(before: str) -> str:
    """The sentence that has begun and not ended."""
    return _SENTENCE.split(before)[-1]


def _of_others(before: str) -> bool:
    """Whether the person spoken of last is somebody else."""
    last = None
    for match in said.SOMEBODY.finditer(before):
        last = match
    return last is not None and last.lastgroup == "other"
