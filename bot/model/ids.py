"""Ids that are made from other ids: the same today and after a restart."""

from __future__ import annotations

import hashlib
from typing import Final


def decision_id(message_id: int, revision: int) -> str:
    """16 characters of ``[a-z2-7]`` that are the same for the same message and edit, today and after a restart."""
    return _digest(f"decision:{message_id}:{revision}", 16)


def hint_id(guild_id: int, person_id: int) -> str:
    """The id of the one decision ever about somebody's name in a server; of the same form as a message's."""
    return _digest(f"hint:{guild_id}:{person_id}", 16)


def asking_id(guild_id: int, person_id: int, at: float) -> str:
    """The id of the case of somebody who asked by themselves; of the same form as a message's decision."""
    return _digest(f"asking:{guild_id}:{person_id}:{at}", 16)


def version_of(*parts: object) -> str:
    """16 characters of ``[a-z2-7]`` that tell one form of a rule from another, today and after a restart."""
    return _digest("version:" + ":".join(map(str, parts)), 16)


def sighting_id(decision_id: str, rule: str, version: str) -> str:
    """The id of what one form of a rule would have done about a message; of the same form as the decision's."""
    return _digest(f"sighting:{decision_id}:{rule}:{version}", 16)


def setting_change_id(guild_id: int, path: tuple[str, ...], once: object) -> str:
    """The id of one change of a server's setting; of the same form as a decision's.

    ``once`` is what happens only once, such as the id of the click or command that changes it.
    """
    return _digest(f"setting:{guild_id}:{path!r}:{once}", 16)


def effect_key(*parts: object) -> str:
    """24 characters of ``[a-z2-7]`` that are the same for the same parts; fits Discord's nonce of 25."""
    return _digest("effect:" + ":".join(str(part) for part in parts), 24)


_LETTERS: Final = b"abcdefghijklmnopqrstuvwxyz234567" * 8
"""A letter for each value of a byte: five bits of it."""


def _digest(text: str, size: int) -> str:
    return hashlib.blake2b(text.encode(), digest_size=size).digest().translate(_LETTERS).decode()
