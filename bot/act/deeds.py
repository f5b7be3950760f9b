"""What a card in the moderators' log tells beside the categories, as codes that its effect carries. Pure.

| code                                   | says                                                              |
| -------------------------------------- | ----------------------------------------------------------------- |
| ``rule:<version>:<rule>``              | a rule that asked for it, and which form of it                    |
| ``response:<response>``                | what it asked for                                                 |
| ``show``                               | the card that stands is to show how it stands now; none is posted |
| ``did:<deed>:<result>:<reason>``       | what became of taking the message away, or of covering a detail   |
| ``can:<undo>``                         | what a moderator can take back                                    |
| ``judged:<verdict>:<moderator>``       | how it was judged, and by whom                                    |
| ``undid:<undo>:<moderator>``           | what was taken back, and by whom                                  |
| ``copy:<channel>:<message>``           | where the copy with the details covered stands                    |
| ``at:<channel>:<message>``             | where the card stands that is edited                              |
| ``many:<count>:<removed>:<from>:<to>`` | this card stands for so many messages; Unix seconds               |
| ``in:<channel>``                       | one of the channels in which they stand                           |

``rule``, ``response`` and ``show`` are written down with the effect, and so are the verdict and what was taken back
(without the moderator, who is whom that effect is for). The others are added when a card is shown: they are read from
what became of the other effects, so that a card says what happened and never what was meant to happen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.model import Decision, Effect, Judged, Link, Outcome, Response, Result

SHOW: Final = "show"
OPEN: Final = "open"
"""Stands for the result of what is still being tried."""

_ADDED: Final = ("did:", "can:", "judged:", "undid:", "copy:", "at:", "many:", "in:")

SHOWN: Final = (Response.REMOVE, Response.MASK, Response.NUDGE, Response.FLAG)
"""Responses that a card tells of. What somebody in need is offered is not the moderators' business."""


class Undo(StrEnum):
    """What can be taken back: a removal that has not happened yet, a private note, telling the moderators."""

    REMOVAL = "removal"
    NOTE = "note"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Many:
    """A card that stands for ``count`` messages, of which ``removed`` were taken away, said between ``since`` and
    ``until`` (Unix seconds) in ``channels``.
    """

    count: int
    removed: int
    since: float
    until: float
    channels: tuple[int, ...]


def why_codes(decision: Decision, responses: Iterable[Response], versions: Mapping[str, str]) -> tuple[str, ...]:
    """Which rules have asked for these responses, and everything that was asked for. ``versions`` are by rule."""
    asked = set(responses)
    rules = sorted({one.rule for one in decision.chosen if one.response in asked})
    given = [one for one in SHOWN if one in decision.responses]
    return (*(f"rule:{versions.get(rule, '')}:{rule}" for rule in rules), *(f"response:{one}" for one in given))


def rules_of(effect: Effect) -> tuple[tuple[str, str], ...]:
    """The rules behind a card, each with its version; an empty version where that is not known."""
    split = [code.split(":", 2) for code in effect.codes if code.startswith("rule:")]
    return tuple((rule, version) for _, version, rule in split)


def categories_of(effect: Effect) -> tuple[str, ...]:
    """The categories that an effect names."""
    return tuple(code for code in effect.codes if "." in code and ":" not in code)


def responses_of(effect: Effect) -> tuple[Response, ...]:
    """What was asked for."""
    return tuple(Response(one) for one in _values(effect, "response"))


def as_written(codes: Iterable[str]) -> tuple[str, ...]:
    """The codes of a card without what is added when it is shown."""
    return tuple(code for code in codes if code != SHOW and not code.startswith(_ADDED))


def did_code(deed: Response, outcome: Outcome | None) -> str:
    """What became of a removal or of a covered copy; ``outcome`` is None while it is open."""
    return f"did:{deed}:{OPEN}:" if outcome is None else f"did:{deed}:{outcome.result}:{outcome.reason}"


def did_of(effect: Effect) -> Mapping[Response, Outcome | None]:
    """What became of it; None while it is open."""
    found: dict[Response, Outcome | None] = {}
    for one in _values(effect, "did"):
        deed, result, reason = one.split(":", 2)
        found[Response(deed)] = None if result == OPEN else Outcome(Result(result), reason)
    return found


def can_codes(undo: Iterable[Undo]) -> tuple[str, ...]:
    """What can be taken back."""
    return tuple(f"can:{one}" for one in undo)


def can_of(effect: Effect) -> tuple[Undo, ...]:
    """What can be taken back."""
    return tuple(Undo(one) for one in _values(effect, "can"))


def judged_code(judged: Judged) -> str:
    """A verdict, as it is written down."""
    return f"judged:{judged}"


def undid_codes(undo: Iterable[Undo]) -> tuple[str, ...]:
    """What was taken back, as it is written down."""
    return tuple(f"undid:{one}" for one in undo)


def by(codes: Iterable[str], moderator: int | None) -> tuple[str, ...]:
    """The same verdict, or the same taken back, with who it was."""
    return tuple(f"{code}:{moderator or 0}" for code in codes if code.startswith(("judged:", "undid:")))


def judged_of(effect: Effect) -> tuple[Judged, int] | None:
    """How it was judged and by whom (0 where that is not known); None where nobody has."""
    for one in _values(effect, "judged"):
        verdict, _, moderator = one.partition(":")
        return Judged(verdict), int(moderator or 0)
    return None


def undid_of(effect: Effect) -> tuple[tuple[Undo, ...], int]:
    """What was taken back and by whom; nothing and 0 where nothing was."""
    split = [one.partition(":") for one in _values(effect, "undid")]
    return tuple(Undo(one) for one, _, _ in split), next((int(who or 0) for _, _, who in split), 0)


def link_code(kind: str, link: Link) -> str:
    """Where the card (``at``) or the copy (``copy``) stands."""
    return f"{kind}:{link.channel_id}:{link.message_id}"


def link_of(effect: Effect, kind: str) -> Link | None:
    """Where it stands; None where there is none."""
    for one in _values(effect, kind):
        channel, _, message = one.partition(":")
        return Link(int(channel), int(message))
    return None


def many_codes(many: Many) -> tuple[str, ...]:
    """That a card stands for many messages."""
    head = f"many:{many.count}:{many.removed}:{int(many.since)}:{int(many.until)}"
    return (head, *(f"in:{one}" for one in many.channels))


def many_of(effect: Effect) -> Many | None:
    """For how many messages a card stands; None where it is about one."""
    for one in _values(effect, "many"):
        count, removed, since, until = map(int, one.split(":"))
        return Many(count, removed, since, until, tuple(map(int, _values(effect, "in"))))
    return None


def _values(effect: Effect, name: str) -> list[str]:
    return [code.removeprefix(f"{name}:") for code in effect.codes if code.startswith(f"{name}:")]
