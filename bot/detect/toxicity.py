"""What a prepared Detoxify model says of a text -> findings: explicit and hostile words that no rule names. Pure.

The model runs elsewhere (bot/scoring/toxicity.py). Here stands what it is shown, what its labels mean in this house,
and from which probability on one of them is a finding:

    sexual_explicit                                          content.sexual
    insult, identity_attack, threat, severe_toxicity         content.harassment
    toxicity, obscene, and words for groups of people        nothing, ever

Swearing at a situation is fine here, and so is saying who one is. A finding is about the whole surface; its confidence
is the model's probability.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

from bot.detect.settings import DetectorSettings
from bot.model import Finding, View

NAME: Final = "toxicity"

Label = Literal["sexual_explicit", "insult", "identity_attack", "threat", "severe_toxicity"]
"""Labels that can be findings, by Detoxify's names."""

MEANS: Final[Mapping[Label, str]] = MappingProxyType({
    "sexual_explicit": "content.sexual",
    "insult": "content.harassment",
    "identity_attack": "content.harassment",
    "threat": "content.harassment",
    "severe_toxicity": "content.harassment",
})  # fmt: skip

USUAL: Final[Mapping[Label, float]] = MappingProxyType({
    "sexual_explicit": 0.8,
    "insult": 0.85,
    "identity_attack": 0.7,
    "threat": 0.6,
    "severe_toxicity": 0.5,
})  # fmt: skip
"""From which probability on a label is a finding, unless a server says otherwise.

The scores are shares of people who would call a comment that (Borkan et al. 2019, "Nuanced Metrics for Measuring
Unintended Bias"), so 0.5 means that half of them would. The costlier a false alarm in a support channel, the higher:

- ``sexual_explicit`` 0.8: survivors name what happened to them, and body parts alone make for middling scores.
- ``insult`` 0.85: people here speak harshly of themselves and of those who hurt them, and mild rudeness is no incident.
- ``identity_attack`` 0.7: the people whom it is about must not have to wait for a moderator to come by; a word for who
  somebody is stays far below.
- ``threat`` 0.6: the one that it costs most to miss. Lower than that, figures of speech ("this is killing me") come in.
- ``severe_toxicity`` 0.5: hardly any comment was called that by more than half of those asked.
"""

LEAST: Final = 0.05
"""The lowest threshold that can be chosen: below it the model finds something in everything."""
SURE: Final = 0.7
"""From this confidence on, what a rule has found needs no second opinion."""
SURFACES: Final = frozenset({"content", "forward", "poll", "title", "file"})
"""Where people say something in their own words."""
FEWEST: Final = 2
"""Words that a text has at least to be read; in scripts without blanks, one of ``LONG_WORD`` letters."""
FEWEST_LETTERS: Final = 5
LONG_WORD: Final = 8
PIECE: Final = 480
"""Characters of a piece, some 120 tokens. Short pieces are quick, need little memory, and hide nothing: one hostile
sentence among many kind ones is as hostile as alone.
"""
MOST: Final = 16
"""Pieces of one surface that are read: all of what Discord lets somebody post. Of a longer file the first and the last.
"""

