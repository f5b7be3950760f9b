"""What is chosen when a server is set up, and who looks after the rules where nobody was named."""

from __future__ import annotations

import pytest

from bot.model import Server
from bot.tune.choosing import Role, choose, usual_moderators
from config.whole import plain_server, with_choices

MOD, ADMIN, MEMBER, BOT = (
    Role(1, 5, True),
    Role(2, 9, True),
    Role(3, 1, False),
    Role(4, 7, True, managed=True),
)
ROLES = (MOD, ADMIN, MEMBER, BOT)
ALMOST = Server(1, support_channels=frozenset({10}), desk_channel=11)


def test_those_who_keep_order_already_look_after_the_rules_once_the_channels_are_chosen() -> None:
    chosen = choose(ALMOST, "log_channel", [12], ROLES)
    assert chosen.moderator_roles == {1, 2}
    assert chosen.missing == ()
    assert chosen.volunteer_roles == frozenset()


@pytest.mark.parametrize(
    ("before", "name", "ids"),
    [
        (Server(1), "log_channel", [12]),
        (ALMOST, "volunteer_roles", [3]),
        (ALMOST, "log_channel", []),
    ],
)
def test_before_that_nobody_is_named(before: Server, name: str, ids: list[int]) -> None:
    assert choose(before, name, ids, ROLES).moderator_roles == frozenset()


def test_whoever_was_named_stays() -> None:
    named = choose(ALMOST, "moderator_roles", [3], ROLES)
    assert choose(named, "log_channel", [12], ROLES).moderator_roles == {3}


def test_where_no_role_keeps_order_one_has_to_be_chosen() -> None:
    assert choose(ALMOST, "log_channel", [12], (MEMBER, BOT)).missing == ("moderator_roles",)


def test_of_too_many_the_highest_are_taken() -> None:
    many = [Role(number, number, True) for number in range(1, 40)]
    assert usual_moderators(many) == frozenset(range(15, 40))


def test_choices_are_read_back() -> None:
    server = choose(ALMOST, "log_channel", [12], ROLES)
    assert with_choices(Server(1), plain_server(server)) == server
