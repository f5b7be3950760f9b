"""Every sentence that is asked for exists, every one that exists is asked for, and all of them are fit to be read."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.check import person
from bot.desk.desk import Answer
from bot.desk.states import Move
from bot.model import CATEGORIES, CaseState, EffectKind, Ending, Level, Response, Server, Skip
from bot.transport import answers
from bot.transport.buttons import About
from bot.transport.card import STYLES
from bot.transport.client import PERMISSIONS
from bot.transport.copying import OBSTACLES
from bot.wording.wording import FOLDER as WORDING
from bot.wording.wording import Wording
from cogs.care_words import Barrier
from config.helpline_choice import CONTACTS

ROOT = Path(__file__).parent.parent
CODE = "\n".join(
    path.read_text(encoding="utf-8") for folder in ("bot", "cogs") for path in (ROOT / folder).rglob("*.py")
)
ALIASES = {"read_messages": "view_channel"}
ASKED_FOR = [ALIASES.get(name, name) for name, granted in PERMISSIONS if granted and name != "view_audit_log"]
REASONS = {outcome.reason for outcome in answers.CODES.values()} | {f"missing_{name}" for name in ASKED_FOR}
MADE = {
    *(f"category-{name.replace('.', '-')}" for name in CATEGORIES),
    *(f"level-{level}" for level in Level),
    *(f"check-column-{name}" for name in person.COLUMNS),
    *(f"check-response-{response}" for response in Response),
    *(f"check-reason-{reason}" for reason in Skip),
    *(f"nudge-why-{name.replace('.', '-')}" for name in CATEGORIES if name.startswith("privacy.")),
    *(f"nudge-no-mask-{name}" for name in OBSTACLES),
    *(f"setup-name-{name}" for name in Server(1).missing),
    *(f"refusal-why-{reason}" for reason in {*REASONS, "not_accepted"} - {"message_gone", "platform_unwell"}),
    *(
        f"refusal-what-{kind}"
        for kind in EffectKind
        if kind is not EffectKind.REFUSAL_NOTE
    ),
    *(f"permission-{name}" for name in ASKED_FOR),
    *(f"care-way-{contact}" for contact in CONTACTS),
    *(f"care-choose-{about}" for about in About),
    *(f"care-{part}-{barrier}" for part in ("stopping", "barrier") for barrier in Barrier),
    *(f"card-state-{state}" for state in CaseState),
    *(f"card-button-{move}" for move in STYLES),
    *(f"ending-{ending}" for ending in Ending),
    *(f"ask-button-{move}" for move in (Move.STAY, Move.RELEASE)),
    *(f"desk-done-{move}" for move in STYLES),
    *(f"desk-answer-{answer}" for answer in Answer if answer is not Answer.DONE),
    *(f"command-{name}" for name in (
        "setup", "status", "desk", "desk-cases", "privacy", "privacy-learn", "privacy-export", "privacy-erase",
        "policy", "policy-export", "policy-import", "policy-reset", "help-now")),
}  # fmt: skip
"""Keys that are put together at run time, from the values that they are put together from."""


@pytest.fixture(scope="module")
def wording() -> Wording:
    return Wording.load(WORDING, strict=True)


class Variables(Visitor):
    """The arguments that a sentence takes."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # Fluent's own name
        self.names.add(node.id.name)


def sentences() -> dict[str, ast.Message]:
    found = {}
    for path in sorted((WORDING / "en").glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = entry
    return found


def variants(entry: ast.Message) -> list[str]:
    """Every text that a sentence can become, arguments shown as their names."""

    def pattern(node: ast.Pattern) -> list[str]:
        parts = [element(one) for one in node.elements]
        return ["".join(choice) for choice in product(*parts)]

    def element(node: ast.TextElement | ast.Placeable) -> list[str]:
        if isinstance(node, ast.TextElement):
            return [node.value]
        if isinstance(node.expression, ast.SelectExpression):
            return [text for variant in node.expression.variants for text in pattern(variant.value)]
        return [f"${node.expression.id.name}"] if isinstance(node.expression, ast.VariableReference) else [""]

    return pattern(entry.value) if entry.value else []


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
    unused = {key for key in wording.keys() - MADE if not re.search(f"[\"']{key}[\"']", CODE)}
    assert unused == set()


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
        )
    ],
)
def test_whoever_is_written_to_reads_at_once_that_it_is_a_bot(key: str, text: str) -> None:
    assert "I'm a bot" in text.split(". ")[0] or text.startswith(("I'm a bot", "Hi, I'm a bot"))


@pytest.mark.parametrize(("key", "text"), MEMBERS_READ)
def test_what_members_read_is_short_and_asks_for_nothing(key: str, text: str) -> None:
    assert len(text) <= 320
    assert not re.search(r"\b(what is your name|where do you live|how old are you|your location)\b", text.casefold())


@pytest.mark.parametrize(("key", "text"), [pair for pair in TEXTS if pair[0].startswith("care")])
def test_care_promises_no_secrecy_and_names_no_method(key: str, text: str) -> None:
    assert not re.search(
        r"\b(secret|confidential|nobody will know|anonymous|pills?|rope|blade|bridge|gun)\b", text.casefold()
    )
    assert not re.search(r"\d", text.replace("24 hours", "")), "numbers come from config/resources alone"


def test_no_argument_is_missing_where_a_sentence_is_said(wording: Wording) -> None:
    for key, entry in SENTENCES.items():
        seen = Variables()
        seen.visit(entry)
        said = wording.say(key, **dict.fromkeys(seen.names, "x"))
        assert said.strip(), key
