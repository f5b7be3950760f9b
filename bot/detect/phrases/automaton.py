"""Finds all patterns at once, in one pass over the words of a message.

All patterns become one non-deterministic automaton over words (net.py). It is made deterministic while it runs, and
only as far as the messages need it: each set of states that was reached is kept with the step that each word takes from
it (the lazy subset construction of K. Thompson, 1968, as in Cox, "Regular Expression Matching in the Wild", 2010). A
warm step is one look-up, whether there are ten patterns or ten thousand. The memory has a bound and is emptied when it
is full. Only for a pattern that has matched is its beginning looked for, in a window as long as the pattern can be.

Most messages hold no pattern at all. ``hears`` tells that without cutting a text into words with their places first:
one look-up a word. ``scan`` goes the same steps over words that were cut.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from bot.detect.phrases.net import ANYWHERE, AT_START, Net, root
from bot.detect.phrases.pattern import Pattern
from bot.detect.phrases.tokens import NO_PAUSE, SENTENCE, Tokens, is_symbol, parts, pause_of, pieces

MOST_STEPS: Final = 100_000
"""How many remembered steps are kept before the memory is emptied (with the sets of states, some 40 MB in all)."""
MOST_HITS: Final = 256
"""How many hits of one message are looked at. A message that says it 256 times says it."""
_START: Final = frozenset((ANYWHERE,))
_UNKNOWN: Final = ""
"""Stands for every word that no pattern names."""


class Hit(NamedTuple):
    """Pattern number ``pattern`` covers the words ``start`` to ``end`` (exclusive)."""

    pattern: int
    start: int
    end: int


class _Step(dict[str, "_Step"]):
    """A set of states that was reached, and the patterns that end here. ``drift`` is where any word at all leads.

    As a dictionary it says where each word and mark leads; what has not been asked yet is worked out by ``hear``.
    """

    __slots__ = ("after_pause", "done", "done_before_pause", "drift", "ends", "hear", "states")

    def __init__(
        self,
        hear: Callable[[_Step, str], _Step],
        states: frozenset[int],
        drift: frozenset[int],
        done: tuple[int, ...],
        done_before_pause: tuple[int, ...],
    ) -> None:
        super().__init__()
        self.hear = hear
        self.states = states
        self.drift = drift
        self.done = done
        self.done_before_pause = done_before_pause
        self.ends = bool(done or done_before_pause)
        self.after_pause: _Step | None = None

    def __missing__(self, piece: str) -> _Step:
        return self.hear(self, piece)


class Automaton:
    """The patterns of one phrase book, ready to run. Pure to its users: the memory, of ``most_steps``, only makes it
    faster.
    """

    def __init__(self, patterns: Sequence[Pattern], most_steps: int = MOST_STEPS) -> None:
        self._patterns = tuple(patterns)
        self._most_steps = most_steps
        self._net = net = Net(self._patterns)
        self._ends = frozenset(net.done)
        self._drifting = frozenset(net.any)
        self._edges = net.edges
        self._work_out = self._hear  # bound once: thousands of steps hold it
        self._forget()

    def hears(self, skeleton: str) -> bool:
        """Whether any pattern may stand in this skeleton: False is certain, True is worth a ``scan``."""
        here = self._first
        for piece in self._known_of(pieces(skeleton)):
            here = here[piece]
            if here.ends:
                return True
        return False

    def _known_of(self, several: Sequence[str]) -> list[str]:
        known = self._edges
        return [piece if piece in known or not piece.isalnum() else _UNKNOWN for piece in several]

    def _hear(self, here: _Step, piece: str) -> _Step:
        """One step over what stands between two blanks; where a pattern ends inside that, up to its end."""
        if len(piece) > 1 and not piece.isalnum():
            for part in self._known_of(parts(piece)):
                here = here[part]
                if here.ends:
                    break
            return here
        if self._count >= self._most_steps:
            self._forget()
        self._count += 1
        is_word = piece == _UNKNOWN or piece.isalnum()
        there = here[piece] = self._go(here, piece) if is_word else self._over_mark(here, piece)
        return there

    def _over_mark(self, here: _Step, mark: str) -> _Step:
        if is_symbol(mark):
            return self._pause(self._go(self._pause(here), mark if mark in self._edges else _UNKNOWN))
        pause = pause_of(mark)
        return here if pause == NO_PAUSE else self._first if pause == SENTENCE else self._pause(here)

    def scan(self, tokens: Tokens, first: int = 0, stop: int | None = None) -> list[Hit]:
        """Every place where a pattern stands, by its end; of one pattern and beginning, the longest.

        Looks at the words from ``first`` up to ``stop`` (exclusive), at all of them if not told otherwise. At most
        ``MOST_HITS``. Takes time linear in the number of words.
        """
        if not self._patterns or not tokens.words:
            return []
        hits: dict[tuple[int, int], int] = {}
        pauses = tokens.pauses[first:stop]
        here = self._first if pauses[0] else self._midway
        for at, (word, pause) in enumerate(zip(self._known_of(tokens.words[first:stop]), pauses, strict=False), first):
            if pause:
                here = self._first if pause == SENTENCE else self._pause(here)
            here = here[word]
            if here.ends:
                for number in here.done + (here.done_before_pause if tokens.pauses[at + 1] else ()):
                    hits[number, self._beginning(number, tokens, at)] = at + 1
                if len(hits) >= MOST_HITS:
                    break
        return [Hit(number, start, end) for (number, start), end in hits.items()]

    def _forget(self) -> None:
        self._known: dict[frozenset[int], _Step] = {}
        self._count = 0
        self._first = self._step(frozenset((ANYWHERE, AT_START)))
        self._midway = self._step(_START)

    def _step(self, states: frozenset[int]) -> _Step:
        step = self._known.get(states)
        if step is None:
            net = self._net
            drifting = states & self._drifting
            drift = _START.union(*(net.any[state] for state in drifting)) if drifting else _START
            done = sorted({number for state in states & self._ends for number in net.done[state]})
            before_pause = tuple(number for number in done if self._patterns[number].at_end)
            always = tuple(number for number in done if not self._patterns[number].at_end)
            step = self._known[states] = _Step(self._work_out, states, drift, always, before_pause)
        return step

    def _pause(self, here: _Step) -> _Step:
        if here.after_pause is None:
            here.after_pause = self._step(here.states | {AT_START})
        return here.after_pause

    def _go(self, here: _Step, word: str) -> _Step:
        """One step over a word that some pattern names, or over ``_UNKNOWN``."""
        edges = self._edges.get(word)
        if edges is None:
            return self._step(here.drift)
        fewer = here.states.intersection(edges) if len(edges) < len(here.states) else edges.keys() & here.states
        return self._step(here.drift.union(*map(edges.__getitem__, fewer)))

    def _beginning(self, number: int, tokens: Tokens, last: int) -> int:
        """The earliest word at which the pattern that ends with word ``last`` can have begun: walks back if need be."""
        pattern, net = self._patterns[number], self._net
        if pattern.shortest == pattern.longest:
            return last + 1 - pattern.longest
        first = root(pattern)
        here: Iterable[int] = net.accepting[number]
        begun = last
        for at in range(last, max(-1, last - pattern.longest), -1):
            word = tokens.words[at]
            before: set[int] = set()
            for state in here:
                before.update(net.before(state, word), net.any_back.get(state, ()))
            if first in before and (tokens.pauses[at] or not pattern.at_start):
                begun = at
            if not before or tokens.pauses[at] == SENTENCE:
                break
            here = before
        return begun
