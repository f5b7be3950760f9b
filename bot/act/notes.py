"""How private notes reach people, and how long they stand: a server's own choice. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.model import Way


@dataclass(frozen=True, slots=True)
class Notes:
    """``deliver``: by which way first; the other one is tried when that is refused.

    ``care``: the same for the care reply.
    ``stays``: seconds after which the public reply is taken back by itself. ``learn``: the server's own words on
    staying anonymous (Markdown), empty where it has none.
    """

    deliver: Way = Way.REPLY
    stays: float = 600.0
    learn: str = ""
    care: Way = Way.REPLY

    @property
    def otherwise(self) -> tuple[Way, ...]:
        """The ways that are tried when the first one is refused."""
        return tuple(way for way in (Way.REPLY, Way.DIRECT) if way is not self.deliver)

    @property
    def care_otherwise(self) -> tuple[Way, ...]:
        """The ways that are tried when that is refused. Where a message is gone, its channel is still there."""
        return (*(way for way in (Way.REPLY, Way.DIRECT) if way is not self.care), Way.CHANNEL)


USUAL: Final = Notes()
"""What a server has that has chosen nothing."""
