"""Internet addresses of a person's machine, IPv4 and IPv6."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Final

from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.detect.words import words
from bot.model import Finding, View

RESOLVERS: Final = words(
    "1.1.1.1 1.0.0.1 1.1.1.2 1.1.1.3 8.8.8.8 8.8.4.4 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 4.2.2.1 "
    "4.2.2.2 "
    "94.140.14.14 94.140.15.15 76.76.2.0 2606:4700:4700::1111 2606:4700:4700::1001 2001:4860:4860::8888 "
    "2001:4860:4860::8844 2620:fe::fe"
)
"""Public name servers, which everybody names."""

DOCUMENTATION: Final = (
    IPv4Network("192.0.2.0/24"),
    IPv4Network("198.51.100.0/24"),
    IPv4Network("203.0.113.0/24"),
    IPv6Network("2001:db8::/32"),
)
"""Ranges for examples (RFC 5737, RFC 3849): people who write one show the address of a machine."""

_V4: Final = re.compile(r"(?<![\w.-])(?<!\d,)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\w|[.-]\d|\.\w)")
_V6: Final = re.compile(r"(?<![\w:.])[0-9a-f]{1,4}:(?:[0-9a-f]{0,4}:){1,7}[0-9a-f]{0,4}(?![\w:])", re.IGNORECASE)
_GLOBAL_V6: Final = IPv6Network("2000::/3")
_VERSION: Final = re.compile(
    r"\bv[\s.]?$|\b(?:version|versao|driver|build|firmware|release|section|chapter|updated?|patch|bios|kernel|chrome"
    r"|firefox|ios"
    r"|android|client v|abschnitt|kapitel|capitulo|chapitre|loader|launcher|plugin|forge|rolled back|upgraded?"
    r"|downgraded?)\b[^!?\n]{0,24}$|§\s?$"
)
_ADDRESS: Final = re.compile(
    r"\bips?\b|server|address|adresse|direccion|connect|join|logged|router|modem|host|ping|traceroute"
)


TRIGGERS: Final[tuple[str, ...]] = (
    r"\d",
    ":",
)


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``known`` are addresses that belong to nobody, such as those of public name servers."""

    known: frozenset[str] = RESOLVERS


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Public addresses; not versions, masks, loopback and private ranges."""
    text = view.skeleton
    if text.count(".") >= 3:
        for match in _V4.finditer(text):
            if match[0] not in settings.known and _public_v4(match[0]) and not _version(text, match):
                subject = subject_of(text, match.start(), match.end())
                yield view.finding("privacy.ip", match, why="a public IPv4 address", subject=subject)
    if view.original.count(":") >= 2:
        for match in _V6.finditer(view.original):
            if match[0].lower() not in settings.known and _public_v6(match[0]):
                span = view.original_span(match.start(), match.end())
                subject = subject_of(view.original.lower(), match.start(), match.end())
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
    before = text[max(0, match.start() - 40) : match.start()]
    if _VERSION.search(before):
        return True
    small = all(int(part) < 64 for part in match[0].split("."))
    return small and not _ADDRESS.search(text[max(0, match.start() - 80) : match.end() + 40])
