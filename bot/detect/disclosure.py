"""Whether a message is an account of something that was done to its author: then explicit words in it are no offence.

Pure. Phrases say it (config/phrases/<language>/disclosure.yaml): in the first person, about something that happened or
happens ("he forced me", "I was groped"), or in the way in which survivors warn each other ("TW: sexual assault"). What
somebody would like to do, or to have done, is none. An account is no finding and is kept nowhere; a message is only
looked at for one when something else has found content in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.detect.phrases import rules
from bot.model import Finding, View

OWN_WORDS: Final = frozenset({"content", "title", "poll", "attachment", "file"})
"""Surfaces that hold the author's own words: what they forward is somebody else's account."""


def marked(findings: Sequence[Finding], views: Sequence[View], settings: Mapping[str, object]) -> tuple[Finding, ...]:
    """The findings of one message, those of content with ``disclosed`` where it is an account. ``views`` are its
    surfaces, ``settings`` those of all detectors, by name.
    """
    if not any(one.family == "content" for one in findings) or not is_account(views, settings):
        return tuple(findings)
    return tuple(replace(one, disclosed=True) if one.family == "content" else one for one in findings)


def is_account(views: Sequence[View], settings: Mapping[str, object]) -> bool:
    """Whether any part of a message that is its author's own tells what was done to them."""
    chosen = settings.get("phrases")
    if not isinstance(chosen, rules.Settings) or not chosen.enabled:
        return False
    return any(rules.tells_an_account(view, chosen) for view in views if view.kind in OWN_WORDS)
