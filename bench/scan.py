"""How long a scan takes: ``python -m bench.scan [messages]`` (usually 20,000) of all kinds, in an export of our own.

Time is the clock's, because models are asked side by side, and the processor's, which a busy machine disturbs less.
Memory is the most that the process has held, models and lists among it, as the system counts it. Where there are more
messages than the corpus has, some come twice, far apart: farther than a scan remembers how a model read a text.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final

from bench.messages import traffic
from bot.scan.run import Watch, Wishes, scan
from bot.scan.sources import opened
from config.loader import load_default

MANY: Final = 20_000
START: Final = datetime(2026, 3, 2, tzinfo=UTC)
EPOCH: Final = datetime(2015, 1, 1, tzinfo=UTC)
FRESH: Final = 15_000
"""Messages, all different, that the corpus has enough of."""
PEOPLE: Final = 200
BUSY: Final = (6, 4, 3, 2, 1, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 9, 11, 13, 15, 13, 9)
"""How much is said in each hour of the day: guessed, as people write in the evening and at night."""


def made(folder: Path, count: int, channels: Mapping[int, str]) -> tuple[Path, ...]:
    """``count`` messages in as many channels (id -> name), as DiscordChatExporter writes them; the same every time."""
    dice = random.Random(0)  # noqa: S311  # for variety, not for secrets
    shares = {channel: 1 / (1 + number) for number, channel in enumerate(channels)}
    where = dice.choices(list(channels), list(shares.values()), k=count)
    lines = list(zip(where, _messages(count, dice), strict=True))
    paths = []
    for channel, name in channels.items():
        head = {
            "guild": {"id": "700000000000000000", "name": "Harbour", "iconUrl": ""},
            "channel": {"id": str(channel), "type": "GuildTextChat", "name": name},
            "messages": [line for place, line in lines if place == channel],
        }
        path = folder / f"{name}.json"
        path.write_text(json.dumps(head, indent=2, ensure_ascii=False), encoding="utf-8")
        paths.append(path)
    return tuple(paths)


def _messages(count: int, dice: random.Random) -> Iterator[dict[str, Any]]:
    at = START
    for number, message in enumerate(islice(cycle(traffic(min(count, FRESH))), count)):
        at += timedelta(seconds=dice.expovariate(BUSY[at.hour] / 1_000))
        snowflake = int((at - EPOCH).total_seconds() * 1000) << 22
        person = {"id": str(800_000_000_000_000_000 + dice.randrange(PEOPLE)), "isBot": False, "roles": []}
        yield {
            "id": str(snowflake + number % 4096),
            "type": "Default",
            "timestamp": at.isoformat(timespec="milliseconds"),
            "content": message.surfaces[0].text,
            "author": {**person, "name": "somebody", "nickname": "somebody"},
            "attachments": [],
            "embeds": [],
        }


def main(count: int = MANY) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        paths = made(Path(name), count, {700_000_000_000_000_010: "venting", 700_000_000_000_000_011: "lounge"})
        size = sum(path.stat().st_size for path in paths)
        exports, faults = opened(paths)
        began = time.process_time()
        report = scan(exports, faults, load_default(), Wishes(), Watch())
        busy = time.process_time() - began
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(  # noqa: T201  # a script
        f"{report.tally.messages} messages ({size / 1e6:.1f} MB) scanned in {report.took:.0f} s: "
        f"{report.rate:.0f} messages a second; {busy:.0f} s of processor time; {most:.0f} MB of memory at most"
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
