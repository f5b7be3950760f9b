"""What is a name on another platform, and what is talk about platforms."""

from __future__ import annotations

import pytest

from bot.detect.privacy.handle import Settings, find
from bot.model import Subject
from tests.detect.privacy.tables import first, spans

FOUND = [
    ("my snap is owl_robin3", "owl_robin3"),
    ("sc: robinowl", "robinowl"),
    ("insta: @robin.the.owl", "@robin.the.owl"),
    ("add me on discord robinowl#1234", "robinowl#1234"),
    ("add me on snap night.heron9", "night.heron9"),
    ("tiktok.com/@heron.films is me", "tiktok.com/@heron.films"),
    ("https://www.instagram.com/heron_films", "https://www.instagram.com/heron_films"),
    ("t.me/quietheron", "t.me/quietheron"),
    ("im u/quiet_heron on there", "u/quiet_heron"),
    ("SW-3310-2204-7785", "SW-3310-2204-7785"),
    ("steam friend code 123456789", "123456789"),
    ("im @heronfilms on twitter", "@heronfilms"),
    ("psn HeronFilms", "HeronFilms"),
    ("my roblox name is quietheron", "quietheron"),
    ("live:heron.quiet", "live:heron.quiet"),
    ("@heron.bsky.social", "@heron.bsky.social"),
    ("anyone got kik? mine is heron_88", "heron_88"),
    ("kik me heron88x", "heron88x"),
    ("his insta is heron_the_bird", "heron_the_bird"),
    ("linkedin.com/in/heron-bird", "linkedin.com/in/heron-bird"),
]

NOT_FOUND = [
    "i quit instagram",
    "snapchat is annoying",
    "my snap is broken",
    "my insta is private now",
    "deleted tiktok again",
    "snap me later",
    "add me on snap",
    "whats ur insta",
    "drop your snap",
    "my discord is lagging",
    "is discord down?",
    "steam sale was good",
    "steam is at 11.97",
    "@robin_b you were right",
    "hey @robin.b",
    "<@123456789012345678> add me",
    "ty @robin for the help",
    "https://www.youtube.com/watch?v=abc123",
    "youtu.be/abc123",
    "https://www.instagram.com/p/abc123/",
    "x.com/someone/status/12345",
    "reddit.com/r/anxiety",
    "https://www.reddit.com/r/sad/comments/1a2b3c",
    "https://en.wikipedia.org/wiki/Heron",
    "open.spotify.com/playlist/37i9dQ",
    "facebook.com/groups/1234",
    "tiktok.com/tag/sad",
    "linkedin.com/company/heron",
    "discord.gg/abc",
    "@mentalhealthorg on twitter",
    "the nhs is on instagram",
    "on facebook everyone is happy",
    "my xbox died",
    "ps5 is too loud",
    "i saw it on twitter yesterday",
    "he left me on read on snap",
    "the youtube algorithm",
    "twitch streamers",
    "my youtube is full of it",
    "reddit said no",
    "channel #1234 is open",
    "ticket#1234567",
    "and/or",
    "50/50",
    "kind of sad",
    "a lot of people",
    "and of course",
]


@pytest.mark.parametrize(("text", "handle"), FOUND)
def test_a_name_on_another_platform_is_found(text: str, handle: str) -> None:
    assert spans(find, Settings(), text) == [handle]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_talk_about_platforms_and_links_to_articles_are_left_alone(text: str) -> None:
    assert spans(find, Settings(), text) == []


def test_the_servers_own_accounts_are_nobodys_detail() -> None:
    assert spans(find, Settings(own=frozenset({"owlserver"})), "follow us on insta: @owlserver") == []


def test_whose_name_it_is_follows_from_the_words_around_it() -> None:
    assert first(find, Settings(), "her insta is heron_88").subject is Subject.OTHER
    assert first(find, Settings(), "my insta is heron_88").subject is Subject.SELF
