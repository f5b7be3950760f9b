"""The ConText algorithm: what stands around a phrase decides whether it means what it says.

Cues are words such as "not", "years ago", "my friend", "if you". Each looks forward or backward over a few words, up to
a terminator ("but") or a pause, and changes the phrases in its scope. Pseudo cues look like cues and are none ("not
joking"); they switch off the cues that they cover.

Sources: Chapman, Bridewell, Hanbury, Cooper, Buchanan 2001, "A simple algorithm for identifying negated findings and
diseases in discharge summaries" (NegEx), J Biomed Inform 34(5):301-310; Chapman, Chu, Dowling 2007, "ConText: an
algorithm for identifying contextual features from clinical text", BioNLP 2007, 81-88; Harkema, Dowling, Thornblade,
Chapman 2009, "ConText: an algorithm for determining negation, experiencer, and temporal status from clinical reports",
J Biomed Inform 42(5):839-851. Ours adds quotation, figurative speech and support given to others, which clinical
reports do not know, and measures reach by pauses because chat has few full stops.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.detect.phrases.automaton import Automaton, Hit
from bot.detect.phrases.book import Firmness, Phrase
from bot.detect.phrases.data import each, read_slots
from bot.detect.phrases.pattern import LONGEST, Pattern, fold
from bot.detect.phrases.tokens import CLAUSE, SENTENCE, Tokens
from bot.trouble import Trouble

WIDEST: Final = 60
"""The widest window of a cue, in words."""
_FIELDS: Final = ("id", "kind", "patterns", "direction", "window", "reach", "stops", "up_to", "families", "about",
                  "effect", "blocks", "why")  # fmt: skip


class CueKind(StrEnum):
    """What a cue says about the phrases in its scope."""

    NEGATION = "negation"
    PAST = "past"
    OTHER_PERSON = "other_person"
    HYPOTHETICAL = "hypothetical"
    QUOTATION = "quotation"
    FIGURATIVE = "figurative"
    SUPPORTING = "supporting"
    NOW = "now"
    PSEUDO = "pseudo"


class Effect(StrEnum):
    """What becomes of a phrase: it does not count, counts as concern, is about somebody else, or is about to happen."""

    DROP = "drop"
    LOWER = "lower"
    OTHER = "other"
    RAISE = "raise"


EFFECTS: Final[Mapping[CueKind, Effect]] = {
    **dict.fromkeys(CueKind, Effect.DROP),
    CueKind.OTHER_PERSON: Effect.OTHER,
    CueKind.NOW: Effect.RAISE,
}


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that change what the phrases around them mean.

    ``direction``: forward (phrases after the cue), backward (before it), both. ``window`` is how many words may stand
    between the two. ``reach``: the strongest pause that may stand between them is none (``clause``), a comma
    (``sentence``), any (``message``). ``stops`` are words that end the scope. Only phrases up to the firmness
    ``up_to`` are changed, only those of the ``families`` (crisis, content, boundary) and, where ``about`` is not
    empty, only those whose id begins with one of its entries (``self_harm``, ``suicide.end_it``). A pseudo cue
    switches off the ``blocks`` kinds of cues: those that it covers, or with a window those in its scope.
    """

    id: str
    kind: CueKind
    patterns: tuple[Pattern, ...]
    direction: str
    window: int
    reach: str
    why: str
    stops: frozenset[str] = frozenset()
    up_to: Firmness = Firmness.PLAIN
    families: frozenset[str] = frozenset({"crisis"})
    about: tuple[str, ...] = ()
    effect: Effect = Effect.DROP
    blocks: frozenset[CueKind] = frozenset()
    language: str = "en"


def parse_cues(data: Mapping[str, object], language: str = "en") -> tuple[Cue, ...]:
    """Cues from plain data: ``{"slots": {...}, "terminators": {name: [word]}, "cues": [{...}]}``.

    Raises ``Trouble`` with one line for every mistake, each with its path in the data.
    """
    faults: list[str] = []
    slots = read_slots(data.get("slots", {}), faults)
    stops = {
        name: frozenset(map(fold, words)) for name, words in read_slots(data.get("terminators", {}), faults).items()
    }
    known = ("slots", "terminators", "cues")
    faults += [f"{name}: is not known here; use {', '.join(known)}" for name in data if name not in known]
    cues: list[Cue] = []
    for fields in each(data.get("cues", ()), "cues", faults, _FIELDS):
        kind = fields.one_of("kind", CueKind) or CueKind.PSEUDO
        named = fields.texts("stops")
        for name in named:
            if name not in stops:
                fields.fault("stops", f"there are no terminators {name!r}")
        blocks = fields.texts("blocks")
        for name in blocks:
            if name not in tuple(CueKind):
                fields.fault("blocks", f"{name!r} is no kind of cue")
        effect = fields.one_of("effect", Effect, EFFECTS[CueKind(kind)])
        cues.append(
            Cue(
                id=fields.id(),
                kind=CueKind(kind),
                patterns=fields.patterns("patterns", slots),
                direction=fields.one_of("direction", ("forward", "backward", "both"), "forward"),
                window=int(fields.number("window", 0 if kind == CueKind.PSEUDO else 6, 0, WIDEST)),
                reach=fields.one_of("reach", _REACH, "sentence"),
                why=fields.text("why"),
                stops=frozenset(word for name in named for word in stops.get(name, ())),
                up_to=Firmness[fields.one_of("up_to", ("weak", "usual", "plain"), "plain").upper() or "PLAIN"],
                families=frozenset(fields.texts("families") or ("crisis",)),
                about=fields.texts("about"),
                effect=Effect(effect or Effect.DROP),
                blocks=frozenset(CueKind(name) for name in blocks if name in tuple(CueKind)),
                language=language,
            )
        )
    if faults:
        raise Trouble(*faults)
    return tuple(cues)


