"""How much one person carries: the server's limits, or their own where these are lower. Pure.

Their own are theirs alone: nobody else is shown them, and whoever meets one is not told whose it is.
"""

from __future__ import annotations

from bot.model import Volunteer
from config.desk_rules import DeskRules


def most_cases(volunteer: Volunteer, rules: DeskRules) -> int:
    """How many open cases somebody has at once at most."""
    own = rules.open_cases if volunteer.open_cases is None else volunteer.open_cases
    return min(own, rules.open_cases)


def most_seconds(volunteer: Volunteer, rules: DeskRules) -> float:
    """For how many seconds within 24 hours somebody is on duty at most."""
    own = rules.hours if volunteer.hours is None else volunteer.hours
    return min(own, rules.hours)
