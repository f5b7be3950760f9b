"""Finds all patterns at once, in one pass over the words of a message.

All patterns become one non-deterministic automaton over words. It is made deterministic while it runs, and only as far
as the messages need it: each set of states that was reached is kept with the step that each word takes from it (the
lazy subset construction of K. Thompson, 1968, as in Cox, "Regular Expression Matching in the Wild", 2010). A warm step
is one look-up, whether there are ten patterns or ten thousand. The memory has a bound and is emptied when it is full.
Only for a pattern that has matched is its beginning looked for, in a window as long as the pattern can be.

Most messages hold no pattern at all. ``hears`` tells that without cutting a text into words with their places first:
one look-up a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from operator import getitem
from typing import Final, NamedTuple

from bot.detect.phrases.pattern import Choice, Gap, Node, Pattern, Word
from bot.detect.phrases.tokens import CLAUSE, NO_PAUSE, SENTENCE, Tokens, is_symbol, parts, pause_of, pieces

MOST_STEPS: Final = 100_000
"""How many remembered steps are kept before the memory is emptied (with the sets of states, some 40 MB in all)."""
MOST_HITS: Final = 256
"""How many hits of one message are looked at. A message that says it 256 times says it."""
_NONE: Final[frozenset[int]] = frozenset()
_UNKNOWN: Final = ""
"""Stands for every word that no pattern names."""
_ANYWHERE: Final = 0
_AT_START: Final = 1


class Hit(NamedTuple):
    """Pattern number ``pattern`` covers the words ``start`` to ``end`` (exclusive)."""

    pattern: int
    start: int
    end: int


class _Step(dict[str, "_Step"]):
    """A set of states that was reached, and the patterns that end here. ``drift`` is where any word at all leads.

    As a dictionary it says where each word and mark leads for ``hears``; what has not been asked yet is worked out by
    ``hear``. ``steps`` and ``after_pause`` are the same for ``scan``.
    """

    __slots__ = ("after_pause", "done", "done_before_pause", "drift", "hear", "states", "steps")

    def __init__(
        self,
        hear: Callable[[_Step, str], _Step],
        states: frozenset[int] = _NONE,
        drift: frozenset[int] = _NONE,
        done: tuple[int, ...] = (),
        done_before_pause: tuple[int, ...] = (),
    ) -> None:
        super().__init__()
        self.hear = hear
        self.states = states
        self.drift = drift
        self.done = done
        self.done_before_pause = done_before_pause
        self.steps: dict[str, _Step] = {}
        self.after_pause: _Step | None = None

    def __missing__(self, piece: str) -> _Step:
        return self.hear(self, piece)


_HEARD: Final = _Step(lambda here, _: here)
"""Where a text leads in which a pattern has ended: whatever follows, it stays there."""


class Automaton:
    """The patterns of one phrase book, ready to run. Pure to its users: the memory only makes it faster."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._patterns = tuple(patterns)
        self._edges: list[dict[str, list[int]]] = [{}, {}]
        self._any: list[list[int]] = [[], []]
        self._back: list[dict[str, list[int]]] = [{}, {}]
        self._any_back: list[list[int]] = [[], []]
        self._done: dict[int, int] = {}
        self._roots: list[int] = []
        self._accepting: list[frozenset[int]] = []
        for number, pattern in enumerate(self._patterns):
            root = self._state()
            self._roots.append(root)
            accepting = self._add(pattern.nodes, {root})
            self._accepting.append(frozenset(accepting))
            self._done.update(dict.fromkeys(accepting, number))
            for word, targets in self._edges[root].items():
                self._edges[_AT_START if pattern.at_start else _ANYWHERE].setdefault(word, []).extend(targets)
        self._vocabulary = frozenset(word for edges in self._edges for word in edges)
        self._ends = frozenset(self._done)
        self._drifting = frozenset(state for state, targets in enumerate(self._any) if targets)
        leaving: dict[str, set[int]] = {word: set() for word in self._vocabulary}
        for state, edges in enumerate(self._edges):
            for word in edges:
                leaving[word].add(state)
        self._leaving = {word: frozenset(states) for word, states in leaving.items()}
        self._forget()

    def hears(self, skeleton: str) -> bool:
        """Whether any pattern may stand in this skeleton: False is certain, True is worth a ``scan``."""
        here = self._first
        for piece in self._known_of(pieces(skeleton)):
            here = here[piece]
            if here is _HEARD:
                return True
        return False

    def _known_of(self, several: Sequence[str]) -> list[str]:
        known = self._vocabulary
        return [piece if piece in known or not piece.isalnum() else _UNKNOWN for piece in several]

    def _hear(self, here: _Step, piece: str) -> _Step:
        """One step over what stands between two blanks."""
        if len(piece) > 1 and not piece.isalnum():
            return reduce(getitem, self._known_of(parts(piece)), here)
        self._count_one_more()
        is_word = piece == _UNKNOWN or piece.isalnum()
        there = here[piece] = _heard(self._go(here, piece) if is_word else self._over_mark(here, piece))
        return there

    def _over_mark(self, here: _Step, mark: str) -> _Step:
        if is_symbol(mark):
            return self._pause(self._go(self._pause(here), mark if mark in self._vocabulary else _UNKNOWN))
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
        pauses, vocabulary = tokens.pauses, self._vocabulary
        here = self._first if pauses[first] else self._midway
        for at in range(first, len(tokens.words) if stop is None else stop):
            word, pause = tokens.words[at], pauses[at]
            if pause == SENTENCE:
                here = self._first
            elif pause == CLAUSE:
                here = self._pause(here)
            known = word if word in vocabulary else _UNKNOWN
            there = here.steps.get(known)
            here = self._go(here, known) if there is None else there
            if here.done or (here.done_before_pause and pauses[at + 1]):
                ended = here.done + (here.done_before_pause if pauses[at + 1] else ())
                for number in ended:
                    hits[number, self._beginning(number, tokens, at)] = at + 1
                if len(hits) >= MOST_HITS:
                    break
        return [Hit(number, start, end) for (number, start), end in hits.items()]

    def _add(self, nodes: Iterable[Node], sources: set[int]) -> set[int]:
        for node in nodes:
            if isinstance(node, Word):
                sources = {self._link(sources, node.text, None)}
            elif isinstance(node, Gap):
                reached, last = set(sources), sources
                for _ in range(node.most):
                    target = self._state()
                    for source in last:
                        self._any[source].append(target)
                        self._any_back[target].append(source)
                    last = {target}
                    reached |= last
                sources = reached
            else:
                sources = self._add_choice(node, sources)
        return sources

    def _add_choice(self, choice: Choice, sources: set[int]) -> set[int]:
        shared = self._state()  # where all options that end in a word meet: keeps the automaton small
        ends = {shared} | (sources if choice.optional else set())
        for option in choice.options:
            before = self._add(option[:-1], sources)
            last = option[-1]
            if isinstance(last, Word):
                self._link(before, last.text, shared)
            else:
                ends |= self._add([last], before)
        return ends

    def _link(self, sources: Iterable[int], word: str, target: int | None) -> int:
        target = self._state() if target is None else target
        for source in sources:
            self._edges[source].setdefault(word, []).append(target)
            self._back[target].setdefault(word, []).append(source)
        return target

    def _state(self) -> int:
        self._edges.append({})
        self._any.append([])
        self._back.append({})
        self._any_back.append([])
        return len(self._edges) - 1

    def _count_one_more(self) -> None:
        if self._count >= MOST_STEPS:
            self._forget()
        self._count += 1

    def _forget(self) -> None:
        self._known: dict[frozenset[int], _Step] = {}
        self._count = 0
        self._first = self._step(frozenset((_ANYWHERE, _AT_START)))
        self._midway = self._step(frozenset((_ANYWHERE,)))

    def _step(self, states: frozenset[int]) -> _Step:
        step = self._known.get(states)
        if step is None:
            done = sorted({self._done[state] for state in states & self._ends})
            drift = {_ANYWHERE}.union(*(self._any[state] for state in states & self._drifting))
            before_pause = tuple(number for number in done if self._patterns[number].at_end)
            always = tuple(number for number in done if not self._patterns[number].at_end)
            step = self._known[states] = _Step(self._hear, states, frozenset(drift), always, before_pause)
        return step

    def _pause(self, here: _Step) -> _Step:
        if here.after_pause is None:
            here.after_pause = self._step(here.states | {_AT_START})
        return here.after_pause

    def _go(self, here: _Step, word: str) -> _Step:
        """One step over a word that some pattern names, or over ``_UNKNOWN``."""
        self._count_one_more()
        left = here.states & self._leaving.get(word, _NONE)
        there = here.steps[word] = self._step(here.drift.union(*(self._edges[state][word] for state in left)))
        return there

    def _beginning(self, number: int, tokens: Tokens, last: int) -> int:
        """The earliest word at which the pattern that ends with word ``last`` can have begun: walks it backwards."""
        pattern, root = self._patterns[number], self._roots[number]
        here: Iterable[int] = self._accepting[number]
        begun = last
        for at in range(last, max(-1, last - pattern.longest), -1):
            word = tokens.words[at]
            before: set[int] = set()
            for state in here:
                before.update(self._back[state].get(word, ()), self._any_back[state])
            if root in before and (tokens.pauses[at] or not pattern.at_start):
                begun = at
            if not before or tokens.pauses[at] == SENTENCE:
                break
            here = before
        return begun


def _heard(step: _Step) -> _Step:
    return _HEARD if step.done or step.done_before_pause else step
