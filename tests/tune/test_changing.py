"""Changing a server's settings, and taking a change back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot.model import Server
from bot.record.memory import MemoryLedger
from bot.trouble import Trouble
from bot.tune.changing import Changing, Settings, Undone
from bot.tune.differing import put
from bot.tune.steps import undo_step
from bot.twins import SetClock
from config.loader import load_default, plain

ALEX, KIM = 11, 12


class Desk:
    """A server whose settings are changed, and what was told of it."""

    def __init__(self) -> None:
        self.ledger, self.clock = MemoryLedger(), SetClock()
        self.told: list[tuple[Server, Server]] = []
        self.changing = Changing(self.ledger, self.clock, self._changed)

    async def _changed(self, before: Server, after: Server) -> None:
        self.told.append((before, after))

    async def settings(self) -> Settings:
        return self.changing.settings(await self.ledger.server(1))


def setting(*path: str, value: Any) -> Callable[[Settings], Settings]:
    return lambda settings: put(settings, path, value)


OFF = setting("rules", "privacy.*", "mode", value="off")
HOUR = setting("rules", "privacy.*", "cooldown", value="2h")
UNTOUCHED = plain(load_default())
CRUEL = setting("rules", "crisis.*", "rows", value=[{"respond": ["remove"]}])


async def test_a_change_is_kept_with_who_when_before_and_after() -> None:
    desk = Desk()
    changed = await desk.changing.change(1, ALEX, OFF, note="too loud")
    (one,) = changed.changes
    assert (one.by, one.at, one.path) == (ALEX, desk.clock.now(), ("rules", "privacy.*", "mode"))
    assert (one.before, one.after, one.note) == ("on", "off", "too loud")
    assert await desk.changing.history(1) == (one,)
    assert (await desk.settings())["rules"]["privacy.*"]["mode"] == "off"
    assert (await desk.ledger.server(1)).policy == {"rules": {"privacy.*": {"mode": "off"}}}
    assert desk.told == [(Server(1), changed.server)]


async def test_what_changes_nothing_is_not_kept() -> None:
    desk = Desk()
    changed = await desk.changing.change(1, ALEX, lambda settings: settings)
    assert changed.changes == await desk.changing.history(1) == ()
    assert desk.told == []


async def test_a_preview_tells_the_same_and_keeps_nothing() -> None:
    desk = Desk()
    told = desk.changing.preview(Server(1), OFF)
    assert told == ((("rules", "privacy.*", "mode"), "on", "off"),)
    assert await desk.changing.history(1) == ()


@pytest.mark.parametrize("edit", [CRUEL, setting("rules", "privacy.*", "mode", value="onn")])
async def test_what_cannot_be_is_refused_with_its_reason_and_nothing_is_changed(
    edit: Callable[[Settings], Settings],
) -> None:
    desk = Desk()
    before = await desk.ledger.server(1)
    with pytest.raises(Trouble) as caught:
        await desk.changing.change(1, ALEX, edit)
    assert "rules." in str(caught.value)
    assert await desk.ledger.server(1) == before
    assert await desk.changing.history(1) == ()
    with pytest.raises(Trouble):
        desk.changing.preview(before, edit)


async def test_a_change_is_taken_back_and_that_is_a_change_of_its_own() -> None:
    desk = Desk()
    (one,) = (await desk.changing.change(1, ALEX, OFF)).changes
    desk.clock.pass_(60)
    undone, changed = await undo_step(desk.changing, desk.ledger, 1, KIM, one.id)
    assert undone is Undone.DONE
    assert changed is not None
    (back,) = changed.changes
    assert (back.by, back.undoes, back.after) == (KIM, one.id, "on")
    assert await desk.settings() == UNTOUCHED
    assert await undo_step(desk.changing, desk.ledger, 1, KIM, one.id) == (Undone.ALREADY, None)
    assert [change.id for change in await desk.changing.history(1)] == [back.id, one.id]


async def test_what_was_changed_again_since_is_not_taken_back() -> None:
    desk = Desk()
    (one,) = (await desk.changing.change(1, ALEX, HOUR)).changes
    desk.clock.pass_(60)
    await desk.changing.change(1, ALEX, setting("rules", "privacy.*", "cooldown", value="3h"))
    assert await undo_step(desk.changing, desk.ledger, 1, ALEX, one.id) == (Undone.SINCE, None)
    assert (await desk.settings())["rules"]["privacy.*"]["cooldown"] == "3h"


async def test_nobody_takes_back_what_another_server_changed_or_what_is_forgotten() -> None:
    desk = Desk()
    (one,) = (await desk.changing.change(1, ALEX, OFF)).changes
    assert await undo_step(desk.changing, desk.ledger, 2, ALEX, one.id) == (Undone.GONE, None)
    assert await undo_step(desk.changing, desk.ledger, 1, ALEX, "a" * 16) == (Undone.GONE, None)


async def test_a_rule_that_was_added_is_taken_out_again() -> None:
    desk = Desk()
    rule = {"rows": [{"respond": ["flag"], "channels": ["support"]}]}
    (one,) = (await desk.changing.change(1, ALEX, setting("trials", "privacy.phone", value=rule))).changes
    assert one.path == ("trials", "privacy.phone")
    assert one.before is None
    assert (await undo_step(desk.changing, desk.ledger, 1, ALEX, one.id))[0] is Undone.DONE
    assert await desk.settings() == UNTOUCHED


async def test_two_who_change_at_once_lose_nothing() -> None:
    desk = Desk()
    await asyncio.gather(desk.changing.change(1, ALEX, OFF), desk.changing.change(1, KIM, HOUR))
    settings = await desk.settings()
    assert (settings["rules"]["privacy.*"]["mode"], settings["rules"]["privacy.*"]["cooldown"]) == ("off", "2h")
    assert {change.by for change in await desk.changing.history(1)} == {ALEX, KIM}


async def test_channels_are_chosen_through_the_same_door_and_taken_back() -> None:
    desk = Desk()
    changed = await desk.changing.change(1, ALEX, setting("server", "desk_channel", value=5), setup=True)
    (one,) = changed.changes
    assert (one.path, one.before, one.after) == (("server", "desk_channel"), None, 5)
    assert changed.server.desk_channel == 5
    assert changed.server.policy == {}
    undone, back = await undo_step(desk.changing, desk.ledger, 1, KIM, one.id, setup=True)
    assert undone is Undone.DONE
    assert back is not None
    assert back.server.desk_channel is None


async def test_channels_are_changed_by_nobody_who_may_not_set_the_server_up() -> None:
    desk = Desk()
    changed = await desk.changing.change(1, ALEX, setting("server", "moderator_roles", value=[5]), setup=True)
    with pytest.raises(Trouble, match="manage the server"):
        await desk.changing.change(1, KIM, setting("server", "moderator_roles", value=[6]))
    with pytest.raises(Trouble, match="manage the server"):
        await undo_step(desk.changing, desk.ledger, 1, KIM, changed.changes[0].id)
    assert (await desk.ledger.server(1)).moderator_roles == {5}


async def test_a_file_without_channels_in_it_leaves_them_as_they_are() -> None:
    desk = Desk()
    await desk.changing.change(1, ALEX, setting("server", "desk_channel", value=5), setup=True)
    changed = await desk.changing.change(1, ALEX, lambda _: plain(load_default()))
    assert changed.changes == ()
    assert changed.server.desk_channel == 5


async def test_a_channel_of_the_staff_stops_being_a_support_channel_and_that_is_noted() -> None:
    desk = Desk()
    await desk.changing.change(1, ALEX, setting("server", "support_channels", value=[4, 5]), setup=True)
    changed = await desk.changing.change(1, ALEX, setting("server", "log_channel", value=5), setup=True)
    assert {one.path[1]: one.after for one in changed.changes} == {"support_channels": [4], "log_channel": 5}


async def test_help_lines_of_an_older_version_keep_nobody_from_changing_anything_else() -> None:
    desk = Desk()
    lines = {"GB": {"own": [{"name": "nobody can reach this"}]}}
    await desk.ledger.save_server(Server(1, lines=lines), desk.clock.now())
    await desk.changing.change(1, ALEX, OFF)
    assert (await desk.ledger.server(1)).lines == lines
    with pytest.raises(Trouble) as caught:
        await desk.changing.change(1, ALEX, setting("lines", value={**lines, "FR": {"own": [{"name": "nor this"}]}}))
    assert "lines.FR.own[1]" in str(caught.value)
    assert "lines.GB" not in str(caught.value)
