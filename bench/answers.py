"""How soon moderators are answered on a large server that is full of settings: every command, one after another.

Seconds until all that a command does has happened, on the simulated Discord, which answers at once: what Discord's own
requests take comes on top. Whatever takes longer than a second has to say how far it is.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from bench.own import MOST, rules

Size = Mapping[str, int]
LARGE: Final[Size] = {"channels": 400, "roles": 200, "members": 300, "changes": 25, "sightings": 200, "messages": 100}

COMMANDS: Final[tuple[tuple[str, dict[str, Any]], ...]] = (
    ("setup", {}),
    ("coverage", {}),
    ("help", {}),
    ("status", {}),
    ("rules list", {}),
    ("rules open", {"rule": "privacy.phone"}),
    ("rules review", {}),
    ("rules precision", {}),
    ("rules history", {}),
    ("rules try", {"text": "call me on 07700 900123, i can't do this any more"}),
    ("rules backtest", {}),
    ("words list", {}),
    ("words export", {"rule": "words"}),
    ("words add", {"rule": "words"}),
    ("phrases list", {}),
    ("automod status", {}),
    ("policy export", {}),
    ("policy reset", {}),
    ("resources list", {}),
)
"""What is asked, with what is given. Where a form is opened, that is the answer."""


async def answers(size: Size) -> list[tuple[str, float]]:
    """Each command with its seconds."""
    from tests.journeys.house import open_house
    from tests.journeys.ruling import change, seen

    with tempfile.TemporaryDirectory() as folder:
        async with open_house(Path(folder)) as house:
            guild = house.world.guild
            for number in range(size["channels"]):
                guild.create_text_channel(f"room-{number}")
            for number in range(size["roles"]):
                guild.create_role(f"role-{number}")
            for number in range(size["members"]):
                guild.add_member(house.env.create_user(f"member-{number}"))
            own = {name: {"entries": list(one.entries)} for name, one in rules(*MOST).items()}
            await change(house, lambda raw: {**raw, "detectors": {**raw["detectors"], "own": {"rules": own}}})
            for number in range(size["changes"]):
                await house.env.advance_time(1)
                minutes = f"{number + 30}m"
                await change(house, lambda raw, minutes=minutes: {**raw, "desk": {**raw["desk"], "ask_after": minutes}})
            await seen(house, size["sightings"])
            for number in range(size["messages"]):
                await house.sam.send(house.support, f"good morning number {number}, how is everybody")
            await house.env.advance_time(60)
            taken = []
            for name, given in COMMANDS:
                begun = time.perf_counter()
                options = {"channel": house.support} if name == "rules backtest" else given
                await house.alex.slash(house.log, name, **options)
                taken.append((name, time.perf_counter() - begun))
            return taken


def main(size: Size = LARGE) -> None:
    """Print the table."""
    title = f"How soon moderators are answered: {size['channels']} channels, {size['roles']} roles, the most own rules"
    table = Table("", "seconds", title=title, title_justify="left")
    for name, seconds in asyncio.run(answers(size)):
        table.add_row(f"/{name}", f"{seconds:.2f}")
    Console().print(table)


if __name__ == "__main__":
    main()
