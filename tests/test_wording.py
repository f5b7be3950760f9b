"""Every sentence that is asked for exists, every one that exists is asked for, and all of them are fit to be read."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from bot.act.appeal import Verdict
from bot.act.deeds import SHOWN, Undo
from bot.check import person
from bot.decide.policy import LABELS
from bot.desk import pointing
from bot.desk.appeals import Answered, Asked
from bot.desk.asking import Heard
from bot.desk.planning import Planned
from bot.desk.quiet import Done
from bot.desk.rooms import Called
from bot.desk.standing import Answer
from bot.desk.states import Move
from bot.desk.team import Accepting, Inviting
from bot.model import CATEGORIES, CaseState, EffectKind, Ending, Judged, Level, Response, Skip, Way
from bot.normalise.surfaces import KINDS
from bot.scan.export import CODES as FAULTS
from bot.scan.findings import COLUMNS as IN_SCAN
from bot.scan.report import ORDER
from bot.scan.sections import ASIDE
from bot.transport import answers
from bot.transport.buttons import About, AfterAction, LineAction, QuietAction, SetupPick
from bot.transport.card import STYLES
from bot.transport.client import PERMISSIONS
from bot.transport.copying import OBSTACLES
from bot.transport.load import COLUMNS
from bot.transport.log_words import ENDED
from bot.transport.threads import NEEDED
from bot.tune.audience import Group
from bot.tune.coverage import Can, Use
from bot.tune.judging import Answer as Pressed
from bot.tune.setting_up import Step
from bot.wording.wording import FOLDER as WORDING
from bot.wording.wording import LOCALES, Wording
from cogs.care_words import Barrier
from config.helpline_choice import CONTACTS
from config.line_form import CODES, TOPICS
from config.whole import CHANNELS, ROLES
from tests.automod.keys import MADE as AUTOMOD
from tests.wording.ftl import parts, sentences, variants

ROOT = Path(__file__).parent.parent
CODE = "\n".join(
    path.read_text(encoding="utf-8") for folder in ("bot", "cogs", "config") for path in (ROOT / folder).rglob("*.py")
)
OF_COMMANDS = ("command-", "option-")
CHANGED = ("words-", "phrases-", "policy-")
"""Keys of changes: what is asked before one, and said after it, is put together from the change's own key."""
PUT_TOGETHER = tuple(set(re.findall(r"[\"']((?:rules|own|words|phrases)(?:-[a-z]+)+-)(?:\{|[\"'] \+)", CODE)))
"""How keys begin that are put together from what a rule is made of."""
ALIASES = {"read_messages": "view_channel"}
ASKED_FOR = [ALIASES.get(name, name) for name, granted in PERMISSIONS if granted and name != "view_audit_log"]
REASONS = {outcome.reason for outcome in answers.CODES.values()} | {f"missing_{name}" for name in ASKED_FOR}
THREADS = {"person_cannot_see", "person_not_let_in", "no_place_for_a_room"}
ROOM_REASONS = {
    *THREADS,
    *(f"missing_{name}" for name in (*NEEDED, "permission")),
    "person_gone", "channel_gone", "platform_unwell", "not_accepted",
}  # fmt: skip
CONTENT = sorted(name.split(".")[1] for name in CATEGORIES if name.startswith("content."))
MADE = {
    *AUTOMOD,
    *(f"removed-content-why-{name}" for name in CONTENT),
    *(f"label-{label}" for label in LABELS),
    *(f"removed-appeal-{asked}" for asked in Asked),
    *(f"removed-appeal-{verdict}" for verdict in Verdict),
    *(f"appeal-state-{verdict}" for verdict in Verdict),
    *(f"appeal-{answered}" for answered in Answered),
    "appeal-uphold-button",
    "appeal-wrong-button",
    *(f"modlog-said-{said}" for said in Pressed if said not in (Pressed.OLD, Pressed.NOT_ALLOWED, Pressed.UNDONE)),
    "modlog-said-undone",
    *(f"modlog-outcome-{ended}" for ended in ENDED),
    *(f"modlog-response-{response}" for response in SHOWN),
    *(f"modlog-{what}-{undo}" for what, undo in product(("undone", "button-undo"), Undo)),
    *(f"modlog-{what}" for what in (*(f"judged-{one}" for one in Judged), *(f"button-{one}" for one in Judged),
      *(f"button-{one}-after" for one in Judged))),
    *(f"category-{name.replace('.', '-')}" for name in CATEGORIES),
    *(f"level-{level}" for level in Level),
    *(f"check-column-{name}" for name in person.COLUMNS),
    *(f"check-response-{response}" for response in Response),
    *(f"check-reason-{reason}" for reason in Skip),
    *(f"scan-family-{family}" for family in ORDER),
    *(f"scan-tile-{name}" for name in ("messages", "found", "answered", "cases")),
    *(f"scan-honest-{name}" for name in (
        "guess", "look", "people", "words", "past", "export", "everywhere", "adults", "encoder", "model")),
    *(f"scan-{part}{end}" for part, end in product(
        ("happened", "categories", "hours", "channels", "rules"), ("", "-note"))),
    *(f"scan-unread-{name}" for name in ASIDE),
    *(f"scan-column-{name}" for name in (
        "what", "messages", "answered", "found", "share", "channel", "rule", "would", "shadow", "held", *IN_SCAN)),
    *(f"scan-part-{kind}" for kind in KINDS - {"content"}),
    *(f"scan-fault-{code}" for code in FAULTS),
    "scan-said-report", "scan-said-summary", "scan-word", "scan-words", "scan-unread",
    *(f"nudge-why-{name.replace('.', '-')}" for name in CATEGORIES if name.startswith("privacy.")),
    *(f"nudge-no-mask-{name}" for name in OBSTACLES),
    *(f"setup-name-{name}" for name in (*CHANNELS, *ROLES)),
    *(f"setup-step-{step}" for step in Step),
    *(f"setup-language-{locale}" for locale in LOCALES),
    *(f"setup-{pick}" for pick in (SetupPick.LANGUAGE, SetupPick.DELIVER, SetupPick.CARE)),
    *(f"setup-way-{way}{more}" for way, more in product((Way.REPLY, Way.DIRECT), ("", "-more"))),
    *(f"coverage-can-{can}" for can in Can),
    *(f"coverage-use-{use}" for use in Use if use is not Use.NONE),
    *(f"coverage-button-{name}" for name in ("details", "summary", "back", "next")),
    *(f"help-{group}" for group in Group),
    "help-try-menu", "help-care-point-menu", "command-coverage", "command-help",
    *(f"command-rules{end}" for end in ("", "-try", "-backtest")),
    *(f"option-rules-try-{name}" for name in ("text", "channel", "role")), "option-rules-backtest-channel",
    *(
        f"refusal-why-{reason}"
        for reason in {*REASONS, *THREADS, "not_accepted"} - {"message_gone", "platform_unwell"}
    ),
    *(
        f"refusal-what-{kind}"
        for kind in EffectKind
        if kind not in (EffectKind.REFUSAL_NOTE, EffectKind.WATCH)
    ),
    *(f"permission-{name}" for name in ASKED_FOR),
    *(f"care-way-{contact}" for contact in CONTACTS),
    *(f"care-choose-{about}" for about in About),
    *(f"care-{part}-{barrier}" for part in ("stopping", "barrier") for barrier in Barrier),
    *(f"card-state-{state}" for state in CaseState),
    *(f"card-button-{move}" for move in STYLES),
    *(f"ending-{ending}" for ending in Ending),
    *(f"desk-done-{move}" for move in STYLES if move is not Move.CONSULT),
    *(f"desk-consult-{called}" for called in Called),
    *(f"desk-room-{reason}" for reason in ROOM_REASONS),
    *(f"{what}-{where}" for what in ("handed", "raised", "follow-up") for where in ("direct", "desk")),
    *(f"ask-button-{move}" for move in (Move.STAY, Move.RELEASE)),
    *(f"desk-answer-{answer}" for answer in Answer if answer is not Answer.DONE),
    *(f"day-{day}" for day in range(7)),
    *(f"conduct-{done}" for done in Accepting if done is not Accepting.CHANGED),
    *(f"duty-shifts-{planned}" for planned in Planned if planned is not Planned.DONE),
    *(f"volunteers-{invited}" for invited in Inviting),
    *(f"after-done-{action}" for action in AfterAction),
    *(f"break-{action}" for action in (AfterAction.REST, AfterAction.LATER)),
    *(f"load-head-{name}" for name in COLUMNS),
    *(f"command-duty-{name}" for name in ("on", "off", "shifts", "who", "limits", "hours")),
    *(f"command-volunteers-{name}" for name in ("add", "list", "remove", "load")),
    "command-duty", "command-volunteers", "option-duty-on-hours", "option-duty-shifts-zone",
    "option-volunteers-add-member", "option-volunteers-remove-person", "option-policy-import-file",
    *(f"status-{which}{end}" for which, end in product(("encoder", "toxicity"), ("", "-missed"))),
    "option-resources-list-country", "option-resources-add-country",
    *(f"option-resources-{name}-line" for name in ("edit", "hide", "remove")),
    *(f"care-asked-{heard}" for heard in Heard),
    *(f"care-point-{answer}" for answer in pointing.Answer if answer is not pointing.Answer.OWN),
    *(f"quiet-done-{done}" for done in Done if done is not Done.NOT_ALLOWED),
    *(f"quiet-button-{action}" for action in QuietAction),
    *(f"lines-topic-{topic}" for topic in TOPICS),
    *(f"lines-form-{name}{end}" for name, end in product(("reach", "hours", "more"), ("", "-how"))),
    "lines-form-name",
    *(f"lines-fault-{code}" for code in CODES),
    *(f"lines-log-{action}" for action in ("added", "changed", "removed", "hidden", "unhidden")),
    *(f"lines-{action}" for action in LineAction),
    *(f"command-resources{end}" for end in ("", "-list", "-add", "-edit", "-hide", "-remove")),
    *(f"command-{name}" for name in (
        "setup", "status", "desk", "desk-cases", "desk-watches", "privacy", "privacy-learn", "privacy-export",
        "privacy-erase", "policy", "policy-export", "policy-import", "policy-reset", "help-now")),
}  # fmt: skip
"""Keys that are put together at run time, from the values that they are put together from."""


