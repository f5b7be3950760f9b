"""The words and sentences of people in a crisis, as far as they must never stand in a rule that blocks.

The short list is ours, in the bot's five languages; what is literal in the phrase files comes from these, and so do the
sentences that patterns are tried on. Nothing here is anybody's message.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from bot.automod.keywords import bare, readable, stands
from bot.detect.phrases.book import Phrase
from bot.wording.wording import LOCALES
from config.crisis_words import load_crisis_words
from config.phrases_loader import load_phrases

_ANCHORED: Final = re.compile(r"[$^]|\\[AzZ]")
"""Where a pattern looks at the ends of a text, it is not tried on many at once."""


@dataclass(frozen=True, slots=True)
class Crisis:
    """``words`` are short; ``phrases`` are the literal ones of the phrase files, ``cries`` whole sentences.

    ``folded`` are words and phrases as they are compared; ``together`` all texts in two, ASCII and not, a row each.
    """

    words: tuple[str, ...]
    phrases: tuple[str, ...]
    cries: tuple[str, ...]
    folded: tuple[tuple[str, ...], tuple[str, ...]] = field(init=False, repr=False, compare=False)
    together: tuple[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Thousands of entries are compared with the same words: these are folded once."""
        texts = self._texts
        together = ("\n".join(filter(str.isascii, texts)), "\n".join(one for one in texts if not one.isascii()))
        object.__setattr__(self, "folded", (tuple(map(bare, self.words)), tuple(map(bare, self.phrases))))
        object.__setattr__(self, "together", together)

    @property
    def _texts(self) -> tuple[str, ...]:
        return (*self.words, *self.phrases, *self.cries)

    def stopped_by_word(self, entry: str) -> bool:
        """Whether a block of this entry would stop a cry for help.

        It does where it stands in one of the words ("kill" in "kill myself"), or where one of the words or phrases
        stands in it ("i want to kill myself").
        """
        inner = bare(entry)
        if not inner:
            return entry.strip() != ""  # wildcards alone stop everything
        words, phrases = self.folded
        return any(inner in word and stands(entry, word) for word in words) or any(
            told in inner and stands(told, inner) for told in (*words, *phrases)
        )

    def stopped_by_pattern(self, pattern: str) -> bool:
        """The same for a pattern, tried on the words and on whole sentences. Raises ``UnreadableError``."""
        read = readable(pattern)
        if not _ANCHORED.search(pattern) and not any(read.search(rows) for rows in self.together):
            return False  # what stands in none of all rows stands in no row
        return any(read.search(text) for text in self._texts)


@cache
def load_crisis() -> Crisis:
    """Everything in all languages. Raises ``Trouble`` as ``load_phrases`` does."""
    told = [one for one in load_phrases(LOCALES).phrases if one.category.startswith("crisis.")]
    own = [one for one in told if one.category != "crisis.third_party"]
    phrases = dict.fromkeys(text for one in own for text in _literal(one))
    cries = dict.fromkeys(text for one in told for text in one.match)
    return Crisis(load_crisis_words(), tuple(phrases), tuple(cries))


def _literal(phrase: Phrase) -> list[str]:
    """The patterns of a phrase that are nothing but words."""
    return [
        " ".join(node for node in pattern.nodes if isinstance(node, str))
        for pattern in phrase.patterns
        if all(isinstance(node, str) for node in pattern.nodes)
    ]
