"""Sightings and changes of settings as plain data (what JSON can hold) and back."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from bot.model import Judged, Link, Response, SettingChange, Sighting


def plain_sighting(sighting: Sighting) -> dict[str, Any]:
    """All of a sighting, but where and about whom."""
    plain = asdict(sighting)
    del plain["guild_id"], plain["person_id"]
    return plain


def read_sighting(guild_id: int, person_id: int, plain: dict[str, Any]) -> Sighting:
    """The sighting as it was."""
    verdict = plain["verdict"]
    return Sighting(
        guild_id=guild_id,
        person_id=person_id,
        **{
            **plain,
            "responses": tuple(Response(one) for one in plain["responses"]),
            "link": Link(**plain["link"]),
            "verdict": None if verdict is None else Judged(verdict),
        },
    )


def plain_change(change: SettingChange) -> dict[str, Any]:
    """All of a change but where and by whom, cut loose from the object: as JSON would give it back."""
    plain = asdict(change)
    del plain["guild_id"], plain["by"]
    loose: dict[str, Any] = json.loads(json.dumps(plain))
    return loose


def read_change(guild_id: int, by: int | None, plain: dict[str, Any]) -> SettingChange:
    """The change as it was."""
    return SettingChange(guild_id=guild_id, by=by, **{**plain, "path": tuple(plain["path"])})
