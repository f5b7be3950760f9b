"""What everything that is said about AutoMod has in common: names, limits, lists that are cut. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from bot.automod.budget import Budget
from bot.automod.compile import LISTS, Texts, family
from bot.automod.rules import MOST_ALLOWED, MOST_PATTERNS, MOST_RULES, MOST_WORDS
from bot.automod.survey import Survey
from bot.transport.words import escaped, listed_words
from bot.wording.wording import Wording

ROOM: Final = 1_800
"""Characters of lines that fit beside the rest: into a message, and into the panel, which holds 4,000."""

SHOWN: Final = 8
"""So many entries of a list are named."""

LONGEST_ENTRY: Final = 60


def texts(wording: Wording) -> Texts:
    """What the rules are called and say, in the server's language."""
    families = ("details", "phones", LISTS)
    return Texts(
        {one: wording.say(f"automod-rule-{one}") for one in families},
        {one: wording.say(f"automod-message-{one}") for one in families},
    )


class AutoModWords:
    """Says it in one language."""

    def __init__(self, wording: Wording, countries: Callable[[str], str]) -> None:
        """``countries``: the code of a country -> its name."""
        self._wording = wording
        self._say = wording.say
        self._countries = countries

    def _fields(self, names: Iterable[str]) -> str:
        return listed_words(self._wording, [self._say(f"automod-field-{name}") for name in names])

    def entries(self, entries: Sequence[str]) -> str:
        """The first of them as code, and how many more there are."""
        shown = ", ".join(f"`{_short(one)}`" for one in entries[:SHOWN])
        more = len(entries) - SHOWN
        return self._say("automod-more-entries", entries=shown, count=more) if more > 0 else shown

    def fitting(self, lines: Sequence[str]) -> list[str]:
        """The lines that fit, and how many more there are."""
        shown: list[str] = []
        for line in lines:
            if sum(len(one) + 1 for one in shown) + len(line) > ROOM:
                break
            shown.append(line)
        more = len(lines) - len(shown)
        return [*shown, self._say("automod-more", count=more)] if more else shown

    def _no_room(self, seen: Survey) -> Iterator[str]:
        names = dict.fromkeys(self._say(f"automod-rule-{family(slot)}") for slot in seen.compiled.no_room)
        if names:
            listed = listed_words(self._wording, list(names))
            yield self._say("automod-no-room", names=listed, most=MOST_RULES, others=seen.after.others)

    def _budget(self, key: str, budget: Budget) -> Iterator[str]:
        yield self._say(key, own=budget.own, others=budget.others, most=MOST_RULES)
        for one in budget.fillings:
            yield self._say(
                "automod-filling", name=escaped(one.name), words=one.words, mostwords=MOST_WORDS,
                patterns=one.patterns, mostpatterns=MOST_PATTERNS, allowed=one.allowed, mostallowed=MOST_ALLOWED,
            )  # fmt: skip


def _short(entry: str) -> str:
    plain = entry.replace("`", "'").replace("\n", " ")
    return plain if len(plain) <= LONGEST_ENTRY else plain[: LONGEST_ENTRY - 1] + "…"
