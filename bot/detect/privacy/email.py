"""E-mail addresses, plain or disguised. The skeleton has joined "sam dot lee at gmail dot com" already."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.detect.words import words
from bot.model import Finding, Span, View

ROLES: Final = words(
    "help info support contact hello admin office press noreply no-reply donotreply service services team enquiries "
    "inquiries enquiry privacy abuse legal sales careers jobs media feedback helpline crisis listener listeners "
    "counsellor "
    "counselor counselling counseling webmaster postmaster newsletter billing security safeguarding volunteer "
    "volunteers "
    "volunteering referrals kontakt hilfe beratung ayuda contacto soporte atencion contato ajuda apoio aide "
    "accueil ecoute chat talk care customerservice customer.service helpdesk donate events groups reception"
)
"""What stands before the @ when it is an organisation's, not a person's."""

PLACEHOLDERS: Final = words(
    "you your yourname your.name name user username someone somebody email example test abc xyz xxx "
    "firstname.lastname first.last"
)

HELPLINES: Final = (
    "samaritans", "kidshelp", "childline", "telefonseelsorge", "helpline", "lifeline", "hotline", "crisis", "krise",
    "trevorproject", "befriend", "nightline", "sos-amitie", "telefonodelaesperanza", "papyrus", "shout", "themix",
    "pieta", "switchboard", "beyondblue", "rainn", "victimsupport", "refuge.org", "womensaid", "nummergegenkummer",
    "nami.org", "afsp.org", "aasra", "thehotline", "loveisrespect", "cvv.org",
)  # fmt: skip
"""Parts of the domains of public helplines."""

ENDINGS: Final = words(
    "com net org edu gov mil int info biz name pro mobi app dev io co me tv cc ai gg xyz online site shop store "
    "blog cloud "
    "email mail live life world today space tech design art studio fun club social chat news media agency school "
    "college "
    "academy health care doctor church foundation charity family london berlin paris nyc scot wales cat eus gal "
    "example "
    "test invalid proton"
)
COUNTRIES: Final = words(
    "ac ad ae af ag al am ao ar at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cd cf cg ch "
    "ci ck cl "
    "cm cn co cr cu cv cw cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl "
    "gm gn gp "
    "gq gr gt gu gw gy hk hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la "
    "lb lc li "
    "lk lr ls lt lu lv ly ma mc md mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no "
    "np nr nu "
    "nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr "
    "ss st su "
    "sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm "
    "zw"
)
PROVIDERS: Final = (
    "gmail|googlemail|g ?mail|yahoo|ymail|hotmail|outlook|icloud|proton|protonmail|gmx|aol|web|posteo|tutanota|live|msn"
    "|rediffmail|mailbox|t-online|orange|laposte|libero|uol|bol|comcast|btinternet|bigpond|fastmail|zoho|yandex|mac"
)

_LOCAL_SIGNS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._%+-'")
_LOCAL_MOST, _DOMAIN_MOST = 64, 120
_DOMAIN: Final = re.compile(r"(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}([a-z]{2,14})(?![a-z0-9@])")
_LOOSE_DOMAIN: Final = re.compile(
    rf" ?((?:{PROVIDERS})|[a-z0-9-]{{2,40}}) ?\. ?([a-z]{{2,8}})\b| ?(?:{PROVIDERS})\b(?!\.\w)"
)
_SPACED_LOCAL: Final = re.compile(r"(?:(?<=\s)|^)[a-z0-9](?:(?: | ?[._-] ?)[a-z0-9](?![a-z0-9])){3,40} ?$")
_TOKEN: Final = re.compile(r"[a-z0-9][a-z0-9._+-]{2,63}\s?$")
_NAMED: Final = re.compile(
    rf"\b(?:{PROVIDERS}|e-?mail)\s(?:is|addy is|address is|:|=)\s?"
    r"(?P<local>[a-z0-9](?=[a-z0-9._-]{0,40}[0-9._][a-z0-9])[a-z0-9._-]{3,40}[a-z0-9])(?![@\w])"
)
_WORDED: Final = re.compile(
    rf"(?<![\w.@])(?P<local>[a-z0-9](?=[a-z0-9._-]{{0,40}}[0-9._])[a-z0-9._-]{{3,40}}[a-z0-9]) at (?:{PROVIDERS})\b"
    r"(?!\.\w)"
)
_PROVIDER: Final = re.compile(rf"\b(?:{PROVIDERS}|e-?mail)\b")


TRIGGERS: Final[tuple[str, ...]] = ("@",)


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``roles`` and ``helplines`` are never personal: what stands before the @, and parts of domains."""

    roles: frozenset[str] = ROLES
    helplines: tuple[str, ...] = HELPLINES


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Addresses that look real and are not an organisation's."""
    text = view.skeleton
    at = text.find("@")
    while at >= 0:
        found = _around(text, at)
        if found is not None:
            start, end = found
            if _personal(text[start:end].replace(" ", ""), settings):
                yield _finding(view, start, end, "an address with a real ending")
        at = text.find("@", at + 1)
    if not _PROVIDER.search(text):
        return
    for pattern in (_NAMED, _WORDED):
        for match in pattern.finditer(text):
            start, end = match.span("local")
            if match["local"].strip("._-") not in settings.roles:
                yield _finding(view, start, end, "a name at a mail provider", confidence=0.75)


def _finding(view: View, start: int, end: int, why: str, confidence: float = 0.95) -> Finding:
    where: Span = view.span(start, end)
    subject = subject_of(view.skeleton, start, end)
    return view.finding("privacy.email", where, why=why, confidence=confidence, subject=subject)


def _around(text: str, at: int) -> tuple[int, int] | None:
    """The stretch of an address around an @ sign, if there may be one."""
    start = at
    while start > 0 and at - start < _LOCAL_MOST and text[start - 1] in _LOCAL_SIGNS:
        start -= 1
    while start < at and text[start] in "._%+-'":
        start += 1
    if start < at and (start == 0 or text[start - 1] not in "@/_"):
        domain = _DOMAIN.match(text, at + 1, at + 1 + _DOMAIN_MOST)
        if domain:
            return (start, domain.end()) if _real(domain[1]) else None
    spaced = _LOOSE_DOMAIN.match(text, at + 1, at + 60)
    if spaced is None or (spaced[2] and not _real(spaced[2])):
        return None
    before = text[max(0, at - 90) : at]
    local = _SPACED_LOCAL.search(before) or _TOKEN.search(before)
    if local is None:
        return None
    return at - len(before) + local.start(), spaced.end()


def _real(ending: str) -> bool:
    return ending in COUNTRIES or ending in ENDINGS


def _personal(address: str, settings: Settings) -> bool:
    local, _, domain = address.partition("@")
    bare = local.strip("._-'")
    if bare in settings.roles or bare in PLACEHOLDERS or re.split(r"[._+-]", bare)[0] in settings.roles:
        return False
    return not any(helpline in domain for helpline in settings.helplines)
