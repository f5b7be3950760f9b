"""E-mail addresses, plain or disguised. The skeleton has joined "sam dot lee at gmail dot com" already."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import re2

from bot.detect.privacy.numbers.mail_words import (
    COUNTRIES,
    ENDINGS,
    HELPLINES,
    PLACEHOLDERS,
    PROVIDERS,
    ROLES,
    WORDS_TOO,
)
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.model import Finding, View

_LOCAL_SIGNS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._%+-'")
_LOCAL_MOST, _DOMAIN_MOST = 64, 120
_DOMAIN: Final = re.compile(r"(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}([a-z]{2,14})(?![a-z0-9@])")
_ENDINGS: Final = "com|net|org|de|fr|es|br|pt|uk|at|ch"
"""Endings that are known even without a dot before them."""

_LOOSE_DOMAIN: Final = re.compile(
    r"[a-z0-9-]{2,40}(?: ?\. ?| (?:dot|punkt|punto|ponto|point) )(?P<ending>[a-z]{2,8})\b"
    rf"|(?:{PROVIDERS}|{WORDS_TOO})(?:[ ,](?:{_ENDINGS})\b|\b(?!\.\w))"
)
_SPACED_LOCAL: Final = re.compile(r"(?:(?<=\s)|^)[a-z0-9](?:(?: | ?[._-] ?)[a-z0-9](?![a-z0-9])){3,40}$")
_TOKEN: Final = re.compile(r"[a-z0-9][a-z0-9._+-]{2,63}$")

_LOCAL: Final = r"[a-z0-9][a-z0-9._-]{3,40}[a-z0-9]"
_MARKED: Final = r"[a-z0-9](?=[a-z0-9._-]{0,40}[0-9._][a-z0-9])[a-z0-9._-]{3,40}[a-z0-9]"
_NAMED_CUE: Final = rf"\b(?:{PROVIDERS}|e-?mail)(?:\s(?:is|addy is|address is|=|es|ist|est|e)|\s?:)\s?"
_NAMED: Final = re.compile(rf"(?P<local>{_MARKED})(?![@\w])")
_WORDED_CUE: Final = rf"[a-z0-9] at (?:{PROVIDERS})\b"
_WORDED: Final = re.compile(
    rf"(?P<local>{_MARKED}) at (?:{PROVIDERS})\b(?!\.\w)"
    rf"|(?P<whole>{_LOCAL} at (?:{PROVIDERS})[ ,](?:{_ENDINGS})\b)"
)
_CUES: Final = re2.compile(rf"(?:(?P<named>{_NAMED_CUE})|(?P<worded>{_WORDED_CUE}))")

TRIGGERS: Final[tuple[str, ...]] = (
    r"[a-z0-9._%+'-]@[a-z0-9-]",
    r" ?@ ?[a-z0-9-]{2,40}(?: ?\. ?[a-z]| (?:dot|punkt|punto|ponto|point) )",
    rf" ?@ ?(?:{PROVIDERS}|{WORDS_TOO})\b",
    _NAMED_CUE,
    _WORDED_CUE,
)


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``roles`` and ``helplines`` are never personal: what stands before the @, and parts of domains."""

    roles: frozenset[str] = ROLES
    helplines: tuple[str, ...] = HELPLINES


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Addresses that look real and are not an organisation's."""
    text = view.skeleton
    for left, right in _ats(text):
        found = _around(text, left, right)
        if found is not None and _personal(text[slice(*found)].replace(" ", ""), settings):
            yield _finding(view, *found, "an address with a real ending")
    for cue in _CUES.finditer(text):
        where = _at_provider(text, cue)
        if where is not None and text[slice(*where)].strip("._-") not in settings.roles:
            yield _finding(view, *where, "a name at a mail provider", confidence=0.75)


def _ats(text: str) -> Iterator[tuple[int, int]]:
    """Every @ sign, with a blank on either side, that has something before and behind it."""
    at = text.find("@")
    while at >= 0:
        left = at - (text[at - 1 : at] == " ")
        right = at + 1 + (text[at + 1 : at + 2] == " ")
        if text[left - 1 : left] in _LOCAL_SIGNS and text[right : right + 1].isalnum():
            yield left, right
        at = text.find("@", at + 1)


def _finding(view: View, start: int, end: int, why: str, confidence: float = 0.95) -> Finding:
    subject = subject_of(view.skeleton, start, end)
    return view.finding("privacy.email", view.span(start, end), why=why, confidence=confidence, subject=subject)


def _around(text: str, left: int, right: int) -> tuple[int, int] | None:
    """The stretch of an address around an @ sign with its blanks, if there may be one."""
    start = left
    while start > 0 and left - start < _LOCAL_MOST and text[start - 1] in _LOCAL_SIGNS:
        start -= 1
    while start < left and text[start] in "._%+-'":
        start += 1
    if right - left == 1 and start < left and (start == 0 or text[start - 1] not in "@/_"):
        domain = _DOMAIN.match(text, right, right + _DOMAIN_MOST)
        if domain:
            return (start, domain.end()) if _real(domain[1]) else None
    spaced = _LOOSE_DOMAIN.match(text, right, right + 60)
    if spaced is None or (spaced["ending"] and not _real(spaced["ending"])):
        return None
    before = text[max(0, left - 90) : left]
    local = _SPACED_LOCAL.search(before) or _TOKEN.search(before)
    if local is None:
        return None
    return left - len(before) + local.start(), spaced.end()


def _at_provider(text: str, cue: re.Match[str]) -> tuple[int, int] | None:
    """The name in "my gmail is pine.tree7" and "pine.tree7 at gmail"."""
    if cue["named"] is not None:
        named = _NAMED.match(text, cue.end())
        return named.span("local") if named else None
    start = cue.start()
    while start > 0 and cue.start() - start < _LOCAL_MOST and text[start - 1] in _LOCAL_SIGNS:
        start -= 1
    worded = None if text[start - 1 : start] == "@" else _WORDED.match(text, start)
    return worded.span("local" if worded["local"] else "whole") if worded else None


def _real(ending: str) -> bool:
    return ending in COUNTRIES or ending in ENDINGS


def _personal(address: str, settings: Settings) -> bool:
    local, _, domain = address.partition("@")
    bare = local.strip("._-'")
    if bare in settings.roles or bare in PLACEHOLDERS or re.split(r"[._+-]", bare)[0] in settings.roles:
        return False
    return not any(helpline in domain for helpline in settings.helplines)