_REACH: Final[Mapping[str, int]] = {"clause": CLAUSE, "sentence": SENTENCE, "message": SENTENCE + 1}


class Context:
    """All cues, ready to be looked for."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._owners = tuple(cue for cue in cues for _ in cue.patterns)
        self._automaton = Automaton([pattern for cue in cues for pattern in cue.patterns])
        self._reach = max((cue.window for cue in cues), default=0) + LONGEST

    def around(self, tokens: Tokens, hits: Sequence[Hit]) -> Surroundings:
        """The cues that stand near these hits, as near as any cue reaches."""
        found = [
            (self._owners[hit.pattern], hit)
            for first, stop in self._stretches(tokens, hits)
            for hit in self._automaton.scan(tokens, first, stop)
        ]
        return Surroundings(tokens, sorted(found, key=lambda pair: (pair[1].start, -pair[1].end)))

    def _stretches(self, tokens: Tokens, hits: Sequence[Hit]) -> list[tuple[int, int]]:
        """From which word to which (exclusive), in order and apart from each other."""
        stretches: list[tuple[int, int]] = []
        for hit in sorted(hits, key=lambda hit: hit.start):
            first, stop = max(0, hit.start - self._reach), min(len(tokens.words), hit.end + self._reach)
            if stretches and first <= stretches[-1][1]:
                first, stop = stretches[-1][0], max(stop, stretches.pop()[1])
            stretches.append((first, stop))
        return stretches


class Surroundings:
    """The cues of one message, by place. Asking costs about the number of cues within the widest window."""

    def __init__(self, tokens: Tokens, found: Sequence[tuple[Cue, Hit]]) -> None:
        self._tokens = tokens
        self._found = found
        self._starts = [hit.start for _, hit in found]

    def of(self, phrase: Phrase, start: int, end: int) -> tuple[Cue, ...]:
        """The cues that have this phrase, which stands on the words ``start`` to ``end``, in their scope."""
        low = bisect_left(self._starts, start - WIDEST)
        high = bisect_right(self._starts, end + WIDEST)
        found = self._found[low:high]
        near = [
            (cue, hit)
            for cue, hit in found
            if cue.kind is not CueKind.PSEUDO and self._covers(cue, hit, start, end) and _concerns(cue, phrase)
        ]
        if not near:
            return ()
        pseudo = [(cue, hit) for cue, hit in found if cue.kind is CueKind.PSEUDO]
        return tuple(
            cue
            for cue, hit in near
            if not any(self._blocks(blocker, place, cue, hit, start, end) for blocker, place in pseudo)
        )

    def _blocks(self, blocker: Cue, place: Hit, cue: Cue, hit: Hit, start: int, end: int) -> bool:
        if cue.kind not in blocker.blocks or cue.language != blocker.language:
            return False
        if blocker.window:
            return self._covers(blocker, place, start, end)
        return place.start <= hit.start and hit.end <= place.end

    def _covers(self, cue: Cue, hit: Hit, start: int, end: int) -> bool:
        if hit.end <= start and cue.direction != "backward":
            first, last = hit.end, start
        elif hit.start >= end and cue.direction != "forward":
            first, last = end, hit.start
        else:
            return False
        if last - first > cue.window:
            return False
        limit = _REACH[cue.reach]
        if max(self._tokens.pauses[first : last + 1]) >= limit:
            return False
        # A phrase that begins with "i" says itself whom it is about: it stops a cue as an "i" before it would.
        return cue.stops.isdisjoint(self._tokens.words[first : last + (last == start)])


def _concerns(cue: Cue, phrase: Phrase) -> bool:
    return (
        phrase.firmness <= cue.up_to
        and phrase.language == cue.language
        and phrase.category.split(".", 1)[0] in cue.families
        and (not cue.about or any(f"{phrase.id}.".startswith(f"{name}.") for name in cue.about))
    )
