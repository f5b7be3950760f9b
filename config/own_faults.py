"""What does not fit in own rules and phrases, as a code; its words are in the wording, ``own-fault-<code>``.

So moderators read them in their language in a form, and in English in a settings file, as every mistake there.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from bot.wording.wording import FOLDER, Wording


@dataclass(frozen=True, slots=True)
class Fault:
    """``given`` is what was written, or the part of it that does not fit; ``most`` a limit, where it has one."""

    code: str
    given: str = ""
    most: int = 0


def said(fault: Fault, wording: Wording | None = None) -> str:
    """What is wrong and what to write instead, in one line; in English unless a wording is given."""
    words = wording or _english()
    return words.say(f"own-fault-{fault.code}", given=_short(fault.given), most=fault.most)


def _short(text: str, most: int = 60) -> str:
    plain = " ".join(text.replace("`", "'").split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"


@cache
def _english() -> Wording:
    return Wording.load(FOLDER)