@pytest.fixture(scope="module")
def wording() -> Wording:
    return Wording.load(WORDING, strict=True)


SENTENCES = sentences()
TEXTS = [(key, text) for key, entry in SENTENCES.items() for text in variants(entry)]
MEMBERS_READ = [
    (key, text)
    for key, text in TEXTS
    if key.startswith(("nudge", "hint", "learn", "care", "removed", "privacy", "sorry", "last", "too"))
]


def test_every_sentence_that_is_asked_for_exists(wording: Wording) -> None:
    asked = set(re.findall(r'say\(\s*"([a-z0-9_-]+)"', CODE)) | set(re.findall(r'"((?:nudge|setup)-[a-z-]+)"', CODE))
    assert asked - wording.keys() == set()
    assert MADE - wording.keys() == set()


def test_no_sentence_is_kept_that_nobody_asks_for(wording: Wording) -> None:
    assert {key for key in wording.keys() - MADE if not _asked_for(key)} == set()


def _asked_for(key: str) -> bool:
    """Whether a key stands in the code, or what it is put together from. Those of commands: tests/test_app.py."""
    whole = key.removesuffix("-done").removesuffix("-sure") if key.startswith(CHANGED) else key
    return key.startswith((*PUT_TOGETHER, *OF_COMMANDS)) or any(
        re.search(f"[\"']{one}[\"']", CODE) is not None for one in (key, whole)
    )


