"""The forms in which own words and phrases are typed, and what stands in one that was sent in. Pure.

A form's custom id says what is to be made of it, so a restart while somebody is typing loses nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import discord

from bot.wording.wording import Wording
from config.phrase_settings import LONGEST_NOTE

LONGEST: Final = 4_000
LONGEST_SAMPLE: Final = 1_000
"""Characters: all that a form takes, and so much to try it on."""

FIELDS: Final[Mapping[str, int]] = {"entries": LONGEST, "sample": LONGEST_SAMPLE, "note": LONGEST_NOTE}


@dataclass(frozen=True, slots=True)
class Typed:
    """A form's custom id and what was typed into it, by field."""

    custom_id: str
    values: Mapping[str, str] = field(default_factory=dict)

    def of(self, name: str) -> str:
        """What stands in a field."""
        return self.values.get(name, "").strip("\r\n ")


def build(wording: Wording, custom_id: str, kind: str, values: Mapping[str, str] | None = None) -> discord.ui.Modal:
    """A form. ``kind`` is words or phrases, whose fields are called and explained each in its own way."""
    say = wording.say
    modal = discord.ui.Modal(title=say(f"own-form-{kind}"), custom_id=custom_id)
    for name, longest in FIELDS.items():
        box: discord.ui.TextInput[Any] = discord.ui.TextInput(
            custom_id=name,
            style=discord.TextStyle.short if name == "note" else discord.TextStyle.paragraph,
            default=(values or {}).get(name, "")[:longest] or None,
            max_length=longest,
            required=name == "entries",
        )
        key = f"own-form-{kind}-{name}" if name == "entries" else f"own-form-{name}"
        modal.add_item(discord.ui.Label(text=say(key), description=say(f"{key}-how"), component=box))
    return modal


def typed_in(interaction_data: Any) -> Typed:
    """What was sent in; an empty custom id for anything that is no form."""
    data = interaction_data if isinstance(interaction_data, dict) else {}
    values: dict[str, str] = {}
    for row in data.get("components") or ():
        for box in (row.get("component"), *row.get("components", ())):
            if box and isinstance(box.get("value"), str):
                values[box.get("custom_id", "")] = box["value"]
    return Typed(data.get("custom_id", "") if values else "", values)
