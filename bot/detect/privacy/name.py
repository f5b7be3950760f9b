"""Full names, first and last, of anybody who is not a public figure.

No list holds every name, and many names are words ("will", "grace", "young"). So evidence is added up: how surely the
words before and after speak of a name (name_cues.py), whether the parts are in the open lists of given and family
names and nothing else besides, and capital letters where not everything has them (name_evidence.py). None of it is a
must: "im priya raman btw" has no capitals, "My name is Oriel Tamsworth" no list.

Not a first name alone, nor public figures, characters, titles, places, brands, months. A view of the kind ``author``
is a member's name on the server: there both parts have to be names and nothing else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.detect.privacy.names import cues
from bot.detect.privacy.names.cues import Opening
from bot.detect.privacy.names.display import looks_like_a_full_name
from bot.detect.privacy.names.evidence import LONGEST, NAME_WORD, Weighed, Word, weigh
from bot.detect.privacy.names.words import (
    FAMILY,
    GIVEN,
    PARTICLES,
    PLACES,
    SMALL,
    SURE_FAMILY,
    SURE_GIVEN,
    WORDS,
    is_everyday,
)
from bot.detect.settings import DetectorSettings
from bot.detect.words import words as table
from bot.model import Finding, Subject, View

ENOUGH: Final = 4.0
"""How much evidence makes a name where the words around it speak of one ..."""
ENOUGH_ALONE: Final = 5.0
"""... and where it stands by itself."""
_MOST_AROUND: Final = 5.0
"""The most that the words around can add; where that is too little they are not read."""

_WORD: Final = re.compile(NAME_WORD)
_RUN: Final = re.compile(rf"{NAME_WORD}(?: {NAME_WORD}){{1,{LONGEST + 1}}}")
_FOLLOWER: Final = re.compile(rf"\.? ({NAME_WORD})")
_GAP: Final = re.compile(r"(?!'s)[\s\"'*_~|:,(>-]{0,4}")
_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁŃŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽȘȚ"
_FIRST_CAPITALISED: Final = rf"[{_CAPITAL}](?<![\w@#/.'\u2019-].)(?:\.|[\w'\u2019-]{{0,40}})"
_CAPITALISED_WORD: Final = rf"(?:(?:al|el|ad|as|ash|ul|d)['\u2019-])?[{_CAPITAL}](?:\.|[\w'\u2019-]{{0,40}})"
_CAPITALISED: Final = re.compile(
    rf"{_FIRST_CAPITALISED}"
    r"(?: (?:(?:de|da|do|dos|das|del|la|las|los|di|della|van|von|der|den|ten|zu|al|el|bin|binti|bint|ibn) ){0,3}"
    rf"{_CAPITALISED_WORD}){{1,{LONGEST}}}"
)
_POLITE: Final = table("""
    aunt auntie don dona frau herr maam madam madame miss mister mme monsieur mr mrs ms mx senhor senhora senor
    senora senorita sir tia tio uncle
""")
_LEARNED: Final = table("""
    doc docteur doctor doctora doktor doutor doutora dr dra fort lake mount port saint san santa santo st
""")
"""Before a name: it belongs to a doctor, who is an institution here, or to a saint, or it is a place."""

TRIGGERS: Final[tuple[str, ...]] = ()
"""Any text may hold a name: the lists and the capitals are asked here, which costs less than a pattern of them all."""


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``mentions`` also looks for names that stand in a sentence without being introduced."""

    mentions: bool = True


