"""What a model's scores become, and what it is never shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.detect.toxicity import (
    LEAST,
    MEANS,
    MOST,
    NAME,
    PIECE,
    USUAL,
    Label,
    Settings,
    findings,
    open_labels,
    pieces,
    shown,
)
from bot.model import CATEGORIES, Finding, Level, Span
from bot.normalise.skeleton import normalise_text
from bot.trouble import Trouble
from config.loader import differences, dump, load_default, load_plain, load_text, overlay, plain

VIEW = normalise_text("nobody here wants to read what you write, go away")
ORIGINAL = ("toxicity", "severe_toxicity", "obscene", "threat", "insult", "identity_attack")
UNBIASED = (*ORIGINAL, "sexual_explicit")
NAMES_OF_GROUPS = ("male", "female", "homosexual_gay_or_lesbian", "christian", "jewish", "muslim", "black", "white",
                   "psychiatric_or_mental_illness")  # fmt: skip
SCORE = st.floats(0, 1)
THREAT = {"threat": 0.99}


def found(scores: Mapping[str, float], text: str = VIEW.raw, rules: tuple[Finding, ...] = ()) -> list[tuple[str, str]]:
    view = normalise_text(text)
    return [(one.category, one.label) for one in findings(view, scores, Settings(), (), rules)]


def rule(category: str, confidence: float = 0.9, detector: str = "phrases") -> Finding:
    level = Level.URGENT if category.startswith("crisis.") else None
    return Finding(category, Span(0, 3), confidence, detector, "said so", level)


@pytest.mark.parametrize("label", MEANS)
def test_a_label_is_a_finding_from_its_threshold_on(label: Label) -> None:
    assert found({label: USUAL[label]}) == [(MEANS[label], label)]
    assert found({label: USUAL[label] - 0.001}) == []


def test_every_label_means_a_category_that_there_is() -> None:
    assert set(MEANS.values()) <= CATEGORIES
    assert set(MEANS) == set(USUAL) <= set(UNBIASED)


@given(st.dictionaries(st.sampled_from(("toxicity", "obscene", *NAMES_OF_GROUPS)), SCORE))
def test_swearing_at_a_situation_and_saying_who_one_is_is_never_a_finding(scores: dict[str, float]) -> None:
    assert list(findings(VIEW, scores, Settings())) == []


@given(st.dictionaries(st.sampled_from((*UNBIASED, *NAMES_OF_GROUPS)), SCORE), SCORE)
def test_swear_words_and_words_for_groups_change_no_finding(scores: dict[str, float], more: float) -> None:
    others = dict.fromkeys(("toxicity", "obscene", *NAMES_OF_GROUPS), more)
    assert list(findings(VIEW, scores, Settings())) == list(findings(VIEW, {**scores, **others}, Settings()))


@given(st.dictionaries(st.sampled_from(UNBIASED), SCORE))
def test_a_finding_is_about_the_whole_surface_as_sure_as_the_model_and_quotes_nothing(scores: dict[str, float]) -> None:
    for one in findings(VIEW, scores, Settings()):
        assert (one.span, one.detector, one.level) == (VIEW.whole(), NAME, None)
        assert one.confidence == scores[one.label] >= Settings().thresholds[one.label]  # type: ignore[index]  # a label
        assert not {"nobody", "write", "away"} & set(one.why.split())


READ = [
    "you are an idiot",
    "go away",
    "ist das dein ernst",
    "<@123> you are an idiot",
    "look at https://example.com you idiot",
    "what? you idiot",
    "你们都是一群没有用的废物",
    "! you are an idiot",
    "/ you are an idiot",
]
UNREAD = [
    "", "  ", "\u200b\u200b", "ok", "hello", "idiot", "kys", "a b", "1 2 3 4", "?? !!",
    "/report you are an idiot", "!ban you are an idiot", "?help you are an idiot", "  !x now please", "!X NOW PLEASE",
    "https://example.com/you-are-an-idiot", "https://a.example https://b.example", "<https://example.com/some/thing>",
    "🙂 🙂 🙂", "<:you_are_an:123456> <a:idiot_of_all:123456>", "<@123456789> <#987654321>", "<@&55> 🙂 ok",
]  # fmt: skip


@pytest.mark.parametrize("text", READ)
def test_own_words_are_read(text: str) -> None:
    assert pieces(normalise_text(text))


@pytest.mark.parametrize("text", UNREAD)
def test_what_is_too_short_a_command_or_no_words_is_not(text: str) -> None:
    assert pieces(normalise_text(text)) == ()


@pytest.mark.parametrize("kind", ["content", "forward", "poll", "title", "file"])
def test_surfaces_in_somebody_s_own_words_are_read(kind: str) -> None:
    assert pieces(normalise_text("you are an idiot", kind))


@pytest.mark.parametrize("kind", ["embed", "attachment", "sticker", "author"])
def test_surfaces_that_are_nobody_s_own_words_are_not(kind: str) -> None:
    assert pieces(normalise_text("you are an idiot", kind)) == ()


def test_the_model_is_shown_the_words_as_they_were_posted() -> None:
    text = "You are  an\u200b IDIOT, Zo\u00eb <@12> <:x_y:34>\nhttps://example.com/a?b=c and so on"
    assert shown(normalise_text(text)) == "You are an IDIOT, Zo\u00eb and so on"


@given(st.lists(st.text(min_size=1, max_size=700), max_size=60))
def test_pieces_are_short_few_and_in_the_words_of_the_text(words: list[str]) -> None:
    view = normalise_text(" ".join(words))
    cut = pieces(view)
    assert all(0 < len(one) <= PIECE for one in cut)
    assert len(cut) <= MOST
    assert all(one in shown(view) for one in cut)


def test_of_a_message_as_long_as_discord_allows_nothing_is_left_out() -> None:
    text = " ".join(f"word{number}" for number in range(470))
    assert 3_500 < len(text) <= 4_000
    assert " ".join(pieces(normalise_text(text))) == text


def test_of_a_long_file_the_beginning_and_the_end_are_read() -> None:
    cut = pieces(normalise_text(" ".join(f"word{number}" for number in range(5_000)), "file"))
    assert (len(cut), cut[0].split()[0], cut[-1].split()[-1]) == (MOST, "word0", "word4999")


@pytest.mark.parametrize(
    ("rules", "still"),
    [
        ((), set(MEANS)),
        ((rule("content.sexual"),), set(MEANS) - {"sexual_explicit"}),
        ((rule("content.harassment"),), {"sexual_explicit", "threat"}),
        ((rule("content.sexual"), rule("content.harassment")), set()),
        ((rule("content.harassment", 0.6),), set(MEANS)),
        ((rule("content.harassment", detector="linear"),), set(MEANS)),
        ((rule("crisis.suicide"), rule("privacy.phone")), set(MEANS)),
    ],
)
def test_what_the_rules_have_decided_is_not_asked(rules: tuple[Finding, ...], still: set[str]) -> None:
    assert open_labels(rules) == still


def test_beside_a_wish_to_die_words_of_killing_are_no_threat() -> None:
    assert found(THREAT, rules=(rule("crisis.suicide"),)) == []
    assert found(THREAT, rules=(rule("crisis.suicide"), rule("crisis.violence")))
    assert found(THREAT, rules=(rule("crisis.eating"),))


@pytest.mark.parametrize(
    ("text", "insult"),
    [
        ("i'm such a stupid worthless idiot", False),
        ("I am an idiot", False),
        ("soy una idiota", False),
        ("je suis une idiote", False),
        ("ich bin so ein idiot", False),
        ("eu sou um idiota", False),
        ("you are an idiot", True),
        ("i am sure that you are an idiot", True),
        ("I am done with <@12>, what an idiot", True),
        ("what an idiot", True),
        ("er ist ein idiot", True),
        ("eres idiota", True),
    ],
)
def test_what_somebody_calls_themselves_is_no_insult(text: str, insult: bool) -> None:
    assert bool(found({"insult": 0.99}, text)) is insult
    assert found({"identity_attack": 0.99}, text)


def of_channels(text: str) -> Settings:
    settings = load_text(f"version: 1\ndetectors:\n  toxicity: {text}\n").detectors[NAME]
    assert isinstance(settings, Settings)
    return settings


def test_thresholds_are_a_server_s_own_and_a_channel_s_own() -> None:
    own = of_channels("{thresholds: {threat: 0.4}, channels: {7: {insult: 0.3}, 8: {insult: 1, threat: 1}}}")
    assert (own.least("threat"), own.least("insult")) == (0.4, USUAL["insult"])
    assert (own.least("threat", (7,)), own.least("insult", (7,))) == (0.4, 0.3)
    assert own.least("insult", (99, 8)) == 1
    assert own.least("insult", (7, 8)) == 0.3
    assert [one.label for one in findings(VIEW, {"insult": 0.5}, own, (7,))] == ["insult"]
    assert list(findings(VIEW, {"insult": 0.5}, own, (9,))) == []


WRONG = {
    "a label": ("{thresholds: {thret: 0.5}}", 'toxicity.thresholds.thret: "thret" is not one of', '"threat"?'),
    "one that never acts": ("{thresholds: {obscene: 0.5}}", "thresholds.obscene", "is not one of sexual_explicit"),
    "too high": ("{thresholds: {threat: 1.5}}", "thresholds.threat: 1.5 is out of range", "0.05 to 1."),
    "everything": ("{thresholds: {threat: 0}}", "thresholds.threat: 0 is out of range", ""),
    "a word": ("{thresholds: {threat: high}}", "thresholds.threat", "a number"),
    "a truth value": ("{thresholds: {threat: true}}", "thresholds.threat: true is not a number.", ""),
    "no channel": ("{channels: {general: {threat: 0.5}}}", "channels.general", "whole number"),
    "a channel's label": ("{channels: {5: {toxicity: 0.5}}}", "channels.5.toxicity", "is not one of"),
    "a channel's threshold": ("{channels: {5: {threat: -1}}}", "channels.5.threat: -1 is out of range", ""),
    "a channel below nothing": ("{channels: {-5: {threat: 0.5}}}", "-5 is no channel's id", ""),
    "a number for all": ("{thresholds: 0.5}", "thresholds", "a group of settings"),
    "a setting": ("{treshold: 0.5}", 'there is no such setting. Did you mean "thresholds"?', ""),
}


@pytest.mark.parametrize(("given_", "where", "what"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_the_thresholds_is_one_clear_line(given_: str, where: str, what: str) -> None:
    with pytest.raises(Trouble) as caught:
        of_channels(given_)
    (line,) = caught.value.lines
    assert line.startswith("policy.yaml, line 3: detectors.toxicity")
    assert where in line
    assert what in line


def test_thresholds_survive_every_way_of_writing_them() -> None:
    default = load_default()
    own = Settings(True, {"threat": 0.4}, {123456789012345678: {"insult": 0.3}})
    changed = replace(default, detectors={**default.detectors, NAME: own})
    assert load_text(dump(changed)) == changed
    assert load_plain(plain(changed)) == changed
    apart = differences(plain(default), plain(changed))
    assert apart == {
        "detectors": {NAME: {"thresholds": {"threat": 0.4}, "channels": {"123456789012345678": {"insult": 0.3}}}}
    }
    assert overlay(plain(default), apart) == changed
    assert "toxicity" not in dump(default)


def test_no_threshold_is_so_low_that_everything_is_a_finding() -> None:
    assert all(LEAST < least < 1 for least in USUAL.values())
