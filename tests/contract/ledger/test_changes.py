"""Settings and the changes made to them, kept together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from bot.model import Server, SettingChange
from bot.ports import Ledger
from tests.record.samples import ANA, CHANNEL, CLEO, DAY, GUILD, NOW, OTHER_GUILD, a_change, a_server

Changing = Callable[[Server], tuple[Server, Sequence[SettingChange]]]


def making(*changes: SettingChange, desk: int = CHANNEL) -> Changing:
    return lambda server: (replace(server, desk_channel=desk), changes)


async def test_the_settings_and_what_was_changed_are_kept_together(ledger: Ledger) -> None:
    await ledger.save_server(a_server(), NOW)
    wanted = replace(a_server(), desk_channel=CHANNEL)
    assert await ledger.change_settings(GUILD, making(a_change()), NOW) == (wanted, (a_change(),))
    assert await ledger.server(GUILD) == wanted
    assert await ledger.changes(GUILD, 10) == (a_change(),)
    assert await ledger.setting_change(a_change().id) == a_change()


async def test_a_change_is_of_what_is_kept_at_that_moment(ledger: Ledger) -> None:
    def more(server: Server) -> tuple[Server, list[SettingChange]]:
        before = server.policy.get("n", 0)
        after = before + 1 if isinstance(before, int) else 0
        at = NOW + after
        return replace(server, policy={"n": after}), [a_change(("n",), before=before, after=after, at=at)]

    for _ in range(3):
        await ledger.change_settings(GUILD, more, NOW)
    assert (await ledger.server(GUILD)).policy == {"n": 3}
    assert [(one.before, one.after) for one in await ledger.changes(GUILD, 9)] == [(2, 3), (1, 2), (0, 1)]


async def test_what_was_written_last_comes_first_and_no_more_than_wanted(ledger: Ledger) -> None:
    made = [a_change((name,)) for name in "abc"]
    await ledger.change_settings(GUILD, making(*made[:2]), NOW)
    await ledger.change_settings(GUILD, making(made[2]), NOW)
    await ledger.change_settings(OTHER_GUILD, making(a_change(guild=OTHER_GUILD)), NOW)
    assert await ledger.changes(GUILD, 2) == (made[2], made[1])
    assert await ledger.changes(GUILD, 9) == (made[2], made[1], made[0])
    assert await ledger.changes(GUILD, 0) == ()
    assert await ledger.changes(GUILD, -1) == ()


@pytest.mark.parametrize("value", [None, False, 0, "on", ["a", 1], {"mode": "on", "roles": [CHANNEL, None]}])
async def test_any_plain_value_comes_back_as_it_was(ledger: Ledger, value: object) -> None:
    one = a_change(before=value, after=[value])
    await ledger.change_settings(GUILD, making(one), NOW)
    assert await ledger.setting_change(one.id) == one


async def test_a_change_is_cut_loose_from_what_it_was_made_of(ledger: Ledger) -> None:
    roles = [1, 2]
    _, (kept,) = await ledger.change_settings(GUILD, making(a_change(after={"roles": roles, "pair": (1, 2)})), NOW)
    roles.append(3)
    assert kept.after == {"roles": [1, 2], "pair": [1, 2]}
    assert await ledger.setting_change(kept.id) == kept


async def test_where_making_a_change_fails_all_is_as_it_was(ledger: Ledger) -> None:
    await ledger.save_server(a_server(), NOW)

    def failing(server: Server) -> tuple[Server, list[SettingChange]]:
        raise LookupError("no such rule")

    with pytest.raises(LookupError):
        await ledger.change_settings(GUILD, failing, NOW)
    assert await ledger.server(GUILD) == a_server()
    assert await ledger.changes(GUILD, 9) == ()


@pytest.mark.parametrize("twice", [(a_change(), a_change()), (a_change(("a",)), a_change(("b",)))])
async def test_an_id_that_was_used_before_keeps_nothing_of_all_that_comes_with_it(
    ledger: Ledger, twice: tuple[SettingChange, SettingChange]
) -> None:
    await ledger.change_settings(GUILD, making(a_change(("b",))), NOW)
    before = await ledger.server(GUILD), await ledger.changes(GUILD, 9)
    with pytest.raises(ValueError, match="used once"):
        await ledger.change_settings(GUILD, making(*twice, desk=CHANNEL + 1), NOW)
    assert (await ledger.server(GUILD), await ledger.changes(GUILD, 9)) == before


async def test_settings_can_change_without_anything_to_tell(ledger: Ledger) -> None:
    assert await ledger.change_settings(GUILD, making(), NOW) == (Server(GUILD, desk_channel=CHANNEL), ())
    assert (await ledger.server(GUILD)).desk_channel == CHANNEL


async def test_who_made_a_change_is_forgotten_with_them_and_the_change_stays(ledger: Ledger) -> None:
    hers, his = a_change(("a",), by=ANA), a_change(("b",), by=CLEO)
    await ledger.change_settings(GUILD, making(hers, his), NOW)
    assert await ledger.erase(ANA) == 1, "whoever only changed settings is not told that nothing was kept about them"
    assert await ledger.erase(ANA) == 0
    assert await ledger.changes(GUILD, 9) == (his, replace(hers, by=None))
    assert await ledger.setting_change(hers.id) == replace(hers, by=None)
    assert (await ledger.export(ANA))["changes"] == []


async def test_a_person_is_shown_what_they_changed_and_not_what_others_had_chosen(ledger: Ledger) -> None:
    hers, his = a_change(("a",), by=ANA, before="somebody else's"), a_change(("b",), by=CLEO)
    await ledger.change_settings(GUILD, making(hers, his), NOW)
    assert (await ledger.export(ANA))["changes"] == [
        {
            "guild_id": GUILD,
            "id": hers.id,
            "at": NOW,
            "path": ["a"],
            "after": "on",
            "undoes": hers.undoes,
            "note": hers.note,
        }
    ]


async def test_a_change_is_known_for_a_year_and_its_id_is_free_after_that(ledger: Ledger) -> None:
    await ledger.change_settings(GUILD, making(a_change()), NOW)
    await ledger.sweep(NOW + 364 * DAY)
    assert await ledger.setting_change(a_change().id) == a_change()
    again = replace(a_change(), note="again")
    await ledger.change_settings(GUILD, making(again), NOW + 366 * DAY)
    assert await ledger.changes(GUILD, 9) == (again,)
    assert await ledger.sweep(NOW + 732 * DAY) == 1
    assert await ledger.setting_change(a_change().id) is None


async def test_a_farewell_takes_the_changes(ledger: Ledger) -> None:
    await ledger.change_settings(GUILD, making(a_change()), NOW)
    await ledger.change_settings(OTHER_GUILD, making(a_change(guild=OTHER_GUILD)), NOW)
    assert await ledger.forget_server(GUILD) == 2
    assert await ledger.changes(GUILD, 9) == ()
    assert len(await ledger.changes(OTHER_GUILD, 9)) == 1
