"""What moderators read when they try the rules: on words of their own, on a message, on what a channel held. Pure.

No message is ever quoted: whoever asks about one has it before them. Of words that somebody has typed to try them,
those are shown that weighed most.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.act.scores import SUREST
from bot.model import Finding, Response
from bot.transport.words import escaped, jump, listed_words
from bot.tune.backtest import Backtest
from bot.tune.trying import Heard, Told, Tried
from bot.wording.wording import Wording

LONGEST: Final = 2_000
"""Characters of a message on Discord."""

MOST_FINDINGS: Final = 8
WEIGHED: Final = re.compile(r"; weighed most: [\d, -]+$")
PLACE: Final = re.compile(r"(\d+)-(\d+)")
"""How a model's finding ends: with the places that it looked at most."""
CELLS: Final = 10
"""Of a bar of progress."""


@dataclass(frozen=True, slots=True)
class TryingWords:
    """Says what came of trying, in one language."""

    wording: Wording

    def typed(self, tried: Tried, channel: str, role: str | None) -> str:
        """About words that a moderator has typed. ``channel`` and ``role`` as Discord shows them."""
        say = self.wording.say
        where = say("try-where-role", role=role, channel=channel) if role else say("try-where", channel=channel)
        hint = [] if tried.watched else [self._unwatched()]
        return self._cut([say("try-lead"), where, *hint, *self._explained(tried, typed=True)])

    def _unwatched(self) -> str:
        return f"{self.wording.say('try-unwatched')} {self.wording.say('try-elsewhere')}"

    def posted(self, tried: Tried, *, edited: bool) -> str:
        """About a message that somebody has posted."""
        say = self.wording.say
        notes = [say("try-edited")] if edited else []
        return self._cut([say("try-lead-why"), *notes, *self._explained(tried)])

    def reading(self, channel: str, done: int, most: int) -> str:
        """How far a backtest is."""
        full = CELLS * done // max(most, 1)
        bar = "▰" * full + "▱" * (CELLS - full)
        return self.wording.say("backtest-reading", channel=channel, bar=bar, done=done, most=most)

    def backtested(self, seen: Backtest, guild_id: int, channel: str) -> str:
        """What a backtest came to."""
        say = self.wording.say
        lines = [say("backtest-title", read=seen.read, channel=channel)]
        lines += [] if seen.watched else [self._unwatched()]
        lines += [say("backtest-how")] if seen.links else []
        for rule in sorted(seen.links):
            lines += ["", f"**`{rule}`**"]  # without the line between, it would be part of the list above
            done = ((response, seen.done[(rule, response)]) for response in Response)
            lines += [f"- {self._response(one)}: {count}" for one, count in done if count]
            quiet = sorted(seen.quiet.get(rule, {}).items())
            lines += [say("backtest-quiet", what=self._responses(several), count=count) for several, count in quiet]
            links = " ".join(jump(guild_id, link) for _, link in seen.links[rule])
            lines.append(say("backtest-links", links=links))
        return self._cut(lines if seen.links else [*lines, say("backtest-nothing")])

    def _explained(self, tried: Tried, *, typed: bool = False) -> list[str]:
        say, heard = self.wording.say, {kind: [one for one in tried.rules if one.heard is kind] for kind in Heard}
        lines = [] if tried.watched or typed else [say("try-unwatched")]
        lines += [say("try-late")] if tried.late else []
        found = self._findings(tried, typed=typed)
        lines += [say("try-noticed"), *found] if found else [say("try-nothing-noticed")]
        if tried.watched:
            fired = [self._fired(one) for one in heard[Heard.FIRED]]
            lines += [say("try-would-do"), *fired] if fired else [say("try-does-nothing")]
            held = [line for one in tried.rules for line in self._held(one)]
            lines += [say("try-did-not"), *held] if held else []
        for kind, key in ((Heard.NOTHING, "try-silent"), (Heard.OFF, "try-off")):
            if heard[kind]:
                lines.append(say(key, rules=listed_words(self.wording, [f"`{one.rule}`" for one in heard[kind]])))
        return lines

    def _findings(self, tried: Tried, *, typed: bool) -> list[str]:
        surest = sorted(tried.decision.findings, key=lambda one: -one.confidence)
        left = len(surest) - MOST_FINDINGS
        more = [self.wording.say("try-more", count=left)] if left > 0 else []
        surfaces = [one.text for one in tried.message.surfaces] if typed else []
        return [self._finding(one, surfaces) for one in surest[:MOST_FINDINGS]] + more

    def _finding(self, finding: Finding, surfaces: Sequence[str]) -> str:
        """``surfaces`` are what may be shown of the message."""
        say = self.wording.say
        name = "custom" if finding.family == "custom" else finding.category.replace(".", "-")
        what = say(f"category-{name}")
        if finding.level:
            what = f"{what} ({say(f'level-{finding.level}')})"
        why = self._why(finding, surfaces)
        percent = min(SUREST, round(finding.confidence * 100))
        return say("try-finding", what=what, percent=percent, why=why).rstrip()

    def _why(self, finding: Finding, surfaces: Sequence[str]) -> str:
        """The detector's reason. What says where a model looked is shown as words, or not at all."""
        why = finding.why[:1].upper() + finding.why[1:]
        places = WEIGHED.search(why)
        if places is None:
            return why
        text = surfaces[finding.span.surface] if finding.span.surface < len(surfaces) else ""
        words = [text[int(start) : int(end)].strip() for start, end in PLACE.findall(places[0])]
        shown = [f"*{escaped(one)}*" for one in words if one]
        weighed = f" {self.wording.say('try-weighed', words=', '.join(shown))}" if shown else ""
        return f"{why[: places.start()]}.{weighed}"

    def _fired(self, told: Told) -> str:
        return f"- `{told.rule}`: {self._responses(told.responses)}"

    def _held(self, told: Told) -> list[str]:
        say, lines = self.wording.say, []
        if told.would is not None:
            key = "try-trial" if told.would.tried else "try-quiet"
            lines.append(say(key, rule=told.rule, what=self._responses(told.would.responses)))
        shown = {} if told.would else dict(told.held)
        for response, reason in shown.items():
            what = self._response(response)
            lines.append(say("try-held", rule=told.rule, what=what, reason=say(f"check-reason-{reason}")))
        return lines

    def _responses(self, responses: tuple[Response, ...]) -> str:
        return listed_words(self.wording, [self._response(one) for one in responses])

    def _response(self, response: Response) -> str:
        return self.wording.say(f"check-response-{response}")

    def _cut(self, lines: list[str]) -> str:
        """As many whole lines as fit into one message, and how many more there are."""
        kept: list[str] = []
        size = 0
        for number, line in enumerate(lines):
            more = self.wording.say("try-more", count=len(lines) - number)
            if size + len(line) + 1 > LONGEST - len(more) - 1:
                return "\n".join([*kept, more])
            kept.append(line)
            size += len(line) + 1
        return "\n".join(kept)
