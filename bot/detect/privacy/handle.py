"""User names and profile links on other platforms.

One pass finds the platforms that are named. From each the words behind it are read one by one ("is", "name", ":",
"add me") until one comes that may be a user name; what was read on the way, what stands before the platform ("my",
"add me on") and what the word looks like decide whether it is one. Names before a platform ("@x on insta"), after an
invitation ("add me x_9"), in the form of one platform (x#1234, u/x, SW-1234-...) and in links to people count as well.
The platform's name alone, members' @names of this server and links to articles and videos do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import re2

from bot.detect.patterns import any_of
from bot.detect.privacy.handles.naming import Reader, near
from bot.detect.privacy.handles.places import ANCHOR, NAMES, Place, find_places
from bot.detect.privacy.handles.platforms import ACCOUNTS
from bot.detect.privacy.handles.profiles import LINK, SITE, find_profiles
from bot.detect.privacy.handles.usernames import NAME, TALK, distinct, unusual
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.model import Finding, Subject, View

_INVITATION: Final = r"\b" + any_of(
    "(?:add|friend|follow|find) (?:me|my), add, hmu, hit me up, look me up, search (?:for )?me",
    "(?:agrega|agreguen|anade|anadan|sigue|siguen|sigan|segui|busca)me, me (?:agregas|agregan|siguen)",
    "me (?:adiciona|segue|add|chama)",
    "ajoutez?[- ]moi, sui(?:s|vez)[- ]moi, m'ajouter",
    "(?:adde?t?|folgt?) mi(?:r|ch), fuge? mich",
) + r"\b"  # fmt: skip
_SHAPE: Final = (
    r"[a-z0-9_.]#\d{4}|\bu/[a-z0-9_-]{3}|\bsw-\d{4}-|\blive:\.?[a-z0-9_]{3}|@[a-z0-9_.]{2,30}@[a-z0-9-]"
    r"|\bsteam_[01]:[01]:\d|\b7656119\d{10}"
)
TRIGGERS: Final[tuple[str, ...]] = (ANCHOR, _INVITATION, _SHAPE, LINK, SITE)

_READER: Final = Reader(NAMES)
_INVITATIONS: Final = re2.compile(_INVITATION)
_ME: Final = ("me", "moi", "mich", "mir", "m'ajouter")
_SHAPES_AT: Final = re2.compile(_SHAPE)
_SHAPES: Final = re.compile(
    r"(?<![\w@#/.])(?P<tag>[a-z0-9_.]{2,32}#\d{4})(?!\d)"
    r"|(?<![\w/])/?u/[a-z0-9_-]{3,20}(?![\w/-])"
    r"|(?<!\w)sw-\d{4}-\d{4}-\d{4}(?!\d)"
    r"|(?<!\w)live:\.?[a-z0-9_.]{3,40}[a-z0-9]"
    r"|(?<![\w.])@[a-z0-9_.]{2,30}@[a-z0-9-]{2,30}(?:\.[a-z]{2,12}){1,2}(?!\w)"
    r"|(?<!\w)steam_[01]:[01]:\d{4,12}"
    r"|(?<!\d)7656119\d{10}(?!\d)"
)
_LONGEST_TAG: Final = 34
_NUMBERED: Final = re.compile(
    any_of(
        "ticket, order, case, issue, bug, pr, invoice, ref, room, track, number, nr?, no, apt, unit, suite, flight",
        "channel, episode, ep, chapter, level, week, day, reason, song, post, entry, tip, rule, part, vol, log",
        "build, colou?r, hex",
    )
    + r"#\d{4}"
)
"""What else is written with "#" and a number."""
_CODE: Final = re.compile(r"[^\d\n]{0,40}(?P<code>\d{4}[ -]?\d{4}[ -]?\d{4}|\d{8,10})(?!\d)", re.ASCII)
_FRIEND_CODE: Final = "a friend code"
_THEIRS: Final = re.compile(r"\b(?:his|her|their|ur|your)\b")
_MONEY: Final = re.compile(
    r"\b" + any_of("paypal, venmo, cash ?app, revolut, pix, upi, bizum, zelle, bank, iban, wallet, btc") + r"\b"
)
"""Accounts that are financial's affair."""

_ON: Final = re.compile(
    rf"(?<![\w@/.#-])(?P<name>{NAME})\"?(?:,| is| me| it is)?\s"
    r"(?:(?:over on|on|in|at|auf|bei|en|no|na|sa|sur)\s|\(|\[)"
    r"(?:(?:my|his|her|their|the|second|other|new|old|main|alt)\s){0,2}\Z"
)
_CALLED: Final = re.compile(
    r"\b"
    + any_of("i'?m, i am, it'?s, as, under, named, called, user, username, i go by, find, soy, sou, bin")
    + r"\s\Z"
)
_PUBLIC: Final = re.compile(
    r"\b"
    + any_of(
        "creators?, youtubers?, streamers?, podcast, band, singer, artist, celebrity, influencer, charity, nonprofit"
    )
    + r"\b[^.!?\n]{0,30}\Z"
)
_TOLD_OF: Final = re.compile(
    r"\b"
    + any_of(
        r"report, block, ban, stalk\w*, dox\w*, catfish\w*, expose, spam",
        "(?:person|someone|somebody|guy|girl|boy|man|woman|dude|kid|user|troll|creep) (?:called|named|who)",
    )
    + r"\b[^.!?\n]{0,40}\Z"
)
"""Before the name of somebody whom the author speaks of."""

