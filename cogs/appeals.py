"""Appeals: asking the moderators to look again at what was removed, and their answer."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Final

import discord
import structlog
from discord.ext import commands

from bot.act.appeal import Verdict
from bot.act.choices import Choices
from bot.desk.appeals import Answered, Appeals, Asked
from bot.model import Decision, Judged
from bot.ports import Ledger
from bot.transport import appeal_words, buttons
from bot.transport.buttons import AppealAction
from bot.transport.words import spoken_in
from bot.tune.judging import Judging
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, answer, presser, sorry_in, theirs, typed

log = structlog.get_logger("breakwater.cogs")

VERDICTS: Final = {AppealAction.UPHOLD: Verdict.UPHELD, AppealAction.WRONG: Verdict.WRONG}


JUDGED: Final = {Verdict.UPHELD: Judged.RIGHT, Verdict.WRONG: Judged.WRONG}
"""What an answer says about the rule: it counts where whoever answers may judge rules as well."""

Care = Callable[[Interaction, str], Awaitable[dict[str, Any]]]
"""Makes the care reply for whoever reads it, about a decision by its id."""


class AppealButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.APPEAL):
    """The button of whoever asks for another look, or one of those by which moderators answer."""

    cog = "AppealsCog"


class AppealsCog(commands.Cog):
    """Shows the form, passes on what is sent in, and takes the moderators' answer."""

    def __init__(
        self, appeals: Appeals, choices: Choices, ledger: Ledger, wording: Wording, care: Care, judging: Judging
    ) -> None:
        """``judging`` takes the answer as a verdict on the rule as well."""
        self._judging = judging
        self._appeals = appeals
        self._care = care
        self._choices = choices
        self._ledger = ledger
        self._wording = wording
        self.sorry = sorry_in(wording)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """The form comes back, known by its id alone: a restart in between loses nothing."""
        custom_id, words = typed(interaction)
        match = re.fullmatch(buttons.APPEAL_FORM, custom_id)
        if match:
            await answer(self, interaction, match, [words])

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """A button was pressed, or the form sent in."""
        if match.re.pattern == buttons.APPEAL_FORM:
            await self._ask(interaction, match["id"], values[0])
        elif match["action"] == AppealAction.ASK:
            await self._open(interaction, match["id"])
        else:
            await self._decide(interaction, match["id"], VERDICTS[AppealAction(match["action"])])

    async def _theirs(self, interaction: Interaction, decision_id: str) -> tuple[Decision | None, str]:
        """The decision, where whoever pressed is the author of its message; else None and what they read."""
        decision = await self._choices.decision(decision_id, interaction.guild_id, interaction.channel_id)
        if decision is None:
            return None, "too-old"
        return (decision, "") if interaction.user.id == decision.author_id else (None, "nudge-not-yours")

    async def _open(self, interaction: Interaction, decision_id: str) -> None:
        """The form, or at once why there is none: a form can only be the first answer."""
        wording = theirs(self._wording, interaction)
        decision, key = await self._theirs(interaction, decision_id)
        if decision is not None:
            state = await self._appeals.open(decision)
            if state is Asked.DONE:
                form = appeal_words.form(decision_id, wording)
                await interaction.response.send_modal(form)
                form.stop()  # or it would be kept in memory, and answered twice
                return
            key = f"removed-appeal-{state}"
        await interaction.response.send_message(wording.say(key), ephemeral=True)

    async def _ask(self, interaction: Interaction, decision_id: str, words: str) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        decision, key = await self._theirs(interaction, decision_id)
        if decision is not None:
            heard = await self._appeals.hear(decision, words)
            if heard is not None:
                await self._offer_help(interaction, heard)
            key = f"removed-appeal-{await self._appeals.ask(decision, words, heard)}"
        await interaction.followup.send(theirs(self._wording, interaction).say(key), ephemeral=True)

    async def _offer_help(self, interaction: Interaction, heard: Decision) -> None:
        """The care reply, before anything is said about the appeal. Where it cannot be shown it goes out by itself."""
        try:
            await interaction.followup.send(**await self._care(interaction, heard.id), ephemeral=True)
            await self._appeals.cared(heard)
        except Exception as error:  # whatever it is, the appeal is passed on
            log.error("the care reply could not be shown with an appeal", error=type(error).__name__)

    async def _decide(self, interaction: Interaction, decision_id: str, verdict: Verdict) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        say, decision = theirs(self._wording, interaction).say, await self._ledger.decision(decision_id)
        if decision is None:
            await interaction.followup.send(say("too-old"), ephemeral=True)
            return
        done = await self._appeals.decide(decision, verdict, presser(interaction))
        if done not in (Answered.ALREADY, Answered.NOT_ALLOWED):
            await self._close_card(interaction, decision, verdict)
            await self._judging.judge(decision, JUDGED[verdict], presser(interaction))
        await interaction.followup.send(say(f"appeal-{done}"), ephemeral=True)

    async def _close_card(self, interaction: Interaction, decision: Decision, verdict: Verdict) -> None:
        """Who answered, and how, in place of the buttons and the author's words."""
        effect = await self._appeals.card(decision)
        if effect is None or interaction.message is None:
            return
        words = appeal_words.answered(effect, verdict, interaction.user.id, spoken_in(self._wording, interaction.guild))
        try:
            await interaction.message.edit(content=words, view=None, allowed_mentions=discord.AllowedMentions.none())
        except discord.HTTPException as error:
            log.info("the card of an appeal could not be changed", status=error.status, code=error.code)
