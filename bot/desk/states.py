"""The states of a case, and who may move it.

| from | move  | to      | who                     | what follows                                   |
| ---- | ----- | ------- | ----------------------- | ---------------------------------------------- |
| new  | claim | claimed | a volunteer or moderator | the card names its owner; nobody else gets it |

A case leaves the desk by being forgotten when it expires (record/keeping.py). The states are mirrored by a CHECK on
the table; the move itself is one UPDATE that only a case in the right state answers.
"""

from __future__ import annotations

from typing import Final

from bot.model import CaseState

CLAIM: Final = "claim"

MOVES: Final[dict[tuple[CaseState, str], CaseState]] = {(CaseState.NEW, CLAIM): CaseState.CLAIMED}