_PRESSING: Final[frozenset[Label]] = frozenset({"threat"})
_COMMAND: Final = re.compile(r"[/!?][^\W\d_]")
_MARKUP: Final = re.compile(r"<a?:\w{2,32}:\d+>|<[@#][!&]?\d+>|<t:-?\d+(?::\w)?>|<?https?://\S+", re.IGNORECASE)
"""Custom emoji, mentions, times and links: nobody's own words."""
_UNSEEN: Final = frozenset({"Cf", "Cc", "Co", "Cn", "Cs"})
_MYSELF: Final = re.compile(
    r"\b(?:i(?: a|')?m|im|i feel|i hate myself|ich bin|bin ich|je suis|je me sens|(?:yo )?(?:soy|estoy)|me siento"
    r"|(?:eu )?(?:sou|estou)|me sinto)\b"
)
_OTHERS: Final = re.compile(
    r"\b(?:you|u|ur|your|yours|youre|you'?re|ya|yall|he|she|they|him|her|them|his|their|people|everybody|everyone|"
    r"all of|du|dich|dir|dein|deine|er|sie|ihr|euch|tu|toi|vous|il|elle|ils|elles|ti|usted|ustedes|el|ella|ellos|"
    r"ellas|vosotros|voce|voces|vc|ele|ela|eles|elas)\b|@"
)
"""Whom a skeleton is about: who says only what they are themselves insults nobody."""
_WANTS_TO_DIE: Final = frozenset({"crisis.suicide", "crisis.self_harm", "crisis.overdose"})
_ANOTHER: Final = "crisis.violence"
_WHY: Final[Mapping[Label, str]] = MappingProxyType({
    "sexual_explicit": "reads as sexually explicit",
    "insult": "reads as an insult",
    "identity_attack": "reads as an attack on people for who they are",
    "threat": "reads as a threat",
    "severe_toxicity": "reads as very hateful",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``thresholds``: label -> the probability (0.05 to 1) from which on it is a finding; labels that are left out are
    as usual. ``channels``: channel id -> other thresholds there, in its threads as well.
    """

    thresholds: Mapping[Label, float] = field(default_factory=lambda: dict(USUAL))
    channels: Mapping[int, Mapping[Label, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Fill up what is left out. Raises ``ValueError`` with one line about what cannot be meant."""
        for label, least in self.thresholds.items():
            _check(f"thresholds.{label}", least)
        for channel, own in self.channels.items():
            if not 0 < channel < 2**63:
                raise ValueError(f"channels: {channel} is no channel's id.")
            for label, least in own.items():
                _check(f"channels.{channel}.{label}", least)
        object.__setattr__(self, "thresholds", {**USUAL, **self.thresholds})

    def least(self, label: Label, channels: Sequence[int] = ()) -> float:
        """From which probability on a label is a finding in a message of these channels, the nearest one first."""
        for channel in channels:
            own = self.channels.get(channel, {})
            if label in own:
                return own[label]
        return self.thresholds[label]


def _check(where: str, least: float) -> None:
    if not LEAST <= least <= 1:
        raise ValueError(f"{where}: {least:g} is out of range: it has to be {LEAST:g} to 1.")


def readable(view: View) -> bool:
    """Whether a view holds somebody's own words, and enough of them: no command of a bot, no link or emoji alone."""
    if view.kind not in SURFACES or (view.kind == "content" and _COMMAND.match(view.original.lstrip())):
        return False
    text = shown(view)
    letters = sum(letter.isalpha() for letter in text)
    several = len(text.split(None, FEWEST)) >= FEWEST and letters >= FEWEST_LETTERS
    return several or (letters >= LONG_WORD and not text.isascii())


def shown(view: View) -> str:
    """What the model is shown of a view: its words as they were posted, capitals and accents included, without
    characters that nobody sees, mentions, custom emoji and links.
    """
    text = view.original
    if not text.isascii():
        text = "".join(one for one in text if one.isspace() or unicodedata.category(one) not in _UNSEEN)
    return " ".join(_MARKUP.sub(" ", text).split())


def pieces(view: View) -> tuple[str, ...]:
    """What the model is shown, cut between words into pieces; none where there is nothing to read."""
    if not readable(view):
        return ()
    cut = tuple(_cut(shown(view)))
    return cut if len(cut) <= MOST else cut[: MOST // 2] + cut[-(MOST - MOST // 2) :]


def _cut(text: str) -> Iterator[str]:
    while len(text) > PIECE:
        blank = text.rfind(" ", PIECE // 2, PIECE + 1)
        end = blank if blank > 0 else PIECE
        yield text[:end]
        text = text[end:].lstrip()
    if text:
        yield text


def open_labels(found: Sequence[Finding], learned: str = "linear") -> frozenset[Label]:
    """The labels about which the rules have not decided yet; none where the model need not be asked.

    Decided is a category that a rule is sure enough of; what only a model has ``learned`` decides nothing. While the
    model is asked for anything, it is asked for threats: they are more pressing than what else is hostile.
    """
    decided = {one.category for one in found if one.detector != learned and one.confidence >= SURE}
    left = frozenset(label for label, category in MEANS.items() if category not in decided)
    return left | _PRESSING if left else left


def of_oneself(view: View) -> bool:
    """Whether a text says what its author is, and speaks of nobody else."""
    return bool(_MYSELF.search(view.skeleton)) and not (_OTHERS.search(view.skeleton) or "<@" in view.raw)


def findings(
    view: View,
    scores: Mapping[str, float],
    settings: Settings,
    channels: Sequence[int] = (),
    found: Sequence[Finding] = (),
) -> Iterator[Finding]:
    """A finding for each label that is likely enough, of those that are still open.

    ``found`` is what the rules have found in the message. Where they hear that somebody may want to die, words of
    killing are about themselves: they are no threat, unless the rules hear danger for others as well. Nor is it an
    insult what somebody calls themselves.
    """
    asked = open_labels(found)
    heard = {one.category for one in found}
    if heard & _WANTS_TO_DIE and _ANOTHER not in heard:
        asked -= _PRESSING
    if of_oneself(view):
        asked -= {"insult"}
    for label, category in MEANS.items():
        if label in asked and scores.get(label, 0.0) >= settings.least(label, channels):
            why = f"{_WHY[label]}, to a model that has learnt from what people called comments"
            yield Finding(category, view.whole(), min(1.0, scores[label]), NAME, why, label=label)
