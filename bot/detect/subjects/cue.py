"""What the readers of subjects hand to each other."""

from __future__ import annotations

from typing import Final, NamedTuple

from bot.model import Subject

AGE: Final = "privacy.age"
FULL_NAME: Final = "privacy.name"
GOVERNMENT_ID: Final = "privacy.government_id"
IP: Final = "privacy.ip"
PLACE_OF_WORK: Final = "privacy.institution"
WHERE: Final = frozenset({"privacy.address", "privacy.location", PLACE_OF_WORK})
"""Details that say where somebody is. Others come there too, and the author meets people there."""

EDGES: Final = ".,;:!?()[]{}<>\"'*_~-\u2013\u2014\u2026"
"""Signs around a word."""
STOPS: Final = frozenset(".!?\u2026")
PAUSES: Final = frozenset(",;:)") | STOPS
TITLES: Final = frozenset({"dr.", "st.", "mr.", "mrs.", "ms.", "no.", "nr.", "str.", "sra.", "sr."})
"""Words whose full stop ends no sentence."""


class Cue(NamedTuple):
    """Whose a detail is, whether that is firm, and by which kind of evidence (a fixed phrase).

    ``possession``: a thing of theirs is named, or they are the one to whom something is to be done. ``gap`` is how many
    characters stand between the cue and the detail.
    """

    subject: Subject
    sure: bool
    why: str
    possession: bool = False
    gap: int = 0
