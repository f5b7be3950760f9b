"""Column types whose values are sealed on the way into the database and opened on the way out."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import LargeBinary
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from bot.record.vault import Vault


class _Sealed(TypeDecorator[Any]):
    """``place`` is ``table.column``: a value that is moved elsewhere does not open. None stays NULL."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, vault: Vault, place: str) -> None:
        super().__init__()
        self.vault = vault
        self.place = place


class SealedInt(_Sealed):
    """An id (0 to 2^64 - 1). All have the same length, so that the length says nothing."""

    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> bytes | None:
        """Seal it."""
        return None if value is None else self.vault.seal(value.to_bytes(8, "big"), self.place)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> int | None:
        """Open it; Trouble when that fails."""
        return None if value is None else int.from_bytes(self.vault.open(value, self.place), "big")


class SealedJson(_Sealed):
    """Plain data (dicts, lists, strings, numbers)."""

    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> bytes | None:
        """Seal it."""
        return None if value is None else self.vault.seal(json.dumps(value).encode(), self.place)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any | None:
        """Open it; Trouble when that fails."""
        return None if value is None else json.loads(self.vault.open(value, self.place))
