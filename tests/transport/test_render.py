"""The words and buttons of every effect, and the law about what is said in an open channel."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.act.calling import OFFERED
from bot.act.mentions import role_codes
from bot.act.plan import OTHERS
from bot.act.urgent import URGENT
from bot.desk.states import MOVES, ON_THE_DESK, Move, Who
from bot.model import (
    CATEGORIES,
    OWNED,
    Case,
    CaseState,
    Effect,
    EffectKind,
    Ending,
    Level,
    Link,
    Origin,
    Way,
    decision_id,
    effect_key,
)
from bot.transport import buttons
from bot.transport.card import STYLES, card, endings, offered
from bot.transport.render import saying
from bot.transport.words import jump, jump_to, jump_to_card, listed
from bot.wording.wording import FOLDER, Wording

WORDING = Wording.load(FOLDER, strict=True)
GUILD, SUPPORT, DESK, LOG, SAM, VERA, MESSAGE = (10**18 + number for number in range(7))
DECISION = decision_id(MESSAGE, 0)
JUMP = f"https://discord.com/channels/{GUILD}/{SUPPORT}/{MESSAGE}"
APPEALED = (
    f"<@{SAM}> wrote this to the moderators, with a question about a removed message: they have the words. "
    "The link to that message leads to where it was."
)
NUDGE, CARE, NOTE = EffectKind.NUDGE, EffectKind.CARE, EffectKind.REMOVED_NOTE
SILENT = (EffectKind.REMOVE, EffectKind.RETRACT, EffectKind.REPOST, EffectKind.WITHDRAW, EffectKind.WATCH)
SPEAKING = [kind for kind in EffectKind if kind not in SILENT]
IN_THE_OPEN = [(kind, way) for kind in (NUDGE, EffectKind.HINT, CARE, NOTE) for way in (Way.REPLY, Way.CHANNEL)]
"""Everything that is said where members write. The staff's channels get cards, flags and refusals."""


def effect(kind: EffectKind, way: Way, *codes: str) -> Effect:
    target = {EffectKind.CARD: DESK} | dict.fromkeys((EffectKind.CALL, EffectKind.ASK_OWNER), DESK)
    target |= dict.fromkeys((EffectKind.FLAG, EffectKind.ESCALATION, EffectKind.REFUSAL_NOTE), LOG)
    return Effect(
        key=effect_key(kind, way),
        kind=kind,
        way=way,
        decision_id=DECISION,
        guild_id=GUILD,
        channel_id=SUPPORT,
        expires_at=0.0,
        message_id=MESSAGE,
        target_id=target.get(kind),
        person_id=SAM,
        case_id=DECISION if kind in (EffectKind.CARD, EffectKind.ESCALATION) else None,
        codes=codes,
    )


def a_case(state: CaseState = CaseState.NEW, links: int = 1, level: Level = Level.URGENT) -> Case:
    owner = VERA if state.owned else None
    places = tuple(Link(SUPPORT, MESSAGE + number) for number in range(links))
    return Case(DECISION, GUILD, SAM, level, ("crisis.suicide", "crisis.abuse"), 1e9, 2e9, places, state, owner, 3e9)


def words(said: dict[str, Any]) -> str:
    """Everything that a person reads, controls left out."""
    view = said.get("view")
    texts = [item.content for item in view.walk_children() if isinstance(item, discord.ui.TextDisplay)] if view else []
    return "\n".join([*([said["content"]] if "content" in said else []), *texts])


def pressed(said: dict[str, Any]) -> list[discord.ui.Button[Any]]:
    view = said.get("view")
    return [item for item in view.walk_children() if isinstance(item, discord.ui.Button)] if view else []


# --- the words

