"""What can be noticed, how soon a human needs to look, and whose it is. What each means: corpus/GUIDELINE.md."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

CATEGORIES: Final = frozenset(
    {f"privacy.{name}" for name in (
        "email", "phone", "address", "location", "name", "age", "handle", "government_id", "financial", "ip",
        "institution")}
    | {f"crisis.{name}" for name in (
        "suicide", "self_harm", "overdose", "abuse", "violence", "eating", "third_party")}
    | {f"boundary.{name}" for name in (
        "contact_request", "solicit_info", "meetup", "paid_service", "romantic", "medical_advice")}
    | {f"content.{name}" for name in ("sexual", "harassment", "graphic", "pro_harm")}
)  # fmt: skip


class Level(StrEnum):
    """How soon a human needs to look, for crisis findings alone."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    CONCERN = "concern"

    @property
    def weight(self) -> int:
        """1 (concern) to 3 (emergency), for comparing."""
        return {"concern": 1, "urgent": 2, "emergency": 3}[self.value]


class Subject(StrEnum):
    """Whose detail it is: the author's own, or somebody else's."""

    SELF = "self"
    OTHER = "other"
