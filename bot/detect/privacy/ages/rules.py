"""Whose age a number is, by what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.detect.privacy.ages import people
from bot.detect.privacy.ages import words as said
from bot.detect.privacy.ages.counted import counted
from bot.detect.privacy.ages.members import laid_bare, of_a_member
from bot.detect.privacy.ages.reading import clause, ends, of_others
from bot.detect.words import words
from bot.model import Subject

_BEFORE: Final = 80
"""How many characters before a number are read."""
_BEHIND: Final = 50
"""How many characters behind it."""
_LEADS: Final = 48
"""Within how many of them what leads up to it as an age begins."""
_SOME_TALK: Final = 40
"""From how many characters on a number by itself is not the answer to a question."""
_SMALL: Final = words("7 8 9 10 ten diez dez zehn")
"""Numbers on scales of moods; few members are as young as that."""
_NO_NAMES: Final = words(
    "at in on not day level page up out off no by to for of with over under like about around room year grade"
)


@dataclass(slots=True)
class Number:
    """A number in a skeleton, and what stands around it.

    ``start`` and ``end`` take in what belongs to it ("15f", "15 years old"); ``behind`` is where the bare number ends.
    ``counts``: it counts something, unless it is of a birthday.
    ``lead`` stands at once before it ("f15", "im15"), ``old`` and ``sex`` behind it. ``line`` is what stands before it
    in the same line, ``clause`` in the same sentence.
    """

    text: str
    start: int
    end: int
    behind: int
    counts: bool
    digits: bool
    small: bool
    lead: str
    old: str
    sex: str
    line: str
    clause: str

    @staticmethod
    def read(text: str, match: re.Match[str]) -> Number | None:
        """The number that was found, with the words around it; None where those behind it leave nothing to read."""
        behind = match.end("age")
        counts = said.PLURAL.match(text, behind) is not None or counted(text, behind)
        if counts and not (said.BIRTHDAY.match(text, behind) or people.IS_COMING.match(text, behind)):
            return None
        lead = match["lead"] or ""
        tag = lead if lead in said.TAGS else ""
        old, sex = said.OLD.match(text, behind), said.SEX.match(text, behind)
        short = sex is not None and len(sex[0].strip(" /")) <= 3
        first = match.start()
        before = text[max(0, first - _BEFORE) : first]
        return Number(
            text=text,
            start=first if tag else match.start("age"),
            end=old.end() if old else sex.end() if sex and short else behind,
            behind=behind,
            counts=counts,
            digits=match["age"][:1].isdecimal(),
            small=match["age"] in _SMALL,
            lead=tag,
            old=old[0].strip(" -") if old else "",
            sex=sex[0].strip(" /") if sex else tag,
            line=before.rpartition("\n")[2],
            clause=clause(before) + (f"{lead} " if lead and not tag else ""),
        )

    def whose(self) -> Subject | None:
        """The author's or another member's; None where it is no age, or of nobody here."""
        text, behind = self.text, self.behind
        if said.BIRTHDAY.match(text, behind) and ends(said.ITS_MY, self.clause, 24):
            return Subject.SELF
        if people.IS_COMING.match(text, behind) and self.clause.endswith("my "):
            return Subject.SELF
        if self.counts or said.LATER.match(text, self.end):
            return None
        says = self._says()
        if says:
            return self._said(says)
        if self._tagged() or self._old() or self._presented() or self._named() or self._young() or self._of_today():
            return Subject.SELF
        return Subject.OTHER if self._of_a_member or (not self.small and laid_bare(text, self.end, self.line)) else None

    def _says(self) -> re.Match[str] | None:
        """What leads up to it as an age."""
        if not said.PERHAPS_SAYS.search(self.clause[-_LEADS:]):
            return None
        return said.SAYS.search(self.clause, max(0, len(self.clause) - _LEADS))

    def _said(self, says: re.Match[str]) -> Subject | None:
        """As in "im 15", "turning 16", "you're only 14", "age: 12"."""
        before = self.clause[: says.start()]
        has_years = bool(self.old) or self.sex in said.NOUNS
        if {"a", "an"}.intersection(says["soft"].split()) and not has_years:
            return None
        if says["lasting"] and (self.old or not (said.LASTS.match(self.text, self.end) or self._closes())):
            return None
        if says["label"] in {"being", "aged"} and self._of_then_or_them(says["label"], before):
            return None
        if says["you"]:
            return None if said.OF_ANYBODY.search(before) else Subject.OTHER
        if said.SUPPOSED.search(before) or (says["not_yet"] and not said.YET.match(self.text, self.behind)):
            return None
        if not (says["self"] or says["not_yet"]):
            if not of_others(before):
                return Subject.SELF
            return Subject.OTHER if says["turned"] and self._of_a_member else None
        if says["self"] and said.HAVING.match(says["self"]):
            named = self.old or self._closes() or said.GOES_ON.match(self.text, self.behind)
            return Subject.SELF if named else None
        mood = self.small and not has_years and said.TODAY.match(self.text, self.behind)
        return None if mood else Subject.SELF

    def _of_then_or_them(self, label: str, before: str) -> bool:
        """As in "i miss being 15", "kids aged 12"."""
        if label == "aged":
            return said.AGED.search(before) is None
        return said.GONE_BY.search(before) is not None or said.GONE_BY.search(self._rest[:12]) is not None

    def _tagged(self) -> bool:
        """As in "15f", "f15", "16 m"; metres, minutes and degrees are written alike."""
        if not self.sex or ends(people.PLACES, self.clause, 24) or of_others(self.clause):
            return False
        opens = ends(people.OPENING, self.clause, 24)
        attached = self.lead or self.end == self.behind + len(self.sex)
        if not attached:
            return opens and (self._closes() or said.SEEKS.match(self.text, self.end) is not None)
        if self.sex == "m":
            opens = opens or self.clause.endswith((", ", "m ", "a "))
            return opens and people.DISTANCE.match(self.text, self.end) is None
        return True

    def _old(self) -> bool:
        """As in "as a 15yo", "i'm a tired 16 year old", "15 y/o, drummer"."""
        if not self.old or people.STORIES.match(self.text, self.end):
            return False
        if people.LIKE_ME.match(self.text, self.end):
            return True
        as_one = people.AS_ONE.search(self.clause)
        if as_one:
            return not of_others(self.clause[: as_one.start()])
        if self.old in said.LENGTHS:
            goes_on = self.text.startswith((" y ", " e ", " et "), self.end)
            opens = not self.clause.strip() and (self._begins or goes_on)
            if opens and self.old not in said.ENGLISH and not self.small and self._closes():
                return True
            return self.old in said.SHORT_YEARS and self._in_a_list() and people.LASTING.search(self.line) is None
        opens = ends(people.OPENING, self.clause, 24) or self.clause.endswith(", ")
        return opens and not of_others(self.clause)

    def _presented(self) -> bool:
        """As in "hi, 15 here", "16 | she/her | uk", "i (14)", "15, still awake"."""
        if self.old in said.LENGTHS or (self.small and not self.sex):
            return False
        if ends(people.MYSELF, self.line, 12):
            return True
        if people.HOW_OLD.search(self.text, max(0, self.start - _BEFORE), self.start):
            return True
        rest = self._rest
        alone = people.GREETING.sub("", self.clause, count=1)
        if said.SOFT_ALONE.fullmatch(alone) and not {"a", "an"}.intersection(alone.split()):
            tells = self._begins and self.digits and people.TELLS.match(rest)
            goes_on = (self.digits or self._begins) and people.GOES_ON_OWN.match(rest)
            if tells or goes_on or (self.digits and self._says_no_more()):
                return True
        if people.AS_WELL.match(rest) and ends(people.OPENING, self.line, 24):
            return True
        return self._in_a_list()

    def _in_a_list(self) -> bool:
        """As in "16 | she/her | uk", "student, 16, from leeds"."""
        rest = self._rest
        opens = ends(people.ITEM, self.line, 28) or ends(people.OPENING, self.line, 24)
        if not opens or not people.ITEM_ENDS.match(rest) or of_others(self.line):
            return False
        return people.ABOUT_ONE.search(f"{self.line} | {rest}") is not None

    def _named(self) -> bool:
        """As in "im lena, 15"."""
        named = people.NAMED.search(self.clause)
        if named is None or not ((named["and"] and self._closes()) or said.FROM.match(self.text, self.end)):
            return False
        return not any(word in _NO_NAMES or word.endswith("ing") for word in named["name"].split())

    def _young(self) -> bool:
        """As in "still a minor (16)", "how am i supposed to cope with this at 15"."""
        if people.APPOSED.search(self.clause):
            return self._closes() or people.TO_BE_EXACT.match(self.text, self.end) is not None
        if not self.small and people.SCHOOL_YEAR.search(self.clause):
            return self._closes() and not of_others(self.clause)
        at = people.AT_AGE.search(self.clause)
        if at is None or self.small or self.old:
            return False
        if not self.clause[: at.start()].strip():
            return people.ALREADY.match(self.text, self.end) is not None
        told = self.clause[: at.start()]
        if people.PAST.search(told) or people.BY_THE_CLOCK.search(told):
            return False
        return self._closes() and people.PRESENT.search(told) is not None

    def _of_today(self) -> bool:
        """As in "i'll be 18 in may so 17 rn", a cake and "17 today"."""
        if self.small or self.old or self.clause.endswith(("at ", "is ", "'s ", "its ")):
            return False
        if people.TAG_ALONE.search(self.line) or people.GEWORDEN.match(self.text, self.end):
            return not of_others(self.clause)
        if people.NOW.match(self.text, self.end):
            return people.FIRST.search(self.clause) is not None and not of_others(self.clause)
        near = self.text[max(0, self.start - _BEFORE) : self.end + _BEFORE]
        alone = not any(char.isalpha() for char in self.clause) and people.FOR_TODAY.match(self.text, self.end)
        return alone is not None and alone is not False and people.CAKE.search(near) is not None

    @property
    def _of_a_member(self) -> bool:
        """As in "@x is 12"."""
        return of_a_member(self.text, self.start, self.end, self.clause)

    @property
    def _rest(self) -> str:
        """What stands behind it in its line."""
        return self.text[self.end : self.end + _BEHIND].partition("\n")[0]

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
        return self.start >= _SOME_TALK and alone and people.FULL_STOP.match(self.text, self.end) is not None
