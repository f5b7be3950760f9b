"""The panel of AutoMod keeps to what Discord takes, in every language, however much there is to say."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.automod.budget import Budget, Filling
from bot.automod.compile import Compiled, LeftOut, Why
from bot.automod.crisis import load_crisis
from bot.automod.drift import Standing, State
from bot.automod.keeper import Done, Failure
from bot.automod.kept import Choices, Kept, Part, plain_kept
from bot.automod.lint import lint
from bot.automod.lists import own_blocks
from bot.automod.phones import PLANS
from bot.automod.plan import Do, Step
from bot.automod.port import Refused
from bot.automod.rules import FIELDS, LONGEST_MESSAGE, Content, Rule
from bot.automod.survey import Survey, survey
from bot.model import Server
from bot.wording.wording import FOLDER, LOCALES, Wording
from cogs.automod_panel import AutoModPanel
from cogs.automod_status import AutoModStatus
from cogs.automod_words import texts
from config.configured import configure
from config.helplines import load_countries
from tests.automod.world import ME, TEXTS, rule

WORDING = Wording.load(FOLDER, LOCALES, strict=True)
COUNTRIES = load_countries()
LONG = "n" * 100
MESSAGE, PANEL, LABEL, ROWS = 2_000, 4_000, 80, 40


def panel(locale: str) -> AutoModPanel:
    return AutoModPanel(WORDING.in_locale(locale), lambda code: COUNTRIES[code].name)


def status(locale: str) -> AutoModStatus:
    return AutoModStatus(WORDING.in_locale(locale), lambda code: COUNTRIES[code].name)


def seen(*rules: Rule, choices: Choices | None = None, **policy: Any) -> Survey:
    kept = plain_kept(Kept(choices or Choices()))
    server = Server(4, automod=kept, policy=policy, support_channels=frozenset(range(60)))
    return survey(server, own_blocks(configure()(server)), rules, TEXTS, load_crisis(), ME)


def everything() -> Survey:
    """As much as there can be, with names and entries as long as Discord takes them."""
    bad = Content(LONG, words=("kms", *(f"suicide {'`' * 50}{number}" for number in range(30))),
                  patterns=("(" * 200, "(?=x)", "k[i1]ll"))  # fmt: skip
    found = seen(
        *(rule(number, bad) for number in range(6)),
        choices=Choices(frozenset(Part), frozenset(sorted(PLANS)[:10]), spare_support=True),
    )
    steps = tuple(Step(do, "details", LONG, 5, bad, FIELDS if do is Do.CHANGE else ()) for do in Do for _ in range(6))
    left = tuple(LeftOut("x" * 300, why) for why in Why for _ in range(50))
    compiled = Compiled({"details": bad}, left, ("phones", "lists1", "lists2"), too_many_channels=True)
    full = Budget(6, 6, tuple(Filling(LONG, 1000, 10, 100) for _ in range(6)))
    plan = replace(found.plan, steps=steps)
    standings = tuple(Standing("details", state, found.rules[0], FIELDS) for state in State)
    return replace(found, plan=plan, removal=plan, compiled=compiled, now=full, after=full, standings=standings)


def written(component: Any) -> int:
    """Characters of all texts in a component, its lists included."""
    found = len(component.get("content", ""))
    found += sum(len(component.get(name) or "") for name in ("placeholder", "label"))
    return found + sum(map(written, component.get("components", ())))


def parts(component: Any) -> list[Any]:
    return [component, *(part for inner in component.get("components", ()) for part in parts(inner))]


@pytest.mark.parametrize("locale", LOCALES)
async def test_every_panel_fits_however_much_there_is_to_say(locale: str) -> None:
    made, much = panel(locale), everything()
    failures = tuple(Failure(step, why) for step in much.plan.steps for why in Refused)
    done = Done(much.plan.steps, failures)
    views: list[Any] = [
        made.choosing(much, "x" * 200),
        made.removing(much, "x" * 200),
        made.ended(done),
        made.working(1, 6),
        made.choosing(seen()),
        made.removing(seen()),
    ]
    for view in views:
        components = view.to_components()
        assert sum(map(written, components)) <= PANEL
        every = [part for component in components for part in parts(component)]
        assert len(every) <= ROWS
        for one in every:
            assert len(one.get("label") or "") <= LABEL
            assert len(one.get("placeholder") or "") <= 150
            assert len(one.get("custom_id") or "") <= 100
            assert len(one.get("options", ())) <= 25
            assert all(len(option["label"]) <= 100 for option in one.get("options", ()))


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_status_and_what_is_taken_out_fit_into_a_message(locale: str) -> None:
    made, much = status(locale), everything()
    words, view = made.status(much)
    assert len(words) <= MESSAGE
    assert len(view.children) == 5
    assert all(len(getattr(button, "label", "")) <= LABEL for button in view.children)
    for one in lint([*much.rules, rule(9, Content(LONG, words=("kms",)))], load_crisis()):
        assert len(made.cleaning(one)[0]) <= MESSAGE


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_said_to_whom_it_stops_fits_and_says_where_help_is(locale: str) -> None:
    made = texts(WORDING.in_locale(locale))
    assert len(set(made.names.values())) == 3
    for name, message in zip(made.names.values(), made.messages.values(), strict=True):
        assert len(message) <= LONGEST_MESSAGE
        assert "/help-now" in message
        assert "/privacy learn" in message
        assert name.startswith("Breakwater")


async def test_every_state_and_every_reason_has_words() -> None:
    made, much = status("en"), everything()
    words = made.status(much)[0]
    for part in ("stands as I wrote it", "somebody changed its name", "was removed", "does not yet say",
                 "not written yet", "no longer chosen"):  # fmt: skip
        assert part in words
    assert "And " in words, "what does not fit is counted"


async def test_entries_are_shown_as_they_are_and_end_no_code() -> None:
    made = panel("en")
    assert made.entries(["a`b", "x" * 99]) == f"`a'b`, `{'x' * 59}…`"
    assert made.entries([str(number) for number in range(10)]).endswith("`7` and 2 more")


async def test_the_button_that_writes_can_be_pressed_only_where_there_is_something_to_write() -> None:
    nothing = seen(choices=Choices(frozenset()))
    view: Any = panel("en").choosing(nothing)
    buttons = {one["label"]: one for component in view.to_components()
               for one in parts(component) if one.get("type") == 2}  # fmt: skip
    assert buttons["Write these rules"]["disabled"]
