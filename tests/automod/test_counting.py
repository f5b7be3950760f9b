"""AutoMod's blocks as counts: of the right category, each once, and only the bot's own."""

from __future__ import annotations

import pytest

from bot.automod.accounts import card_patterns, iban_patterns
from bot.automod.counting import MOMENT, REMEMBERED, Once, category_of
from bot.automod.kept import Kept, Written, plain_kept
from bot.automod.lists import Blocks, own_blocks
from bot.automod.mail import mail_patterns
from bot.automod.phones import phone_pattern
from bot.model import Server
from config.loader import load_default, overlay, plain

KEPT = plain_kept(Kept(rules={"details": Written(10, "", {}), "lists1": Written(11, "", {})}))
POLICY = {
    "detectors": {"own": {"rules": {"spam": {"entries": ["nitro", "/n[i1]tro/"]}}}},
    "rules": {"custom.spam": {"rows": [{"respond": ["remove"]}]}},
}
SERVER = Server(1, automod=KEPT, policy=POLICY)
BLOCKS = own_blocks(overlay(plain(load_default()), POLICY))


@pytest.mark.parametrize(
    ("entry", "matched", "category"),
    [
        (card_patterns()[0], "", "privacy.financial"), (iban_patterns()[-1], "", "privacy.financial"),
        (mail_patterns()[0], "", "privacy.email"), (phone_pattern("GB"), "", "privacy.phone"),
        ("nitro", "", "custom.spam"), ("n[i1]tro", "", "custom.spam"),
        ("", "4242 4242 4242 4242", "privacy.financial"), ("", " robin.owl@gmail.com", "privacy.email"),
        ("a pattern by somebody else", "07911 123456", "privacy.phone"), ("", "", ""), ("another", "another", ""),
    ],
)  # fmt: skip
def test_a_block_by_an_own_rule_has_the_category_of_what_was_stopped(entry: str, matched: str, category: str) -> None:
    assert category_of(SERVER, BLOCKS, 10, entry, matched) == category


def test_a_block_by_somebody_elses_rule_is_not_the_bots() -> None:
    assert category_of(SERVER, BLOCKS, 12, card_patterns()[0], "4242 4242 4242 4242") == ""
    assert category_of(Server(1), Blocks(), 10, card_patterns()[0], "") == ""


def test_a_message_counts_once_however_often_discord_tells_of_it() -> None:
    once = Once()
    assert [once.first(1, 10, 5, 77, at) for at in (0.0, 0.1, 100.0)] == [True, False, False]
    assert once.first(1, 10, 5, 78, 0.2)
    assert once.first(1, 11, 5, 77, 0.2), "another rule"
    assert once.first(2, 10, 5, 77, 0.2), "another server"


def test_without_a_message_one_rule_and_person_counts_once_a_moment() -> None:
    once = Once()
    assert once.first(1, 10, 5, None, 100.0)
    assert not once.first(1, 10, 5, None, 100.0 + MOMENT - 0.1)
    assert once.first(1, 10, 6, None, 100.0), "somebody else"
    assert once.first(1, 10, 5, None, 100.0 + MOMENT)
    assert not once.first(1, 10, 5, None, 100.1 + MOMENT)


def test_a_stream_of_the_same_does_not_hide_everything_after_it() -> None:
    once = Once()
    told = [once.first(1, 10, 5, None, 100.0 + second) for second in range(7)]
    assert told == [True, False, False, True, False, False, True]


def test_not_more_is_remembered_than_there_is_room_for() -> None:
    once = Once()
    for number in range(3 * REMEMBERED):
        assert once.first(1, 10, 5, number + 1, float(number))
    assert len(once._last) == REMEMBERED
    assert not once.first(1, 10, 5, 3 * REMEMBERED, 0.0), "the newest are"
