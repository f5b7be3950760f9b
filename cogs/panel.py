"""The panel behind a private note: its words and buttons, for the author of the message alone. Pure.

It shows enough of each detail to know it again, why it can matter, and what can be done; never the detail itself.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any, Final

import discord

from bot.act.appeal import can_appeal
from bot.act.mask import glimpse
from bot.act.plan import about_others, told
from bot.act.refusals import UNMASKABLE
from bot.model import Decision, Outcome, Response, Result, Subject
from bot.transport import appeal_words, buttons
from bot.transport.buttons import NoteAction
from bot.transport.copying import Look
from bot.transport.views import pressable
from bot.transport.words import listed
from bot.wording.wording import Wording

LONGEST: Final = 2_000
"""Characters of a message."""

MOST_STRETCHES: Final = 8
MOST_REASONS: Final = 5
NEEDED: Final = ("view_channel", "read_message_history", "manage_messages", "manage_webhooks")
"""What the bot needs in a channel in order to mask a message there."""

LABELS: Final = {
    NoteAction.MASK: "nudge-mask",
    NoteAction.REMOVE: "nudge-remove",
    NoteAction.FINE: "nudge-keep",
    NoteAction.QUIET: "nudge-quiet",
    NoteAction.COPY: "nudge-remove-copy",
}
CHOICES: Final = (NoteAction.REMOVE, NoteAction.FINE, NoteAction.QUIET)
TOLD_KINDLY: Final = (NoteAction.FINE, NoteAction.QUIET)
"""The answers to a note that is about spoiler tags alone: nothing is to be taken away."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Makes what is shown: keyword arguments for sending a message, or for editing one."""

    wording: Wording

    def opened(self, decision: Decision, look: Look | None, may: discord.Permissions | None) -> dict[str, Any]:
        """What is shown first. ``look`` is None where the message could not be read, ``may`` what the bot is allowed
        there, as far as that is known.
        """
        words = self._words(decision, look)
        if not told(decision) - spoiled(decision):
            return {"content": words[:LONGEST], "view": self.buttons(decision, *TOLD_KINDLY)}
        if look is None or Response.MASK not in decision.responses or decision.level is not None:
            return self.choices(decision, words)
        limit = look.message.guild.filesize_limit if look.message.guild else 0
        obstacle = look.obstacle(limit)
        lacking = may is not None and not all(getattr(may, name) for name in NEEDED)
        if not obstacle and not lacking:
            return self.choices(decision, words, NoteAction.MASK)
        why = self._no_mask(obstacle or "missing_permission")
        return self.with_copy(decision, f"{words}\n\n{why}", look)

    def choices(self, decision: Decision, words: str, *first: NoteAction) -> dict[str, Any]:
        """Words, and below them the buttons by which the author answers."""
        return {"content": words[:LONGEST], "view": self.buttons(decision, *first, *CHOICES)}

    def with_copy(self, decision: Decision, words: str, look: Look) -> dict[str, Any]:
        """The same with the author's own words, the details covered, ready to copy; as a file where they are long."""
        shown = self.choices(decision, words)
        if not look.has_details_in("content") or look.reread.crisis:
            return shown
        copy = look.content
        here = f"{words}\n\n{self.wording.say('nudge-masked')}\n```\n{copy}\n```"
        if len(here) <= LONGEST and "```" not in copy:
            return {**shown, "content": here}
        file = io.BytesIO(copy.encode("utf-8", "replace"))
        words = f"{words}\n\n{self.wording.say('nudge-masked-file')}"
        return {**shown, "content": words[:LONGEST], "file": discord.File(file, "message.txt")}

    def masked(self, decision: Decision, copy: Outcome, removal: Outcome) -> tuple[str, tuple[NoteAction, ...], bool]:
        """What became of masking: the words, the buttons that are left, and whether the copy is offered as text."""
        say = self.wording.say
        if copy.result is Result.FAILED:
            return say("nudge-mask-failed"), CHOICES, False
        if copy.result is Result.GONE:
            return say("nudge-settled" if copy.reason == "nothing_found" else "nudge-gone"), (), False
        if copy.result is not Result.DONE:
            return self._no_mask(copy.reason), CHOICES, True
        if removal.result is Result.DONE:
            return say("nudge-mask-done"), (NoteAction.COPY,), False
        if removal.result is Result.FAILED:
            return say("nudge-mask-half"), (NoteAction.COPY,), False
        return say("nudge-mask-undone"), CHOICES, True

    def buttons(self, decision: Decision, *actions: NoteAction) -> discord.ui.View:
        """These buttons, in this order."""
        return pressable(
            *(
                discord.ui.Button(
                    label=self.wording.say(LABELS[action]),
                    custom_id=buttons.note(action, decision.id),
                    style=discord.ButtonStyle.primary if action is NoteAction.MASK else discord.ButtonStyle.secondary,
                )
                for action in actions
            )
        )

    def why_removed(self, decision: Decision) -> dict[str, Any]:
        """Why the bot has taken the message away, and where that was for its content, the way to have it looked at."""
        if can_appeal(decision):
            return appeal_words.why_removed(decision, self.wording)
        details = {finding.category for finding in decision.findings if finding.family == "privacy"}
        what = listed(self.wording, sorted(decision.answered(Response.REMOVE) or details))
        say = self.wording.say
        lines = [f"**{say('removed-title')}**", say("removed-body", what=what)]
        return {"content": "\n".join([*lines, *([say("removed-others")] if about_others(decision) else [])])}

    def _words(self, decision: Decision, look: Look | None) -> str:
        say = self.wording.say
        spoilers = spoiled(decision)
        thanks = () if decision.level else (say("nudge-spoiler"),)  # what may be a cry for help may tell of nothing
        lines = [*thanks, say("nudge-spoiler-how"), say("nudge-spoiler-choice")] if spoilers else []
        about = told(decision) - spoilers
        if not about:
            return "\n".join(lines)
        found = look.stretches() if look else {}
        categories = sorted(found or about)
        findings = look.reread.details if look else decision.findings
        own = not any(one.subject is Subject.OTHER for one in findings if one.category in categories)
        reasons = dict.fromkeys(
            say(f"nudge-why-{name.replace('.', '-')}" if own and name.startswith("privacy.") else "nudge-why-other")
            for name in categories
        )
        what = listed(self.wording, categories)
        return "\n".join(
            [
                say("nudge-noticed" if own else "nudge-noticed-other", what=what),
                *self._glimpses(found),
                *list(reasons)[:MOST_REASONS],
                say("nudge-choice" if own else "nudge-choice-other"),
                *(["", *lines[:-1]] if lines else []),
                say("learn-more"),
            ]
        )

    def _glimpses(self, found: dict[str, list[str]]) -> list[str]:
        lines = [
            f"- {listed(self.wording, [category])}: `{glimpse(text)}`"
            for category in sorted(found)
            for text in found[category]
        ]
        left = len(lines) - MOST_STRETCHES
        more = [self.wording.say("nudge-more", count=left)] if left > 0 else []
        return [*lines[:MOST_STRETCHES], *more, ""] if lines else []

    def _no_mask(self, reason: str) -> str:
        if not reason.startswith(UNMASKABLE):
            return self.wording.say("nudge-no-mask-permission")
        return self.wording.say(f"nudge-no-mask-{reason.removeprefix(UNMASKABLE)}")


def spoiled(decision: Decision) -> frozenset[str]:
    """The categories of a note that are about spoiler tags: content of an account, which nobody takes away."""
    content = {one.category for one in decision.findings if one.disclosed and one.family == "content"}
    return told(decision) & content