ORGANISATIONS: Final = re.compile(
    any_of(
        r"mental.?health, helpline, lifeline, childline, crisis.?text, suicideprevention, samaritans, befrienders",
        r"trevorproject, \bnhs, nami(?:communicate)?$, unicef, red.?cross, charity, foundation, official",
        "automoderator",
    )
)
"""Parts of the names of public accounts, which are nobody's detail."""


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``own`` are names of this server's own accounts elsewhere, in small letters and without the @."""

    own: frozenset[str] = frozenset()


Hit = tuple[int, int, str, float]
"""Start and end in the skeleton, why, and how sure."""


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Names and links under which somebody is found elsewhere."""
    text = view.skeleton
    seen: set[tuple[int, int]] = set()
    for start, end, name, why, sure in _all(view, text):
        if (start, end) in seen or name in settings.own or ORGANISATIONS.search(name):
            continue
        seen.add((start, end))
        subject = _whose(text, start, end, why)
        yield view.finding("privacy.handle", view.span(start, end), why=why, confidence=sure, subject=subject)


def _whose(text: str, start: int, end: int, why: str) -> Subject:
    before = text[max(0, start - 60) : start]
    if _TOLD_OF.search(before):
        return Subject.OTHER
    if why == _FRIEND_CODE and not _THEIRS.search(before):
        return Subject.SELF  # "friend" is no person there
    return subject_of(text, start, end)


def _all(view: View, text: str) -> Iterator[tuple[int, int, str, str, float]]:
    for start, end, name in find_profiles(text):
        yield start, end, name, "a link to a profile", 0.9
    for start, end, why, sure in (*_shaped(text), *_invited(view, text), *_on_platforms(view, text)):
        yield start, end, text[start:end].lstrip("@"), why, sure


def _shaped(text: str) -> Iterator[Hit]:
    for anchor in _SHAPES_AT.finditer(text):
        for match in _SHAPES.finditer(text, max(0, anchor.start() - _LONGEST_TAG), anchor.end() + 64):
            if match.start() > anchor.start():
                break
            if match.end() > anchor.start() and not (match["tag"] and _NUMBERED.fullmatch(match["tag"])):
                yield *match.span(), "a user name in the form of a platform", 0.85


def _invited(view: View, text: str) -> Iterator[Hit]:
    for anchor in _INVITATIONS.finditer(text):
        given = _READER.walk(view, anchor.end())
        me = anchor.group().endswith(_ME) and given is not None and "pause" not in given.signs
        if given is None or not (me if given.at else given.distinct):
            around = (*near(view, anchor.start() - 50, anchor.start()), *near(view, anchor.end(), anchor.end() + 60))
            given = around[0] if around else None
        if given:
            yield given.start, given.end, "a user name to add", 0.75


def _on_platforms(view: View, text: str) -> Iterator[Hit]:
    for place in find_places(text):
        code = _CODE.match(text, place.end) if place.platform.coded else None
        given = _READER.walk(view, place.end)
        if code:
            yield *code.span("code"), _FRIEND_CODE, 0.85
        elif given and place.names(given):
            yield given.start, given.end, "a user name on a platform", 0.85
        else:
            yield from _around(view, place)


def _around(view: View, place: Place) -> Iterator[Hit]:
    """The name that stands before "on" and a platform, or freely behind it."""
    before = _before(view, place)
    if before:
        yield before
    elif place.of_people and not _MONEY.search(view.skeleton, place.end, place.end + 40):
        for given in near(view, place.end, len(view.skeleton), invited=place.invited):
            yield given.start, given.end, "a user name near a platform", 0.7
            return


def _before(view: View, place: Place) -> Hit | None:
    match = _ON.search(place.before)
    if match is None or place.platform is ACCOUNTS:
        return None
    bare = match["name"].lstrip("@")
    cue = place.before[: match.start()]
    if bare in TALK or _PUBLIC.search(cue):
        return None
    shift = place.start - len(place.before)
    start, end = shift + match.start("name"), shift + match.end("name")
    span = view.span(start, end)
    called = _CALLED.search(cue) is not None and unusual(bare) and len(bare) >= 6
    if match["name"].startswith("@") or distinct(view.raw[span.start : span.end]) or called:
        return start, end, "a user name on a platform", 0.8
    return None
