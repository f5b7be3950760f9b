"""Those who answer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shift:
    """The same hours every week, in the volunteer's own time zone.

    ``day`` is 0 (Monday) to 6; ``begins`` and ``ends`` are minutes of the day, 0 to 1439. A shift that does not end
    after it begins ends on the next day.
    """

    day: int
    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Volunteer:
    """What is kept of somebody who answers, in one server, for their own protection: never what they closed or how.

    ``conduct`` is the version of the code of conduct that they accepted, at ``accepted_at``. ``zone`` is an IANA name.
    By hand they are on duty until ``on_until``, or off until ``off_until``, whatever their shifts say. ``duty`` are
    the stretches of the last two days in which they were on duty, ``row`` counts the cases taken since the last break;
    nobody calls them before ``break_until``, and ``declined`` says that they declined the break offered last.
    ``open_cases`` and ``hours`` (seconds) are their own limits, where these are lower than the server's.
    ``reminded_at`` is when they were last reminded of the code, ``reminded_for`` the id of the decision for which they
    were. ``noted_at`` is up to when ``duty`` is complete (desk/rota.py), ``row_at`` when the last of the row was taken
    or left (desk/breaks.py).
    """

    guild_id: int
    person_id: int
    invited_at: float | None = None
    conduct: str = ""
    accepted_at: float | None = None
    zone: str = "UTC"
    shifts: tuple[Shift, ...] = ()
    on_until: float = 0.0
    off_until: float = 0.0
    duty: tuple[tuple[float, float], ...] = ()
    row: int = 0
    break_until: float = 0.0
    declined: bool = False
    open_cases: int | None = None
    hours: float | None = None
    reminded_at: float | None = None
    reminded_for: str = ""
    noted_at: float = 0.0
    row_at: float = 0.0
