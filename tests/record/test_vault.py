"""The vault: what it seals only it can open, and only where it was meant; and the key file is guarded."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.record.vault import KEY_SIZE, MARK_SIZE, Vault, load_vault
from bot.trouble import Trouble

KEY = bytes(range(32))
VAULT = Vault(KEY)


@given(plain=st.binary(max_size=200))
def test_what_is_sealed_opens_in_its_own_place_and_nowhere_else(plain: bytes) -> None:
    sealed = VAULT.seal(plain, "cases.person")
    assert VAULT.open(sealed, "cases.person") == plain
    for place in ("cases.body", "effects.person", ""):
        with pytest.raises(Trouble):
            VAULT.open(sealed, place)


@given(plain=st.binary(max_size=50), at=st.integers(0, 200), bit=st.integers(0, 7))
def test_a_sealed_value_that_was_touched_does_not_open(plain: bytes, at: int, bit: int) -> None:
    sealed = bytearray(VAULT.seal(plain, "cases.person"))
    sealed[at % len(sealed)] ^= 1 << bit
    with pytest.raises(Trouble):
        VAULT.open(bytes(sealed), "cases.person")


@pytest.mark.parametrize("sealed", [b"", b"short", b"x" * 12, b"x" * 27, b"x" * 28])
def test_what_was_never_sealed_does_not_open(sealed: bytes) -> None:
    with pytest.raises(Trouble) as fault:
        VAULT.open(sealed, "cases.person")
    assert len(fault.value.lines) == 1


def test_the_same_value_is_sealed_differently_each_time() -> None:
    assert len({VAULT.seal(b"same", "a.b") for _ in range(100)}) == 100


def test_another_key_opens_nothing_and_marks_differently() -> None:
    other = Vault(bytes(32))
    with pytest.raises(Trouble):
        other.open(VAULT.seal(b"id", "a.b"), "a.b")
    assert other.lookup("person", 7) != VAULT.lookup("person", 7)


def test_a_mark_is_always_the_same_and_differs_by_id_and_purpose() -> None:
    assert VAULT.lookup("person", 7) == Vault(KEY).lookup("person", 7)
    others = [VAULT.lookup(*of) for of in (("person", 8), ("person", 77), ("effect", 7), ("perso", "n:7"))]
    assert len({VAULT.lookup("person", 7), *others}) == 5
    assert {len(mark) for mark in others} == {MARK_SIZE}


def test_a_key_file_is_made_at_the_first_start_and_used_ever_after(tmp_path: Path) -> None:
    key_file = tmp_path / "data" / "key"
    sealed = load_vault(key_file, database_exists=False).seal(b"id", "a.b")
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert len(key_file.read_bytes()) == KEY_SIZE
    assert load_vault(key_file, database_exists=True).open(sealed, "a.b") == b"id"


def test_two_keys_are_never_the_same(tmp_path: Path) -> None:
    for name in ("one", "two"):
        load_vault(tmp_path / name, database_exists=False)
    assert (tmp_path / "one").read_bytes() != (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660, 0o620, 0o601])
def test_a_key_that_others_may_touch_is_refused(tmp_path: Path, mode: int) -> None:
    key_file = tmp_path / "key"
    key_file.write_bytes(KEY)
    key_file.chmod(mode)
    assert_trouble(key_file, "chmod 600")


@pytest.mark.parametrize("size", [0, 1, 31, 33, 4096])
def test_a_key_of_the_wrong_length_is_refused(tmp_path: Path, size: int) -> None:
    key_file = tmp_path / "key"
    key_file.write_bytes(os.urandom(size))
    key_file.chmod(0o600)
    assert_trouble(key_file, "backup")


def test_a_missing_key_is_never_replaced_while_there_is_a_database(tmp_path: Path) -> None:
    assert_trouble(tmp_path / "key", "backup", database_exists=True)
    assert not (tmp_path / "key").exists()


def test_a_folder_in_place_of_the_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "key").mkdir(mode=0o700)
    assert_trouble(tmp_path / "key", "cannot be read")


def test_a_key_in_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert_trouble(tmp_path / "file" / "key", "BREAKWATER_KEY_FILE")


def assert_trouble(key_file: Path, word: str, *, database_exists: bool = False) -> None:
    with pytest.raises(Trouble) as fault:
        load_vault(key_file, database_exists=database_exists)
    (line,) = fault.value.lines
    assert str(key_file) in line
    assert word in line
    assert "\n" not in line
