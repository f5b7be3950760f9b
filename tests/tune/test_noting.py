"""The weekly note carries what it shows, and nobody."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.desk.weekly import Week, weekly_note
from bot.model import Response, Server
from bot.tune.noting import EACH, MOST, read_note, sighting_note
from tests.tune.test_seeing import sighting

SERVER = Server(1, log_channel=9)


@given(
    st.lists(st.sampled_from(Response), unique=True), st.floats(0, 1), st.sampled_from(["boundary.*", "custom.a-b_c"])
)
def test_what_a_note_carries_is_read_again_without_whom_it_is_about(
    responses: list[Response], confidence: float, rule: str
) -> None:
    one = replace(sighting(5), rule=rule, responses=tuple(responses), confidence=round(confidence, 4))
    effect = sighting_note(SERVER, (one,), 1000.0)
    assert effect is not None
    noted = read_note(effect)
    assert noted is not None
    assert noted.sightings == (replace(one, person_id=0, at=0.0),)
    assert effect.person_id is None


def test_a_few_of_each_are_shown_and_how_many_more_wait() -> None:
    waiting = tuple(sighting(at, f"custom.{at % 4}") for at in range(40))
    effect = sighting_note(SERVER, waiting, 1000.0)
    assert effect is not None
    noted = read_note(effect)
    assert noted is not None
    assert len(noted.sightings) == MOST
    assert noted.left == 40 - MOST
    alone = sighting_note(SERVER, tuple(sighting(at) for at in range(9)), 1000.0)
    assert alone is not None
    assert len(alone.codes) == 1 + EACH


def test_there_is_no_note_of_nothing_or_where_nobody_would_read_it() -> None:
    assert sighting_note(SERVER, (), 1000.0) is None
    assert sighting_note(Server(1), (sighting(1),), 1000.0) is None


def test_a_week_has_one_note_beside_the_other() -> None:
    one, again = (sighting_note(SERVER, (sighting(at),), 1000.0) for at in (1, 2))
    later = sighting_note(SERVER, (sighting(1),), 1000.0 + 7 * 86_400)
    other = weekly_note(SERVER, Week(refused=1), 1000.0)
    assert one is not None
    assert again is not None
    assert later is not None
    assert other is not None
    assert one.key == again.key
    assert len({one.key, later.key, other.key}) == 3
    assert read_note(other) is None
