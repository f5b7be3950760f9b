"""Which detectors heard a cry for help where a case turns out to be misread: it is counted for them."""

from __future__ import annotations

from bot.model import Case
from bot.ports import Ledger


async def found_by(ledger: Ledger, case: Case) -> tuple[tuple[str, str], ...]:
    """What was found, and by which detectors, each once; by none, where that is forgotten already."""
    about = await ledger.about([link.message_id for link in case.links])
    ids = dict.fromkeys([case.id, *(effect.decision_id for effect in about)])
    decisions = [await ledger.decision(one) for one in ids]
    found = {
        (finding.category, finding.detector)
        for decision in decisions
        if decision is not None and decision.author_id == case.person_id
        for finding in decision.findings
        if finding.family == "crisis"
    }
    known = {category for category, _ in found}
    return (*sorted(found), *((kind, "") for kind in case.kinds if kind not in known))
