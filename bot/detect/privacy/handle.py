"""User names and profile links on other platforms.

A name counts when the words around it say which platform it is on ("my snap is", "sc: x", "@x on insta"), when it has
the form of one platform (x#1234, u/x, SW-1234-...), or when it stands in a link to a person. The platform's name
alone, members' @names of this server and links to articles and videos do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.detect.privacy.platforms import LINKS, NAMES, ORDINARY, SHORT
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.model import Finding, View

ORGANISATIONS: Final = re.compile(
    r"mentalhealth|helpline|samaritans|official|lifeline|childline|nhs\b|nami\b|unicef|redcross|charity|foundation"
    r"|suicideprevention"
    r"|crisistext|trevorproject|befrienders"
)
"""Parts of the names of public accounts, which are nobody's detail."""

_PLATFORM: Final = re.compile(rf"\b(?:{NAMES})\b")
_NAME: Final = r"@?[a-z0-9_](?:[a-z0-9_.-]{0,35}[a-z0-9_])"
_GLUE: Final = (
    r"(?:\s(?:is|its|it's|as|at|user|username|usernames|name|names|id|tag|handle|acc|account|code|me|called|named"
    r"|under|add|username's|my|here"
    r"|live|mine|me at|ist|es|e|est|c'est|lautet|page|profile|channel|blog|one|main|alt|now|im|i'm|ones|insta|tho"
    r"|pls|btw|thats|that's|the|search"
    r"|for|visits|friend|just|uh|um|follow|and|by|i|am|its just)\b|'s|s'|\s?[:=~>-]{1,3}|\s?\?{1,2}|\s?[!.,(\"'])"
)
_AFTER_PLATFORM: Final = re.compile(
    rf"\b(?P<platform>{NAMES})\b(?P<glue>{_GLUE}{{0,6}})\s{{0,2}}(?P<name>{_NAME})(?![\w@])"
)
_BEFORE_PLATFORM: Final = re.compile(
    rf"(?<![\w@/.#-])(?P<name>{_NAME})(?:,| is| is me| it is)?\s(?:on|over on|in|at|auf|en|no|na|sur|\()\s?(?:my "
    r"|his |her |their |the |second |other |new |old "
    rf"|main |alt )*(?P<platform>{NAMES})\b"
)
_ADD: Final = re.compile(
    r"\b(?:add|adds|friend|follow|dm|message|msg|hmu|find|search|report|spam|hit|write|text|reach)\b(?:\s(?:me|my|up"
    r"|him|her|them|on|at|the|real|one|other|main"
    r"|alt|account|acc|as|is|it's|its|new|old|over|there)|\s?[:,]){0,6}\s"
    r"(?P<name>@?(?=[a-z0-9_.#-]{0,30}[0-9_.#])[a-z0-9_](?:[a-z0-9_.-]{1,35}[a-z0-9_]))(?![\w@])"
)
_POSSESSIVE: Final = re.compile(
    rf"(?:^|[\s(])@ is (?P<name>{_NAME})(?![\w@])|\b(?:she|he|it|they)(?:'s| is|s)(?: also)? (?P<name2>@{_NAME[2:]})"
    r"(?![\w@])"
)
_LINK: Final = re.compile(
    rf"(?:https?://)?(?:www\.|m\.|mobile\.|open\.|old\.|de-de\.)?(?:{LINKS})(?P<who>[\w.%@-]{{0,60}})"
    rf"(?P<rest>[/\w?=&%.+-]{{0,100}})"
)
_SHAPES: Final = re.compile(
    r"(?<![\w@#/])(?P<discord>[a-z0-9_.]{2,32}#\d{4})(?!\d)|(?<![\w/])(?P<reddit>/?u/[a-z0-9_-]{3,20})(?![\w/-])"
    r"|(?<![\w])(?P<switch>sw-\d{4}-\d{4}-\d{4})(?!\d)|(?<!\w)(?P<skype>live:\.?[a-z0-9_.]{4,40})|(?<!\w)"
    r"(?P<bsky>@?[a-z0-9-]{2,40}\.bsky\.social)"
    r"|(?<![\w.])(?P<fedi>@[a-z0-9_]{2,30}@[a-z0-9-]{2,30}(?:\.[a-z]{2,12}){1,2})(?![\w])"
)
_CODE: Final = re.compile(
    r"\b(?:steam|friend code|nintendo|switch|fc|uid|genshin|pokemon go|trainer code)\b[^\d\n]{0,40}"
    r"(?P<code>\d{4}[ -]?\d{4}[ -]?\d{4}|\d{8,10})(?!\d)",
    re.ASCII,
)
_GIVEN: Final = re.compile(
    r"(?:\b(?:im|i'?m|its|it's|is|mines?|mine is|me|as|user|name|under|add|called|account|acc|one|now|main|friend"
    r"|request|c'est|es|ist)[,:]?\s"
    rf"|[?!:,(]\s?|\n|\b(?!thanks|thx|ty|hey|hi|hello|with|to|and|from|cc)\w+,?\s(?=@))(?P<name>{_NAME})(?![\w@/])"
    r"(?=\s?(?:$|[.,!?)\n;]|[^\w\s]|\s(?:and|add|if|so|for|ill|i|we|she|he|they|hmu|pls|when|who|x+|lol|but|que|si"
    r"|und)\b))"
)
_OWNED: Final = re.compile(r"\b(?:my|his|her|their|our|on|ur|your|an?|add me on|got|have|auf|en|sur|no)\s$")
_REACH: Final = 90
"""How many characters after a platform's name a user name is looked for."""


