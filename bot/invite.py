"""Which application a link invites (transport/inviting.py makes it)."""

from __future__ import annotations

import base64
import binascii
import re

from bot.transport.inviting import link as link  # the command line asks this file for it
from bot.trouble import Trouble


def application_of(token: str | None) -> int:
    """The application that a token belongs to: its first part is the id in base64.

    Source: Discord's developer documentation, "Authentication"; seen in every token since 2016.
    """
    if token is None:
        raise Trouble("Which application? Set DISCORD_TOKEN in .env, or say its id: python -m bot invite 123456789")
    first = token.split(".", 1)[0]
    try:
        id_ = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4))
    except binascii.Error:
        id_ = b""
    if not re.fullmatch(rb"[1-9][0-9]{0,18}", id_):
        raise Trouble(
            "DISCORD_TOKEN does not say which application it is for. Say its id: python -m bot invite 123456789"
        )
    return int(id_)
