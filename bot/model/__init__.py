"""The frozen values that travel: Message, View, Finding, Decision, Effect, Outcome, Case, Sighting.

Nothing here does anything to the world. Every step of the pipeline takes some of these in and gives others out.
Ids are Discord snowflakes (int). Times are Unix seconds (float, UTC). Confidence is 0..1.

Categories and their meaning: corpus/GUIDELINE.md. The text of a message lives only in ``Message`` and ``View``, which
are never written anywhere; every other value holds ids, codes and times alone, and may be kept.
"""

from __future__ import annotations

from bot.model.case import CLOSED, OWNED, Case, CaseState, Change, Ending, Joining, Origin, PastCase, Watch
from bot.model.category import CATEGORIES, Level, Subject
from bot.model.decision import PUNITIVE, Chosen, Decision, Lately, Response, Skip, Skipped, Trace
from bot.model.effect import Effect, EffectKind, Outcome, Result, Way
from bot.model.finding import Finding, Match, Reread, Span, View
from bot.model.ids import asking_id, decision_id, effect_key, hint_id, setting_change_id, sighting_id, version_of
from bot.model.message import File, Link, Message, Surface
from bot.model.review import Judged, SettingChange, Sighting, Tally
from bot.model.server import ChannelKind, Mode, Server
from bot.model.volunteer import Shift, Volunteer

__all__ = [
    "CATEGORIES",
    "CLOSED",
    "OWNED",
    "PUNITIVE",
    "Case",
    "CaseState",
    "Change",
    "ChannelKind",
    "Chosen",
    "Decision",
    "Effect",
    "EffectKind",
    "Ending",
    "File",
    "Finding",
    "Joining",
    "Judged",
    "Lately",
    "Level",
    "Link",
    "Match",
    "Message",
    "Mode",
    "Origin",
    "Outcome",
    "PastCase",
    "Reread",
    "Response",
    "Result",
    "Server",
    "SettingChange",
    "Shift",
    "Sighting",
    "Skip",
    "Skipped",
    "Span",
    "Subject",
    "Surface",
    "Tally",
    "Trace",
    "View",
    "Volunteer",
    "Watch",
    "Way",
    "asking_id",
    "decision_id",
    "effect_key",
    "hint_id",
    "setting_change_id",
    "sighting_id",
    "version_of",
]
