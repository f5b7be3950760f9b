"""The form of ``/phrases add``, read: what was typed becomes a change that is seen before it is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from bot.detect.phrases.own import Added, known_as
from bot.detect.phrases.rules import Settings as Phrasing
from bot.model import Level, Server
from bot.normalise.skeleton import normalise_text
from bot.ports import Clock
from bot.tune import phrases
from bot.wording.wording import LOCALES, Wording
from cogs.own_forms import Typed
from cogs.own_panel import sample
from cogs.pressing import Interaction, theirs
from cogs.proposals import Proposals
from cogs.word_rows import category_name
from config.own_faults import Fault
from config.phrase_settings import NAME, PHRASED, extra, read_pattern
from config.trust import Power


class PhraseForms:
    """Reads it. ``phrasing`` gives a server's phrases as they are looked for."""

    def __init__(
        self, proposals: Proposals, wording: Wording, clock: Clock, phrasing: Callable[[Server], Phrasing]
    ) -> None:
        self._proposals = proposals
        self._wording = wording
        self._clock = clock
        self._phrasing = phrasing
        proposals.readers["phrases"] = self.read

    async def read(self, interaction: Interaction, what: Sequence[str], typed: Typed) -> None:
        """The form for a phrase of the server's own."""
        name, category, level, language = (*what, *[""] * 4)[:4]
        server = await self._proposals.allowed(interaction, Power.WORDS)
        if server is None:
            return
        fault = chosen_fault(name, category, level, language)
        if fault is not None:
            await self._proposals.tell_faults(interaction, [(0, fault)])
            return
        changed = phrases.changed_in(self._proposals.proposing.changing.settings(server))
        if name in changed.added:  # somebody was quicker
            await self._proposals.say(interaction, "phrases-taken", id=known_as(name))
            return
        lines = [(number, line.strip()) for number, line in enumerate(typed.of("entries").splitlines(), 1)]
        lines = [(number, line) for number, line in lines if line and not line.startswith("#")]
        faults = [(number, read) for number, line in lines if isinstance(read := read_pattern(line), Fault)]
        if faults or not lines:
            await self._proposals.tell_faults(interaction, faults or [(0, Fault("phrase-none"))], typed)
            return
        wording = theirs(self._wording, interaction)
        patterns = tuple(dict.fromkeys(line for _, line in lines))
        note = " ".join(typed.of("note").split())
        added = Added(
            patterns, category, Level(level) if level else None, language, note=note, since=today(self._clock)
        )
        named = {"id": known_as(name), "category": category_name(wording, category)}
        more = self._tried_on(wording, server, name, added, typed.of("sample"))
        await self._proposals.change(interaction, "phrases-add", phrases.added(name, added), named, more, note=note)

    def _tried_on(self, wording: Wording, server: Server, name: str, added: Added, text: str) -> list[str]:
        """What the phrase would find in a text, among the cues that this server's phrases have."""
        if not text:
            return []
        view = normalise_text(text)
        alone = Phrasing(phrases=extra({name: added}), cues=self._phrasing(server).cues)
        found = [
            (one.phrase.id, view.raw[one.start : one.end])
            for one in phrases.heard(view, alone)
            if not one.judged.dropped
        ]
        return sample(wording, view, found)


def today(clock: Clock) -> str:
    """The date (``2026-12-01``, UTC)."""
    return datetime.fromtimestamp(clock.now(), UTC).date().isoformat()


def chosen_fault(name: str, category: str, level: str, language: str) -> Fault | None:
    """What of the things that were chosen for a phrase cannot be."""
    if not NAME.fullmatch(name):
        return Fault("id", name)
    if category not in PHRASED:
        return Fault("phrase-category", category)
    crisis = category.startswith("crisis.")
    if crisis and level not in tuple(Level):
        return Fault("level-missing")
    if level and not crisis:
        return Fault("level-other", level)
    return None if language in LOCALES else Fault("language", language)
