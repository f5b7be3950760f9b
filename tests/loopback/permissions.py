"""What somebody may do where: Discord's permission bits, and how roles and overwrites add up.

Source: https://discord.com/developers/docs/topics/permissions (bit values and the order of overwrites).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntFlag


class Permission(IntFlag):
    """The permission bits that the loopback server knows how to check."""

    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_AUDIT_LOG = 1 << 7
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38
    MODERATE_MEMBERS = 1 << 40

    @classmethod
    def everything(cls) -> Permission:
        """All bits known here: what an administrator or owner has."""
        total = cls(0)
        for one in cls:
            total |= one
        return total


NOTHING = Permission(0)
EVERYBODY = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.SEND_MESSAGES_IN_THREADS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.READ_MESSAGE_HISTORY
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.ADD_REACTIONS
    | Permission.USE_APPLICATION_COMMANDS
)
"""What Discord gives to everybody in a new server, as far as it is known here."""

THE_BOT = (
    EVERYBODY
    | Permission.MANAGE_MESSAGES
    | Permission.MANAGE_WEBHOOKS
    | Permission.VIEW_AUDIT_LOG
    | Permission.CREATE_PRIVATE_THREADS
    | Permission.MANAGE_THREADS
    | Permission.MENTION_EVERYONE
)
"""What the bot's own role has unless a test says otherwise."""


@dataclass(slots=True)
class Overwrite:
    """What one channel allows and denies to one role (``kind`` 0) or member (``kind`` 1)."""

    target_id: int
    kind: int
    allow: Permission = NOTHING
    deny: Permission = NOTHING


def resolve(
    *,
    everyone_id: int,
    member_id: int,
    roles: Iterable[tuple[int, Permission]],
    overwrites: Iterable[Overwrite],
) -> Permission:
    """The permissions of a member in a channel. ``roles`` are id and permissions, @everyone's among them.

    Overwrites count in Discord's order: @everyone, then all roles together (allow wins), then the member. Whoever
    cannot see a channel can do nothing in it.
    """
    held = dict(roles)
    total = Permission(0)
    for permissions in held.values():
        total |= permissions
    if Permission.ADMINISTRATOR in total:
        return Permission.everything()
    allow = deny = Permission(0)
    own: Overwrite | None = None
    for overwrite in overwrites:
        if overwrite.kind == 1:
            own = overwrite if overwrite.target_id == member_id else own
        elif overwrite.target_id == everyone_id:
            total = total & ~overwrite.deny | overwrite.allow
        elif overwrite.target_id in held:
            allow |= overwrite.allow
            deny |= overwrite.deny
    total = total & ~deny | allow
    if own is not None:
        total = total & ~own.deny | own.allow
    return total if Permission.VIEW_CHANNEL in total else Permission(0)
