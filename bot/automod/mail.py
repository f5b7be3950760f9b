"""E-mail addresses as AutoMod's patterns: those at providers where people have their private ones.

An address elsewhere may be a help line's, a clinic's or a club's, and a pattern that cannot look around cannot tell. A
block is harsh, so it is only for what is surely somebody's own; the bot sees to the others.

Sources: the choice is ours, the providers with most private addresses in the countries of the bot's five languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.automod.edges import LONGEST_PATTERN, packed

PROVIDERS: Final = (
    r"(?:g|google|hot|y|rocket|proton|fast|rediff)mail\.com",
    r"(?:outlook|live|yahoo|hotmail|gmx)(?:\.com?)?\.[a-z]{2,3}",
    r"(?:icloud|me|mac|aol|msn|tutanota|zoho|btinternet|sky)\.com", r"(?:proton|pm)\.me", r"tuta\.io",
    r"(?:web|t-online|freenet|posteo|arcor)\.de", r"mailbox\.org", r"(?:orange|wanadoo|free|sfr)\.fr", r"laposte\.net",
    r"bigpond\.(?:com|net\.au)", r"(?:uol|bol|terra|ig)\.com\.br", r"sapo\.pt", r"(?:comcast|att)\.net",
)  # fmt: skip

_BEFORE: Final = r"(?i)(?:^|[^\w.%+/@-])\w[\w.%+-]{1,63}@(?:"
_BEHIND: Final = r")\.?(?:$|[^\w.@-])"


def mail_patterns() -> tuple[str, ...]:
    """The patterns for addresses at ``PROVIDERS``."""
    return tuple(_packed())


def _packed() -> Iterator[str]:
    for some in packed(PROVIDERS, LONGEST_PATTERN - len(_BEFORE) - len(_BEHIND)):
        yield f"{_BEFORE}{some}{_BEHIND}"