TRIGGERS: Final[tuple[str, ...]] = ()


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``own`` are names of this server's own accounts elsewhere, in small letters and without the @."""

    own: frozenset[str] = frozenset()


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Names and links under which somebody is found elsewhere."""
    text = view.skeleton
    for start, end, why, sure in _all(view, text):
        name = text[start:end].lstrip("@")
        if name not in settings.own and not ORGANISATIONS.search(name):
            subject = subject_of(text, start, end)
            yield view.finding("privacy.handle", view.span(start, end), why=why, confidence=sure, subject=subject)


Hit = tuple[int, int, str, float]


def _all(view: View, text: str) -> Iterator[Hit]:
    for match in _SHAPES.finditer(text):
        yield *match.span(), "a user name in the form of a platform", 0.85
    if "." in text:
        for match in _LINK.finditer(text):
            if _profile(match):
                yield match.start(), match.end("who"), "a link to a profile", 0.9
    for match in _POSSESSIVE.finditer(text):
        start, end = match.span("name" if match["name"] else "name2")
        yield start, end, "a user name that is called one", 0.7
    for match in _ADD.finditer(text):
        if _distinct(match["name"]) and not match["name"].startswith("@"):
            yield *match.span("name"), "a user name to add", 0.7
    if not _PLATFORM.search(text):
        return
    for match in _CODE.finditer(text):
        yield *match.span("code"), "a friend code", 0.85
    for match in _AFTER_PLATFORM.finditer(text):
        if _named(view, match):
            yield *match.span("name"), "a user name on a platform", 0.85
    for match in _BEFORE_PLATFORM.finditer(text):
        if match["name"].startswith("@") or _distinct(match["name"]):
            yield *match.span("name"), "a user name on a platform", 0.8
    yield from _nearby(text)


def _nearby(text: str) -> Iterator[Hit]:
    """What looks like a user name soon after a platform was named, and is given as one."""
    for platform in _PLATFORM.finditer(text):
        if platform[0] in SHORT and not _OWNED.search(text[max(0, platform.start() - 12) : platform.start()]):
            continue
        for match in _GIVEN.finditer(text, platform.end(), platform.end() + _REACH):
            if _distinct(match["name"]):
                yield *match.span("name"), "a user name soon after a platform", 0.7
                break


def _profile(match: re.Match[str]) -> bool:
    who, rest, link = match["who"].strip("."), match["rest"], match[0]
    if "tumblr.com" in link or "carrd.co" in link:
        return True
    if not who or re.match(
        r"/(?:status|video|videos|posts|photo|photos|p|reel|comments|blob|issues|tree|watch|statuses|sets)/", rest
    ):
        return False
    return "medium.com" not in link or not rest.strip("/")


_NUMBER_WORD: Final = re.compile(
    r"[a-z]{1,3}\d?|\d+(?:st|nd|rd|th|am|pm|k|x|s|mg|min|h|yo|f|m|ish|hrs|hr|mins|ever|d)|\d+[a-z]{1,2}|[\d.]+[a-z]?"
    r"|mp[34]|covid.?19"
    r"|(?:ps|xbox|fifa|cod|gta|rdr|ark|nba|madden|iphone|android|ios|windows)\d*[a-z]?|day\d+"
)
_SITE: Final = re.compile(
    r"[\w.-]+\.(?:com|org|net|gg|tv|me|io|de|co|uk|fr|es|br|pt|png|jpe?g|gif|mp[34]|pdf|html?|exe|js|py)"
)


def _distinct(name: str) -> bool:
    """Whether this can hardly be a word: digits, dots or underscores within letters."""
    bare = name.lstrip("@")
    if not any(char.isalpha() for char in bare) or _NUMBER_WORD.fullmatch(bare) or _SITE.fullmatch(bare):
        return False
    if any(char in "0123456789_" for char in bare):
        return True
    return "." in bare and len(bare) >= 8 and ".." not in bare


_STRONG_GLUE: Final = re.compile(
    r"[:=]|\bis\b|'s\b|\bits\b|it's|\bname\b|\buser|\bhandle\b|\btag\b|\bid\b|\bas\b|\bist\b|\bes\b|\best\b"
    r"|\bunder\b|\bme\b|\badd\b|\bmine\b|\bi'?m\b"
)


_ENDS: Final = re.compile(
    r"\s?(?:$|[.,!?;)\n]|(?:and|if|ill|add|hmu|pls|please|or|so|shoot|in case|for|dont|we|i|x+)\b|[^\w\s])"
)
_LIKE_A_WORD: Final = re.compile(r"(?:ing|ed|ly|ness|tion|able|ful|less|ous|'s)$")
_LOUD: Final = re.compile(r"[a-z][A-Z]|[A-Z]{2}[a-z]")


def _named(view: View, match: re.Match[str]) -> bool:
    """Whether what follows a platform's name is a name on it, and not the rest of a sentence about it."""
    text, name, glue, platform = view.skeleton, match["name"], match["glue"], match["platform"]
    bare = name.lstrip("@").strip(".")
    if len(bare) < 3 or bare in ORDINARY or not any(char.isalpha() for char in bare) or _PLATFORM.fullmatch(bare):
        return False
    if name.startswith("@"):
        return True
    owned = _OWNED.search(text[max(0, match.start() - 12) : match.start()]) is not None
    if _distinct(bare) or _LOUD.search(_raw(view, match)):
        return platform not in SHORT or owned or bool(glue.strip()) or "_" in bare or bare[-1].isdecimal()
    if len(bare) < 5 or _LIKE_A_WORD.search(bare) or not _ENDS.match(text, match.end()):
        return False
    if ":" in glue or "=" in glue:
        return owned or platform not in SHORT or platform in {"sc", "ig", "tg"}
    if re.search(r"name|user|handle|tag", glue):
        return True
    return owned and len(bare) >= 7 and _STRONG_GLUE.search(glue) is not None


def _raw(view: View, match: re.Match[str]) -> str:
    span = view.span(*match.span("name"))
    return view.raw[span.start : span.end]
