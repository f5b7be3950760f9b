"""User names and profile links on other platforms.

One pass finds the platforms that are named. From each the words behind it are read one by one ("is", "name", ":",
"add me") until one comes that may be a user name; what was read on the way, what stands before the platform ("my",
"add me on") and what the word looks like decide whether it is one. Names before a platform ("@x on insta"), after an
invitation ("add me x_9"), in the form of one platform (x#1234, u/x, SW-1234-...) and in links to people count as well.
The platform's name alone, members' @names of this server and links to articles and videos do not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from bot import regex
from bot.detect.anchors import Triggered, enough
from bot.detect.patterns import any_of
from bot.detect.privacy.handles.naming import Given, Reader, near, spaced
from bot.detect.privacy.handles.places import ANCHOR, NAMES, Place, find_places
from bot.detect.privacy.handles.platforms import ACCOUNTS, NAMED_ALONE
from bot.detect.privacy.handles.profiles import LINK, SITE, find_profiles
from bot.detect.privacy.handles.shapes import SHAPE, find_shapes
from bot.detect.privacy.handles.usernames import NAME, TALK, distinct, known_name, spelt, unusual
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.detect.words import words
from bot.model import Finding, Subject, View

_INVITATION: Final = r"\b" + any_of(
    "(?:add|friend|follow|find) (?:me|my), add, hmu, hit me up, look me up, search (?:for )?me",
    "(?:agrega|agreguen|anade|anadan|sigue|siguen|sigan|segui|busca)me, me (?:agregas|agregan|siguen)",
    "me (?:adiciona|segue|add|chama)",
    "ajoutez?[- ]moi, sui(?:s|vez)[- ]moi, m'ajouter",
    "(?:adde?t?|folgt?) mi(?:r|ch), fuge? mich",
) + r"\b"  # fmt: skip
_KINDS: Final = {"place": ANCHOR, "invitation": _INVITATION, "shape": SHAPE, "link": LINK, "site": SITE}
_READER: Final = Reader(NAMES - NAMED_ALONE)
_ANCHORS: Final = Triggered(
    {kind: regex.compile(pattern) for kind, pattern in _KINDS.items()},
    {pattern: (kind,) for kind, pattern in _KINDS.items()},
)
TRIGGERS: Final = _ANCHORS.triggers
_ME: Final = ("me", "moi", "mich", "mir", "m'ajouter")
_CODE: Final = re.compile(
    r"[^\d\n]{0,40}(?P<code>\d{4}[ -]?\d{4}[ -]?\d{4}|\d{3}[ -]\d{3}[ -]\d{3}|\d{8,10}(?: ?\(\d{4}\))?"
    r"|#[02894pylqgrjcuv]{6,10})(?!\w)",
    re.ASCII,
)
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
_ON_WORDS: Final = words("on in at auf bei en no na sa sur ( [")
_SOUGHT: Final = re.compile(
    r"\b"
    + any_of("add, follow, find, search(?: up| for)?, look up, message, msg, text, dm, hmu")
    + r"\s?(?:me|up|for)?[:,]?\s\Z"
)
"""Before the name of somebody who is to be found on a platform."""
_CAPITAL: Final = re.compile(r"[A-Z]|xX")
_MORE_OF_IT: Final = re.compile(r"(?: (?:[A-Z][\w]{0,15}|xX|[Xx]x)){1,3}(?!\w)")
"""How a name with blanks goes on, as posted."""
_CALLED: Final = re.compile(
    r"(?:\b"
    + any_of(
        "i'?m, i am, it'?s, as, under, named, called, user, username, i go by, find, soy, sou, bin, ik ben",
        "mine'?s?, mines, name'?s, name is, call me, heisse?, llamo, chamo, m'appelle",
    )
    + r"|@)\s\Z"
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


def find(view: View, settings: Settings, standing: Iterable[int] | None = None) -> Iterator[Finding]:
    """Names and links under which somebody is found elsewhere."""
    text = view.skeleton
    seen: set[tuple[int, int]] = set()
    for start, end, name, why, sure in _all(view, text, standing):
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
    return subject_of(text, start, end, "privacy.handle")


def _all(view: View, text: str, standing: Iterable[int] | None) -> Iterator[tuple[int, int, str, str, float]]:
    anchors = _ANCHORS.find(text, standing, enough(text))
    for start, end, name in find_profiles(text, anchors.get("link", ()), anchors.get("site", ())):
        yield start, end, name, "a link to a profile", 0.9
    for start, end in find_shapes(view, anchors.get("shape", ())):
        yield start, end, text[start:end].lstrip("@"), "a user name in the form of a platform", 0.85
    for start, end, why, sure in (
        *_invited(view, anchors.get("invitation", ())),
        *_on_platforms(view, text, anchors.get("place", ())),
    ):
        yield start, end, text[start:end].lstrip("@"), why, sure


def _invited(view: View, anchors: Iterable[Any]) -> Iterator[Hit]:
    for anchor in anchors:
        given = _READER.walk(view, anchor.end())
        me = anchor[0].endswith(_ME) and given is not None and "pause" not in given.signs
        if given is None or not (me if given.at else given.distinct or _found_as(given)):
            around = (*near(view, anchor.start() - 50, anchor.start()), *near(view, anchor.end(), anchor.end() + 60))
            given = around[0] if around else None
        if given:
            yield given.start, given.end, "a user name to add", 0.75


def _found_as(given: Given) -> bool:
    """As in "you'll find me as ..."."""
    return "said" in given.signs and len(given.name) >= 7 and unusual(given.name) and not known_name(given.name)


def _on_platforms(view: View, text: str, anchors: Iterable[Any]) -> Iterator[Hit]:
    for place in find_places(text, anchors):
        code = _CODE.match(text, place.end) if place.platform.coded else None
        given = _READER.walk(view, place.end)
        if code:
            yield *code.span("code"), _FRIEND_CODE, 0.85
        elif given and (place.names(given) or _in_words(view, place, given)):
            yield given.start, _goes_on(view, place, given), "a user name on a platform", 0.85
        else:
            yield from _around(view, place)


_TOLD: Final = words("mark noun mine asked")


def _in_words(view: View, place: Place, given: Given) -> bool:
    """Whether a name of several words is told where such names may be, each with a capital letter."""
    if not place.platform.spaced or _TOLD.isdisjoint(given.signs):
        return False
    return _CAPITAL.match(given.spelt) is not None and _goes_on(view, place, given) > given.end


def _goes_on(view: View, place: Place, given: Given) -> int:
    """Where a name ends that may have blanks in it."""
    if not place.platform.spaced:
        return given.end
    more = _MORE_OF_IT.match(view.raw, view.ends[given.end - 1])
    return bisect_left(view.ends, more.end(), given.end - 1) + 1 if more else given.end


def _around(view: View, place: Place) -> Iterator[Hit]:
    """The name that stands before "on" and a platform, or freely behind it."""
    if before := _before(view, place):
        yield before
    elif hidden := spaced(view, place.end):
        yield hidden.start, hidden.end, "a user name with blanks between its letters", 0.8
    elif place.of_people and not _MONEY.search(view.skeleton, place.end, place.end + 40):
        for given in near(view, place.end, len(view.skeleton), invited=place.invited):
            yield given.start, given.end, "a user name near a platform", 0.7
            return


def _before(view: View, place: Place) -> Hit | None:
    if place.platform is ACCOUNTS or _ON_WORDS.isdisjoint(place.pieces[-3:]):
        return None
    match = _ON.search(place.before)
    if match is None:
        return None
    bare = match["name"].lstrip("@")
    cue = place.before[: match.start()]
    if bare in TALK or _PUBLIC.search(cue):
        return None
    shift = place.start - len(place.before)
    start, end = shift + match.start("name"), shift + match.end("name")
    if match["name"].startswith("@") or distinct(spelt(view, start, end)) or _meant(bare, cue, place):
        return start, end, "a user name on a platform", 0.8
    return None


def _meant(name: str, cue: str, place: Place) -> bool:
    """Whether a word that is none of ordinary talk is said to be a user name by what stands before it."""
    if len(name) < 6 or not unusual(name):
        return False
    if _CALLED.search(cue):
        return True
    return (
        _SOUGHT.search(cue) is not None and len(name) >= (10 if place.platform.public else 7) and not known_name(name)
    )
