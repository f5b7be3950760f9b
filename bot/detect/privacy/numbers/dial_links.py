"""Links behind which a telephone rings: chat links of WhatsApp, Signal, Telegram and Viber, and "tel:"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from bot import regex

HOSTS: Final = (
    r"(?:wa\.me/|whatsapp\.com/send/?\?(?:[a-z_]{1,12}=[^&\s]{0,60}&)?phone=|whatsapp://send/?\?phone=|t\.me/\+"
    r"|signal\.me/#p/|viber://(?:chat|add)\?number=|\b(?:tel|sms|callto|facetime):(?://)?)"
)
_LINK: Final = regex.compile(rf"{HOSTS}(?:\+|%2b|00)?([0-9](?:[ ()-]?[0-9]){{6,14}})(?:[^0-9a-z_@-]|$)")
_MOST: Final = 24
"""How many links of one text are read."""


def find_links(text: str) -> Iterator[tuple[int, int]]:
    """Where the numbers stand that links in a skeleton lead to."""
    if "/" in text or ":" in text:
        for link in islice(_LINK.finditer(text), _MOST):
            yield link.span(1)
