"""One connection, whole transactions: through cancellation, crashes and faults half-way."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.model import Outcome, Result
from bot.record.sqlite import SqlLedger, open_ledger
from bot.trouble import Trouble
from tests.record.samples import ANA, MESSAGE, NOW, a_case, a_decision, an_effect


@pytest.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[SqlLedger]:
    made = await open_ledger(f"sqlite+aiosqlite:///{tmp_path / 'b.db'}", tmp_path / "key")
    yield made
    await made.shut()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),  # FULL
        ("secure_delete", 1),
        ("busy_timeout", 5000),
        ("foreign_keys", 1),
        ("temp_store", 2),  # MEMORY
    ],
)
async def test_the_live_connection_is_as_safe_as_it_is_meant_to_be(
    ledger: SqlLedger, pragma: str, value: str | int
) -> None:
    assert await ledger.store.pragma(pragma) == (value,)


async def test_work_that_fails_half_way_leaves_nothing(ledger: SqlLedger) -> None:
    def half(connection: Connection) -> None:
        connection.execute(text("DELETE FROM keyring"))
        raise LookupError

    with pytest.raises(LookupError):
        await ledger.store.run(half)
    assert await ledger.store.run(lambda c: c.execute(text("SELECT count(*) FROM keyring")).scalar()) == 1


async def test_a_decision_and_its_effects_are_there_together_or_not_at_all(ledger: SqlLedger) -> None:
    effects = [an_effect(a_decision(), "fine"), an_effect(a_decision(), "broken")]
    object.__setattr__(effects[1], "kind", "no kind of effect")
    with pytest.raises(DBAPIError, match="CHECK") as fault:
        await ledger.open(a_decision(), effects, NOW)
    assert await ledger.decision(a_decision().id) is None
    assert await ledger.unfinished(NOW) == ()
    # The error goes to a log: it may name the rule that was broken, never the values.
    assert str(effects[1].guild_id) not in str(fault.value)


@pytest.mark.parametrize("steps", range(0, 60, 3))
async def test_a_write_that_is_cancelled_is_whole_or_never_began(ledger: SqlLedger, steps: int) -> None:
    effects = [an_effect(a_decision(), str(step)) for step in range(3)]
    writing = asyncio.create_task(ledger.open(a_decision(), effects, NOW))
    for _ in range(steps):
        await asyncio.sleep(0)
    writing.cancel()
    writing.cancel()
    with suppress(asyncio.CancelledError):
        await writing
    assert asyncio.all_tasks() == {asyncio.current_task()}
    written = await ledger.decision(a_decision().id) is not None
    assert len(await ledger.unfinished(NOW)) == (3 if written else 0)
    assert written is (steps > 0)


async def test_a_write_that_waits_for_its_turn_can_be_cancelled_at_once(ledger: SqlLedger) -> None:
    writes = [asyncio.create_task(ledger.open(a_decision(MESSAGE + n), [], NOW)) for n in range(5)]
    await asyncio.sleep(0)
    for waiting in writes[1:]:
        waiting.cancel()
    done = await asyncio.gather(*writes, return_exceptions=True)
    assert done[0] == ()
    assert [type(one) for one in done[1:]] == [asyncio.CancelledError] * 4
    assert [await ledger.decision(a_decision(MESSAGE + n).id) is not None for n in range(5)] == [True] + [False] * 4


async def test_many_at_once_take_turns(ledger: SqlLedger) -> None:
    async def write(number: int) -> None:
        decision = a_decision(MESSAGE + number)
        await ledger.open(decision, [an_effect(decision)], NOW)
        await ledger.close(an_effect(decision).key, Outcome(Result.DONE), NOW)

    await asyncio.gather(*(write(number) for number in range(50)))
    assert await ledger.unfinished(NOW) == ()
    told = await ledger.export(ANA)
    assert len(told["decisions"]) == 50  # type: ignore[arg-type]  # plain data: of any shape


async def test_nothing_is_left_running_between_calls_or_after_shutting(tmp_path: Path) -> None:
    threads = set(threading.enumerate())
    ledger = await open_ledger(f"sqlite:///{tmp_path / 'b.db'}", tmp_path / "key")
    await ledger.sweep(NOW)
    assert asyncio.all_tasks() == {asyncio.current_task()}
    await ledger.shut()
    await ledger.shut()
    for thread in set(threading.enumerate()) - threads:
        thread.join(2)
        assert not thread.is_alive()
    with pytest.raises(RuntimeError, match="closed"):
        await ledger.sweep(NOW)


async def test_after_a_crash_what_was_not_finished_is_found_again(ledger: SqlLedger, tmp_path: Path) -> None:
    decision = a_decision()
    effects = [an_effect(decision, step) for step in ("done", "untried", "failed")]
    await ledger.open(decision, effects, NOW)
    await ledger.close(effects[0].key, Outcome(Result.DONE), NOW)
    await ledger.close(effects[2].key, Outcome(Result.FAILED), NOW)
    await ledger.open_case(a_case(), 60, NOW)
    # The first one is never shut before the second reads.
    second = await open_ledger(f"sqlite+aiosqlite:///{tmp_path / 'b.db'}", tmp_path / "key")
    try:
        assert await second.unfinished(NOW) == (effects[1], effects[2])
        assert await second.open(decision, effects, NOW) == (effects[1], effects[2])
        assert await second.decision(decision.id) == decision
        assert await second.case(a_case().id) == a_case()
    finally:
        await second.shut()


KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from bot.record.sqlite import open_ledger
from tests.record.samples import NOW, a_decision, an_effect

async def main():
    ledger = await open_ledger(f"sqlite+aiosqlite:///{sys.argv[1]}/b.db", Path(sys.argv[1]) / "key")
    await ledger.open(a_decision(), [an_effect(a_decision())], NOW)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


async def test_what_was_written_before_the_process_was_killed_is_there(tmp_path: Path) -> None:
    killed = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", KILLED, str(tmp_path)], cwd=Path(__file__).parents[2], check=False
    )
    assert killed.returncode == -signal.SIGKILL
    ledger = await open_ledger(f"sqlite+aiosqlite:///{tmp_path / 'b.db'}", tmp_path / "key")
    assert await ledger.unfinished(NOW) == (an_effect(a_decision()),)
    await ledger.shut()


async def test_a_sealed_value_that_was_moved_or_changed_is_one_clear_line(ledger: SqlLedger, tmp_path: Path) -> None:
    await ledger.open_case(a_case(), 60, NOW)
    other = sqlite3.connect(tmp_path / "b.db")
    other.execute("UPDATE cases SET person = body")
    other.commit()
    other.close()
    with pytest.raises(Trouble, match=r"cases\.person"):
        await ledger.case(a_case().id)
    assert await ledger.erase(ANA) == 1
