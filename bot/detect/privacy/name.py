"""Full names, first and last, of anybody who is not a public figure.

No list holds every name, and many names are words ("will", "grace", "young"). So evidence is added up: how surely the
words before and after speak of a name (names/openers.py, names/around.py), whether the parts are in the open lists of
given and family names and nothing else besides, and capital letters where not everything has them (names/evidence.py).
None of it is a must: "im priya raman btw" has no capitals, "My name is Oriel Tamsworth" no list. Names in pieces, in
the fields of a form or typed apart, are put together in names/forms.py.

Not a first name alone, nor public figures, characters, titles, places, brands, months. A view of the kind ``author``
is a member's name on the server: there both parts have to be names and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final, NamedTuple

from bot import regex
from bot.detect.privacy.names.around import HINT, Around, around, subject
from bot.detect.privacy.names.display import looks_like_a_full_name
from bot.detect.privacy.names.evidence import NAME_WORD, Weighed, Word, weigh
from bot.detect.privacy.names.forms import FIELDS, in_fields, lettered
from bot.detect.privacy.names.openers import OPENERS, PEOPLE, SAID, Opening, opening_before
from bot.detect.privacy.names.reading import POLITE, capitalised, words_from
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
_MOST: Final = 32
"""How many places of one kind in one text are looked at closely: more are a list or noise, and cost too much time."""

_WORD: Final = re.compile(NAME_WORD)
_FOLLOWER: Final = re.compile(rf"\.? ({NAME_WORD})")
_GAP: Final = re.compile(r"(?!'s)[\s\"'*_~|:,(>-]{0,4}")
_LEARNED: Final = table("""
    doc docteur doctor doctora doktor doutor doutora dr dra fort lake mount port saint san santa santo st
""")
"""Before a name: it belongs to a doctor, who is an institution here, or to a saint, or it is a place."""

_INTRODUCING: Final = regex.compile(f"{OPENERS.pattern}|{FIELDS.pattern}")
"""Asked for first: most texts have neither, and one search costs half as much as two."""
_PAIRS: Final = re.compile(r"(?<!\S)[\"'(*_-]{0,2}([a-z]{2,24}(?:-[a-z]{2,24})?)(?= ([^\s\W]+))")
"""Words, and the one that follows."""
_THEIRS: Final = re.compile(r"\b(?:his|her|their|su|son|sa|seine?|ihre?) $")
_IN_PIECES: Final = 6.0
_BETWEEN_LETTERS: Final = frozenset(" .-")

TRIGGERS: Final[tuple[str, ...]] = ()
"""Any text may hold a name: the lists and the capitals are asked here, which costs less than a pattern of them all."""


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``mentions`` also looks for names that stand in a sentence without being introduced."""

    mentions: bool = True


class _Name(NamedTuple):
    """``skeleton[start:end]``, and how much speaks for it."""

    start: int
    end: int
    weight: float
    subject: Subject


def find(view: View, settings: Settings) -> Iterable[Finding]:
    """Full names of the author and of others."""
    if view.kind == "author":
        return _displayed(view)
    names: list[_Name] = []
    text = view.skeleton
    if _INTRODUCING.search(text):
        names += _introduced(view)
    if text[1:2] == text[3:4] and text[1:2] in _BETWEEN_LETTERS:
        names += (_Name(start, end, _IN_PIECES, Subject.SELF) for start, end in lettered(text, 0))
    if not view.original.islower() and (runs := capitalised(view)):
        names += _in_capitals(view, runs, alone=settings.mentions)
    if _has_a_pair(text):
        names += _in_lower_case(view, alone=settings.mentions)
    return _findings(view, names) if names else ()


def _displayed(view: View) -> Iterator[Finding]:
    if looks_like_a_full_name(view.skeleton):
        yield view.finding("privacy.name", view.whole(), why="a display name that is a full name", confidence=0.8)


def _findings(view: View, names: Iterable[_Name]) -> Iterator[Finding]:
    """The first of those that overlap, and of those that begin together the likeliest."""
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
    """Names behind words that say that one comes, and in the fields of forms."""
    text = view.skeleton
    for match in islice(OPENERS.finditer(text), _MOST):
        yield from _behind(view, match)
    for match in islice(FIELDS.finditer(text), _MOST):
        before = text[max(0, match.start() - 8) : match.start()]
        whose = Subject.OTHER if _THEIRS.search(before) else Subject.SELF
        for start, end in in_fields(text, match.start()):
            yield _Name(start, end, _IN_PIECES, whose)


def _behind(view: View, opener: regex.Match) -> Iterator[_Name]:
    text, end = view.skeleton, opener.end()
    gap = _GAP.match(text, end)
    start = gap.end() if gap else end
    word = _WORD.match(text, start) if start > end or not text[end - 1].isalnum() else None
    if word is None:
        return
    if text[start + 1 : start + 2] in _BETWEEN_LETTERS:
        for first, last in lettered(text, start):
            yield _Name(first, last, _IN_PIECES, subject(text, first, last, SAID, opener[0]))
    if word[0] not in GIVEN and (word[0] in SMALL or not _is_capital(view, start, word[0])):
        return
    follower = _FOLLOWER.match(text, start + len(word[0]))
    if follower is None or (follower[1] in SMALL and follower[1] not in PARTICLES and follower[1] not in FAMILY):
        return
    yield from _best(view, words_from(view, start), SAID, opener[0])


