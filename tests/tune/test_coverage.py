"""What the bot can do in a channel by its permissions, and what is otherwise than at the last look."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Server
from bot.record.memory import MemoryLedger
from bot.tune.coverage import SUPPORT, Can, Changes, Kind, Place, Use, by_permission, changes, snapshot, use_of
from bot.tune.last_look import LastLook
from bot.twins import SetClock

ALL = frozenset(SUPPORT)
NOTHING: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("kind", "granted", "can"),
    [
        (Kind.TEXT, ALL, frozenset(Can)),
        (Kind.TEXT, NOTHING, frozenset()),
        (Kind.TEXT, ALL - {"view_channel"}, frozenset()),
        (Kind.TEXT, ALL - {"read_message_history"}, frozenset(Can) - {Can.READ, Can.REPLY}),
        (Kind.TEXT, ALL - {"send_messages_in_threads"}, frozenset(Can) - {Can.REPLY}),
        (Kind.TEXT, ALL - {"manage_messages"}, frozenset(Can) - {Can.REMOVE}),
        (Kind.TEXT, ALL - {"manage_webhooks"}, frozenset(Can) - {Can.WEBHOOKS}),
        (Kind.TEXT, ALL - {"create_private_threads"}, frozenset(Can) - {Can.THREADS}),
        (Kind.TEXT, frozenset({"view_channel"}), frozenset({Can.SEE})),
        (Kind.FORUM, ALL, frozenset(Can) - {Can.THREADS}),
        (Kind.FORUM, ALL - {"send_messages_in_threads"}, frozenset(Can) - {Can.THREADS, Can.REPLY}),
        (Kind.VOICE, ALL - {"send_messages_in_threads", "manage_threads"}, frozenset(Can) - {Can.THREADS}),
        (Kind.THREAD, ALL - {"send_messages"}, frozenset(Can) - {Can.THREADS}),
        (Kind.THREAD, ALL - {"send_messages_in_threads"}, frozenset(Can) - {Can.THREADS, Can.REPLY}),
    ],
)
def test_what_can_be_done_follows_from_permissions(kind: Kind, granted: frozenset[str], can: frozenset[Can]) -> None:
    assert Place(1, kind, granted).can == can


@pytest.mark.parametrize(
    ("kind", "use", "granted", "lacking"),
    [
        (Kind.TEXT, Use.SUPPORT, ALL, ()),
        (Kind.TEXT, Use.SUPPORT, NOTHING, SUPPORT),
        (Kind.TEXT, Use.NONE, NOTHING, ()),
        (Kind.TEXT, Use.LOG, frozenset({"view_channel"}), ("send_messages",)),
        (Kind.TEXT, Use.DESK, ALL - {"create_private_threads"}, ("create_private_threads",)),
        (Kind.FORUM, Use.SUPPORT, ALL - {"create_private_threads"}, ()),
        (Kind.VOICE, Use.SUPPORT, ALL - {"manage_threads", "send_messages_in_threads"}, ()),
        (Kind.VOICE, Use.SUPPORT, ALL - {"manage_messages"}, ("manage_messages",)),
    ],
)
def test_nothing_is_missing_that_there_is_no_use_for(
    kind: Kind, use: Use, granted: frozenset[str], lacking: tuple[str, ...]
) -> None:
    assert Place(1, kind, granted, use).lacking == lacking


def test_what_a_channel_takes_away_is_told_from_what_is_missing_everywhere() -> None:
    place = Place(1, Kind.TEXT, ALL - {"manage_messages", "manage_webhooks"}, Use.SUPPORT,
                  everywhere=ALL - {"manage_webhooks"})  # fmt: skip
    assert place.lacking == ("manage_messages", "manage_webhooks")
    assert place.taken_away == ("manage_messages",)


def test_problems_are_grouped_by_permission_what_is_needed_most_first() -> None:
    places = [
        Place(1, Kind.TEXT, ALL - {"manage_threads"}, Use.SUPPORT),
        Place(2, Kind.TEXT, ALL - {"manage_threads", "view_channel"}, Use.SUPPORT),
        Place(3, Kind.TEXT, ALL, Use.LOG, soundless=True),
    ]
    found = {name: [one.id for one in several] for name, several in by_permission(places).items()}
    assert found == {"view_channel": [2], "manage_threads": [1, 2], "mention_everyone": [3]}
    assert list(found) == ["view_channel", "manage_threads", "mention_everyone"]


def test_what_a_channel_is_for() -> None:
    server = Server(1, frozenset({2}), 3, 4, supervision_channel=5)
    uses = [use_of(server, channel) for channel in (2, 3, 4, 5, 6)]
    assert uses == [Use.SUPPORT, Use.DESK, Use.LOG, Use.SUPERVISION, Use.NONE]


def test_the_next_look_tells_what_changed() -> None:
    before = [Place(1, Kind.TEXT, ALL), Place(2, Kind.TEXT, NOTHING), Place(3, Kind.TEXT, ALL)]
    after = [Place(1, Kind.TEXT, ALL - {"manage_messages"}), Place(2, Kind.TEXT, ALL), Place(4, Kind.TEXT, ALL)]
    kept = json.loads(json.dumps(snapshot(before, 100.0)))
    seen = changes(kept, after)
    assert seen is not None
    assert (seen.at, seen.new, seen.gone) == (100.0, (4,), (3,))
    assert seen.lost == ((Can.REMOVE, (1,)),)
    assert seen.gained == tuple((can, (2,)) for can in Can)
    assert not seen.none


def test_threads_come_and_go_without_being_told() -> None:
    channel = Place(1, Kind.TEXT, ALL)
    kept = snapshot([channel, Place(2, Kind.THREAD, ALL, parent=1)], 1.0)
    assert changes(kept, [channel, Place(3, Kind.THREAD, ALL, parent=1)]) == Changes(1.0)


def test_before_the_first_look_nothing_can_be_compared() -> None:
    assert changes({}, [Place(1, Kind.TEXT, ALL)]) is None


@given(st.dictionaries(st.integers(1, 2**63), st.frozensets(st.sampled_from(SUPPORT)), max_size=8))
def test_a_look_compared_with_itself_shows_nothing(channels: dict[int, frozenset[str]]) -> None:
    places = [Place(one, Kind.TEXT, granted) for one, granted in channels.items()]
    seen = changes(json.loads(json.dumps(snapshot(places, 5.0))), places)
    assert seen is not None
    assert seen.none


async def test_the_last_look_takes_the_place_of_the_one_before_and_changes_nothing_else() -> None:
    ledger, clock = MemoryLedger(), SetClock()
    server = Server(1, desk_channel=5)
    await ledger.save_server(server, clock.now())
    last = LastLook(ledger, clock)
    for granted in (ALL, NOTHING):
        clock.pass_(60)
        await last.keep(1, [Place(2, Kind.TEXT, granted)])
    kept = await ledger.server(1)
    assert kept == replace(server, coverage={"at": clock.now(), "bits": {"0": [2]}})
