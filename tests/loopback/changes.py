"""A change in the world, as the gateway hears of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.loopback.components import Json

if TYPE_CHECKING:
    from tests.loopback.guild import Guild
    from tests.loopback.places import Channel, Message


@dataclass(frozen=True, slots=True)
class Change:
    """Something that the gateway tells: the event's name, its data, and where it happened."""

    event: str
    data: Json
    guild: Guild | None = None
    channel: Channel | None = None
    message: Message | None = None
