"""Words: ``/words``, what a server's moderators want noticed besides: seen before it counts, tried before it acts."""

from __future__ import annotations

import hashlib
from typing import Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.detect.own.rule import OwnRule
from bot.model import CATEGORIES, Level, Server
from bot.transport import buttons
from bot.tune import words
from bot.tune.changing import Settings
from bot.tune.looking import Looking
from bot.tune.word_lists import read_list, write_list
from bot.wording.wording import Wording
from cogs.own_panel import as_file, block
from cogs.pressing import Interaction, describe, presser, theirs
from cogs.proposals import Proposals, offered
from cogs.word_forms import OWN, WHERE, WordForms, chosen_fault, to_change
from cogs.word_rows import category_name, overview
from config.document import LARGEST
from config.trust import Power

Choice = app_commands.Choice[str]

LONGEST_VALUE: Final = 100
"""Characters of what a list offers."""


class Words(commands.GroupCog, group_name="words"):
    """``/words list``, ``new``, ``add``, ``remove``, ``delete``, ``keep``, ``import`` and ``export``."""

    def __init__(self, proposals: Proposals, wording: Wording, looking: Looking) -> None:
        super().__init__()
        self._proposals = proposals
        self._looking = looking
        self._wording = wording
        self.sorry = proposals.sorry
        WordForms(proposals, wording)
        describe(self, wording)

    @app_commands.command(name="list")
    @app_commands.guild_only()
    async def show(self, interaction: Interaction, rule: str | None = None) -> None:
        """All own rules, or what one of them looks for."""
        server = await self._proposals.allowed(interaction, Power.READ)
        if server is None:
            return
        settings = self._settings(server)
        rules, wording = words.rules_in(settings), theirs(self._wording, interaction)
        if rule is None:
            await interaction.response.send_message(overview(wording, settings, rules), ephemeral=True)
        elif rule not in rules:
            await self._proposals.say(interaction, "words-no-rule")
        else:
            content = [overview(wording, settings, {rule: rules[rule]}), block(rules[rule].entries)]
            hidden = len(rules[rule].entries) - max(0, len(content[1].splitlines()) - 2)
            content += [wording.say("words-list-more", count=hidden, name=rule)] if hidden else []
            await interaction.response.send_message("\n".join(content), ephemeral=True)

    @app_commands.command()
    @app_commands.guild_only()
    async def new(
        self, interaction: Interaction, name: str, category: str = OWN, level: str = "", respond: str = "flag",
        where: str = "support",
    ) -> None:  # fmt: skip
        """Open the form for a new rule."""
        server = await self._proposals.allowed(interaction, Power.WORDS)
        if server is None:
            return
        fault = chosen_fault(name, category, level, respond, where)
        if fault is not None:
            await self._proposals.tell_faults(interaction, [(0, fault)], None)
        elif name in words.rules_in(self._settings(server)):
            await self._proposals.say(interaction, "words-taken", name=name)
        else:
            custom_id = buttons.own_form("words-new", name, category, level, respond, where)
            await self._proposals.open(interaction, custom_id, "words")

    @app_commands.command()
    @app_commands.guild_only()
    async def add(self, interaction: Interaction, rule: str) -> None:
        """Open the form for more words of a rule."""
        if await to_change(self._proposals, interaction, rule):
            await self._proposals.open(interaction, buttons.own_form("words-add", rule), "words")

    @app_commands.command()
    @app_commands.guild_only()
    async def remove(self, interaction: Interaction, rule: str, entry: str) -> None:
        """Take one entry out of a rule."""
        found = await to_change(self._proposals, interaction, rule)
        if found is None:
            return
        text = next((one for one in found[0].entries if _value(one) == entry), "")
        if not text:
            await self._proposals.say(interaction, "words-no-entry")
            return
        await self._proposals.change(interaction, "words-remove", words.removed(rule, text), {"name": rule})

    @app_commands.command()
    @app_commands.guild_only()
    async def delete(self, interaction: Interaction, rule: str) -> None:
        """Take a rule away."""
        if await to_change(self._proposals, interaction, rule):
            await self._proposals.change(interaction, "words-delete", words.deleted(rule), {"name": rule})

    @app_commands.command()
    @app_commands.guild_only()
    async def keep(self, interaction: Interaction, rule: str) -> None:
        """Let count what was tried. What makes a rule act needs the power over rules."""
        found = await to_change(self._proposals, interaction, rule)
        if found is None:
            return
        own, wording = found[0], theirs(self._wording, interaction)
        if not (own.joins or own.trying):
            await self._proposals.say(interaction, "words-keep-rules", name=rule)
            return
        server = await self._looking.ledger.server(interaction.guild_id or 0)
        judged = (await self._looking.look(server)).tried(own.found_as(rule))
        if own.joins:
            named: dict[str, str | int] = {"name": own.joins}
            await self._proposals.let_count(interaction, "words-keep", words.kept(rule), named, judged)
        else:
            named = {"name": rule, "category": category_name(wording, own.category)}
            await self._proposals.let_count(
                interaction, "words-keep-other", words.kept(rule), named, judged,
                found_as=own.category, power=Power.RULES,
            )  # fmt: skip

    @app_commands.command(name="import")
    @app_commands.guild_only()
    async def bring_in(self, interaction: Interaction, rule: str, file: discord.Attachment) -> None:
        """Use a list in place of what a rule has."""
        if not await to_change(self._proposals, interaction, rule):
            return
        text = await _text(file)
        if text is None:
            await self._proposals.say(interaction, "words-not-text", size=LARGEST // 1024)
            return
        listed = read_list(text)
        if listed.faults:
            await self._proposals.tell_faults(interaction, listed.faults, None)
            return
        more = [theirs(self._wording, interaction).say("words-twice", count=listed.twice)] if listed.twice else []
        named: dict[str, str | int] = {"name": rule, "count": len(listed.entries)}
        await self._proposals.change(interaction, "words-import", words.replaced(rule, listed.entries), named, more)

    @app_commands.command()
    @app_commands.guild_only()
    async def export(self, interaction: Interaction, rule: str) -> None:
        """Get what a rule has as a list."""
        server = await self._proposals.allowed(interaction, Power.READ)
        if server is None:
            return
        own = words.rules_in(self._settings(server)).get(rule)
        if own is None:
            await self._proposals.say(interaction, "words-no-rule")
            return
        say = theirs(self._wording, interaction).say
        file = as_file(f"{rule}.txt", write_list(own.entries, say("words-file", name=rule)))
        await interaction.response.send_message(say("words-exported", name=rule), file=file, ephemeral=True)

    @show.autocomplete("rule")
    @add.autocomplete("rule")
    @remove.autocomplete("rule")
    @delete.autocomplete("rule")
    @bring_in.autocomplete("rule")
    @export.autocomplete("rule")
    async def _rules_like(self, interaction: Interaction, current: str) -> list[Choice]:
        return offered([(name, name) for name in await self._readable(interaction)], current)

    @keep.autocomplete("rule")
    async def _tried_like(self, interaction: Interaction, current: str) -> list[Choice]:
        rules = await self._readable(interaction)
        return offered([(name, name) for name, rule in rules.items() if rule.joins or rule.trying], current)

    @remove.autocomplete("entry")
    async def _entries_like(self, interaction: Interaction, current: str) -> list[Choice]:
        rule = (await self._readable(interaction)).get(str(interaction.namespace.rule or ""))
        return offered([(one, _value(one)) for one in rule.entries], current) if rule else []

    @new.autocomplete("category")
    async def _categories_like(self, interaction: Interaction, current: str) -> list[Choice]:
        wording = theirs(self._wording, interaction)
        return offered([(category_name(wording, one), one) for one in (OWN, *sorted(CATEGORIES))], current)

    @new.autocomplete("level")
    async def _levels_like(self, interaction: Interaction, current: str) -> list[Choice]:
        say = theirs(self._wording, interaction).say
        return offered([(say(f"level-{level}"), level.value) for level in Level], current)

    @new.autocomplete("respond")
    async def _responses_like(self, interaction: Interaction, current: str) -> list[Choice]:
        say = theirs(self._wording, interaction).say
        return offered([(say(f"words-respond-{one}"), one) for one in words.RESPONSES], current)

    @new.autocomplete("where")
    async def _places_like(self, interaction: Interaction, current: str) -> list[Choice]:
        say = theirs(self._wording, interaction).say
        return offered([(say(f"words-where-{one}"), one) for one in WHERE], current)

    async def _readable(self, interaction: Interaction) -> dict[str, OwnRule]:
        server = await self._proposals.proposing.server(presser(interaction), Power.READ)
        return words.rules_in(self._settings(server)) if server else {}

    def _settings(self, server: Server) -> Settings:
        return self._proposals.proposing.changing.settings(server)


def _value(entry: str) -> str:
    """What stands for an entry in a list: itself, or where it is too long a mark of it."""
    return entry if len(entry) <= LONGEST_VALUE else f"#{hashlib.sha256(entry.encode()).hexdigest()[:16]}"


async def _text(file: discord.Attachment) -> str | None:
    """What stands in a file; None where it is too large, or no text."""
    if file.size > LARGEST:
        return None
    try:
        return (await file.read()).decode("utf-8-sig")
    except (UnicodeDecodeError, discord.HTTPException):
        return None
