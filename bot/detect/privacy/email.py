"""E-mail addresses, plain or disguised. The skeleton has joined "sam dot lee at gmail dot com" already."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot import regex
from bot.detect.privacy.names.words import GIVEN, is_everyday
from bot.detect.privacy.numbers.mail_spoken import ANCHOR, find_spoken
from bot.detect.privacy.numbers.mail_words import (
    COUNTRIES,
    ENDINGS,
    HELPLINES,
    PLACEHOLDERS,
    PROVIDERS,
    ROLE_PARTS,
    ROLES,
    WORDS_TOO,
)
from bot.detect.privacy.numbers.whose import Whose
from bot.detect.settings import DetectorSettings
from bot.model import Finding, View

_LOCAL_SIGNS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._%+-'")
_LOCAL_MOST, _DOMAIN_MOST = 64, 120
_DOMAIN: Final = re.compile(r"(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}([a-z]{2,14})(?![a-z0-9@])")
_ENDINGS: Final = "com|net|org|de|fr|es|br|pt|uk|at|ch"
"""Endings that are known even without a dot before them."""

_LOOSE_DOMAIN: Final = re.compile(
    r"[a-z0-9-]{2,40}(?: ?\. ?| (?:dot|punkt|punto|ponto|point) )(?P<ending>[a-z]{2,8})\b"
    r"|[a-z0-9](?: [a-z0-9-]){2,30} ?\. ?(?P<spaced>[a-z](?: [a-z](?!\w)){1,5})"
    rf"|(?:{PROVIDERS}|{WORDS_TOO})(?:[ ,]?(?:{_ENDINGS})\b|\b(?!\.\w))"
)
_SPACED_LOCAL: Final = re.compile(r"(?:(?<=\s)|^)[a-z0-9](?:(?: | ?[._-] ?)[a-z0-9](?![a-z0-9])){3,40}$")
_SPACED_BEFORE: Final = re.compile(r"(?:(?<=\s)|^)(?:[a-z0-9] ){2,40}$")
_TOKEN: Final = re.compile(r"[a-z0-9][a-z0-9._+-]{2,63}$")

_PROVIDER: Final = re.compile(rf"(?:{PROVIDERS})\.")
_SPACED_MOST: Final = 80
_SIGNS: Final = re.compile("[@\uff20\ufe6b(\\[{<]")
"""Signs that nobody writes in a sentence that merely says "at" and "dot"."""
_MAIL: Final = re.compile(r"(?:mail|correo|e-?mail|address|adresse|contact|gmail|reach|write|is|es|ist|:)\W{1,3}$")

_LOCAL: Final = r"[a-z0-9][a-z0-9._-]{3,40}[a-z0-9]"
_MARKED: Final = r"[a-z0-9](?=[a-z0-9._-]{0,40}[0-9._][a-z0-9])[a-z0-9._-]{3,40}[a-z0-9]"
_NAMED_CUE: Final = rf"\b(?:{PROVIDERS}|e-?mail)(?:\s(?:is|addy is|address is|=|es|ist|est|e)|\s?:)\s?"
_NAMED: Final = re.compile(rf"(?P<local>{_MARKED})(?![@\w])")
_WORDED_CUE: Final = rf"[a-z0-9] at (?:{PROVIDERS})\b"
_WORDED: Final = re.compile(
    rf"(?P<local>{_MARKED}) at (?:{PROVIDERS})\b(?!\.\w)"
    rf"|(?P<whole>{_LOCAL} at (?:{PROVIDERS})[ ,](?:{_ENDINGS})\b)"
)
_CUES: Final = regex.compile(rf"(?:(?P<named>{_NAMED_CUE})|(?P<worded>{_WORDED_CUE}))")
_IN_WORDS: Final = regex.compile(f"{_NAMED_CUE}|{_WORDED_CUE}|{ANCHOR}")
"""What stands in every text with an address that is told in words."""

TRIGGERS: Final[tuple[str, ...]] = (
    r"[a-z0-9._%+'-]@[a-z0-9-]",
    r" ?@ ?[a-z0-9-]{2,40}(?: ?\. ?[a-z]| (?:dot|punkt|punto|ponto|point) )",
    rf" ?@ ?(?:{PROVIDERS}|{WORDS_TOO})\b",
    r"@ ?[a-z0-9](?: [a-z0-9-]){2}",
    _NAMED_CUE,
    _WORDED_CUE,
    ANCHOR,
)


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``roles`` and ``helplines`` are never personal: what stands before the @, and parts of domains."""

    roles: frozenset[str] = ROLES
    helplines: tuple[str, ...] = HELPLINES


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Addresses that look real and are not an organisation's."""
    text, whose = view.skeleton, Whose(view.skeleton, "privacy.email")
    for left, right in _ats(text):
        found = _around(text, left, right)
        if found is None or _is_talk(view, *found):
            continue
        if _personal(text[slice(*found)].replace(" ", ""), settings):
            yield _finding(view, whose, *found, "an address with a real ending")
    if not _IN_WORDS.search(text):
        return
    for start, end, ending in find_spoken(text):
        if _real(ending):
            yield _finding(view, whose, start, end, "an address that is dictated", confidence=0.8)
    for cue in _CUES.finditer(text):
        where = _at_provider(text, cue)
        if where is not None and text[slice(*where)].strip("._-") not in settings.roles:
            yield _finding(view, whose, *where, "a name at a mail provider", confidence=0.75)


