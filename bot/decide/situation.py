"""Where and to whom something happened, and whether the policy has anything to say there.

Asked before a message is read further (who is slow need not look where nothing could come of it), and by decide.py of
each row of a rule. Pure.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from bot.decide.policy import Policy, Row, Rule
from bot.model import CATEGORIES, ChannelKind, Message, Mode, Response, Server

VOLUNTEER: Final = "volunteer"
"""What somebody with a volunteers' role is here."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Where and to whom it happened: what a channel is for, the author's roles (ids, and what they are here), whether
    the channel has Discord's age restriction, and ``places``, the ids of the channel and, in a thread, the thread's.
    Without these it is any channel of its kind.
    """

    channel: ChannelKind
    roles: frozenset[int | str] = frozenset()
    age_restricted: bool = False
    places: frozenset[int] = frozenset()

    @property
    def kinds(self) -> frozenset[ChannelKind]:
        """Everything that the channel is."""
        return frozenset({self.channel, ChannelKind.AGE_RESTRICTED} if self.age_restricted else {self.channel})


def situation(message: Message, server: Server) -> Situation:
    """The situation of a message on a server. An appeal is for those who answer here, as what stands in a support
    channel is, wherever the removed message stood.
    """
    roles: frozenset[int | str] = frozenset(message.author_roles)
    if server.volunteer_roles & message.author_roles:
        roles |= {VOLUNTEER}
    if server.moderator_roles & message.author_roles:
        roles |= {"moderator"}
    if message.appealed:
        return Situation(ChannelKind.SUPPORT, roles)
    places = frozenset({message.channel_id, message.parent_id or message.channel_id})
    return Situation(server.channel_kind(message.channel_id, message.parent_id), roles, message.age_restricted, places)


def reaches(policy: Policy, where: Situation, finds: Collection[str] = ()) -> bool:
    """Whether anything at all could be done, or counted, about something said in this situation.

    With ``finds``: about findings of these categories, or of these families (``content.*``).
    """
    if not finds:
        return any(_answers(rule, where) for rule in policy.rules.values())
    named = {one for one in CATEGORIES if one in finds or f"{one.split('.', 1)[0]}.*" in finds}
    custom = {one for one in policy.rules if one.startswith("custom.") and (one in finds or "custom.*" in finds)}
    rules = ((policy.rule_for(category), category) for category in sorted(named | custom))
    return any(rule is not None and _answers(rule, where, category) for rule, category in rules)


def _answers(rule: Rule, where: Situation, category: str = "") -> bool:
    """Whether a rule has a row that does anything here, for this author, about some finding of this category."""
    if rule.exempt_roles & where.roles:
        return False
    kind = category.partition(".")[2]
    for row in rule.rows:
        if not here(row, where) or (kind and row.kinds and kind not in row.kinds):
            continue
        if rule.mode_of(row) is not Mode.OFF and set(row.respond) != {Response.NONE}:
            return True
        if kind and row == Row(row.respond, channels=row.channels, roles=row.roles, kinds=row.kinds, mode=row.mode):
            return False  # it fits every finding of this category, and the rows below it none
    return False


def here(row: Row, where: Situation) -> bool:
    """Whether a row of a rule is about this place and this author."""
    return _in_channel(row, where) and (not row.roles or bool(row.roles & where.roles))


def _in_channel(row: Row, where: Situation) -> bool:
    if not row.channels or row.channels & where.kinds:
        return True
    named = {one for one in row.channels if not isinstance(one, str)}
    return bool(named & where.places) if where.places else bool(named) and where.channel is not ChannelKind.STAFF
