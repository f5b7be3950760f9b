"""Who hears that a volunteer may have stepped over a boundary, and how."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.act.oversteps import REMINDER_LASTS, overstep, overstepped, reminded
from bot.model import Chosen, Decision, EffectKind, Finding, Response, Server, Span, Volunteer, Way, decision_id

NOW = 1_800_000_000.0
LOG, ROOM, HELPERS, MODERATORS, SUPERVISORS = 4, 8, 5, 6, 7
SERVER = Server(
    1,
    support_channels=frozenset({2}),
    desk_channel=3,
    log_channel=LOG,
    volunteer_roles=frozenset({HELPERS}),
    moderator_roles=frozenset({MODERATORS}),
)
SUPERVISED = replace(SERVER, supervisor_roles=frozenset({SUPERVISORS}), supervision_channel=ROOM)
CODES = frozenset({"boundary.romantic", "boundary.meetup"})


def flagged(*categories: str, response: Response = Response.FLAG) -> Decision:
    findings = tuple(Finding(category, Span(0, 3), 0.9, "", "") for category in categories)
    chosen = tuple(Chosen(response, "boundary.*", (at,)) for at in range(len(findings)))
    return Decision(decision_id(9, 0), 9, 2, 77, NOW, 1, findings, chosen)


@pytest.mark.parametrize(
    ("decision", "roles", "categories"),
    [
        (flagged("boundary.contact_request"), {HELPERS}, {"boundary.contact_request"}),
        (flagged("boundary.romantic", "boundary.meetup"), {HELPERS, 99}, CODES),
        (flagged("boundary.paid_service", "content.harassment"), {HELPERS, MODERATORS}, {"boundary.paid_service"}),
        (flagged("boundary.contact_request"), set(), set()),
        (flagged("boundary.contact_request"), {MODERATORS}, set()),
        (flagged("boundary.medical_advice"), {HELPERS}, set()),
        (flagged("boundary.solicit_info"), {HELPERS}, set()),
        (flagged("content.harassment"), {HELPERS}, set()),
        (flagged("boundary.romantic", response=Response.NUDGE), {HELPERS}, set()),
        (flagged(), {HELPERS}, set()),
    ],
)
def test_only_what_a_volunteer_is_flagged_for_and_has_promised_is_for_supervisors(
    decision: Decision, roles: set[int], categories: set[str]
) -> None:
    assert overstepped(decision, SERVER, frozenset(roles)) == categories


@pytest.mark.parametrize(
    ("reminded_at", "first"),
    [(None, True), (NOW - REMINDER_LASTS - 1, True), (NOW - REMINDER_LASTS, False), (NOW, False), (NOW + 1, False)],
)
def test_the_first_in_half_a_year_is_a_reminder_and_the_same_message_stays_the_first(
    reminded_at: float | None, first: bool
) -> None:
    decision = flagged(*CODES)
    before = Volunteer(1, 77, row=2, reminded_at=reminded_at, reminded_for="another")
    noted = reminded(before, decision)
    assert noted == (replace(before, reminded_at=NOW, reminded_for=decision.id) if first else before)
    assert reminded(noted, decision) == noted


@pytest.mark.parametrize(
    ("server", "roles", "place"),
    [
        (SERVER, {HELPERS}, LOG),
        (SUPERVISED, {HELPERS}, ROOM),
        (replace(SUPERVISED, supervision_channel=None), {HELPERS}, LOG),
        (SUPERVISED, {HELPERS, SUPERVISORS}, LOG),
        (SUPERVISED, {HELPERS, MODERATORS}, ROOM),
        (replace(SERVER, supervision_channel=ROOM), {HELPERS, MODERATORS}, LOG),
        (replace(SERVER, supervision_channel=ROOM), {HELPERS}, ROOM),
    ],
)
def test_supervisors_hear_of_it_and_none_of_them_of_themselves(server: Server, roles: set[int], place: int) -> None:
    line = overstep(flagged(*CODES), CODES, server, frozenset(roles), first=False)
    assert line is not None
    assert (line.kind, line.way, line.target_id, line.otherwise) == (EffectKind.BOUNDARY, Way.CHANNEL, place, ())
    reminder = overstep(flagged(*CODES), CODES, server, frozenset(roles), first=True)
    assert reminder is not None
    assert (reminder.kind, reminder.way, reminder.person_id) == (EffectKind.CONDUCT, Way.DIRECT, 77)
    other = reminder.fall_back()
    assert other is not None
    assert (other.way, other.target_id) == (Way.CHANNEL, place)
    assert line.codes == reminder.codes == ("boundary.meetup", "boundary.romantic")


def test_where_nobody_could_read_it_the_volunteer_is_still_reminded() -> None:
    nowhere = replace(SERVER, log_channel=None)
    assert overstep(flagged(*CODES), CODES, nowhere, frozenset({HELPERS}), first=False) is None
    reminder = overstep(flagged(*CODES), CODES, nowhere, frozenset({HELPERS}), first=True)
    assert reminder is not None
    assert reminder.otherwise == ()