@pytest.mark.parametrize(("key", "text"), TEXTS)
def test_no_sentence_shouts_or_uses_words_that_hurt(key: str, text: str) -> None:
    assert "!" not in text
    assert not re.search(
        r"\b(committed|successful|failed attempt|crazy|attention.seeking|violation|offen[cs]e)\b", text.casefold()
    )


@pytest.mark.parametrize(("key", "text"), [pair for pair in TEXTS if pair[0].endswith("-public")])
def test_what_is_said_in_the_open_is_one_neutral_line(key: str, text: str) -> None:
    assert "$" not in text, "nothing about anybody is put into it"
    assert "\n" not in text
    assert len(text) <= 80
    for word in ("crisis", "suicide", "harm", "phone", "number", "address", "detail", "emergency", "rule", "broke"):
        assert word not in text.casefold()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        pair
        for pair in TEXTS
        if pair[0]
        in (
            "care-opening",
            "care-now",
            "care-now-unknown",
            "care-barrier-lead",
            "care-direct",
            "nudge-direct",
            "hint-direct",
            "removed-direct",
            "last-resort",
            "room-opening",
            "room-entered",
            "room-alone",
            "room-closed",
        )
    ],
)
def test_whoever_is_written_to_reads_at_once_that_it_is_a_bot(key: str, text: str) -> None:
    assert "I'm a bot" in text.split(". ")[0] or text.startswith(("I'm a bot", "Hi, I'm a bot"))


@pytest.mark.parametrize(("key", "text"), MEMBERS_READ)
def test_what_members_read_is_short_and_asks_for_nothing(key: str, text: str) -> None:
    assert len(text) <= 320
    assert not re.search(r"\b(what is your name|where do you live|how old are you|your location)\b", text.casefold())


@pytest.mark.parametrize(("key", "text"), [pair for pair in TEXTS if pair[0].startswith(("care", "room-"))])
def test_care_promises_no_secrecy_and_names_no_method(key: str, text: str) -> None:
    assert not re.search(
        r"\b(secret|confidential|nobody will know|anonymous|pills?|rope|blade|bridge|gun)\b", text.casefold()
    )
    assert not re.search(r"\d", text.replace("24 hours", "")), "numbers come from config/resources alone"


def test_no_argument_is_missing_where_a_sentence_is_said(wording: Wording) -> None:
    for key, entry in SENTENCES.items():
        said = wording.say(key, **dict.fromkeys(parts(entry).arguments, "x"))
        assert said.strip(), key
