"""Which messages were deleted or edited while they were still being read: ids alone, in memory, the latest ones.

What a slow scorer says of such a message comes too late: what it is about does not stand there any more.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection
from typing import Final

from bot.model import Message

LARGEST: Final = 10_000
"""Messages that are remembered; a message is read within seconds, a hundred are deleted at once at most."""
_GONE: Final = float("inf")


class Overtaken:
    """One for the whole process."""

    def __init__(self) -> None:
        self._now: OrderedDict[int, float] = OrderedDict()

    def gone(self, message_ids: Collection[int]) -> None:
        """Some were deleted."""
        for one in message_ids:
            self._note(one, _GONE)

    def edited(self, message_id: int, revision: int) -> None:
        """One was edited, in a millisecond that its revision names."""
        self._note(message_id, revision)

    def __contains__(self, message: Message) -> bool:
        """Whether a message does not stand as it was read."""
        return self._now.get(message.id, message.revision) > message.revision

    def _note(self, message_id: int, stands: float) -> None:
        self._now[message_id] = max(stands, self._now.get(message_id, 0))
        self._now.move_to_end(message_id)
        if len(self._now) > LARGEST:
            self._now.popitem(last=False)
