"""The detector "phrases": plain words that mean danger, hostility or a crossed boundary.

Phrases are found first, then the cues around each (ConText, see context.py) decide what it means. The same book of
phrases serves crisis, content and boundary: a phrase carries its category. ``Settings`` without phrases finds nothing;
config.phrases_loader fills them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from bot.detect.phrases.automaton import Automaton
from bot.detect.phrases.book import GOES_ON, TAKES_BACK, Phrase
from bot.detect.phrases.context import Context, Cue, CueKind, Effect, Surroundings
from bot.detect.phrases.own import Added, Off, known_as
from bot.detect.phrases.tokens import Tokens, tokenise
from bot.detect.settings import DetectorSettings
from bot.model import Finding, Level, Subject, View

MOST_FINDINGS: Final = 16
"""How many findings one surface of a message gets at most."""
PLAIN: Final = 0.8
"""How sure a cry for help is at least that a phrase hears: more than any setting of alarms asks for."""
_LETTERS: Final = 12
SHORT: Final = 10
"""Words that an answer has at most which means something only after what was said before."""
_THIRD_PARTY: Final = "crisis.third_party"
_TURNS: Final = frozenset({GOES_ON, TAKES_BACK})


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``phrases`` and ``cues`` are read-only data; give the same tuples again to have them prepared only once.

    ``accounts`` are phrases of a kind of their own, which disclosure.py looks for. ``without`` and ``added`` are what a
    server has changed, by the phrase's id or a name (own.py); ``extra`` is what was added, ready to be looked for (its
    ids are ``own.<name>``), so that all servers share the one great book and each has a small one beside it.
    """

    phrases: tuple[Phrase, ...] = field(default=(), repr=False)
    cues: tuple[Cue, ...] = field(default=(), repr=False)
    accounts: tuple[Phrase, ...] = field(default=(), repr=False)
    without: Mapping[str, Off] = field(default_factory=dict)
    added: Mapping[str, Added] = field(default_factory=dict)
    extra: tuple[Phrase, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Judged:
    """A phrase that stands in a message (words ``start`` to ``end``), and what the cues around it made of it.

    ``category`` and ``level`` are those after the cues; ``dropped`` means that it does not count.
    """

    phrase: Phrase
    start: int
    end: int
    category: str
    level: Level | None
    cues: tuple[Cue, ...]
    quoted: bool
    dropped: bool

    @property
    def why(self) -> str:
        """The reason in plain words; where a cue changed something, which, and what it would have been without."""
        if not self.cues:
            return self.phrase.why
        changes = ", ".join(dict.fromkeys(cue.why for cue in self.cues))
        before = "" if (self.phrase.category, self.phrase.level) == (self.category, self.level) else self._before()
        return f"{self.phrase.why}; {changes}{before}"

    def _before(self) -> str:
        kind = self.phrase.category.split(".", 1)[1].replace("_", " ")
        return f" (alone it would be {kind}, {self.phrase.level})"


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Findings in one surface, in the order of the text: of those that overlap in one family the gravest. What is being
    tried stands beside them and takes nothing away.
    """
    if not settings.enabled or not any(
        _prepare(book, settings.cues).automaton.hears(view.skeleton)
        for book in (settings.phrases, settings.extra)
        if book
    ):
        return
    tokens = tokenise(view.skeleton)
    counting = [one for one in judge(tokens, settings) if not one.dropped and one.category not in _TURNS]
    tried = {known_as(name): one.tried_as(name) for name, one in settings.added.items() if one.trying}
    found = [_finding(view, tokens, one) for one in _gravest(one for one in counting if one.phrase.id not in tried)]
    found += [
        replace(_finding(view, tokens, one), category=tried[one.phrase.id], level=None)
        for one in (_gravest(one for one in counting if one.phrase.id in tried) if tried else ())
    ]
    yield from sorted(found, key=lambda one: (one.span.start, one.span.end))


def _gravest(counting: Iterable[Judged]) -> list[Judged]:
    kept: list[Judged] = []
    for one in sorted(counting, key=_grave_first):
        if len(kept) < MOST_FINDINGS and not any(_same(one, other) for other in kept):
            kept.append(one)
    return kept


def _finding(view: View, tokens: Tokens, one: Judged) -> Finding:
    return view.finding(
        one.category,
        view.span(tokens.starts[one.start], tokens.ends[one.end - 1]),
        why=f"{one.why} [{one.phrase.id}]",
        confidence=max(one.phrase.confidence, PLAIN) if one.level else one.phrase.confidence,
        level=one.level,
        subject=Subject.OTHER if one.category == _THIRD_PARTY else Subject.SELF,
        detector="phrases",
    )


def turns(view: View, settings: Settings) -> frozenset[str]:
    """``GOES_ON`` or ``TAKES_BACK`` where a short message is such an answer: more than half of it, and to
    take something back all of it but a word.
    """
    if not (settings.enabled and settings.phrases) or len(view.skeleton) > SHORT * _LETTERS:
        return frozenset()
    tokens = tokenise(view.skeleton)
    if len(tokens.words) > SHORT:
        return frozenset()
    whole = len(tokens.words)
    return _TURNS.intersection(
        one.category
        for one in judge(tokens, settings)
        if not one.dropped and one.end - one.start > (whole - 2 if one.category == TAKES_BACK else whole / 2)
    )


def tells_an_account(view: View, settings: Settings) -> bool:
    """Whether something was done to its author, by what stands in one surface. What is quoted counts as somebody
    else's.
    """
    if not settings.accounts or not _prepare(settings.accounts, settings.cues).automaton.hears(view.skeleton):
        return False
    return any(not one.dropped for one in _judged(tokenise(view.skeleton), settings.accounts, settings.cues))


def judge(tokens: Tokens, settings: Settings) -> tuple[Judged, ...]:
    """Every phrase that stands in the words, kept or dropped, with the cues that decided; those that a server has
    switched off are left out.
    """
    judged = _judged(tokens, settings.phrases, settings.cues)
    if settings.extra:
        judged += _judged(tokens, settings.extra, settings.cues)
    return tuple(one for one in judged if one.phrase.id not in settings.without) if settings.without else judged


def _judged(tokens: Tokens, phrases: tuple[Phrase, ...], cues: tuple[Cue, ...]) -> tuple[Judged, ...]:
    book = _prepare(phrases, cues)
    hits = book.automaton.scan(tokens)
    if not hits:
        return ()
    around = book.context.around(tokens, hits)
    return tuple(_judge(book.owners[hit.pattern], hit.start, hit.end, tokens, around) for hit in hits)


def _judge(phrase: Phrase, start: int, end: int, tokens: Tokens, around: Surroundings) -> Judged:
    family = phrase.category.split(".", 1)[0]
    cues = around.of(phrase, start, end)
    effects = {cue.effect for cue in cues}
    category, level = phrase.category, phrase.level
    if Effect.RAISE in effects:
        level = phrase.level_if_now or level
    if Effect.LOWER in effects and level is not None:
        level = Level.CONCERN
    if Effect.OTHER in effects and family == "crisis":
        category = _THIRD_PARTY
    # Quoting somebody is only worth a look when it is said whom.
    quoted = all(tokens.quoted[start:end]) and category != _THIRD_PARTY
    told = tuple(cue for cue in cues if cue.kind is not CueKind.NOW or phrase.level_if_now is not None)
    return Judged(phrase, start, end, category, level, told, quoted, quoted or Effect.DROP in effects)


def _grave_first(one: Judged) -> tuple[int, float, int, int]:
    return (-(one.level.weight if one.level else 0), -one.phrase.confidence, one.start, one.start - one.end)


def _same(one: Judged, other: Judged) -> bool:
    """Whether both say the same of the same words."""
    family = one.category.split(".", 1)[0]
    if family == "crisis":
        return other.category.startswith("crisis.") and one.start < other.end and other.start < one.end
    return one.category == other.category and one.start < other.end and other.start < one.end


@dataclass(frozen=True, slots=True)
class _Book:
    phrases: tuple[Phrase, ...]
    owners: tuple[Phrase, ...]
    automaton: Automaton
    context: Context


_contexts: dict[int, tuple[tuple[Cue, ...], Context]] = {}
_prepared: OrderedDict[tuple[int, int], _Book] = OrderedDict()
_MOST_CONTEXTS: Final = 8
_MOST_PREPARED: Final = 64
_SMALL: Final = 200
"""How many phrases a small book has at most: what a server has added."""
_FEW_STEPS: Final = 4_000
"""How many steps a small book's automaton remembers: some 2 MB."""


def _prepare(phrases: tuple[Phrase, ...], cues: tuple[Cue, ...]) -> _Book:
    """The automata for these tuples; those that were needed last are kept, ``_MOST_PREPARED`` of them. Known by
    identity: hashing thousands of phrases for each message is too slow.

    A book holds on to its tuples, so their identities stay theirs while it is kept.
    """
    key = id(phrases), id(cues)
    book = _prepared.get(key)
    if book is not None:
        _prepared.move_to_end(key)
        return book
    owners = tuple(phrase for phrase in phrases for _ in phrase.patterns)
    patterns = [pattern for phrase in phrases for pattern in phrase.patterns]
    automaton = Automaton(patterns, _FEW_STEPS) if len(phrases) <= _SMALL else Automaton(patterns)
    book = _prepared[key] = _Book(phrases, owners, automaton, _context(cues))
    if len(_prepared) > _MOST_PREPARED:
        _prepared.popitem(last=False)
    return book


def _context(cues: tuple[Cue, ...]) -> Context:
    """The cues, ready to be looked for: the same for all books that share them."""
    known = _contexts.get(id(cues))
    if known is None:
        if len(_contexts) >= _MOST_CONTEXTS:
            _contexts.clear()
        known = _contexts[id(cues)] = cues, Context(cues)
    return known[1]
