"""Every sentence is there in every language, says the same with the same arguments, and fits where it is shown."""

from __future__ import annotations

import re
from itertools import product

import pytest

from bot.model import CATEGORIES
from bot.transport.words import listed, listed_words
from bot.wording.wording import ENGLISH, FOLDER, LOCALES, Wording
from cogs.setup_panel import LABELS
from cogs.setup_words import MOST_LINES
from tests.wording.ftl import files, parts, sentences, texts, variants

STILL_TO_TRANSLATE: frozenset[str] = frozenset()
"""Keys that stand in English alone for now. Empty before a release: whoever reads them then reads English.

A key goes in here together with a new English sentence, and out again with its translations.
"""

OTHERS = [locale for locale in LOCALES if locale != ENGLISH]
WORDING = Wording.load(FOLDER, LOCALES, strict=True)

SAME_EVERYWHERE = {
    "card-where",  # a link
    "care-directory",  # a name and an address
    "desk-checklist-step",  # a box to tick and the server's own words
    "desk-list-line",  # put together from other sentences
    "status-refusal",  # likewise
    "lines-list-kind",
    "lines-list-name",
    "lines-pick",
    "weekly-place",
    "volunteers-line",
    "load-head-shift",  # UTC, and units that are written alike
    "load-seconds",
    "load-minutes",
    "load-hours",
    "rules-row",
    "rules-line",
    "rules-step",
    "rules-change-part",
    "rules-change-other",
    "rules-change-of",
    *(f"setup-language-{locale}" for locale in LOCALES),  # each in itself
    "coverage-missing",  # a permission and channels
    "coverage-used",
    "help-line",
}
"""Sentences that hold no word of any language."""

BUTTON = re.compile(
    r".*-button(-.*)?|care-(way-.*|find|back|else|own|again|stopping)|nudge-(mask|remove|keep|quiet|remove-copy)"
)
PLACEHOLDER = re.compile(r"setup-pick-.*|care-country|care-stopping-list|ending-choose")
OPTION = re.compile(r"care-stopping-(?!ask|list).*|care-country-other|ending-(?!choose).*")
LIMITS = [
    (BUTTON, 80),
    (PLACEHOLDER, 150),
    (OPTION, 100),
    (re.compile(r"command-.*"), 100),
    (re.compile(r"care-find(-country)?"), 45),  # the title of a form and the label of its field
    (re.compile(r"care-find-how"), 100),
    (re.compile(r"copy-author"), 80),  # a webhook's name
    (re.compile(r".*-public"), 120),  # ours: one short line in an open channel
    (re.compile(r"desk-pass-(form|note)|duty-shifts-(add|days|from|until)"), 45),  # titles of forms, labels of fields
    (re.compile(r"lines-form-(edit|name|reach|hours|topics|more)"), 45),
    (re.compile(r"desk-pass-note-how|duty-shifts-clock(-until)?|lines-form-(reach|hours|more)-how"), 100),
    (re.compile(r"conduct-accept|after-(fine|rest|talk)|break-(rest|later)|care-(keep|forget)"), 80),  # buttons
    (re.compile(r"lines-(save|correct|discard)"), 80),
    (re.compile(r"lines-topic-.*|day-\d|duty-limits-(case|hour|server-.*)"), 100),  # lines of lists
    (re.compile(r"care-asked-servers|desk-pass-list|duty-shifts-remove|duty-limits-(cases|hours)"), 150),
    (re.compile(r"option-.*|(room|consult)-name"), 100),
    (re.compile(r"removed-appeal-(form|words)"), 45),
    (re.compile(r"removed-appeal-how"), 100),
    (re.compile(r"own-form-.*-how"), 100),
    (re.compile(r"own-form-(?!.*-how).*"), 45),
    (re.compile(r"rules-form-(limits|does|about|where|above|first)|rules-field-.*"), 45),
    (re.compile(r"rules-(form-(never|mode-.*)|mode-.*|do-.*|label-.*|place-.*|least-.*|family-.*)"), 100),
    (re.compile(r"rules-judge-(right|wrong|skip|back)"), 80),  # buttons
    (re.compile(r"rules-pick(-mode|-row|-step)?"), 150),
    (re.compile(r"automod-message-.*"), 150),  # what AutoMod says to whom it has stopped
    (re.compile(r"automod-rule-.*|automod-part-.*"), 95),  # names of its rules, which may be numbered; lines of a list
    (re.compile(r"automod-pick-.*"), 150),
    (re.compile(r"care-point-menu"), 32),  # a command in the menu of a message
]
"""Characters that Discord allows. Source: its OpenAPI document, as read in August 2026."""

