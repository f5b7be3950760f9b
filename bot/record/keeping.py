"""How long what is kept is kept, and why so long. Everything expires; nothing lives longer than it is of use.

An expiry time stands in the open in its row, so that expired rows can be dropped without the key. It is rounded up to
the full hour: an exact one would tell the moment of a message, and with it, to somebody in that server, the message.
"""

from __future__ import annotations

import math
from typing import Final

HOUR: Final = 3600.0
DAY: Final = 24 * HOUR

DECISIONS_KEPT: Final = 7 * DAY
"""So that the button under a nudge can say for a week what was noticed."""

EFFECTS_KEPT: Final = 7 * DAY
"""After an effect's own expiry or closing: so that a message that is read twice in that time is answered once."""

EFFECTS_LONGEST: Final = 30 * DAY
"""However long an effect says that it is wanted: nothing that was not done for a month is worth doing."""

TRACES_KEPT: Final = DAY
"""The longest cooldown that a rule may have."""

WISHES_LONGEST: Final = 365 * DAY
"""A wish for quiet is kept as long as it says, but no person's id stays for longer than a year without them."""

CASES_KEPT: Final = 30 * DAY
"""After the last message, move or join: long enough to hand a person on between volunteers within a month. A server may
choose how long a closed one is kept with whom it was about (``desk: {person_kept: 30d}``).
"""

PAST_CASES_KEPT: Final = 180 * DAY
"""After it was closed: what is left of a case, without the person, shows how long people wait and when. Nobody needs to
know that of last year.
"""

VOLUNTEERS_KEPT: Final = 365 * DAY
"""After it was last changed: somebody who has answered nobody for a year reads the code of conduct anew."""

WATCHES_KEPT: Final = DAY
"""A quiet line that nobody looked at for a day is about a day that is over."""

COUNTRIES_KEPT: Final = 365 * DAY
"""After it was last asked for: whoever wanted a country to be remembered may have moved."""

RECUSALS_KEPT: Final = 180 * DAY
"""After it was last said: whoever cannot take a person's cases for what they have to do with each other is not asked
again next month; in half a year that may be another matter.
"""

MISREADS_KEPT: Final = 180 * DAY
"""After the last one: for a look back at how often a rule was wrong. Nobody is named in it."""

TALLIES_KEPT: Final = 35 * DAY
"""After the day began: counts are shown over 30 days, and a weekly note that comes late still finds its week. Nobody is
named in them.
"""

SIGHTINGS_KEPT: Final = 30 * DAY
"""After it was written: a rule is tried for a week or a few. What nobody has judged in a month nobody will."""

SIGHTINGS_MOST: Final = 200
"""Of one rule in one server, those written last: several times what a judgement of the rule needs, and a raid fills no
disk.
"""

VERDICTS_KEPT: Final = 180 * DAY
"""After the last one on the same form of a rule: whether it may act is looked at again while it is in use. Nobody is
named in them.
"""

CHANGES_KEPT: Final = 365 * DAY
"""After it was made: why a rule is as it is can be asked by whoever takes over from last year's moderators."""

REFUSALS_KEPT: Final = 7 * DAY
"""After the last one: so that moderators who look once a week see what does not work."""

POSITIONS_KEPT: Final = 365 * DAY
"""After it was last told: a channel that was quiet for a season is still read from where the bot left it."""


def until(moment: float) -> int:
    """The expiry time of what is of use until ``moment`` (both Unix seconds): the next full hour."""
    return int(math.ceil(moment / HOUR) * HOUR)


def case_until(now: float, kept: float | None = None) -> int:
    """The expiry of a case that moves or is joined now; ``kept`` is how long one is kept that was closed."""
    return until(now + (CASES_KEPT if kept is None else kept))


def effect_until(due: float, now: float) -> int:
    """The expiry of an open effect that nobody needs after ``due``. Never before ``due``, unless that is absurd."""
    return until(min(max(due, now), now + EFFECTS_LONGEST) + EFFECTS_KEPT)


def wish_until(quiet_until: float, now: float) -> int:
    """The expiry of a wish for quiet."""
    return until(min(quiet_until, now + WISHES_LONGEST))


def refusal_until(told_at: float, now: float, quiet_for: float) -> int:
    """The expiry of a refusal: not before moderators may be told of it again."""
    return until(max(now + REFUSALS_KEPT, min(told_at + quiet_for, now + POSITIONS_KEPT)))


def tally_until(day: int) -> int:
    """The expiry of what was counted on a day (days since 1970-01-01, UTC)."""
    return until(day * DAY + TALLIES_KEPT)


def day_of(moment: float) -> int:
    """The day of a moment (Unix seconds): days since 1970-01-01, UTC."""
    return math.floor(moment / DAY)