SAID = [
    (effect(NUDGE, Way.REPLY, "privacy.phone"), "nudge-public", {}),
    (effect(NUDGE, Way.CHANNEL, "privacy.phone"), "nudge-public", {}),
    (effect(NUDGE, Way.DIRECT, "privacy.phone"), "nudge-direct", {"link": JUMP}),
    (effect(EffectKind.HINT, Way.REPLY, "privacy.name"), "hint-public", {}),
    (effect(EffectKind.HINT, Way.DIRECT, "privacy.name"), "hint-direct", {}),
    (effect(CARE, Way.REPLY, "crisis.suicide", "urgent"), "care-public", {}),
    (effect(CARE, Way.CHANNEL, "crisis.suicide", "urgent"), "care-public", {}),
    (effect(CARE, Way.DIRECT, "crisis.suicide", "urgent"), "care-direct", {}),
    (effect(NOTE, Way.CHANNEL, "content.sexual"), "removed-public", {}),
    (effect(NOTE, Way.REPLY, "content.sexual"), "removed-public", {}),
    (effect(NOTE, Way.DIRECT, "content.sexual"), "removed-direct", {"link": JUMP, "what": "explicit content"}),
    (
        effect(EffectKind.CONDUCT, Way.DIRECT, "boundary.meetup"),
        "conduct-reminder",
        {"what": "proposing to meet", "link": JUMP},
    ),
    (
        effect(EffectKind.CONDUCT, Way.CHANNEL, "boundary.meetup"),
        "boundary-line",
        {"person": str(SAM), "what": "proposing to meet", "reminded": "no", "link": JUMP},
    ),
    (
        effect(EffectKind.BOUNDARY, Way.CHANNEL, "boundary.meetup", "boundary.romantic"),
        "boundary-line",
        {"person": str(SAM), "what": "proposing to meet and a romantic advance", "reminded": "yes", "link": JUMP},
    ),
    (effect(EffectKind.INTRODUCTION, Way.DIRECT), "introduction", {"server": "Harbour"}),
    (effect(EffectKind.INTRODUCTION, Way.CHANNEL), "introduction", {"server": "Harbour"}),
]


@pytest.mark.parametrize(("what", "key", "arguments"), SAID, ids=lambda one: getattr(one, "kind", None))
def test_an_effect_says_its_sentence(what: Effect, key: str, arguments: dict[str, str]) -> None:
    assert words(saying(what, None, WORDING, "Harbour")) == WORDING.say(key, **arguments)


@pytest.mark.parametrize(
    ("origin", "links", "kinds", "lines"),
    [
        (Origin.HEARD, 1, ("crisis.eating",), ["May be about eating"]),
        (Origin.ASKED, 0, (), [f"<@{SAM}> asked for somebody to talk to."]),
        (Origin.ASKED, 1, ("crisis.eating",), ["They asked for somebody to talk to.", "May be about eating"]),
        (Origin.APPEALED, 1, (), [APPEALED]),
        (Origin.POINTED, 1, (), ["Somebody asked a volunteer to look at this."]),
        (Origin.POINTED, 1, ("crisis.eating",), ["Somebody asked a volunteer to look at this.", "May be about eating"]),
    ],
)
def test_a_card_says_how_the_case_came_to_the_desk(
    origin: Origin, links: int, kinds: tuple[str, ...], lines: list[str]
) -> None:
    case = replace(a_case(links=links), origin=origin, kinds=kinds)
    shown = words({"view": card(case, WORDING)}).splitlines()
    assert shown[1 : 1 + len(lines)] == lines
    assert shown[1 + len(lines)].startswith("First noticed")
    assert sum("https://" in line for line in shown) == links


def test_a_case_without_a_message_is_found_by_its_card() -> None:
    case = replace(a_case(links=0), origin=Origin.ASKED)
    assert jump_to(case) == jump_to_card(case) == ""
    shown = replace(case, card=Link(DESK, 5))
    assert jump_to(shown) == jump_to_card(shown) == jump(GUILD, Link(DESK, 5))
    both = replace(a_case(), card=Link(DESK, 5))
    assert (jump_to(both), jump_to_card(both)) == (JUMP, jump(GUILD, Link(DESK, 5)))
    assert words(saying(effect(EffectKind.ESCALATION, Way.CHANNEL), shown, WORDING)).endswith(f"/{DESK}/5")


WHY_OTHERS = WORDING.say("removed-others")
COPY = "she said █████ to me"


def test_who_posted_somebody_elses_details_reads_how_to_say_it_without() -> None:
    direct = words(saying(effect(NOTE, Way.DIRECT, "privacy.phone", OTHERS), None, WORDING))
    assert direct.endswith(f"\n{WHY_OTHERS}")
    assert "a phone number" in direct
    assert words(saying(effect(NOTE, Way.CHANNEL, "privacy.phone", OTHERS), None, WORDING)) == WORDING.say(
        "removed-public"
    )


