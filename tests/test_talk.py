"""What people said shortly before is known for an hour, for the same person and channel alone, and never as text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.decide.conversation import LASTS
from bot.model import Chosen, Decision, Finding, Level, Message, Response, Span, Surface
from bot.normalise.skeleton import normalise
from bot.talk import LARGEST, Talk
from config.equipment import equipped
from config.loader import load_default

SETTINGS = equipped(load_default()).detectors
CONCERN = Finding("crisis.suicide", Span(0, 5), 0.6, "linear", "reads like it", Level.CONCERN)


def message(text: str, number: int = 2, *, at: float = 60.0, author: int = 7, channel: int = 3) -> Message:
    return Message(number, channel, author, at, (Surface("content", text),), guild_id=1)


def decided(about: Message, *findings: Finding, alarm: bool = False) -> Decision:
    chosen = (Chosen(Response.CASE if alarm else Response.WATCH, "crisis.*", (0,)),) if findings else ()
    return Decision("d", about.id, about.channel_id, about.author_id, about.posted_at, 1, tuple(findings), chosen)


def after(said: Message, then: Message, *findings: Finding, alarm: bool = False) -> list[Level | None]:
    talk = Talk()
    talk.note(said, decided(said, CONCERN, alarm=alarm))
    return [one.level for one in talk.in_light(then, normalise(then), findings, SETTINGS)]


@pytest.mark.parametrize("text", ["tonight", "I already did.", "they're next to me", "bye everyone"])
def test_a_short_answer_after_a_concern_is_urgent(text: str) -> None:
    assert after(message("...", 1, at=0), message(text)) == [Level.URGENT]


@pytest.mark.parametrize("text", ["see you at the game tonight", "i already did the dishes", "thanks", ""])
def test_other_words_after_a_concern_stay_what_they_are(text: str) -> None:
    assert after(message("...", 1, at=0), message(text)) == []


def test_a_concern_after_a_concern_is_urgent() -> None:
    assert after(message("...", 1, at=0), message("and now"), CONCERN) == [Level.URGENT]


@pytest.mark.parametrize(
    "then",
    [
        message("tonight", author=8),
        message("tonight", channel=4),
        message("tonight", at=LASTS),
        message("tonight", 1),
    ],
    ids=["another person", "another channel", "an hour later", "the same message, edited"],
)
def test_only_the_same_person_in_the_same_channel_within_an_hour_is_listened_to(then: Message) -> None:
    assert after(message("...", 1, at=0), then) == []


def test_what_was_said_later_is_not_what_was_said_before() -> None:
    assert after(message("...", 1, at=100), message("tonight", at=50)) == []


def test_what_is_taken_back_is_forgotten_unless_people_were_called() -> None:
    said, then = message("...", 1, at=0), message("nvm im ok now")
    for alarm, ids in ((False, {1}), (True, set())):
        talk = Talk()
        talk.note(said, decided(said, CONCERN, alarm=alarm))
        assert talk.taken_back(then, normalise(then), (), SETTINGS) == ids
        again = message("tonight", 3, at=70)
        assert bool(talk.in_light(again, normalise(again), (), SETTINGS)) is alarm


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("nvm im ok now", (CONCERN,)),
        ("nvm im ok now, want to die", ()),
        ("im ok now. suicide tonight", ()),
        ("never mind", ()),
        ("forget it", ()),
        ("tonight", ()),
    ],
)
def test_a_cry_for_help_or_words_of_giving_up_take_nothing_back(text: str, findings: tuple[Finding, ...]) -> None:
    talk = Talk()
    said, then = message("...", 1, at=0), message(text)
    talk.note(said, decided(said, CONCERN))
    assert talk.taken_back(then, normalise(then), findings, SETTINGS) == frozenset()


@pytest.mark.parametrize("kind", ["forward", "title", "file", "embed"])
def test_only_the_authors_own_words_are_their_answer(kind: str) -> None:
    talk = Talk()
    said = message("...", 1, at=0)
    talk.note(said, decided(said, CONCERN))
    for text in ("tonight", "nvm im ok now"):
        then = replace(message(text), surfaces=(Surface(kind, text),))
        assert talk.in_light(then, normalise(then), (), SETTINGS) == ()
        assert talk.taken_back(then, normalise(then), (), SETTINGS) == frozenset()


def test_what_was_raised_by_the_conversation_alone_raises_nothing_further() -> None:
    talk = Talk()
    said = message("...", 1, at=0)
    talk.note(said, decided(said, CONCERN))
    for number in (2, 3):
        then = message("tonight", number, at=10.0 * number)
        findings = talk.in_light(then, normalise(then), (), SETTINGS)
        assert [one.level for one in findings] == [Level.URGENT]
        talk.note(then, decided(then, *findings, alarm=True))
    after_all = message("nvm im ok now", 4, at=50)
    assert talk.taken_back(after_all, normalise(after_all), (), SETTINGS) == frozenset()


def test_an_hour_later_nothing_is_left_in_memory() -> None:
    talk = Talk()
    first, later = message("...", 1, at=0), message("...", 2, at=LASTS + 1, author=8)
    talk.note(first, decided(first, CONCERN))
    talk.note(later, decided(later))
    assert not talk._said


def test_nothing_is_remembered_of_what_is_no_crisis() -> None:
    talk = Talk()
    said, then = message("...", 1, at=0), message("tonight")
    talk.note(said, decided(said))
    assert talk.in_light(then, normalise(then), (), SETTINGS) == ()


def test_somebody_who_wants_to_be_forgotten_is() -> None:
    talk = Talk()
    said, then = message("...", 1, at=0), message("tonight")
    talk.note(said, decided(said, CONCERN))
    talk.forget(7)
    assert talk.in_light(then, normalise(then), (), SETTINGS) == ()


def test_the_memory_has_a_bound() -> None:
    talk = Talk()
    for author in range(LARGEST + 10):
        said = message("...", 1, at=0, author=author)
        talk.note(said, decided(said, CONCERN))
    assert len(talk._said) == LARGEST
