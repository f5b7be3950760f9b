"""Guarded parsers: one payload that cannot be parsed must not take the client down.

In discord.py an exception while a gateway payload is parsed ends the connection's task and with it the client. Here
every parser is wrapped: a payload that breaks it is counted and logged by its event's name alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import wraps
from typing import Any

import discord
import structlog

log = structlog.get_logger("breakwater.guard")


class Guard:
    """Wraps the parsers of a client and counts what they could not read."""

    def __init__(self) -> None:
        self.unreadable: Counter[str] = Counter()

    def protect(self, client: discord.Client) -> None:
        """Wrap every parser. Call once, before the client connects."""
        parsers = client._connection.parsers
        for event, parse in list(parsers.items()):
            parsers[event] = self._wrapped(event, parse)

    def _wrapped(self, event: str, parse: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(parse)
        def guarded(*args: Any) -> Any:
            try:
                return parse(*args)
            except Exception as error:  # whatever the payload broke, the next one must be read
                self.unreadable[event] += 1
                log.warning("an event could not be read", event_name=event, error=type(error).__name__)
                return None

        return guarded