def _is_capital(view: View, start: int, word: str) -> bool:
    """Whether a word of everyday speech has at least a capital; any other word may do without."""
    return view.raw[view.starts[start]].isupper() or not is_everyday(word)


def _in_capitals(view: View, runs: Sequence[tuple[int, int]], *, alone: bool) -> Iterator[_Name]:
    """Names in the middle of a sentence or on a line of their own, by their capitals."""
    text, looks = view.skeleton, 0
    for start, end in runs:
        if not _is_worth_it(text[start:end]):
            continue
        words = words_from(view, start)
        run = [word for word in words if word.start < end]
        for skip in range(max(0, len(run) - 1)):
            if run[skip].capital and not _is_inside(run, skip):
                yield from _best(view, words[skip:], alone=alone)
                looks += 1
        if looks > _MOST:
            return


def _is_worth_it(run: str) -> bool:
    """Whether one of the words is in a list of names, or the only two or three are no words of everyday speech."""
    parts = run.split()
    if "-" in run or "'" in run or not (GIVEN.isdisjoint(parts) and SURE_FAMILY.isdisjoint(parts)):
        return True
    return len(parts) <= 3 and not any(is_everyday(part.rstrip(".")) for part in parts)


def _has_a_pair(text: str) -> bool:
    """Whether two words stand side by side that may be a name in lower case."""
    tokens = text.split()
    if GIVEN.isdisjoint(tokens) or (SURE_GIVEN.isdisjoint(tokens) and SURE_FAMILY.isdisjoint(tokens)):
        return False
    for one, other in pairwise(tokens):  # noqa: SIM110  # a generator would take twice as long
        if one in GIVEN and _is_pair(one, other):
            return True
    return False


def _is_pair(one: str, other: str) -> bool:
    """Whether two words in lower case may be a name: of one of them nothing else may be true.

    A word of everyday speech that stands behind a given name is no family name, unless something speaks of one.
    """
    if one in SURE_GIVEN:
        return other not in SMALL and other not in WORDS
    return other in SURE_FAMILY and one in GIVEN


def _in_lower_case(view: View, *, alone: bool) -> Iterator[_Name]:
    """The same in lower case, by the lists."""
    done, looks = 0, 0
    for match in _PAIRS.finditer(view.skeleton):
        one = match[1]
        if one not in GIVEN or not _is_pair(one, match[2]) or match.start(1) < done:
            continue
        looks += 1
        if looks > _MOST:
            return
        words = words_from(view, match.start(1))
        if len(words) > 1 and not (words[0].capital and words[1].capital):
            for name in _best(view, words, alone=alone):
                done = name.end
                yield name


def _is_inside(run: Sequence[Word], skip: int) -> bool:
    """Whether the word before belongs to the same name or title, or makes it a doctor, who is an institution here."""
    if not skip:
        return False
    before = run[skip - 1].text
    beside = before in POLITE or "'" in before or is_everyday(before) or PEOPLE.fullmatch(before)
    return before in _LEARNED or not beside


def _best(
    view: View, words: Sequence[Word], opening: Opening | None = None, said: str = "", *, alone: bool = True
) -> Iterator[_Name]:
    """The name at the beginning of these words, where enough speaks for it. ``alone``: it needs no introduction."""
    if len(words) < 2 or words[0].text in _LEARNED:
        return
    weighed = weigh(words, introduced=opening is not None)
    if weighed is None or weighed.weight < (ENOUGH if opening else ENOUGH_ALONE) - _MOST_AROUND:
        return
    text, start, end = view.skeleton, words[0].start, words[weighed.length - 1].end
    if opening is None:
        opening, said = opening_before(text, start)
    if (opening is None and not alone) or (text[start:end] in PLACES and not (opening and opening.sure)):
        return
    seen = around(text, start, end, capitals=weighed.capitals)
    if seen.doctor or (seen.famous and opening is None):
        return
    if opening is not None:
        weight = weighed.weight + opening.weight + seen.after + (HINT if seen.ends_line else 0.0)
        needed = ENOUGH if weighed.capitals else opening.in_lower_case
    elif _may_stand_alone(weighed, seen):
        weight, needed = weighed.weight + seen.before + seen.after, ENOUGH_ALONE
    else:
        return
    if weight >= needed:
        yield _Name(start, end, weight, subject(text, start, end, opening, said))


def _may_stand_alone(weighed: Weighed, seen: Around) -> bool:
    """Whether the words are enough of a name to be one without having been called one."""
    first, last = weighed.first, weighed.last
    if first >= 2 and last >= 2:
        return True
    if seen.placed:
        return False
    if seen.somebody and weighed.capitals and first >= 0 and last >= 0:
        return True
    if first < 1 and last < 2:
        return False
    if last < 1 and not (seen.present or seen.introducing):
        return False
    return first > 1 or last > 1 or seen.introducing
