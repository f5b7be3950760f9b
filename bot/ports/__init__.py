"""What the brain asks of the world: Clock, Gateway, Files, Members, LastSaid, Ledger, Scorer.

Each has a real form and an in-memory twin that passes the same contract tests (tests/contract/).
"""

from __future__ import annotations

from bot.ports.desk import Desk
from bot.ports.ledger import Ledger
from bot.ports.review import Review
from bot.ports.world import Clock, Files, Gateway, LastSaid, Members, Rereads, Scorer

__all__ = ["Clock", "Desk", "Files", "Gateway", "LastSaid", "Ledger", "Members", "Rereads", "Review", "Scorer"]