MESSAGE = 2_000
PANEL = 4_000
LINK = "https://discord.com/channels/" + "/".join(["1" * 20] * 3)
CHANNEL = f"<#{'1' * 20}>"


def longest_arguments(wording: Wording) -> dict[str, str]:
    """The longest that an argument can get, in one language."""
    permissions = [wording.say(key) for key in sentences() if key.startswith("permission-")]
    return {
        "what": listed(wording, [name for name in CATEGORIES if name.startswith(("privacy.", "content."))]),
        "link": LINK,
        "channel": CHANNEL,
        "channels": listed_words(wording, [CHANNEL] * 25),
        "permissions": listed_words(wording, permissions),
        "server": "s" * 100,
        "pages": " ".join(["https://example.org/" + "x" * 60] * 3),
    }


@pytest.mark.parametrize("locale", OTHERS)
def test_every_sentence_is_there_in_every_language(locale: str) -> None:
    assert sentences().keys() - sentences(locale).keys() - STILL_TO_TRANSLATE == set()
    assert sentences(locale).keys() - sentences().keys() == set(), "nobody asks for these any more"


def test_what_has_been_translated_is_no_longer_on_the_list() -> None:
    everywhere = set.intersection(*(set(sentences(locale)) for locale in OTHERS))
    assert everywhere & STILL_TO_TRANSLATE == set()
    assert STILL_TO_TRANSLATE - sentences().keys() == set()


@pytest.mark.parametrize("locale", OTHERS)
def test_a_sentence_stands_in_the_same_file_in_every_language(locale: str) -> None:
    assert files(locale).keys() == files().keys()
    for name, entries in files(locale).items():
        assert entries.keys() <= files()[name].keys(), name


@pytest.mark.parametrize("locale", OTHERS)
def test_a_sentence_takes_the_same_arguments_and_makes_the_same_choices_in_every_language(locale: str) -> None:
    for key, entry in sentences(locale).items():
        assert parts(entry).arguments == parts(sentences()[key]).arguments, key
        assert parts(entry).choices == parts(sentences()[key]).choices, key


@pytest.mark.parametrize("locale", OTHERS)
def test_every_choice_uses_the_same_arguments_as_in_english(locale: str) -> None:
    def used(text: str) -> set[str]:
        return set(re.findall(r"\$[a-z]+", text))

    for key, entry in sentences(locale).items():
        ours, theirs = variants(entry), variants(sentences()[key])
        assert list(map(used, ours)) == list(map(used, theirs)), key


@pytest.mark.parametrize("locale", OTHERS)
def test_what_is_not_a_word_is_the_same_in_every_language(locale: str) -> None:
    """Commands, addresses and words in bold: what is pressed and typed is not translated, and no mark gets lost."""
    fixed = re.compile(r"/[a-z]+(?:-[a-z]+)?(?: (?:learn|export|erase|import|reset))?|findahelpline\.com|policy\.yaml")
    for key, entry in sentences(locale).items():
        for ours, theirs in zip(variants(entry), variants(sentences()[key]), strict=True):
            assert sorted(fixed.findall(ours)) == sorted(fixed.findall(theirs)), key
            assert ours.count("**") == theirs.count("**"), key
            assert ours.startswith("-# ") == theirs.startswith("-# "), key


