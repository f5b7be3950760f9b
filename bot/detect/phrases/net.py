"""The states that patterns become, and the words that lead from one to another.

Patterns that begin alike share the states of what they have in common. The fewer states there are, the sooner a step
from a set of them is worked out, and the sooner a set comes back that is known already.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from bot.detect.phrases.pattern import Choice, Node, Pattern, Word

ANYWHERE: Final = 0
"""Where a pattern begins that may stand anywhere."""
AT_START: Final = 1
"""Where a pattern begins that stands at the start of a clause."""


class Net:
    """A non-deterministic automaton over words.

    ``edges[s]`` says where each word leads from state ``s``, and ``any[s]``, where there is one, where any word at all
    does. ``back`` and ``any_back`` say whence. ``accepting[n]`` are the states in which pattern ``n`` has ended,
    ``done[s]`` the patterns that have ended in ``s``. There are a hundred thousand edges: what they have in common
    (where one link leads, whence it comes) is one object, which saves some 50 MB.
    """

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.edges: list[dict[str, tuple[int, ...]]] = [{}, {}]
        self.any: dict[int, set[int]] = {}
        self.back: list[dict[str, frozenset[int]]] = [{}, {}]
        self.any_back: dict[int, frozenset[int]] = {}
        self.accepting: list[frozenset[int]] = []
        self.done: dict[int, set[int]] = {}
        self._after: dict[tuple[frozenset[int], Node | None], frozenset[int]] = {}
        for number, pattern in enumerate(patterns):
            accepting = self._add(pattern.nodes, frozenset((root(pattern),)))
            self.accepting.append(accepting)
            for state in accepting:
                self.done.setdefault(state, set()).add(number)
        del self._after

    def _add(self, nodes: Iterable[Node], sources: frozenset[int]) -> frozenset[int]:
        """Where these nodes lead from these states: to new ones only where the same does not lead from there yet."""
        for node in nodes:
            reached = self._after.get((sources, node))
            if reached is None:
                reached = self._after[sources, node] = self._reach(node, sources)
            sources = reached
        return sources

    def _reach(self, node: Node, sources: frozenset[int]) -> frozenset[int]:
        if isinstance(node, Word):
            return frozenset((self._link(sources, node.text, self._state()),))
        if isinstance(node, Choice):
            return self._reach_choice(node, sources)
        reached = last = sources
        for _ in range(node.most):
            last = self._reach_any(last)
            reached |= last
        return reached

    def _reach_choice(self, choice: Choice, sources: frozenset[int]) -> frozenset[int]:
        shared = self._state()  # where all options that end in a word meet
        ends = {shared, *(sources if choice.optional else ())}
        for option in choice.options:
            before = self._add(option[:-1], sources)
            last = option[-1]
            if isinstance(last, Word):
                self._link(before, last.text, shared)
            else:
                ends |= self._add([last], before)
        return frozenset(ends)

    def _reach_any(self, sources: frozenset[int]) -> frozenset[int]:
        reached = self._after.get((sources, None))
        if reached is None:
            target = self._state()
            for source in sources:
                self.any.setdefault(source, set()).add(target)
            self.any_back[target] = sources
            reached = self._after[sources, None] = frozenset((target,))
        return reached

    def _link(self, sources: frozenset[int], word: str, target: int) -> int:
        there = (target,)
        for source in sources:
            known = self.edges[source].setdefault(word, there)
            if target not in known:
                self.edges[source][word] = known + there
        known_sources = self.back[target].setdefault(word, sources)
        if not sources <= known_sources:
            self.back[target][word] = known_sources | sources
        return target

    def _state(self) -> int:
        self.edges.append({})
        self.back.append({})
        return len(self.edges) - 1


def root(pattern: Pattern) -> int:
    """The state in which a pattern begins."""
    return AT_START if pattern.at_start else ANYWHERE
