"""Who may change what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.desk.standing import Presser
from bot.model import Server
from bot.trouble import Trouble
from bot.tune.trust import levels_of, may, roles_with
from config.loader import load_text, plain
from config.trust import USUAL_TRUST, Level, Power, plain_trust

SERVER = Server(1, volunteer_roles=frozenset({50}), moderator_roles=frozenset({60}), supervisor_roles=frozenset({70}))
MEMBER = Presser(7, 1, 2, None, frozenset({9}))
VOLUNTEER = replace(MEMBER, roles=frozenset({50}))
SUPERVISOR = replace(MEMBER, roles=frozenset({70}))
MODERATOR = replace(MEMBER, roles=frozenset({60}))
OWNER = replace(MEMBER, manages_server=True)
LOOSE = "version: 1\ntrust: {read: volunteers, rules: moderators}\n"


@pytest.mark.parametrize(
    ("by", "powers"),
    [
        (MEMBER, set()),
        (VOLUNTEER, set()),
        (SUPERVISOR, set()),
        (MODERATOR, {Power.WORDS, Power.LINES, Power.JUDGE, Power.READ}),
        (OWNER, set(Power)),
        (replace(OWNER, guild_id=2), set()),
        (replace(MODERATOR, guild_id=None), set()),
    ],
)
def test_what_everybody_may_unless_it_is_said_otherwise(by: Presser, powers: set[Power]) -> None:
    assert {power for power in Power if may(SERVER, USUAL_TRUST, by, power)} == powers


def test_a_server_may_trust_others_and_those_above_keep_what_they_have() -> None:
    trust = load_text(LOOSE).trust
    for by in (VOLUNTEER, SUPERVISOR, MODERATOR, OWNER):
        assert may(SERVER, trust, by, Power.READ)
    assert may(SERVER, trust, MODERATOR, Power.RULES)
    assert not may(SERVER, trust, VOLUNTEER, Power.RULES)
    assert not may(SERVER, trust, MEMBER, Power.READ)


def test_somebody_can_be_several_things_at_once() -> None:
    both = replace(OWNER, roles=frozenset({50, 60}))
    assert levels_of(SERVER, both) == set(Level)


def test_a_refusal_can_say_which_roles_are_needed() -> None:
    assert roles_with(SERVER, USUAL_TRUST, Power.RULES) == frozenset()
    assert roles_with(SERVER, USUAL_TRUST, Power.WORDS) == {60}
    assert roles_with(SERVER, load_text(LOOSE).trust, Power.READ) == {50, 60, 70}


def test_the_table_is_written_down_as_it_is_read() -> None:
    loose = load_text(LOOSE)
    assert plain_trust(loose.trust, changed_only=True) == {"rules": "moderators", "read": "volunteers"}
    assert plain(loose)["trust"] == plain_trust(loose.trust)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("trust: owner", "trust: is not a table"),
        ("trust: {setup: moderators}", "trust.setup: belongs to the owner"),
        ("trust: {words: everybody}", "is not one of owner, moderators, volunteers"),
        ("trust: {word: owner}", 'Did you mean "words"?'),
    ],
)
def test_a_mistake_in_the_table_is_told_with_its_place(text: str, what: str) -> None:
    with pytest.raises(Trouble) as caught:
        load_text(f"version: 1\n{text}\n")
    assert what in str(caught.value)
