"""A new folder takes the old one's place at once, and leaves no trace where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.preparing import swap
from bot.trouble import Trouble


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("exchange", [True, False])
@pytest.mark.parametrize("before", [True, False])
def test_the_new_one_is_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool, before: bool
) -> None:
    if not exchange:
        monkeypatch.setattr(swap, "_exchanged", lambda *_: False)
    folder = tmp_path / "model"
    if before:
        folder.mkdir()
        (folder / "old").touch()
    with swap.beside(folder) as made:
        (made / "new").touch()
        swap.take_place(made, folder)
    assert names(tmp_path) == ["model"]
    assert names(folder) == ["new"]


def _fail(made: Path, error: type[BaseException]) -> None:
    (made / "new").touch()
    raise error


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError, Trouble])
def test_whatever_goes_wrong_the_old_one_stays(tmp_path: Path, error: type[BaseException]) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "old").touch()
    with pytest.raises(error), swap.beside(folder) as made:
        _fail(made, error)
    assert names(tmp_path) == ["model"]
    assert names(folder) == ["old"]


def test_the_old_one_comes_back_where_the_new_one_cannot_follow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "_exchanged", lambda *_: False)
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "old").touch()
    with pytest.raises(FileNotFoundError):
        swap.take_place(tmp_path / "nothing", folder)
    assert names(tmp_path) == ["model"]
    assert names(folder) == ["old"]


def test_what_was_left_behind_goes_with_the_next_one(tmp_path: Path) -> None:
    (tmp_path / ".model-0123abcd").mkdir()
    with swap.beside(tmp_path / "model"):
        assert len(names(tmp_path)) == 1
    assert names(tmp_path) == []


def test_where_nothing_can_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Trouble, match="nothing can be written there"), swap.beside(tmp_path / "file" / "model"):
        pass
