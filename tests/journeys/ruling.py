"""What the journeys of those who look after the rules have in common."""

from __future__ import annotations

from typing import Any

import discord
import simcord
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.model import Judged, Link, Response, Sighting, decision_id, sighting_id
from bot.tune.changing import Changing
from config.configured import configure
from config.trust import Power
from tests.journeys.house import House


async def moderator(house: House, name: str = "mona") -> simcord.MemberActor:
    """A moderator who may not manage the server, and sees the log."""
    permissions = discord.Permissions(manage_messages=True)
    role = house.world.guild.create_role(f"Moderator {name}", permissions=permissions)
    server = await house.ledger.server(house.world.guild.id)
    await house.change(moderator_roles=server.moderator_roles | {role.id})
    member = house.world.guild.add_member(house.env.create_user(name, global_name=name.title()), roles=(role,))
    sees = Overwrite(member.id, OverwriteType.MEMBER, allow=discord.Permissions(view_channel=True).value)
    house.env.backend.set_overwrite(house.log.id, sees)
    return member


def no_longer(house: House, member: simcord.MemberActor) -> None:
    """Somebody loses all their roles, and still sees the log."""
    for role in list(house.env.backend.get_guild(house.world.guild.id).members[member.id].role_ids):
        house.env.backend.remove_member_role(house.world.guild.id, member.id, role)


async def policy(house: House) -> dict[str, Any]:
    """What the server has changed about the rules that every server starts with."""
    return dict((await house.ledger.server(house.world.guild.id)).policy)


async def opened(house: House, rule: str, who: simcord.MemberActor | None = None) -> discord.Message:
    """A rule's panel."""
    answer = await (who or house.alex).slash(house.log, "rules open", rule=rule)
    assert answer.ephemeral
    assert answer.response is not None
    return answer.response.message


async def press(
    house: House, message: discord.Message, label: str, who: simcord.MemberActor | None = None
) -> discord.Message:
    """Press a button, a second later; what is shown then."""
    await house.env.advance_time(1)  # the practice clock stands still, and no setting is changed twice at one moment
    answer = await (who or house.alex).click(message, label=label)
    assert answer.response is not None
    return answer.response.message


async def choose(
    house: House, message: discord.Message, list_: str, value: str, who: simcord.MemberActor | None = None
) -> discord.Message:
    """Choose from the list whose custom id begins so; what is shown then."""
    (found,) = [one for one in lists_of(message) if one.startswith(list_)]
    answer = await (who or house.alex).select(message, [value], custom_id=found)
    assert answer.response is not None
    return answer.response.message


def lists_of(message: discord.Message) -> list[str]:
    """The custom ids of a message's lists."""
    return [one.custom_id or "" for one in _inside(message.components) if isinstance(one, discord.SelectMenu)]


def _inside(parts: Any) -> list[Any]:
    return [one for part in parts for one in (part, *_inside(getattr(part, "children", ())))]


async def form(
    house: House, message: discord.Message, label: str, values: dict[str, Any], who: simcord.MemberActor | None = None
) -> discord.Message:
    """Press a button that opens a form, and send it as it stands but for these values; what is shown then."""
    actor = who or house.alex
    shown = await actor.click(message, label=label)
    assert shown.modal is not None, "no form was opened"
    answer = await actor.submit_modal(shown, {**standing_in(house, shown), **values})
    assert answer.response is not None
    return answer.response.message


def standing_in(house: House, shown: simcord.InteractionResult) -> dict[str, Any]:
    """What is chosen in a form when it opens, as somebody sends it who touches nothing."""
    assert shown.modal is not None
    found: dict[str, Any] = {}
    for row in shown.modal["components"]:
        field = row["component"]
        if "options" in field:
            found[field["custom_id"]] = [one["value"] for one in field["options"] if one.get("default")]
        else:
            found[field["custom_id"]] = [_handle(house, one) for one in field.get("default_values") or ()]
    return found


def _handle(house: House, given: dict[str, Any]) -> Any:
    if given["type"] == "channel":
        return next(one for one in house.world.channels.values() if one.id == int(given["id"]))
    roles = (house.world.moderators, house.world.volunteers)
    return next(one for one in roles if one.id == int(given["id"]))


async def seen(house: House, count: int = 3, rule: str = "boundary.*", *, first: int = 1) -> list[Sighting]:
    """Messages about which a rule would have done something; the newest has the highest number."""
    now, guild = house.clock.now(), house.world.guild.id
    configuration = configure()(await house.ledger.server(guild))
    form = configuration.trials.get(rule) or configuration.policy.rules[rule]
    made = []
    for number in range(first, first + count):
        link = Link(house.support.id, 10**18 + number)
        decision = decision_id(link.message_id, 0)
        made.append(
            Sighting(
                sighting_id(decision, rule, form.version), guild, 10**17 + number, rule, form.version,
                "boundary.meetup" if rule.startswith("boundary") else "privacy.phone", (Response.FLAG,), 0.7, link,
                now - 100 + number,
            )
        )  # fmt: skip
        await house.ledger.keep_sightings(made[-1:], now)
    return made


async def judged(house: House, rule: str, right: int, wrong: int) -> None:
    """Verdicts on the form of a rule that is on trial, else on the one that counts."""
    configuration = configure()(await house.ledger.server(house.world.guild.id))
    form = configuration.trials.get(rule) or configuration.policy.rules[rule]
    for verdict, count in ((Judged.RIGHT, right), (Judged.WRONG, wrong)):
        for _ in range(count):
            await house.ledger.count_verdict(house.world.guild.id, rule, form.version, verdict, house.clock.now())


async def give(house: House, **powers: str) -> None:
    """The owner lets others do things."""
    await house.change(policy={"trust": {str(Power(name)): level for name, level in powers.items()}})


async def change(house: House, edit: Any) -> None:
    """Somebody else changes settings."""

    async def nobody_waits(_before: object, _after: object) -> None:
        pass

    await Changing(house.ledger, house.clock, nobody_waits).change(house.world.guild.id, house.alex.id, edit)