def _ats(text: str) -> Iterator[tuple[int, int]]:
    """Every @ sign, with a blank on either side, that has something before and behind it."""
    at = text.find("@")
    while at >= 0:
        left = at - (text[at - 1 : at] == " ")
        right = at + 1 + (text[at + 1 : at + 2] == " ")
        if text[left - 1 : left] in _LOCAL_SIGNS and text[right : right + 1].isalnum():
            yield left, right
        at = text.find("@", at + 1)


def _finding(view: View, whose: Whose, start: int, end: int, why: str, confidence: float = 0.95) -> Finding:
    subject = whose.of(start, end)
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
            spaced_out = text[max(0, start - 5) : start].count(" ") > 1
            apart = _SPACED_BEFORE.search(text, max(0, start - _SPACED_MOST), start) if spaced_out else None
            return (apart.start() if apart else start, domain.end()) if _real_domain(domain) else None
    spaced = _LOOSE_DOMAIN.match(text, right, right + 60)
    ending = (spaced["ending"] or spaced["spaced"] or "").replace(" ", "") if spaced else ""
    if spaced is None or (ending and not _real(ending)):
        return None
    before = text[max(0, left - 90) : left]
    local = _SPACED_LOCAL.search(before) or _TOKEN.search(before)
    if local is None:
        return None
    return left - len(before) + local.start(), spaced.end()


def _is_talk(view: View, start: int, end: int) -> bool:
    """Whether the skeleton has made an address of a sentence: "look at gmail dot com for it"."""
    span = view.span(start, end)
    local = view.skeleton[start:end].partition("@")[0]
    if start and not view.skeleton[start - 1].isspace():
        return False
    if not local.isalpha() or local in GIVEN or not is_everyday(local) or _SIGNS.search(view.raw, span.start, span.end):
        return False
    return not _MAIL.search(view.skeleton, max(0, start - 24), start)


def _at_provider(text: str, cue: regex.Match) -> tuple[int, int] | None:
    """The name in "my gmail is pine.tree7" and "pine.tree7 at gmail"."""
    if cue["named"] is not None:
        named = _NAMED.match(text, cue.end())
        return named.span("local") if named else None
    start = cue.start()
    while start > 0 and cue.start() - start < _LOCAL_MOST and text[start - 1] in _LOCAL_SIGNS:
        start -= 1
    worded = None if text[start - 1 : start] == "@" else _WORDED.match(text, start)
    return worded.span("local" if worded["local"] else "whole") if worded else None


def _real_domain(domain: re.Match[str]) -> bool:
    """Whether the domain has a real ending, or a provider's name before one that is mistyped ("gmail.con")."""
    return _real(domain[1]) or (len(domain[1]) <= 3 and _PROVIDER.match(domain[0]) is not None)


def _real(ending: str) -> bool:
    return ending in COUNTRIES or ending in ENDINGS


def _personal(address: str, settings: Settings) -> bool:
    local, _, domain = address.partition("@")
    bare = local.strip("._-'")
    role, *parts = re.split(r"[._-]", bare.partition("+")[0])
    if bare in settings.roles or bare in PLACEHOLDERS:
        return False
    if role in settings.roles and all(
        part in settings.roles or part in ROLE_PARTS or not part.isalpha() for part in parts
    ):
        return False
    return not any(helpline in domain for helpline in settings.helplines)