@pytest.mark.parametrize("locale", OTHERS)
def test_no_sentence_was_left_in_english(locale: str) -> None:
    english = dict(texts())
    same = {key for key, text in texts(locale) if text == english.get(key) and key not in SAME_EVERYWHERE}
    assert same == set()


def test_the_list_of_what_is_the_same_everywhere_is_no_longer_than_it_has_to_be() -> None:
    for key in SAME_EVERYWHERE:
        said = {variants(sentences(locale)[key])[0].replace("\u00a0", "") for locale in LOCALES}
        assert len({re.sub(r"\s", "", one) for one in said}) == 1, key


@pytest.mark.parametrize(("locale", "limit"), list(product(LOCALES, LIMITS)), ids=str)
def test_everything_fits_where_it_is_shown(locale: str, limit: tuple[re.Pattern[str], int]) -> None:
    pattern, longest = limit
    shown = [(key, text) for key, text in texts(locale) if pattern.fullmatch(key)]
    if locale == ENGLISH:
        assert shown, "the pattern finds nothing"
    for key, text in shown:
        assert 0 < len(text) <= longest, key
        assert "\n" not in text


@pytest.mark.parametrize("locale", LOCALES)
def test_every_sentence_fits_into_a_message_with_the_longest_that_can_be_put_into_it(locale: str) -> None:
    wording = WORDING.in_locale(locale)
    longest = longest_arguments(wording)
    for key, entry in sentences(locale).items():
        seen = parts(entry)
        answers = [sorted(answers) for _, answers, _ in seen.choices] or [[""]]
        for chosen in product(*answers):
            given = {name: longest.get(name, "x" * 100) for name in seen.arguments}
            numbers = {"one": 1, "other": 10**9, "0": 0}
            for (asked, _, _), answer in zip(seen.choices, chosen, strict=False):
                given[asked] = numbers.get(answer, answer)  # type: ignore[assignment]  # numbers are arguments as well
            assert 0 < len(wording.say(key, **given)) <= MESSAGE, key


@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_on_staying_anonymous_fits_into_a_message(locale: str) -> None:
    page = [text for key, text in texts(locale) if key.startswith("learn-")]
    assert len("\n".join(page)) <= MESSAGE


@pytest.mark.parametrize("locale", LOCALES)
def test_the_panel_for_setting_up_fits_however_much_is_missing(locale: str) -> None:
    wording = WORDING.in_locale(locale)
    say, longest = wording.say, longest_arguments(wording)
    step = say("setup-progress", bar="x" * 8, step=8, steps=8, name="x" * 40)
    texts = [say("setup-title"), step, say("setup-how"), *map(say, LABELS.values())]
    texts += [say("setup-pick-channels")] * len(LABELS)
    line = max(
        say("setup-lacking", channel=CHANNEL, permissions=longest["permissions"]),
        say("setup-desk-open", channel=CHANNEL),
        say("setup-same", channel=CHANNEL),
        key=len,
    )
    texts += [line] * (MOST_LINES - 1) + [say("setup-ready", channels=longest["channels"])]
    assert sum(len(text) + 1 for text in texts) <= PANEL


@pytest.mark.parametrize("locale", LOCALES)
def test_numbers_are_counted_as_the_language_counts(locale: str) -> None:
    """Portuguese and French say "one" of nothing as well, so nothing has a sentence of its own."""
    for key, entry in sentences(locale).items():
        for asked, answers, _ in parts(entry).choices:
            if asked == "count":
                rest = dict.fromkeys(parts(entry).arguments, "x")
                nothing, one, two = (WORDING.say(key, locale, **{**rest, "count": count}) for count in (0, 1, 2))
                assert "one" not in answers or one != two, key
                assert "0" not in answers or nothing not in (one, two), key