@dataclass(frozen=True, slots=True)
class _Name:
    """``skeleton[start:end]``, and how much speaks for it."""

    start: int
    end: int
    weight: float
    subject: Subject


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Full names of the author and of others."""
    if view.kind == "author":
        if looks_like_a_full_name(view.skeleton):
            yield view.finding("privacy.name", view.whole(), why="a display name that is a full name", confidence=0.8)
        return
    names = [*_introduced(view), *(_mentioned(view) if settings.mentions else ())]
    taken = -1
    for name in sorted(names, key=lambda one: (one.start, -one.weight)):
        if name.start >= taken:
            taken = name.end
            yield view.finding(
                "privacy.name",
                view.span(name.start, name.end),
                why="a first and a last name",
                confidence=min(0.97, 0.6 + 0.05 * name.weight),
                subject=name.subject,
            )


def _introduced(view: View) -> Iterator[_Name]:
    """Names behind words that say that one comes."""
    text = view.skeleton
    for match in cues.OPENERS.finditer(text):
        end = match.end()
        gap = _GAP.match(text, end)
        start = gap.end() if gap else end
        word = _WORD.match(text, start) if start > end or not text[end - 1].isalnum() else None
        if word is None or (word[0] not in GIVEN and (word[0] in SMALL or not _is_capital(view, start, word[0]))):
            continue
        follower = _FOLLOWER.match(text, start + len(word[0]))
        if follower is None or (follower[1] in SMALL and follower[1] not in PARTICLES and follower[1] not in FAMILY):
            continue
        yield from _best(view, _words(view, start), cues.opening(text, match.start()), match[0])


def _is_capital(view: View, start: int, word: str) -> bool:
    """Whether a word of everyday speech has at least a capital; any other word may do without."""
    return view.raw[view.starts[start]].isupper() or not is_everyday(word)


def _mentioned(view: View) -> Iterator[_Name]:
    """Names in the middle of a sentence or on a line of their own: by their capitals, or in lower case by the lists."""
    yield from _in_capitals(view)
    if _has_a_pair(view.skeleton):
        yield from _in_lower_case(view)


def _in_capitals(view: View) -> Iterator[_Name]:
    starts, text = view.starts, view.skeleton
    for match in _CAPITALISED.finditer(view.original):
        start = bisect_left(starts, view.original_starts[match.start()])
        end = bisect_left(starts, view.original_ends[match.end() - 1])
        parts = text[start:end].split()
        if not any(part in GIVEN or part in SURE_FAMILY or "-" in part or "'" in part for part in parts):
            continue
        words = _words(view, start)
        run = [word for word in words if word.start < end]
        for skip in range(max(0, len(run) - 1)):
            if run[skip].capital and not _is_inside(run, skip):
                yield from _best(view, words[skip:])


def _has_a_pair(text: str) -> bool:
    """Whether a given name, and nothing else, stands before a word that is not one of everyday speech."""
    tokens = text.split()
    if SURE_GIVEN.isdisjoint(tokens):
        return False
    return any(one in SURE_GIVEN and next_ not in SMALL and next_ not in WORDS for one, next_ in pairwise(tokens))


def _in_lower_case(view: View) -> Iterator[_Name]:
    done = 0
    for match in cues.TOKENS.finditer(view.skeleton):
        if match.start(1) < done or match[1] not in SURE_GIVEN or match[2] in SMALL or match[2] in WORDS:
            continue
        words = _words(view, match.start(1))
        if len(words) > 1 and not (words[0].capital and words[1].capital):
            for name in _best(view, words):
                done = name.end
                yield name


def _is_inside(run: Sequence[Word], skip: int) -> bool:
    """Whether the word before belongs to the same name or title, or makes it a doctor, who is an institution here."""
    if not skip:
        return False
    before = run[skip - 1].text
    return before in _LEARNED or not (before in _POLITE or "'" in before or is_everyday(before))


def _words(view: View, start: int) -> list[Word]:
    """The words that follow each other from here, blanks between them; a digit ends them, a genitive is the last."""
    text, raw = view.skeleton, view.raw
    run = _RUN.match(text, start)
    words: list[Word] = []
    for match in _WORD.finditer(text, start, run.end()) if run else ():
        first, end = match.span()
        genitive = bool(words) and match[0].endswith("'s")
        spelled = raw[view.starts[first] : view.ends[end - 1]]
        if any(char.isdigit() for char in spelled):
            break
        bare = (match[0].removesuffix("'s") if genitive else match[0]).rstrip(".")
        words.append(Word(bare, first, end - 2 * genitive, _has_capital(spelled), len(bare) > 1 and spelled.isupper()))
        if genitive:
            break
    return words[1:] if words and words[0].text in _POLITE else words


def _has_capital(word: str) -> bool:
    """Whether a word begins with a capital, or the name behind its article does (al-Hassan, d'Angelo)."""
    return word[0].isupper() or any(part[:1].isupper() for part in re.split("['\u2019-]", word)[1:])


def _best(view: View, words: Sequence[Word], opening: Opening | None = None, said: str = "") -> Iterator[_Name]:
    """The name at the beginning of these words, where enough speaks for it."""
    if len(words) < 2 or words[0].text in _LEARNED:
        return
    weighed = weigh(words, introduced=opening is not None)
    if weighed is None:
        return
    if weighed.weight < (ENOUGH - _MOST_AROUND if opening else ENOUGH_ALONE - _MOST_AROUND):
        return
    text, start, end = view.skeleton, words[0].start, words[weighed.count - 1].end
    if text[start:end] in PLACES and (opening is None or not opening.sure):
        return
    seen = cues.around(text, start, end, capitals=weighed.capitals)
    if seen.doctor or (seen.famous and opening is None):
        return
    if opening is not None:
        weight = weighed.weight + opening.weight + seen.after + (cues.HINT if seen.ends_line else 0.0)
        needed = ENOUGH if weighed.capitals else opening.in_lower_case
    elif _may_stand_alone(weighed, seen):
        weight, needed = weighed.weight + seen.before + seen.after, ENOUGH_ALONE
    else:
        return
    if weight >= needed:
        yield _Name(start, end, weight, cues.subject(text, start, end, opening, said))


def _may_stand_alone(weighed: Weighed, seen: cues.Around) -> bool:
    """Whether the words are enough of a name to be one without having been called one."""
    first, last = weighed.first, weighed.last
    if first >= 2 and last >= 2:
        return True
    if seen.placed or (first < 1 and last < 2):
        return False
    if last < 1 and not (seen.present or seen.introducing):
        return False
    return first > 1 or last > 1 or seen.introducing
