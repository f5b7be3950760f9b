"""Links to people on other platforms; not links to articles, videos, groups or searches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from bot.detect.privacy.handles.platforms import HOSTS, OWN_SITES, Host
from bot.detect.words import words

_BY_NAME: Final = {host.name: host for host in HOSTS}
LINK: Final = r"\b(?:" + "|".join(re.escape(host.name) for host in HOSTS) + ")/"
SITE: Final = r"[a-z0-9-]\.(?:" + "|".join(re.escape(site) for site in OWN_SITES) + r")\b"
_BEFORE_HOST: Final = re.compile(r"(?:https?://)?(?:(?:www|m|mobile|old|new|web|[a-z]{2}(?:-[a-z]{2})?)\.)?\Z")
_BEFORE_SITE: Final = re.compile(r"(?:https?://)?(?:www\.)?@?(?P<who>[a-z0-9-]{2,40})\Z")
_WHO: Final = re.compile(r"@?(?P<who>[\w.%~-]{2,60})")
_REST: Final = re.compile(r"/(?P<part>[a-z0-9_-]{1,30})(?P<more>/[\w-])?")
_LISTS: Final = words(
    "videos about shorts streams playlists featured community live with_replies media likes replies photos friends "
    "reels tagged followers following comments submitted posts archive"
)
"""Parts of a path behind a name that still show the person, as long as nothing follows them."""

_SHELVES: Final = frozenset({"github.com", "gitlab.com"})
"""Where a link to somebody's work leads to the person as well."""


def find_profiles(text: str, links: Iterable[Any], sites: Iterable[Any]) -> Iterator[tuple[int, int, str]]:
    """Start and end of each link to a person in a skeleton, and the name in it; where ``LINK`` and ``SITE`` stand."""
    for match in links:
        found = _profile(text, match.start(), match.end())
        if found:
            yield found
    for match in sites:
        before = _BEFORE_SITE.search(text, max(0, match.start() - 50), match.start() + 1)
        if before and before["who"] not in {"www", "blog", "support", "help", "status", "api"}:
            yield before.start(), match.end(), before["who"]


def _profile(text: str, start: int, end: int) -> tuple[int, int, str] | None:
    if text[max(0, start - 1) : start] == "-":
        return None
    host = _BY_NAME[text[start : end - 1]]
    who = _WHO.match(text, _behind(host, text, end)) if _behind(host, text, end) >= 0 else None
    if who is None or who["who"].strip(".") in host.pages.split():
        return None
    rest = _REST.match(text, who.end())
    if rest and (rest["more"] or not (rest["part"] in _LISTS or host.name in _SHELVES)):
        return None
    before = _BEFORE_HOST.search(text, max(0, start - 20), start)
    name = who["who"].rstrip(".-")
    return (before.start() if before else start), who.start("who") + len(name), name


def _behind(host: Host, text: str, at: int) -> int:
    """Where the name begins, -1 where there can be none."""
    for before in host.before.split():
        if text.startswith(before, at):
            return at + len(before)
    return at if host.bare or not host.before else -1
