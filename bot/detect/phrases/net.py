"""The states that patterns become, and the words that lead from one to another.

Patterns that begin alike share the states of what they have in common. The fewer states there are, the sooner a step
from a set of them is worked out, and the sooner a set comes back that is known already.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from bot.detect.phrases.pattern import Choice, Node, Pattern

ANYWHERE: Final = 0
"""Where a pattern begins that may stand anywhere."""
AT_START: Final = 1
"""Where a pattern begins that stands at the start of a clause."""
_NONE: Final[frozenset[int]] = frozenset()
_NOWHERE: Final[Mapping[int, tuple[int, ...]]] = {}


class Net:
    """A non-deterministic automaton over words.

    ``edges[word][s]`` says where a word leads from state ``s``, and ``any[s]``, where there is one, where any word at
    all does; ``before`` and ``any_back`` say whence. ``accepting[n]`` are the states in which pattern ``n`` has ended,
    ``done[s]`` the patterns that have ended in ``s``.

    There are a hundred thousand edges, so they are kept once and by word: words are fewer than states by far, and words
    that lead alike (from one list of alternatives, say) share what they have.
    """

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.edges: dict[str, Mapping[int, tuple[int, ...]]] = {}
        self.any: dict[int, set[int]] = {}
        self.any_back: dict[int, frozenset[int]] = {}
        self.accepting: list[frozenset[int]] = []
        self.done: dict[int, set[int]] = {}
        self._before: dict[str, Mapping[int, frozenset[int]]] = {}
        self._states = 2
        self._after: dict[tuple[frozenset[int], Node | None], frozenset[int]] = {}
        self._links: dict[str, dict[int, tuple[int, ...]]] = {}
        for number, pattern in enumerate(patterns):
            accepting = self._add(pattern.nodes, frozenset((root(pattern),)))
            self.accepting.append(accepting)
            for state in accepting:
                self.done.setdefault(state, set()).add(number)
        alike: dict[frozenset[tuple[int, tuple[int, ...]]], Mapping[int, tuple[int, ...]]] = {}
        while self._links:
            word, links = self._links.popitem()
            self.edges[word] = alike.setdefault(frozenset(links.items()), links)
        del self._after, self._links

    def before(self, state: int, word: str) -> frozenset[int]:
        """Whence a word leads to a state. Turned round when it is first asked: few words ever are."""
        known = self._before.get(word)
        if known is None:
            turned: dict[int, set[int]] = {}
            for source, targets in self.edges.get(word, _NOWHERE).items():
                for target in targets:
                    turned.setdefault(target, set()).add(source)
            known = self._before[word] = {target: frozenset(sources) for target, sources in turned.items()}
        return known.get(state, _NONE)

    def _add(self, nodes: Iterable[Node], sources: frozenset[int]) -> frozenset[int]:
        """Where these nodes lead from these states: to new ones only where the same does not lead from there yet."""
        for node in nodes:
            reached = self._after.get((sources, node))
            if reached is None:
                reached = self._after[sources, node] = self._reach(node, sources)
            sources = reached
        return sources

    def _reach(self, node: Node, sources: frozenset[int]) -> frozenset[int]:
        if isinstance(node, str):
            there = (self._state(),)
            self._link(sources, node, there)
            return frozenset(there)
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
        there = (shared,)
        for option in choice.options:
            before = self._add(option[:-1], sources)
            last = option[-1]
            if isinstance(last, str):
                self._link(before, last, there)
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

    def _link(self, sources: frozenset[int], word: str, there: tuple[int]) -> None:
        links = self._links.setdefault(word, {})
        for source in sources:
            known = links.setdefault(source, there)
            if there[0] not in known:
                links[source] = known + there

    def _state(self) -> int:
        self._states += 1
        return self._states - 1


def root(pattern: Pattern) -> int:
    """The state in which a pattern begins."""
    return AT_START if pattern.at_start else ANYWHERE
