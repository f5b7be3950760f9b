"""Faults that a test orders: errors, rate limits, broken connections, lost answers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import Any


class Break(Enum):
    """When the connection breaks: before the request has had its effect, or after it, with the answer lost."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(slots=True)
class Fault:
    """What happens instead of the honest answer, ``left`` times (None: always). ``after``: only after the effect.

    ``delay`` is how long (seconds) the answer is kept back. A fault that has neither a status nor a break only delays.
    """

    method: str
    path: re.Pattern[str]
    left: int | None = 1
    status: int | None = None
    body: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    breaks: Break | None = None
    delay: float = 0.0
    after: bool = False

    def fits(self, method: str, path: str) -> bool:
        """Whether it is meant for this request and not used up."""
        return self.left != 0 and self.method in (method, "*") and self.path.search(path) is not None


class Faults:
    """The faults that are waiting; the one ordered first is used first."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def order(self, fault: Fault) -> None:
        """Put one in line."""
        self._waiting.append(fault)

    def take(self, method: str, path: str) -> Fault | None:
        """The fault for this request, if there is one; it is counted as used."""
        for fault in self._waiting:
            if fault.fits(method, path):
                if fault.left is not None:
                    fault.left -= 1
                return fault
        return None

    def clear(self) -> None:
        """Back to an honest server."""
        self._waiting.clear()


def pattern(path: str) -> re.Pattern[str]:
    """A path as tests write it: ``{anything}`` stands for one segment, the rest is literal; it must fit as a whole."""
    parts = re.split(r"(\{[a-z_@]+\})", path)
    return re.compile("^" + "".join("[^/]+" if part.startswith("{") else re.escape(part) for part in parts) + "$")


def rate_limited(retry_after: float, *, everywhere: bool) -> tuple[dict[str, Any], dict[str, str]]:
    """Body and headers of a 429. Without ``Via``, discord.py takes it for a ban of the address."""
    body = {"message": "You are being rate limited.", "retry_after": retry_after, "global": everywhere}
    headers = {
        "Via": "1.1 google",
        "Retry-After": f"{retry_after:.3f}",
        "X-RateLimit-Limit": "5",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset-After": f"{retry_after:.3f}",
        "X-RateLimit-Bucket": "loopback",
        "X-RateLimit-Scope": "global" if everywhere else "user",
    }
    if everywhere:
        headers["X-RateLimit-Global"] = "true"
    return body, headers
