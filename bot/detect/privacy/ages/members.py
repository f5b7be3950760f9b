"""Ages of other members: somebody is told of who is here, has come here, or is laid bare here."""

from __future__ import annotations

import re
from typing import Final

from bot.detect.patterns import any_of
from bot.detect.privacy.ages.people import PEOPLE, PETS
from bot.detect.privacy.ages.words import SOFT
from bot.detect.privacy.names.words import is_everyday

_KIN: Final = re.compile(rf"\b(?:my|our) (?:[\w-]{{2,12}} ){{0,2}}?{PEOPLE}\b")

_MEMBER: Final = re.compile(
    r"(?:<@!?\d{1,20}>|@\w[\w.]{1,31}|\b(?:on here|this server|in here|this account|user|member|mods?|op|poster"
    r"|(?:kid|girl|boy|person|one) (?:above|who posted|in chat|in vc))\b)[^\n]{0,80}?"
    rf"(?:\b{any_of('is, (?:just )?turned, turns, says (?:s?he|they)(?:.?s|.?re)?, s?hes, theyre, they are')}|'s|,) "
    rf"{SOFT}\Z"
)
_IS: Final = re.compile(rf"(?:\b(?:is|s?hes|theyre|are|says|turned|turns)|'s|'re|,) {SOFT}\Z")
_HERE: Final = r"(?:in )?(?:here|(?:this|the|our) (?:server|discord|chat|group))"
_ABOARD: Final = re.compile(
    r"\b(?:joined|joining|join|got in(?:to)?|gotten in|snuck in|sneaked in|sneaks in|signed up|logged in(?:to)?|lurks?)"
    rf" (?:{_HERE}|on)|\b(?:a |is |as a )member\b|\b(?:using|on|stole|has|took) my (?:acc|account|laptop|login)"
    r"|\b(?:boot|kick|ban|remove|mute|verify|check|report) (?:him|her|them|it|this (?:user|account|kid))\b"
    r"|\bplease check|\blied about (?:his|her|their|the|being|age)|\bput (?:18|19|2\d)\b"
    r"|\bmade an? (?:acc|account|alt)\b"
)
"""Somebody who is told of has come to this server."""
_KNOWN_HERE: Final = re.compile(
    r"\bleave (?:him|her|them) alone|\bstop (?:dm|messag|talking to|bother|flirt)\w*"
    r"|\b(?:dm|messag|text|flirt)\w* (?:with )?(?:him|her|them)\b"
    r"|\b(?:his|her|their) (?:snap|insta|ig|discord|account|server|dms?|tiktok|posts?|messages?)\b"
    r"|\b(?:in vc|on here|in here|this server|mods?|this user|that user)\b"
)
"""Somebody who is told of is probably a member, unless it is one of the family."""
_CALLED_SO: Final = re.compile(r"\b(?P<first>[a-z]{3,14}) (?P<last>[a-z'-]{3,18}), (?:age |aged )?\Z")
_LAID_BARE: Final = re.compile(
    r"\b(?:insta|snap|ig|tiktok|discord|facebook|number|phone|cell|address|lives|school|college|academy|high|goes to)\b"
    r"|@\w"
)
"""What else is told of somebody who is laid bare to strangers."""
_SEEN_HERE: Final = re.compile(
    r"[^\n]{0,60}\b" + any_of("in vc, in chat, in voice, on here, this server, in this channel, in here") + r"\b"
)

_NEAR: Final = 120
"""How far from somebody's age it may stand that he or she is a member."""
_BEFORE: Final = 80
_REACH: Final = 48


def of_a_member(text: str, start: int, end: int, clause: str) -> bool:
    """Whether the number at ``text[start:end]`` of a skeleton is a member's age; ``clause`` is what stands before it in
    its sentence. As in "@x is 12", "she's 13 and on here", "my brother joined this server and he is 11".
    """
    if _IS.search(clause, max(0, len(clause) - _REACH)) is None:
        return False
    if _MEMBER.search(clause):
        return True
    if clause.endswith(", ") or PETS.search(clause):
        return False
    if _SEEN_HERE.match(text, end):
        return True
    near = text[max(0, start - _NEAR) : end + _NEAR]
    if _ABOARD.search(near):
        return True
    return _KNOWN_HERE.search(near) is not None and _KIN.search(text[max(0, start - _BEFORE) : start]) is None


def laid_bare(text: str, end: int, line: str) -> bool:
    """The same for a number that ends there behind somebody's full name and before a school, an address or a name on
    another platform; ``line`` is what stands before it in its line.
    """
    called = _CALLED_SO.search(line)
    if called is None or is_everyday(called["first"]) or is_everyday(called["last"]):
        return False
    return _LAID_BARE.search(text, end, end + _NEAR) is not None
