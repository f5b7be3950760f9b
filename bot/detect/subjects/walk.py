"""Where the reader of subjects is on its way back from a detail, and what it keeps in mind."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Final

from bot.detect.subjects.cue import AGE, PAUSES, STOPS, TITLES, WHERE, Cue
from bot.detect.subjects.kinds import BREAK, DETAIL, LIGHT, THEY_TIE_ONLY, TIE, WHO
from bot.model import Subject

OWNER_WITHIN: Final = 4
"""How many words may stand between a thing and its owner ("my old work email")."""
SUBJECT_WITHIN: Final = 4
"""How many between a verb and its subject ("he has always lived")."""


class Walk:
    """The words before a detail with what they mean, and the state of the one who reads them backwards.

    ``direct``: only small words so far. ``thing`` and ``verb`` count down the words within which a thing may still find
    its owner and a verb its subject; ``linked``: the thing stood directly before the detail; ``singular``: the verb is
    of one person. ``paused``: a comma has stood in between. ``earlier``: in the sentence before. ``unknown`` counts the
    words that mean nothing here. ``story``, ``mention`` and ``hint`` are what decides when nothing firm does, in this
    order: people a sentence is about, people in it, and the author or their things in it.
    """

    __slots__ = (
        "category", "direct", "earlier", "gap", "hint", "kinds", "linked", "mention", "paused", "singular", "story",
        "thing", "unknown", "verb", "where", "words",
    )  # fmt: skip

    def __init__(self, words: list[str], kinds: list[int], category: str) -> None:
        self.words, self.kinds, self.category, self.where = words, kinds, category, category in WHERE
        self.gap = self.thing = self.verb = self.unknown = 0
        self.direct = self.linked = True
        self.singular = self.paused = self.earlier = False
        self.story: Cue | None = None
        self.mention: Cue | None = None
        self.hint: Cue | None = None

    def pause(self, word: str) -> bool:
        """Take in the sign at the end of a word; whether the sentence behind it has said enough."""
        self.thing = self.verb = 0
        if word[-1] not in STOPS or word in TITLES:
            self.paused = True
            return False
        if self.category == AGE or self.found():  # of ages that stand alone, nobody else is told in passing
            return True
        self.earlier, self.direct = True, False
        return False

    def go_on(self, at: int, word: str, kind: int) -> None:
        """To the word before."""
        self.gap += len(word) + 1
        if kind & DETAIL:
            self.thing, self.linked = OWNER_WITHIN, self.direct
        elif kind & BREAK:
            self.thing = 0
        elif self.thing:
            self.thing -= 1
        if kind & TIE and not (kind & LIGHT and self._does_else(at)):
            self.verb = SUBJECT_WITHIN
            self.singular = bool(kind & THEY_TIE_ONLY) or word[-1] == "s"
        elif kind & WHO and self.verb:
            self.verb = SUBJECT_WITHIN
        elif self.verb:
            self.verb -= 1
        if not kind & (LIGHT | DETAIL | TIE):
            self.direct = False

    def pass_by(self, word: str) -> None:
        """The same from a word of letters and digits that means nothing here."""
        self.unknown += 1
        self.gap += len(word) + 1
        self.direct = False
        if self.thing:
            self.thing -= 1
        if self.verb:
            self.verb -= 1

    def _does_else(self, at: int) -> bool:
        """Whether "is" goes on with something that ties nobody to a detail ("is coming to")."""
        return at + 1 < len(self.words) and not self.kinds[at + 1] and self.words[at + 1].endswith("ing")

    @property
    def at_it(self) -> bool:
        """Whether what is done here may well be about the detail ("he went quiet, ..." is not)."""
        return not (self.paused and self.unknown)

    def found(self) -> Cue | None:
        """What decides when nothing firm does."""
        return self.story or self.mention or self.hint

    def cue(self, subject: Subject, why: str, *, sure: bool = True, possession: bool = False) -> Cue:
        """A cue here."""
        return Cue(subject, sure, why, possession, self.gap)

    def tell(self, why: str, *, sure: bool) -> None:
        """Note whom the sentence is about."""
        self.story = self.story or Cue(Subject.OTHER, sure, why, gap=self.gap)

    def note(self, subject: Subject, why: str) -> None:
        """Note that somebody is in the sentence."""
        self.mention = self.mention or Cue(subject, sure=False, why=why, gap=self.gap)

    def suspect(self, why: str) -> None:
        """Note that the author is touched by what is told."""
        self.hint = self.hint or Cue(Subject.SELF, sure=False, why=why, gap=self.gap)

    def before(self, at: int, back: int = 1) -> int:
        """What the word before means, or the one ``back`` words before."""
        return self.kinds[at - back] if at >= back else 0

    def word_before(self, at: int, back: int = 1) -> str:
        """The word itself; empty in front of the first."""
        return self.words[at - back] if at >= back else ""

    def left(self, at: int, flag: int, within: int) -> bool:
        """Whether one of the words before means this."""
        return reduce(or_, self.kinds[max(0, at - within) : at], 0) & flag != 0

    def right(self, at: int, flag: int, within: int) -> bool:
        """Whether one of the words behind does."""
        return reduce(or_, self.kinds[at + 1 : at + 1 + within], 0) & flag != 0

    def paused_at(self, at: int) -> bool:
        """Whether a sign stands behind the word, or there is none."""
        return at < 0 or self.words[at][-1] in PAUSES
