"""How much one person carries: the server's limits, or their own where these are lower. Pure."""

from __future__ import annotations

from bot.model import Volunteer
from config.desk_rules import DeskRules


def most_cases(volunteer: Volunteer, rules: DeskRules) -> int:
    """How many open cases somebody has at once at most."""
    own = rules.open_cases if volunteer.open_cases is None else volunteer.open_cases
    return min(own, rules.open_cases)
