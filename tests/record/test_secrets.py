"""Read as a thief would: the bytes of the files say nothing about people, and what was erased is gone from them."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model import CaseState, Change, Judged, Link, Outcome, Response, Result, Trace
from bot.record.sqlite import SqlLedger, open_ledger
from tests.record.samples import (
    ANA,
    BEN,
    CHANNEL,
    CLEO,
    DAY,
    GUILD,
    HOUR,
    MESSAGE,
    NOW,
    a_case,
    a_change,
    a_decision,
    a_server,
    a_sighting,
    an_effect,
    claim,
)

SAID = "my number is 07700 900123"
NOTE = "quinquereme zephyrine gardens"
WHY = f"a detector that quotes: {SAID}"


@pytest.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[SqlLedger]:
    made = await open_ledger(f"sqlite+aiosqlite:///{tmp_path / 'b.db'}", tmp_path / "key")
    yield made
    await made.shut()


def on_disk(folder: Path) -> bytes:
    """Everything in the database, its write-ahead log and its index."""
    return b"".join(path.read_bytes() for path in sorted(folder.glob("b.db*")))


def spellings(number: int) -> tuple[bytes, ...]:
    """An id as text, and as SQLite, C and JSON would write it."""
    return (str(number).encode(), number.to_bytes(8, "big"), number.to_bytes(8, "little"), f"{number:x}".encode())


def blobs(folder: Path, tables: Iterable[str]) -> set[bytes]:
    """Every sealed value and mark in these tables."""
    with closing(sqlite3.connect(folder / "b.db")) as thief:
        rows = [row for table in tables for row in thief.execute(f"SELECT * FROM {table}")]  # noqa: S608 - names below
    return {value for row in rows for value in row if isinstance(value, bytes)}


PEOPLES_TABLES = ("decisions", "effects", "traces", "wishes", "cases", "recusals", "sightings")


async def fill(ledger: SqlLedger, person: int, message: int) -> None:
    """Rows of every kind about one person and message."""
    decision = a_decision(message, author=person)
    decision = replace(decision, findings=tuple(replace(one, why=WHY) for one in decision.findings))
    effects = [an_effect(decision), an_effect(decision, "card")]
    await ledger.open(decision, effects, NOW)
    await ledger.close(effects[0].key, Outcome(Result.DONE, "sent", CHANNEL + 9, message + 500), NOW)
    await ledger.remember(decision, [Trace(Response.NUDGE, "privacy.phone", NOW)], NOW)
    await ledger.quieten(GUILD, person, NOW + 7 * DAY, NOW)
    await ledger.open_case(a_case(message, person=person), HOUR, NOW)
    await ledger.place_card(a_case(message).id, Link(CHANNEL + 1, message + 700))
    await ledger.recuse(GUILD, CLEO, person, NOW)
    await ledger.keep_sightings([a_sighting(message, person=person)], NOW)
    await ledger.seen({CHANNEL: (GUILD, message)}, NOW)


async def test_no_file_holds_a_person_or_a_message_or_what_was_noticed(ledger: SqlLedger, tmp_path: Path) -> None:
    await ledger.save_server(a_server(), NOW)
    await fill(ledger, ANA, MESSAGE)
    await claim(ledger, a_case().id, BEN, NOW)
    change = Change(CaseState.CLAIMED, BEN, CaseState.MISREAD, None)
    await ledger.move(a_case().id, change, NOW, (), [("crisis.self_harm", "crisis.phrases")])
    await ledger.count(GUILD, [("custom.spam", "custom.spam", "shadow")], NOW)
    await ledger.judge(a_sighting().id, Judged.WRONG, NOW)
    changed = a_change(("rules", "custom.spam"), by=CLEO, before=None, after={"note": NOTE})
    await ledger.change_settings(GUILD, lambda server: (server, [changed]), NOW)
    await ledger.first_refusal(GUILD, f"missing_permission:{CHANNEL}", NOW, DAY)
    for _ in ("as first written, in the log", "after sweeping, in the file"):
        found = on_disk(tmp_path)
        # The servers' ids may stand there; that they are found shows that this looks in the right way.
        assert GUILD.to_bytes(8, "big") in found
        for secret in (ANA, BEN, CLEO, MESSAGE, MESSAGE + 500, MESSAGE + 700, CHANNEL + 9):
            assert not [one for one in spellings(secret) if one in found]
        for code in (
            a_decision().id,
            an_effect(a_decision()).key,
            "crisis.self_harm",
            "crisis.phrases",
            "privacy.phone",
            "sent",
            "custom.spam",
            a_sighting().id,
            "aaaa",
            changed.id,
            changed.note,
            *NOTE.split(),
            WHY,
            SAID,
        ):
            assert code.encode() not in found
        await ledger.sweep(NOW)


async def test_no_reason_of_a_detector_is_kept_even_under_seal(ledger: SqlLedger) -> None:
    await fill(ledger, ANA, MESSAGE)
    assert SAID not in str(await ledger.export(ANA))
    assert SAID not in str(await ledger.decision(a_decision().id))


async def test_the_log_is_empty_after_a_sweep_an_erasure_and_a_farewell(ledger: SqlLedger, tmp_path: Path) -> None:
    for forget in (ledger.sweep(NOW), ledger.erase(ANA), ledger.forget_server(GUILD)):
        await ledger.save_server(a_server(), NOW)
        assert (tmp_path / "b.db-wal").stat().st_size > 0
        await forget
        assert (tmp_path / "b.db-wal").stat().st_size == 0


@pytest.mark.parametrize("others", [0, 40])
async def test_what_was_erased_is_gone_from_every_byte(ledger: SqlLedger, tmp_path: Path, others: int) -> None:
    for number in range(others):
        await fill(ledger, BEN + number, MESSAGE + 1000 * number)
        await ledger.note_hint(GUILD, BEN + number, NOW)
    tables = (*PEOPLES_TABLES, "hints")
    theirs = blobs(tmp_path, tables)
    await fill(ledger, ANA, MESSAGE - 1000)
    await ledger.note_hint(GUILD, ANA, NOW)
    hers = blobs(tmp_path, tables) - theirs
    # What was written over counts as well.
    await ledger.open_case(a_case(MESSAGE - 2000, person=ANA), HOUR, NOW)
    await ledger.place_card(a_case(MESSAGE - 1000).id, Link(CHANNEL, MESSAGE - 3000))
    hers |= blobs(tmp_path, tables) - theirs
    found = on_disk(tmp_path)
    assert len(hers) > 20
    assert all(value in found for value in hers)

    assert await ledger.erase(ANA) == 9
    await ledger.sweep(NOW)
    found = on_disk(tmp_path)
    assert not [value for value in hers if value in found]
    assert all(value in found for value in theirs)


async def test_what_has_expired_is_gone_from_every_byte(ledger: SqlLedger, tmp_path: Path) -> None:
    for number in range(20):
        await fill(ledger, BEN + number, MESSAGE + 1000 * number)
    kept = blobs(tmp_path, PEOPLES_TABLES)
    assert await ledger.sweep(NOW + 181 * DAY) == 20 * 8
    found = on_disk(tmp_path)
    assert not [value for value in kept if value in found]


async def test_who_changed_a_setting_is_gone_from_every_byte_while_the_change_stays(
    ledger: SqlLedger, tmp_path: Path
) -> None:
    made = [a_change((name,), by=by) for name, by in (("a", ANA), ("b", BEN), ("c", ANA))]
    await ledger.change_settings(GUILD, lambda server: (server, made), NOW)

    def whose() -> list[tuple[bytes | None, ...]]:
        with closing(sqlite3.connect(tmp_path / "b.db")) as thief:
            return thief.execute("SELECT person_mark, person FROM changes ORDER BY id").fetchall()

    before = whose()
    hers = {value for row in (before[0], before[2]) for value in row if value is not None}
    assert len(hers) == 3
    assert all(value in on_disk(tmp_path) for value in hers)
    await ledger.erase(ANA)
    assert not [value for value in hers if value in on_disk(tmp_path)]
    assert whose() == [(None, None), before[1], (None, None)]
    assert [one.after for one in await ledger.changes(GUILD, 9)] == ["on"] * 3


async def test_times_in_the_open_are_full_hours(ledger: SqlLedger, tmp_path: Path) -> None:
    await fill(ledger, ANA, MESSAGE)
    with closing(sqlite3.connect(tmp_path / "b.db")) as thief:
        await ledger.count(GUILD, [("custom.spam", "custom.spam", "shadow")], NOW)
        await ledger.count_verdict(GUILD, "custom.spam", "aaaa", Judged.RIGHT, NOW)
        await ledger.change_settings(GUILD, lambda server: (server, [a_change()]), NOW)
        for table in (*PEOPLES_TABLES, "positions", "tallies", "verdicts", "changes"):
            rows = thief.execute(f"SELECT expires_at FROM {table}").fetchall()  # noqa: S608 - names above
            assert rows
            assert all(expires_at % 3600 == 0 for (expires_at,) in rows)


async def test_a_note_stands_in_no_file_and_is_gone_from_every_byte_once_the_case_is_closed(
    ledger: SqlLedger, tmp_path: Path
) -> None:
    await ledger.open_case(a_case(), HOUR, NOW)
    await claim(ledger, a_case().id, BEN, NOW)
    before = blobs(tmp_path, ("cases",))
    over = Change(CaseState.CLAIMED, BEN, CaseState.CLAIMED, CLEO, note=NOTE)
    await ledger.move(a_case().id, over, NOW)
    kept = await ledger.case(a_case().id)
    assert kept is not None
    assert kept.note == NOTE
    sealed = blobs(tmp_path, ("cases",)) - before
    assert sealed
    for _ in ("as first written, in the log", "after sweeping, in the file"):
        found = on_disk(tmp_path)
        assert not [word for word in (NOTE, *NOTE.split()[:2]) if word.encode() in found]
        await ledger.sweep(NOW)
    assert all(value in on_disk(tmp_path) for value in sealed)

    await ledger.move(a_case().id, Change(CaseState.CLAIMED, CLEO, CaseState.HANDED, None), NOW)
    await ledger.sweep(NOW)
    found = on_disk(tmp_path)
    assert not [value for value in sealed - blobs(tmp_path, ("cases",)) if value in found], "even under its seal"
    kept = await ledger.case(a_case().id)
    assert kept is not None
    assert kept.note == ""
