"""What a volunteer wrote for the next one, in the file: sealed while the case is open, gone once it is closed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model import CaseState, Change, Ending
from bot.record.sqlite import open_ledger
from tests.record.samples import ANA, BEN, CLEO, HOUR, NOW, a_case, claim

NOTE = "she would rather write than talk, and her sister knows"
ENDS = {
    CaseState.RESOLVED: Change(CaseState.CLAIMED, CLEO, CaseState.RESOLVED, None, Ending.SAFER),
    CaseState.MISREAD: Change(CaseState.CLAIMED, CLEO, CaseState.MISREAD, None),
}


def body(folder: Path) -> bytes:
    """The sealed part of the one case."""
    with closing(sqlite3.connect(folder / "b.db")) as thief:
        ((sealed,),) = thief.execute("SELECT body FROM cases")
    return bytes(sealed)


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.glob("b.db*")))


@pytest.mark.parametrize("state", ENDS)
async def test_a_note_is_nowhere_in_the_file_once_the_case_is_closed(tmp_path: Path, state: CaseState) -> None:
    ledger = await open_ledger(f"sqlite+aiosqlite:///{tmp_path / 'b.db'}", tmp_path / "key")
    try:
        case, _ = await ledger.open_case(a_case(), HOUR, NOW)
        await claim(ledger, case.id, BEN, NOW)
        hand_over = Change(CaseState.CLAIMED, BEN, CaseState.CLAIMED, CLEO, note=NOTE)
        case_with, moved = await ledger.move(case.id, hand_over, NOW)
        assert moved
        assert case_with is not None
        assert case_with.note == NOTE
        with_note = body(tmp_path)
        assert NOTE.encode() not in on_disk(tmp_path)
        case_after, moved = await ledger.move(case.id, ENDS[state], NOW + 1)
        assert moved
        assert case_after is not None
        assert case_after.note == ""
        assert len(body(tmp_path)) < len(with_note)
        await ledger.sweep(NOW + 2)
        assert with_note not in on_disk(tmp_path), "not in the write-ahead log either"
        again = await ledger.case(case.id)
        assert again == replace(case_after, note="")
        assert NOTE not in str(await ledger.export(ANA))
    finally:
        await ledger.shut()
