"""What stands around a message: somebody else's details, its author's name, its files, and who its author is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.act.deeds import categories_of, did_of
from bot.act.perform import Performer
from bot.app import brain
from bot.detect import registry
from bot.model import (
    EffectKind,
    File,
    Finding,
    Level,
    Message,
    Outcome,
    Response,
    Result,
    Server,
    Span,
    Surface,
    View,
    Way,
    decision_id,
    hint_id,
)
from bot.pipeline import Pipeline
from bot.record.memory import MemoryLedger
from bot.twins import MemoryFiles, MemoryGateway, SetClock, SlowScorer

SUPPORT, ELSEWHERE, DESK, LOG, VOLUNTEER, SAM, ROBIN = 2, 22, 3, 4, 5, 7, 8
SERVER = Server(
    1,
    support_channels=frozenset({SUPPORT}),
    desk_channel=DESK,
    log_channel=LOG,
    volunteer_roles=frozenset({VOLUNTEER}),
    moderator_roles=frozenset({6}),
)
NUMBER = "my number is 07700 900123"
HERS = "her number is 07700 900456, call her"
CRY = "i want to kill myself tonight"
NAMED = "moss 07700 900123"
NUDGE, HINT, CARE, CARD, FLAG = (
    EffectKind.NUDGE, EffectKind.HINT, EffectKind.CARE, EffectKind.CARD, EffectKind.FLAG,
)  # fmt: skip
REMOVE, NOTE = EffectKind.REMOVE, EffectKind.REMOVED_NOTE


class House:
    """Everything but Discord."""

    def __init__(self, *late: Finding, files: dict[str, bytes] | None = None) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), MemoryLedger()
        self.files = MemoryFiles(files or {})
        self.server = SERVER
        self.scorers = [SlowScorer(late)] if late else []
        self.last = 100
        self.restart()

    def restart(self) -> None:
        """The process ends and begins anew; the ledger stays."""
        self.performer = Performer(self.gateway, self.ledger, self.clock)
        self.pipeline = Pipeline(brain(), self.performer, self.ledger, self.clock, self.scorers, self.files)

    async def hears(
        self, text: str, name: str = "", *, files: tuple[File, ...] = (), **more: object
    ) -> list[EffectKind]:
        """Somebody posts something; what was tried about it."""
        await self.ledger.save_server(self.server, self.clock.now())
        before = len(self.gateway.tries)
        self.last += 1
        message = Message(
            self.last, SUPPORT, SAM, self.clock.now(), (Surface("content", text),) if text else (), 1,
            author_name=name, files=files,
        )  # fmt: skip
        await self.pipeline.handle(replace(message, **more))  # type: ignore[arg-type]  # fields of Message, by name
        return [effect.kind for effect in self.gateway.tries[before:]]


def text_file(name: str, size: int = 30) -> File:
    return File(name, size, "text/plain", name)


# --- somebody else's details


async def test_somebody_elses_details_are_taken_away_their_author_gets_the_words_back_and_moderators_hear() -> None:
    house = House()
    assert await house.hears(HERS) == [REMOVE, NOTE, FLAG]
    note, flag = house.gateway.said
    assert (note.effect.way, note.link.channel_id) == (Way.DIRECT, -SAM)
    assert note.copy == "her number is █████ ██████, call her"
    assert (flag.link.channel_id, categories_of(flag.effect)) == (LOG, ("privacy.phone",))
    assert did_of(flag.effect) == {Response.REMOVE: Outcome(Result.DONE)}
    assert house.last in house.gateway.gone


async def test_the_copy_is_written_down_nowhere_and_gone_after_a_restart() -> None:
    house = House()
    house.gateway.unwell = 2
    await house.hears(HERS)
    assert "call her" not in str(await house.ledger.export(SAM))
    house.restart()
    await house.pipeline.resume()
    note = next(said for said in house.gateway.said if said.effect.kind is NOTE)
    assert note.copy == ""


async def test_in_a_bad_spell_the_copy_waits_for_the_note_and_goes_with_it() -> None:
    house = House()
    house.gateway.unwell = 4
    await house.hears(HERS)
    for _ in range(3):
        await house.pipeline.resume()
    (note,) = [said for said in house.gateway.said if said.effect.kind is NOTE]
    assert note.copy == "her number is █████ ██████, call her"
    assert house.performer._copies == {}


async def test_a_copy_whose_note_nobody_needs_any_more_is_forgotten() -> None:
    house = House()
    house.gateway.unwell = 99
    await house.hears(HERS)
    assert len(house.performer._copies) == 1
    house.clock.pass_(2 * 86_400)
    for _ in range(2):
        await house.pipeline.resume()
    assert house.performer._copies == {}


async def test_where_removing_is_not_allowed_the_author_gets_a_private_note_instead() -> None:
    house = House()
    house.gateway.forbidden[SUPPORT] = "missing_manage_messages"
    await house.hears(HERS)
    kinds = [said.effect.kind for said in house.gateway.said]
    assert kinds.count(NUDGE) == 1
    assert NOTE not in kinds
    (flag,) = [said for said in house.gateway.in_channel(LOG) if said.effect.kind is FLAG]
    assert did_of(flag.effect) == {Response.REMOVE: Outcome(Result.REFUSED, "missing_manage_messages")}
    assert house.last not in house.gateway.gone
    assert await house.hears(HERS), "it is tried again, and moderators hear of each"


async def test_while_it_is_not_known_whether_it_could_be_removed_nothing_is_said_about_that() -> None:
    house = House()
    house.gateway.unwell = 1
    await house.hears(HERS)
    assert [said.effect.kind for said in house.gateway.said] == [FLAG]
    await house.pipeline.resume()
    assert sorted(said.effect.kind for said in house.gateway.said) == [FLAG, NOTE]


async def test_a_line_in_the_channel_about_a_removal_goes_after_a_day_and_a_direct_message_stays() -> None:
    house = House()
    await house.hears(HERS)
    house.gateway.closed.add(ROBIN)
    await house.hears(HERS, author_id=ROBIN)
    places = [said.link.channel_id for said in house.gateway.said if said.effect.kind is NOTE]
    assert places == [-SAM, SUPPORT]
    for hours, left in ((23, [-SAM, SUPPORT]), (2, [-SAM])):
        house.clock.pass_(hours * 3600)
        await house.pipeline.resume()
        assert [said.link.channel_id for said in house.gateway.said if said.effect.kind is NOTE] == left


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"{CRY}, {HERS}", [CARE, CARD, FLAG]),
        (NUMBER, [NUDGE]),
        ("she was so kind to me", []),
        ("her favourite number is 7", []),
    ],
)
async def test_most_messages_stay_and_a_cry_for_help_always(text: str, kinds: list[EffectKind]) -> None:
    house = House()
    assert sorted(await house.hears(text)) == sorted(kinds)
    assert house.gateway.gone == set()


async def test_a_removal_that_is_pending_when_a_cry_for_help_follows_is_given_up_without_a_word() -> None:
    house = House()
    house.gateway.unwell = 1
    await house.hears(HERS)
    edited = Message(house.last, SUPPORT, SAM, house.clock.now(), (Surface("content", CRY),), 1,
                     revision=int(house.clock.now() * 1000) + 1)  # fmt: skip
    await house.pipeline.handle(edited)
    await house.pipeline.resume()
    assert house.last not in house.gateway.gone
    assert {said.effect.kind for said in house.gateway.said} == {FLAG, CARE, CARD}


# --- names


async def test_a_telling_name_gets_one_hint_ever_also_after_a_restart() -> None:
    house = House()
    assert await house.hears("hello", NAMED) == [HINT]
    assert await house.hears("hello", NAMED) == []
    house.restart()
    assert await house.hears("hello", NAMED) == []
    house.clock.pass_(40 * 86_400)
    await house.ledger.sweep(house.clock.now())
    assert await house.hears("hello", "moss riverstone@posteo.net") == []
    assert await house.hears("hello", NAMED, author_id=ROBIN) == [HINT]


async def test_the_hint_goes_by_itself() -> None:
    house = House()
    await house.hears("hello", NAMED)
    (said,) = house.gateway.said
    assert said.answers == house.last
    house.clock.pass_(599)
    await house.pipeline.resume()
    assert house.gateway.said == [said]
    house.clock.pass_(2)
    await house.pipeline.resume()
    assert house.gateway.said == []


@pytest.mark.parametrize(
    ("text", "more", "kinds"),
    [
        (CRY, {}, [CARE, CARD]),
        (NUMBER, {}, [NUDGE]),
        (HERS, {}, [REMOVE, NOTE, FLAG]),
        ("", {}, []),
        ("hello", {"channel_id": ELSEWHERE}, []),
        ("hello", {"channel_id": DESK}, []),
        ("hello", {"author_is_bot": True}, []),
        ("hello", {"revision": 1_800_000_000_000}, []),
        ("hello", {"author_name": ""}, []),
        ("hello", {"author_name": "moss"}, []),
        ("hello", {"posted_at": 1_700_000_000.0}, []),
    ],
)
async def test_there_is_no_hint_beside_or_instead_of_anything_else(
    text: str, more: dict[str, object], kinds: list[EffectKind]
) -> None:
    house = House()
    assert await house.hears(text, NAMED, **more) == kinds  # type: ignore[arg-type]  # fields of Message, by name


async def test_what_was_not_said_with_one_message_is_said_with_a_later_one_but_not_on_a_bad_day() -> None:
    house = House()
    assert HINT not in await house.hears("or mail me: moss.lee@posteo.net", NAMED)
    assert await house.hears("hello", NAMED) == [HINT]
    house = House()
    assert HINT not in await house.hears(CRY, NAMED)
    assert await house.hears("hello", NAMED) == []
    house.clock.pass_(25 * 3600)
    assert await house.hears("hello", NAMED) == [HINT]


async def test_a_hint_that_reached_nobody_does_not_count() -> None:
    house = House()
    house.gateway.forbidden[SUPPORT] = "missing_send_messages"
    house.gateway.closed.add(SAM)
    await house.hears("hello", NAMED)
    assert not await house.ledger.hinted(1, SAM)
    house.gateway.forbidden.clear()
    assert await house.hears("hello", NAMED) == [], "asked again in a week, not with every message"
    house.clock.pass_(600)
    await house.pipeline.resume()
    house.clock.pass_(9 * 86_400)
    await house.ledger.sweep(house.clock.now())
    assert await house.hears("hello", NAMED) == [HINT]


async def test_where_a_server_prefers_it_the_hint_comes_by_direct_message_and_only_the_reply_goes() -> None:
    house = House()
    house.server = replace(SERVER, policy={"notes": {"deliver": "direct", "stays": "1m"}})
    house.gateway.closed.add(ROBIN)
    for author in (SAM, ROBIN):
        await house.hears("hello", NAMED, author_id=author)
        assert await house.ledger.hinted(1, author)
    assert [said.link.channel_id for said in house.gateway.said] == [-SAM, SUPPORT]
    house.clock.pass_(61)
    await house.pipeline.resume()
    assert [said.link.channel_id for said in house.gateway.said] == [-SAM]


async def test_a_hint_that_was_delivered_late_counts() -> None:
    house = House()
    house.gateway.unwell = 1
    await house.hears("hello", NAMED)
    assert not await house.ledger.hinted(1, SAM)
    await house.pipeline.resume()
    assert await house.ledger.hinted(1, SAM)


async def test_nothing_made_from_a_name_is_kept() -> None:
    house = House()
    await house.hears("hello", NAMED)
    kept = str(await house.ledger.export(SAM))
    assert "moss" not in kept
    assert "900123" not in kept
    decision = await house.ledger.decision(hint_id(1, SAM))
    assert decision is not None
    assert [finding.span for finding in decision.findings] == [Span(0, 0)]


# --- files


async def test_a_text_file_is_read_as_part_of_its_message() -> None:
    house = House(files={"a.txt": NUMBER.encode(), "b.txt": b"hello"})
    files = (text_file("b.txt"), text_file("a.txt"))
    assert await house.hears("look", files=files) == [NUDGE]
    decision = await house.pipeline.handle(Message(house.last, SUPPORT, SAM, house.clock.now(),
                                                   (Surface("content", "look"),), 1, files=files))  # fmt: skip
    assert decision is not None
    assert [finding.span for finding in decision.findings] == [Span(13, 25, surface=2)]
    assert len(house.gateway.tries) == 1, "read twice, answered once"


async def test_an_account_in_a_text_file_is_one_for_the_whole_message() -> None:
    """Discord makes a file of what is too long for a message: the longest accounts come as files."""
    told = b"my coach groped me at training years ago and kept asking for a blowjob. i only told my sister"
    house = House(files={"message.txt": told})
    await house.hears("look", files=(text_file("message.txt", len(told)),))
    decision = await house.ledger.decision(decision_id(house.last, 0))
    assert decision is not None
    content = [finding for finding in decision.findings if finding.family == "content"]
    assert content
    assert all(finding.disclosed for finding in content)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (CRY, [CARE, CARD]),
        (HERS, [REMOVE, NOTE, FLAG]),
        ("good morning everybody", []),
        ("call 116 123 if you need somebody", []),
        ("", []),
        ("\0\1\2", []),
    ],
)
async def test_what_a_file_says_counts_like_any_other_words(text: str, kinds: list[EffectKind]) -> None:
    house = House(files={"a.txt": text.encode()})
    assert await house.hears("", files=(text_file("a.txt"),)) == kinds


async def test_a_message_is_answered_before_its_files_are_fetched() -> None:
    house = House()
    order: list[str] = []

    class Slow(MemoryFiles):
        async def fetch(self, file: File) -> bytes | None:
            order.extend(effect.kind for effect in house.gateway.tries)
            return NUMBER.encode()

    house.files = Slow()
    house.restart()
    assert await house.hears(CRY, files=(text_file("a.txt"),)) == [CARE, CARD]
    assert order == [CARE, CARD]


async def test_a_cry_in_a_file_gives_up_a_removal_that_is_pending() -> None:
    house = House(files={"a.txt": CRY.encode()})
    house.gateway.unwell = 1
    await house.hears(HERS, files=(text_file("a.txt"),))
    await house.pipeline.resume()
    assert house.last not in house.gateway.gone


async def test_where_nothing_can_follow_no_file_is_fetched() -> None:
    house = House(files={"a.txt": NUMBER.encode()})
    for channel in (ELSEWHERE, DESK, LOG):
        assert await house.hears("look", files=(text_file("a.txt"),), channel_id=channel) == []
    assert house.files.fetched == []


async def test_slow_scorers_see_files_as_well() -> None:
    late = Finding("crisis.suicide", Span(0, 3), 0.9, "slow", "said so", Level.EMERGENCY)
    house = House(late, files={"a.txt": b"hello"})
    assert await house.hears("", files=(text_file("a.txt"),)) == [CARE, CARD]


# --- helpers


@pytest.mark.parametrize("channel", [SUPPORT, ELSEWHERE])
async def test_what_a_helper_gives_away_about_themselves_is_noticed_everywhere_and_moderators_hear(
    channel: int,
) -> None:
    house = House()
    helper = {"author_id": ROBIN, "author_roles": frozenset({VOLUNTEER}), "channel_id": channel}
    assert await house.hears(NUMBER, **helper) == [FLAG, NUDGE]  # type: ignore[arg-type]  # fields of Message, by name
    assert house.gateway.gone == set()
    decision = await house.pipeline.handle(
        Message(house.last, channel, ROBIN, house.clock.now(), (Surface("content", NUMBER),), 1)
    )
    assert decision is not None
    assert decision.responses == (Response.MASK, Response.FLAG, Response.NUDGE)


@pytest.mark.parametrize(
    ("text", "roles", "channel", "kinds"),
    [
        (NUMBER, frozenset(), SUPPORT, [NUDGE]),
        (NUMBER, frozenset(), ELSEWHERE, []),
        (NUMBER, frozenset({99}), ELSEWHERE, []),
        (NUMBER, frozenset({VOLUNTEER}), DESK, []),
        (HERS, frozenset({VOLUNTEER}), ELSEWHERE, []),
        ("good morning", frozenset({VOLUNTEER}), ELSEWHERE, []),
        (CRY, frozenset({VOLUNTEER}), SUPPORT, [CARE, CARD]),
        (f"{CRY}, {NUMBER}", frozenset({VOLUNTEER}), SUPPORT, [CARE, CARD, FLAG]),
    ],
)
async def test_others_are_held_to_what_holds_for_everybody(
    text: str, roles: frozenset[int], channel: int, kinds: list[EffectKind]
) -> None:
    assert await House().hears(text, author_roles=roles, channel_id=channel) == kinds


# --- what must not happen by being too quick


async def test_a_cry_for_help_in_a_file_is_heard_before_its_message_would_be_taken_away() -> None:
    house = House(files={"a.txt": CRY.encode()})
    tried = await house.hears(HERS, files=(text_file("a.txt"),))
    assert CARE in tried
    assert REMOVE not in tried
    assert house.last not in house.gateway.gone


async def test_with_a_harmless_file_a_message_is_taken_away_all_the_same() -> None:
    house = House(files={"a.txt": b"nothing"})
    assert await house.hears(HERS, files=(text_file("a.txt"),)) == [REMOVE, NOTE, FLAG]


@pytest.mark.parametrize(("edited", "gone"), [(True, False), (False, True)])
async def test_a_removal_that_is_tried_again_finds_the_message_as_it_was_or_leaves_it(edited: bool, gone: bool) -> None:
    house = House()
    house.gateway.unwell = 1
    await house.hears(HERS)
    house.clock.pass_(60)
    if edited:
        house.gateway.edited[house.last] = house.clock.now()
    await house.pipeline.resume()
    assert (house.last in house.gateway.gone) is gone


async def test_what_somebody_says_within_a_day_of_a_cry_for_help_is_not_taken_away() -> None:
    house = House()
    await house.hears(CRY)
    assert await house.hears(HERS) == [FLAG, NUDGE]
    house.clock.pass_(25 * 3600)
    assert REMOVE in await house.hears(HERS)


async def test_a_title_is_not_said_to_be_removed_because_it_stays() -> None:
    house = House()
    tried = await house.hears("hello", surfaces=(Surface("title", HERS), Surface("content", "hello")))
    assert tried == [FLAG, NUDGE]


async def test_moderators_are_not_told_of_the_same_with_every_edit() -> None:
    house = House()
    town = "my friend lives in Hebden Bridge"
    assert FLAG in await house.hears(town)
    house.last -= 1
    for seconds in (1, 2):
        assert FLAG not in await house.hears(f"{town} {seconds}", revision=int(house.clock.now() + seconds) * 1000)
        house.last -= 1
    assert FLAG in await house.hears(f"{town}, {HERS}", revision=int(house.clock.now() + 3) * 1000)


async def test_an_edit_closes_the_note_although_a_harmless_file_is_attached() -> None:
    house = House(files={"a.txt": b"nothing"})
    assert await house.hears(NUMBER, files=(text_file("a.txt"),)) == [NUDGE]
    house.last -= 1
    await house.hears("never mind", files=(text_file("a.txt"),), revision=int(house.clock.now() + 5) * 1000)
    assert house.gateway.in_channel(SUPPORT) == []


async def test_a_hint_goes_with_the_message_that_it_answers() -> None:
    house = House()
    await house.hears("hello", NAMED)
    assert len(house.gateway.in_channel(SUPPORT)) == 1
    await house.pipeline.gone([house.last])
    assert house.gateway.in_channel(SUPPORT) == []


async def test_a_hint_that_was_not_noted_because_of_a_crash_counts_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    house = House()

    async def crash(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(house.ledger, "note_hint", crash)
        with pytest.raises(RuntimeError):
            await house.hears("hello", NAMED)
    house.restart()
    await house.hears("hello again", NAMED)
    assert await house.ledger.hinted(1, SAM)


async def test_a_detector_that_fails_keeps_nobody_from_hearing_a_cry_for_help(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(_view: View, _settings: object) -> Iterator[Finding]:
        raise ValueError(CRY)

    broken = replace(registry.DETECTORS[0], find=fails, triggers=())
    monkeypatch.setattr(registry, "DETECTORS", (broken, *registry.DETECTORS[1:]))
    house = House()
    assert CARE in await house.hears(CRY)
    said = capsys.readouterr().out
    assert "a detector failed" in said
    assert CRY not in said
