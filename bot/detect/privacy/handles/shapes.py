"""User names that show by their form what they are: x#1234, u/x, SW-1234-..., live:x, x on somewhere, /c/x."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from bot.detect.patterns import any_of
from bot.detect.privacy.handles.usernames import NAME, distinct, spelt
from bot.model import View

SHAPE: Final = (
    r"[a-z0-9_.]#\d{4}|\bu/[a-z0-9_-]{3}|\bsw-\d{4}-|\blive:\.?[a-z0-9_]{3}|@[a-z0-9_.]{2,30}@[a-z0-9-]"
    r"|\bsteam_[01]:[01]:\d|\b7656119\d{10}|(?:^|[\s(])/(?:c|in|id|add|user)/[a-z0-9_.-]{3}"
    r"|\b(?:as|me|i'?m) @?[a-z0-9.]{0,30}[_\d][a-z0-9_.]{0,30} on [a-z]{3}"
)
"""Where one may stand (RE2)."""

_SHAPES: Final = re.compile(
    r"(?<![\w@#/.])(?P<tag>[a-z0-9_.]{2,32}#\d{4})(?!\d)"
    r"|(?<![\w/])/?u/[a-z0-9_-]{3,20}(?![\w/-])"
    r"|(?<![\w/.])/(?:c|in|id|add|user)/(?P<path>[a-z0-9_.-]{3,40})(?![\w/])"
    r"|(?<!\w)sw-\d{4}-\d{4}-\d{4}(?!\d)"
    r"|(?<!\w)live:\.?[a-z0-9_.]{3,40}[a-z0-9]"
    r"|(?<![\w.])@[a-z0-9_.]{2,30}@[a-z0-9-]{2,30}(?:\.[a-z]{2,12}){1,2}(?!\w)"
    r"|(?<!\w)steam_[01]:[01]:\d{4,12}"
    r"|(?<!\d)7656119\d{10}(?!\d)"
    rf"|(?<!\w)(?:as|me|i'?m) (?P<on>{NAME})(?= on (?!the|my|mon|tue|wed|thu|fri|sat|sun|here|this|that|a\b))"
)
_OF_A_SITE: Final = re.compile(r"\b(?:youtube|yt|channel'?s?|linkedin|reddit|profile|insta|twitch|discord|steam)\b")
"""Beside a path that is written without its site."""
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


def find_shapes(view: View, anchors: Iterable[Any]) -> Iterator[tuple[int, int]]:
    """Start and end of each in a skeleton, where ``SHAPE`` stands."""
    text = view.skeleton
    for anchor in anchors:
        for match in _SHAPES.finditer(text, max(0, anchor.start() - _LONGEST_TAG), anchor.end() + 64):
            if match.start() > anchor.start() + 1:
                break
            if match.end() <= anchor.start() or (match["tag"] and _NUMBERED.fullmatch(match["tag"])):
                continue
            if match["path"] and not _OF_A_SITE.search(text, max(0, match.start() - 80), match.end() + 80):
                continue
            start, end = match.span("on" if match["on"] else 0)
            if not match["on"] or distinct(spelt(view, start, end)):
                yield start, end
