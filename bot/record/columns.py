"""The kinds of column that a table may have (tables.py says why there is no other)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, LargeBinary

from bot.record.sealed import SealedInt, SealedJson
from bot.record.vault import Vault


def sealed_json(vault: Vault, place: str, *, nullable: bool = False) -> Column[Any]:
    """Plain data under seal. ``place`` is ``table.column``."""
    return Column(place.split(".")[1], SealedJson(vault, place), nullable=nullable)


def sealed_number(vault: Vault, place: str, *, nullable: bool = False) -> Column[int]:
    """An id under seal. ``place`` is ``table.column``."""
    return Column(place.split(".")[1], SealedInt(vault, place), nullable=nullable)


def row_id() -> Column[int]:
    """The number of a row."""
    return Column("id", Integer, primary_key=True)


def guild(*, nullable: bool = True) -> Column[int]:
    """Which server it is about; NULL: direct messages."""
    return Column("guild_id", BigInteger, nullable=nullable, index=True)


def mark(name: str, *, nullable: bool = False, unique: bool = False, index: bool = False) -> Column[bytes]:
    """By which a row is found when an id is known (vault.py)."""
    return Column(name, LargeBinary, nullable=nullable, unique=unique, index=index)


def expiry() -> Column[int]:
    """When it is dropped (Unix seconds, a full hour)."""
    return Column("expires_at", Integer, nullable=False, index=True)


def one_of(table: str, column: str, values: Iterable[str]) -> CheckConstraint:
    """A column holds one of these."""
    return CheckConstraint(f"{column} IN ({legal(values)})", name=f"ck_{table}_{column}")


def legal(values: Iterable[str]) -> str:
    """Values as SQL lists them."""
    return ", ".join(f"'{value}'" for value in values)
