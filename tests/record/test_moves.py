"""A move in the file: whole, or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.model import CaseState, Change
from bot.record.sqlite import open_ledger
from tests.record.samples import BEN, GUILD, HOUR, NOW, a_case, a_decision, an_effect


async def test_a_move_that_cannot_be_written_whole_is_not_written(tmp_path: Path) -> None:
    ledger = await open_ledger(f"sqlite+aiosqlite:///{tmp_path / 'b.db'}", tmp_path / "key")
    try:
        await ledger.open_case(a_case(), HOUR, NOW)
        good = replace(an_effect(a_decision()), expires_at=NOW + HOUR, not_before=0.0)
        bad = replace(good, key="b" * 24, codes=(b"no text",))  # type: ignore[arg-type]  # what JSON cannot hold
        change = Change(CaseState.NEW, None, CaseState.CLAIMED, BEN)
        with pytest.raises(Exception, match="not JSON serializable"):
            await ledger.move(a_case().id, change, NOW, [good, bad], [("crisis.suicide", "x")])
        assert await ledger.case(a_case().id) == a_case()
        assert await ledger.unfinished(NOW) == ()
        assert await ledger.misreads(GUILD) == {}
        assert (await ledger.move(a_case().id, change, NOW, [good]))[1]
    finally:
        await ledger.shut()
    again = await open_ledger(f"sqlite+aiosqlite:///{tmp_path / 'b.db'}", tmp_path / "key")
    try:
        await again.sweep(NOW)
        assert await again.unfinished(NOW) == (good,), "what follows from a move is there after the process has ended"
        case = await again.case(a_case().id)
        assert case is not None
        assert case.owner_id == BEN
    finally:
        await again.shut()
