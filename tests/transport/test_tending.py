"""Tending: what failed is tried again, and no job stops another."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import discord
import pytest
from structlog.testing import capture_logs

from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Connected, Town

CANARY = "quinquereme"


class Trying:
    """Catching up that fails for some servers, and remembers for which it was tried."""

    def __init__(self, one: Connected, monkeypatch: pytest.MonkeyPatch) -> None:
        self.tried: list[int] = []
        self.fails: set[int] = set()
        monkeypatch.setattr(one.client.positions, "catch_up", self.catch_up)

    async def catch_up(self, guild: discord.Guild) -> None:
        self.tried.append(guild.id)
        if guild.id in self.fails:
            raise OSError("the database is busy")


async def test_a_server_that_could_not_be_caught_up_with_is_tried_again_and_others_do_not_wait_for_it(
    one: Connected, town: Town, discord_: LoopbackDiscord, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = discord_.guild("Haven")
    await one.until(lambda: other.id in one.client.arrivals.up_to_date)
    trying = Trying(one, monkeypatch)
    await one.client._tend()
    assert trying.tried == [], "both are up to date"
    one.client.arrivals.up_to_date.clear()
    trying.fails = {town.guild.id}
    with capture_logs():
        await one.client.on_shard_ready(0)
    assert (sorted(trying.tried), one.client.arrivals.up_to_date) == (sorted([town.guild.id, other.id]), {other.id})
    with capture_logs():
        await one.client._tend()
    assert one.client.arrivals.up_to_date == {other.id}
    trying.fails.clear()
    trying.tried.clear()
    await one.client._tend()
    assert (trying.tried, one.client.arrivals.up_to_date) == ([town.guild.id], {town.guild.id, other.id})


@pytest.mark.parametrize("why", ["disconnected", "arriving", "unavailable"])
async def test_a_server_that_has_to_wait_is_not_tried(
    why: str, one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    trying = Trying(one, monkeypatch)
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None
    if why == "disconnected":
        await one.client.on_shard_disconnect(0)
    one.client.arrivals.up_to_date.clear()
    if why == "arriving":
        one.client.arrivals.arriving[guild.id] = object()
    guild.unavailable = why == "unavailable"
    await one.client._tend()
    assert trying.tried == []
    await one.client.on_shard_resumed(0)
    one.client.arrivals.arriving.clear()
    guild.unavailable = False
    one.client.arrivals.up_to_date.clear()
    await one.client._tend()
    assert trying.tried == [guild.id]


async def test_after_a_new_session_every_server_is_tended_to_again(
    one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    trying = Trying(one, monkeypatch)
    await one.client.on_shard_disconnect(0)
    trying.fails = {town.guild.id}
    with capture_logs():
        await one.client.on_shard_ready(0)
    trying.fails.clear()
    await one.client._tend()
    assert one.client.arrivals.up_to_date == {town.guild.id}


@pytest.mark.parametrize("failing", ["resume", "arrivals", "archives", "missed", "positions", "none"])
async def test_no_job_of_tending_stops_another(
    failing: str, one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def job(name: str) -> Callable[..., Awaitable[int]]:
        async def work(*_: object) -> int:
            done.append(name)
            if name == failing:
                raise RuntimeError(CANARY)
            return 0

        return work

    monkeypatch.setattr(one.listener, "resume", job("resume"))
    monkeypatch.setattr(one.client, "_arrive_late", job("arrivals"))
    monkeypatch.setattr(one.client.positions, "pass_over_archives", job("archives"))
    monkeypatch.setattr(one.client.positions, "read_missed", job("missed"))
    monkeypatch.setattr(one.client.positions, "note", job("positions"))
    with capture_logs() as logs:
        await one.client._tend()
    assert done == ["resume", "arrivals", "archives", "missed", "positions"]
    assert len([line for line in logs if line["event"] == "tending failed"]) == (failing != "none")