@pytest.mark.parametrize(
    ("copy", "block"),
    [
        (COPY, f"```\n{COPY}\n```"),
        ("a ``` b", "```\na \u02cb\u02cb\u02cb b\n```"),
        ("x" * 1_000, f"```\n{'x' * 1_000}\n```"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_a_direct_message_gives_somebody_their_own_words_back(copy: str, block: str) -> None:
    note = effect(NOTE, Way.DIRECT, *(sorted(name for name in CATEGORIES if name.startswith("privacy."))), OTHERS)
    said = words(saying(note, None, WORDING, copy=copy))
    assert said.endswith(block or WHY_OTHERS)
    assert (WORDING.say("removed-copy") in said) is bool(block)
    assert len(said) <= 2_000


@pytest.mark.parametrize("copy", ["x" * 1_700, "y" * 4_000, "\ud83d" * 2_000])
def test_long_words_come_back_as_a_file(copy: str) -> None:
    said = saying(effect(NOTE, Way.DIRECT, "privacy.phone", OTHERS), None, WORDING, copy=copy)
    assert words(said).endswith(WORDING.say("removed-copy"))
    assert said["file"].fp.read().decode() == copy.replace("\ud83d", "?")


@pytest.mark.parametrize(
    ("kind", "way"),
    [(NOTE, Way.CHANNEL), (NOTE, Way.REPLY), (NUDGE, Way.DIRECT), (NUDGE, Way.REPLY), (CARE, Way.DIRECT),
     (EffectKind.HINT, Way.DIRECT), (EffectKind.FLAG, Way.CHANNEL), (EffectKind.INTRODUCTION, Way.DIRECT)],
)  # fmt: skip
def test_nothing_else_ever_carries_a_copy(kind: EffectKind, way: Way) -> None:
    assert COPY not in words(saying(effect(kind, way, "privacy.phone"), None, WORDING, "Harbour", COPY))


def test_a_refusal_is_said_with_where_what_and_why() -> None:
    lines = words(saying(effect(EffectKind.REFUSAL_NOTE, Way.CHANNEL, "direct_closed", "care"), None, WORDING))
    assert lines.splitlines() == [
        WORDING.say("refusal-title", channel=str(SUPPORT)),
        WORDING.say("refusal-what-care"),
        WORDING.say("refusal-why-direct_closed"),
    ]


@pytest.mark.parametrize(
    ("codes", "count"),
    [(("a_new_reason", "care"), 2), (("direct_closed", "a_new_kind"), 2), (("direct_closed",), 2), ((), 1)],
)
def test_a_refusal_without_a_sentence_is_told_without_one(codes: tuple[str, ...], count: int) -> None:
    lines = words(saying(effect(EffectKind.REFUSAL_NOTE, Way.CHANNEL, *codes), None, WORDING)).splitlines()
    assert len(lines) == count
    assert lines[0] == WORDING.say("refusal-title", channel=str(SUPPORT))


def test_every_kind_of_effect_that_speaks_has_words() -> None:
    for kind in SPEAKING:
        for way in Way:
            assert words(saying(effect(kind, way, "crisis.abuse", "urgent"), a_case(), WORDING, "Harbour"))


@pytest.mark.parametrize("kind", [EffectKind.FLAG, EffectKind.REFUSAL_NOTE])
def test_what_need_not_be_read_at_once_makes_no_sound(kind: EffectKind) -> None:
    assert saying(effect(kind, Way.CHANNEL, "privacy.phone", "urgent"), None, WORDING)["silent"] is True


@pytest.mark.parametrize("kind", [NUDGE, CARE, NOTE, EffectKind.CARD, EffectKind.ESCALATION, EffectKind.INTRODUCTION])
def test_what_somebody_waits_for_is_heard(kind: EffectKind) -> None:
    assert "silent" not in saying(effect(kind, Way.CHANNEL, "privacy.phone"), a_case(), WORDING, "Harbour")


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ((), ""),
        (("privacy.phone",), "a phone number"),
        (("privacy.phone", "privacy.email"), "a phone number and an email address"),
        (("privacy.phone", "privacy.email", "privacy.ip"), "a phone number, an email address and an internet address"),
        (("custom.anything at all",), "a rule of this server"),
        (("crisis.abuse", "urgent"), "being hurt by somebody"),
        (("urgent",), ""),
        (("emergency", "concern"), ""),
    ],
)
def test_categories_are_listed_in_words_and_levels_are_not(codes: tuple[str, ...], text: str) -> None:
    assert listed(WORDING, codes) == text


@pytest.mark.parametrize(
    ("codes", "removed"), [((), "no"), (("did:remove:open:",), "no"), (("did:remove:done:",), "yes")]
)
def test_an_urgent_flag_is_heard_by_the_moderators_roles_and_nobody_else(codes: tuple[str, ...], removed: str) -> None:
    said = saying(
        effect(EffectKind.FLAG, Way.CHANNEL, "content.pro_harm", URGENT, *role_codes({61, 6}), *codes), None, WORDING
    )
    line = WORDING.say("modlog-urgent", removed=removed)
    assert words(said).startswith(f"<@&6> <@&61>\n### {line}\nencouraging harm\n")
    assert JUMP in words(said)
    assert "silent" not in said
    assert said["allowed_mentions"].to_dict() == {"parse": [], "roles": [6, 61]}


def test_what_supervisors_read_about_a_volunteer_names_them_and_rings_nowhere() -> None:
    for kind in (EffectKind.BOUNDARY, EffectKind.CONDUCT):
        said = saying(effect(kind, Way.CHANNEL, "boundary.romantic"), None, WORDING)
        assert f"<@{SAM}>" in words(said)
        assert said["silent"] is True
        assert "allowed_mentions" not in said, "the client pings nobody"


def test_a_reminder_of_the_code_says_what_was_promised_and_nothing_of_what_could_follow() -> None:
    said = words(saying(effect(EffectKind.CONDUCT, Way.DIRECT, "boundary.contact_request"), None, WORDING))
    assert said.startswith("Hi, I'm a bot, and this is only for you.")
    assert "nothing in private" in said
    assert "Nobody else has been told" in said
    for threat in ("supervisor", "moderator", "warn", "next time", "again", "remove", "ban", "consequence"):
        assert threat not in said.casefold()


def test_there_is_a_word_for_every_category_and_level() -> None:
    assert {f"category-{name.replace('.', '-')}" for name in CATEGORIES} <= WORDING.keys()
    assert {f"level-{level}" for level in Level} <= WORDING.keys()


# --- nobody is named in public (constitution, 3)

anything = st.text(min_size=1, max_size=30)
codes = st.lists(st.sampled_from(sorted(CATEGORIES)) | st.sampled_from([*Level]) | anything.map("custom.{}".format))


@pytest.mark.parametrize(("kind", "way"), IN_THE_OPEN)
@given(codes=codes, person=st.integers(1, 2**63), message=st.integers(1, 2**63), server=anything)
def test_what_is_said_in_the_open_is_the_same_whoever_and_whatever_it_is_about(
    kind: EffectKind, way: Way, codes: list[str], person: int, message: int, server: str
) -> None:
    about = replace(effect(kind, way), codes=tuple(codes), person_id=person, message_id=message)
    told = saying(about, None, WORDING, server)
    assert words(told) == words(saying(effect(kind, way), None, WORDING))
    assert [one.label for one in pressed(told)] == [
        one.label for one in pressed(saying(effect(kind, way), None, WORDING))
    ]


FORBIDDEN = {
    "a mention": r"[<>@#]",
    "a quotation": '["\u201c\u201d\u00ab\u00bb`]|^>|\u2018',
    "an exclamation mark": "!",
    "a second line": r"[\r\n\u2028]",
    "a link": r"https?:|discord\.com",
    "a number": r"\d",
    "a level": "|".join(Level),
}


@pytest.mark.parametrize(("kind", "way"), IN_THE_OPEN)
@pytest.mark.parametrize("what", FORBIDDEN)
def test_what_is_said_in_the_open_has_none_of_these(what: str, kind: EffectKind, way: Way) -> None:
    told = saying(effect(kind, way, "crisis.suicide", "privacy.phone", "urgent"), None, WORDING, "Harbour")
    for text in (words(told), *(one.label or "" for one in pressed(told))):
        assert not re.search(FORBIDDEN[what], text), text


@pytest.mark.parametrize(("kind", "way"), IN_THE_OPEN)
def test_what_is_said_in_the_open_names_no_category_and_is_short(kind: EffectKind, way: Way) -> None:
    told = saying(effect(kind, way, *sorted(CATEGORIES)), None, WORDING, "Harbour")
    text = words(told).lower()
    assert 0 < len(text) <= 120
    for name in CATEGORIES:
        assert WORDING.say(f"category-{name.replace('.', '-')}") not in text
        assert name.split(".")[1] not in re.findall(r"\w+", text)
    assert set(told) == {"content", "view"}
    assert len(pressed(told)) == 1


def test_the_bot_never_repeats_a_servers_markdown() -> None:
    text = words(saying(effect(EffectKind.INTRODUCTION, Way.DIRECT), None, WORDING, "**Harbour** [x](http://a)"))
    assert "**Harbour**" not in text.replace("**\\*\\*Harbour", "")


# --- calls and questions


def alerted(said: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = said["allowed_mentions"].to_dict()
    return found


def test_a_call_alerts_exactly_those_whom_it_names_and_names_nobody_else() -> None:
    call = replace(effect(EffectKind.CALL, Way.CHANNEL), codes=("person:5", "person:6", "role:7"))
    said = saying(call, replace(a_case(), card=Link(DESK, 9)), WORDING)
    assert said["content"] == f"<@5> <@6> <@&7> **Urgent**: nobody has taken this yet. {jump(GUILD, Link(DESK, 9))}"
    assert alerted(said) == {"parse": [], "users": [5, 6], "roles": [7]}
    assert "silent" not in said


def test_a_call_that_names_nobody_and_has_no_place_to_lead_to_is_still_made() -> None:
    said = saying(effect(EffectKind.CALL, Way.CHANNEL), a_case(links=0), WORDING)
    assert said["content"].startswith("**Urgent**")
    assert alerted(said) == {"parse": []}, "nobody"


@pytest.mark.parametrize("way", [Way.DIRECT, Way.CHANNEL])
def test_an_owner_is_asked_with_two_buttons_and_nobody_else_is_alerted(way: Way) -> None:
    ask = replace(effect(EffectKind.ASK_OWNER, way), person_id=VERA, stays=900.0)
    said = saying(ask, a_case(CaseState.CLAIMED), WORDING, "**Harbour**")
    assert "15 minutes" in said["content"]
    assert [one.custom_id for one in pressed(said)] == [
        buttons.ask(move, DECISION) for move in (Move.STAY, Move.RELEASE)
    ]
    assert str(SAM) not in said["content"]
    if way is Way.CHANNEL:
        assert said["content"].startswith(f"<@{VERA}>")
        assert alerted(said) == {"parse": [], "users": [VERA]}
    else:
        assert "\\*\\*Harbour" in said["content"]


def test_whoever_had_a_case_that_was_offered_reads_so_and_has_nothing_to_press() -> None:
    said = saying(effect(EffectKind.ASK_OWNER, Way.DIRECT, OFFERED), a_case(), WORDING, "Harbour")
    assert "offered it to the others" in said["content"]
    assert pressed(said) == []


# --- cards


ROOM, WAIT, ON, SECOND = "Open a room", "Waiting for an answer", "Carry on", "Second opinion"
REST = ["Follow up in 24 h", "Release", "I can't take this one", "Resolve", "Misread"]
CARDS = {
    CaseState.NEW: ["Claim", "I can't take this one"],
    CaseState.CLAIMED: [ROOM, WAIT, SECOND, "Hand over", "Escalate", *REST],
    CaseState.CONSULTING: [ROOM, WAIT, ON, "Hand over", "Escalate", *REST],
    CaseState.WAITING: [ROOM, ON, SECOND, "Hand over", "Escalate", *REST],
    CaseState.ESCALATED: [ROOM, ON, "Hand over", "We take over", *REST],
    CaseState.RESOLVED: ["Open again"],
    CaseState.MISREAD: ["Open again"],
    CaseState.HANDED: ["Open again"],
}


@pytest.mark.parametrize("state", CaseState)
def test_a_card_shows_level_kinds_time_and_place_and_what_its_state_allows(state: CaseState) -> None:
    ending = Ending.NO_ANSWER if state is CaseState.RESOLVED else None
    shown: dict[str, Any] = {"view": card(replace(a_case(state, links=2), ending=ending), WORDING)}
    text = words(shown)
    assert WORDING.say("card-title", level="urgent") in text
    assert "thoughts of suicide and being hurt by somebody" in text
    assert "<t:1000000000:R>" in text
    assert JUMP in text
    assert jump(GUILD, Link(SUPPORT, MESSAGE + 1)) in text
    assert (f"<@{VERA}>" in text) is state.owned, "nobody reads who closed it"
    assert ("Nobody has taken this yet" in text) is (state is CaseState.NEW)
    assert ("they didn't answer" in text) is (state is CaseState.RESOLVED)
    assert [(one.label, one.custom_id) for one in pressed(shown)] == [
        (WORDING.say(f"card-button-{move}"), buttons.case(move, DECISION)) for move in offered(state)
    ]
    assert [one.label for one in pressed(shown)] == CARDS[state]
    assert str(SAM) not in text, "the person is found behind the link, where they can be seen by those who may"


@pytest.mark.parametrize("state", OWNED)
def test_what_one_does_for_the_person_stands_above_the_rest_and_a_note_above_both(state: CaseState) -> None:
    def shown(case: Case) -> list[list[str | None]]:
        found = card(case, WORDING).walk_children()
        rows = [row.children for row in found if isinstance(row, discord.ui.ActionRow)]
        return [[one.label for one in row if isinstance(one, discord.ui.Button)] for row in rows]

    for_them, rest = shown(a_case(state))
    assert (for_them[0], rest) == (ROOM, REST)
    assert shown(replace(a_case(state), note="she is at home")) == [["Read the note"], for_them, rest]
    assert "she is at home" not in words({"view": card(replace(a_case(state), note="she is at home"), WORDING)})


@pytest.mark.parametrize("state", CaseState)
def test_what_can_be_pressed_is_what_somebody_may_do(state: CaseState) -> None:
    for move in offered(state):
        who = MOVES.get((state, move), (state, ON_THE_DESK))[1] if isinstance(move, Move) else ON_THE_DESK
        assert who - {Who.BOT}


def test_the_list_of_endings_is_short_and_names_its_case() -> None:
    (chosen,) = endings(DECISION, WORDING).children
    assert isinstance(chosen, discord.ui.Select)
    assert chosen.custom_id == buttons.ending(DECISION)
    assert [Ending(option.value) for option in chosen.options] == list(Ending)


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("state", CaseState)
def test_the_fullest_card_is_within_discords_limits(level: Level, state: CaseState) -> None:
    kinds = tuple(sorted(name for name in CATEGORIES if name.startswith("crisis.")))
    view = card(replace(a_case(state, links=5, level=level), kinds=kinds), WORDING)
    assert len(words({"view": view})) < 4_000
    assert len(list(view.walk_children())) < 40
    assert view.has_components_v2()


# --- buttons


def template_of(thing: Move | buttons.Beside) -> str:
    """By which template a button on a card is read."""
    if thing in (Move.PASS, buttons.Beside.READ):
        return buttons.HANDING
    if thing in (Move.CONSULT, buttons.Beside.ROOM, buttons.Beside.FOLLOW_UP):
        return buttons.ROOMS
    return buttons.CASE


IDS = [
    *((buttons.note(action, DECISION), buttons.NOTE) for action in buttons.NoteAction),
    (buttons.care(DECISION), buttons.CARE),
    (buttons.care(buttons.NOW), buttons.CARE),
    *((buttons.country(DECISION, about), buttons.COUNTRY) for about in buttons.About),
    *((buttons.find(DECISION, about), buttons.FIND) for about in buttons.About),
    *((buttons.typed(DECISION, about), buttons.TYPED) for about in buttons.About),
    *(
        (buttons.help_action(action, DECISION, buttons.About.ELSE, country), buttons.HELP)
        for action in buttons.Help
        for country in ("", "GB", "other")
    ),
    (buttons.barrier(DECISION, buttons.About.OWN, ""), buttons.BARRIER),
    *((buttons.case(move, DECISION), template_of(move)) for move in STYLES),
    (buttons.pass_to(DECISION), buttons.PASS_TO),
    (buttons.noted(DECISION, SAM), buttons.NOTED),
    (buttons.ending(DECISION), buttons.ENDING),
    *((buttons.ask(move, DECISION), buttons.ASK) for move in (Move.STAY, Move.RELEASE)),
    *(
        (buttons.setup(field), buttons.SETUP_ROLES if field.endswith("roles") else buttons.SETUP_CHANNELS)
        for field in buttons.SetupField
    ),
]
TEMPLATES = [
    buttons.NOTE, buttons.CARE, buttons.COUNTRY, buttons.FIND, buttons.TYPED, buttons.HELP, buttons.BARRIER,
    buttons.CASE, buttons.HANDING, buttons.ROOMS, buttons.PASS_TO, buttons.NOTED, buttons.ENDING,
    buttons.SETUP_CHANNELS, buttons.SETUP_ROLES, buttons.ASK,
]  # fmt: skip


@pytest.mark.parametrize(("custom_id", "template"), IDS)
def test_an_id_is_read_by_its_own_template_and_by_no_other(custom_id: str, template: str) -> None:
    assert len(custom_id) <= 100
    match = re.fullmatch(template, custom_id)
    assert match
    assert match.groupdict().get("id", DECISION) in (DECISION, buttons.NOW)
    assert [other for other in TEMPLATES if re.fullmatch(other, custom_id)] == [template]


@pytest.mark.parametrize("action", buttons.NoteAction)
def test_the_action_of_a_note_is_read_back(action: buttons.NoteAction) -> None:
    match = re.fullmatch(buttons.NOTE, buttons.note(action, DECISION))
    assert match
    assert buttons.NoteAction(match["action"]) is action


@pytest.mark.parametrize("field", buttons.SetupField)
def test_the_field_of_a_list_is_read_back(field: buttons.SetupField) -> None:
    found = [re.fullmatch(template, buttons.setup(field)) for template in TEMPLATES]
    assert [buttons.SetupField(match["field"]) for match in found if match] == [field]


@pytest.mark.parametrize(
    "custom_id",
    [
        "",
        "bw:note:open",
        "bw:note:open:",
        "bw:note::" + DECISION,
        "bw:note:open:" + DECISION[:-1],
        "bw:note:open:" + DECISION + "a",
        "bw:note:open:" + DECISION.upper(),
        "bw:note:open:" + "0" * 16,
        "bw:note:OPEN:" + DECISION,
        "bw:note:open:" + DECISION + "\n",
        " bw:care:" + DECISION,
        "bw:care:" + DECISION + " ",
        "bw:care:" + "a" * 15 + "1",
        "bw:care:" + "a" * 15 + "\u0430",
        "bw:claim:" + str(SAM),
        "bw:claim:../../etc",
        "bw:stay_away:" + DECISION,
        "bw:noted:" + DECISION + ":0",
        "bw:noted:" + DECISION,
        "bw:release",
        "bw:ask:claim:" + DECISION,
        "bw:country:" + DECISION + ":GB",
        "bw:setup:",
        "bw:setup:policy",
        "bw:setup:support_channels_roles_x",
        "bw:setup:_roles",
        "other:care:" + DECISION,
        "bw:care",
    ],
)
def test_no_other_id_is_read(custom_id: str) -> None:
    assert not [template for template in TEMPLATES if re.fullmatch(template, custom_id)]


@pytest.mark.parametrize(
    ("kind", "way", "custom_id"),
    [
        (NUDGE, Way.REPLY, buttons.note(buttons.NoteAction.OPEN, DECISION)),
        (NUDGE, Way.DIRECT, buttons.note(buttons.NoteAction.OPEN, DECISION)),
        (NOTE, Way.CHANNEL, buttons.note(buttons.NoteAction.WHY, DECISION)),
        (CARE, Way.REPLY, buttons.care(DECISION)),
        (CARE, Way.DIRECT, buttons.care(DECISION)),
        (EffectKind.CARD, Way.CHANNEL, buttons.case(Move.CLAIM, DECISION)),
    ],
)
def test_a_button_carries_the_id_of_what_it_is_about(kind: EffectKind, way: Way, custom_id: str) -> None:
    button, *_ = pressed(saying(effect(kind, way, "privacy.phone"), a_case(), WORDING))
    assert button.custom_id == custom_id
    assert button.label
    assert len(button.label) <= 80


@pytest.mark.parametrize(
    ("kind", "way"),
    [(NOTE, Way.DIRECT), (EffectKind.FLAG, Way.CHANNEL),
     (EffectKind.REFUSAL_NOTE, Way.CHANNEL), (EffectKind.INTRODUCTION, Way.DIRECT)],
)  # fmt: skip
def test_what_has_nothing_to_press_has_no_button(kind: EffectKind, way: Way) -> None:
    assert pressed(saying(effect(kind, way, "privacy.phone", "urgent"), None, WORDING)) == []


@pytest.mark.parametrize("kind", [NUDGE, CARE, EffectKind.CARD])
async def test_buttons_work_for_ever_and_keep_nothing_in_memory(kind: EffectKind) -> None:
    view = saying(effect(kind, Way.REPLY, "privacy.phone"), a_case(), WORDING)["view"]
    assert view.timeout is None
    assert view.is_finished()
