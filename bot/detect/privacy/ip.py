"""Internet addresses of a person's machine, IPv4 and IPv6."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network
from itertools import islice
from typing import Final

from bot import regex
from bot.detect.privacy.numbers.called import any_of, before
from bot.detect.privacy.numbers.whose import Whose
from bot.detect.settings import DetectorSettings
from bot.detect.words import words
from bot.model import Finding, View

RESOLVERS: Final = words(
    "1.1.1.1 1.0.0.1 1.1.1.2 1.1.1.3 8.8.8.8 8.8.4.4 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 "
    "4.2.2.1 4.2.2.2 94.140.14.14 94.140.15.15 76.76.2.0 "
    "2606:4700:4700::1111 2606:4700:4700::1001 2001:4860:4860::8888 2001:4860:4860::8844 2620:fe::fe"
)
"""Public name servers, which everybody names."""

DOCUMENTATION: Final = (
    IPv4Network("192.0.2.0/24"),
    IPv4Network("198.51.100.0/24"),
    IPv4Network("203.0.113.0/24"),
    IPv6Network("2001:db8::/32"),
)
"""Ranges for examples (RFC 5737, RFC 3849): people who write one show the address of a machine."""

_MOST: Final = 64
"""How many of either kind in one text are looked at: more are a log or noise, and cost too much time."""

_DOTTED: Final = re.compile(r"[0-9][0-9]{0,2}(?: ?\. ?[0-9]{1,3}){3}")
_OFTEN: Final = "com|net|org|de|fr|uk|nl|se|pl|it|es|pt|br|ca|au|in|ie"
_OTHERWISE: Final = regex.compile(
    r"\bips?\b[^0-9\n]{0,24}[0-9]{1,3}(?: ?[,;:_-] ?[0-9]{1,3}){3}\b"
    r"|\b[0-9]{1,3}(?: ?[,;:_-] ?[0-9]{1,3}){3}(?: [a-z']{1,8}){0,3} ip\b"
    rf"|[a-z]-?[0-9]{{1,3}}(?:-[0-9]{{1,3}}){{3}}(?:[.-][a-z0-9-]{{1,40}}){{0,5}}\.(?:{_OFTEN})\b"
)
"""With other signs for the dots, where it is called so, and in the host names that providers give."""
_HEXED: Final = regex.compile(r"[0-9a-z]{1,4}:[0-9a-z]{0,4}:[0-9a-z:]")
"""Signs of an address in a skeleton, which may have read digits among letters as letters."""

_DOTS: Final = 3
_LARGE: Final = 64
_OCTETS: Final = re.compile(
    r"(?<![\d,;:_-])\d{1,3}(?P<by> ?[,;:_-] ?)\d{1,3}(?:(?P=by)\d{1,3}){2}(?![\w,;:_-]\d|\d)", re.ASCII
)
_V4: Final = re.compile(r"(?<![\w.-])(?<!\d,)\d{1,3}(?: ?\. ?\d{1,3}){3}(?!\w|[.-]\d|\.\w|/(?!32\b)\d\d?\b)", re.ASCII)
_V6: Final = re.compile(r"(?<![\w:.])[0-9a-f]{1,4}:(?:[0-9a-f]{0,4}:){1,7}[0-9a-f]{0,4}(?![\w:])", re.IGNORECASE)
_GLOBAL_V6: Final = IPv6Network("2000::/3")

_SOFTWARE: Final = any_of(
    "version versao driver build firmware release patch bios kernel chrome firefox ios android client_v loader",
    "launcher plugin forge update updated upgraded? downgraded? rolled_back",
    "section chapter abschnitt kapitel capitulo chapitre",
)
_VERSION: Final = regex.compile(rf"\bv[\s.]?$|\b(?:{_SOFTWARE})\b[^!?\n]{{0,24}}$|§\s?$")
_ADDRESS: Final = regex.compile(
    r"\bips?\b|server|address|adresse|direccion|connect|conex|join|logged|logger|router|modem|host|ping|trace|\bisp\b"
    r"|internet|wi-?fi|ddos|dox|lookup"
)

TRIGGERS: Final[tuple[str, ...]] = (_DOTTED.pattern, _HEXED.pattern, _OTHERWISE.pattern)


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``known`` are addresses that belong to nobody, such as those of public name servers."""

    known: frozenset[str] = RESOLVERS


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Public addresses; not versions, masks, loopback, private ranges and whole networks."""
    text, whose = view.skeleton, Whose(view.skeleton, "privacy.ip")
    for place in islice(_DOTTED.finditer(text), _MOST):
        match = _V4.match(text, place.start())
        if match:
            address = match[0].replace(" ", "")
            if address not in settings.known and _public_v4(address) and not _version(text, match):
                yield _finding(view, whose, match.start(), match.end())
    for stretch in islice(_OTHERWISE.finditer(text), _MOST):
        match = _OCTETS.search(text, *stretch.span())
        if match:
            address = ".".join(re.findall(r"\d+", match[0]))
            if address not in settings.known and _public_v4(address) and not _small(address):
                yield _finding(view, whose, match.start(), match.end())
    yield from _sixes(view, whose, settings)


def _finding(view: View, whose: Whose, start: int, end: int) -> Finding:
    subject = whose.of(start, end)
    return view.finding("privacy.ip", view.span(start, end), why="a public IPv4 address", subject=subject)


def _sixes(view: View, whose: Whose, settings: Settings) -> Iterator[Finding]:
    text, original = view.skeleton, view.original
    if original.count(":") < 2 or not _HEXED.search(text):
        return
    for match in islice(_V6.finditer(original), _MOST):
        if match[0].lower() not in settings.known and _public_v6(match[0]):
            span = view.original_span(match.start(), match.end())
            at = bisect_left(view.starts, span.start)
            subject = whose.of(at, at + match.end() - match.start())
            yield view.finding("privacy.ip", span, why="a public IPv6 address", subject=subject)


def _public_v4(text: str) -> bool:
    try:
        address = IPv4Address(text)
    except AddressValueError:
        return False
    if any(address in network for network in DOCUMENTATION if network.version == 4):
        return True
    return address.is_global and not address.is_multicast and not address.is_reserved


def _public_v6(text: str) -> bool:
    try:
        address = IPv6Address(text)
    except AddressValueError:
        return False
    return address in DOCUMENTATION[-1] or (address in _GLOBAL_V6 and address.is_global)


def _version(text: str, match: re.Match[str]) -> bool:
    """Numbered parts and versions look like addresses: a word before tells them, or four small numbers without one."""
    if _VERSION.search(before(text, match.start(), 40)):
        return True
    spaced = " " in match[0] and match[0].count(" . ") < _DOTS  # who writes " . " each time has spaced it out
    doubtful = spaced or _small(match[0])
    return doubtful and not _ADDRESS.search(text[max(0, match.start() - 80) : match.end() + 40])


def _small(address: str) -> bool:
    """Whether all four numbers are such as chapters, versions and scores have."""
    return all(int(part) < _LARGE for part in address.split("."))
