"""The rules of docs/safe-messaging.md, over every sentence and every whole reply in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from itertools import product

import pytest

from bot.model import CATEGORIES, Decision, Finding, Level, Span
from bot.transport.buttons import NOW, About
from bot.wording.wording import ENGLISH, FOLDER, LOCALES, Wording
from cogs.care_words import IN_WRITING, OTHER_COUNTRY, Asked, Barrier, CareWords
from config.helpline_choice import CONTACTS
from config.helplines import ANYWHERE, load_countries
from tests.wording.ftl import texts
from tests.wording.rules import ALL, CARE, MEMBERS, OPEN, RULES, Rule

WORDING = Wording.load(FOLDER, LOCALES, strict=True)
COUNTRIES = load_countries()
CARE_WORDS = {locale: CareWords(WORDING.in_locale(locale), COUNTRIES) for locale in LOCALES}
KINDS = sorted(name.removeprefix("crisis.") for name in CATEGORIES if name.startswith("crisis."))
MIDDAY = datetime(2026, 11, 26, 12, tzinfo=UTC)
NUMBER = re.compile(r"\*\*[^*]*\d[^*]*\*\*")

A_BOT = {"en": "I'm a bot", "es": "oy un bot", "pt": "ou um bot", "fr": "e suis un bot", "de": "ch bin ein Bot"}
DANGER = {
    "en": "**In immediate danger**",
    "es": "**En peligro inmediato**",
    "pt": "**Em perigo imediato**",
    "fr": "**En cas de danger immédiat**",
    "de": "**Bei unmittelbarer Gefahr**",
}
MUST: dict[str, dict[str, str]] = {
    "the emergency number": {
        "en": "emergency number",
        "es": "número de emergencias",
        "pt": "número de emergência",
        "fr": "numéro d'urgence",
        "de": "otrufnummer",
    },
    "suicide by its name": {
        "en": "suicide",
        "es": "suicidio",
        "pt": "suicídio",
        "fr": "suicide",
        "de": "Suizid",
    },
    "not their fault": {
        "en": "not your fault",
        "es": "no es culpa tuya|No es culpa tuya",
        "pt": "culpa não é sua",
        "fr": "ce n'est pas ta faute|Ce n'est pas ta faute",
        "de": "nicht deine Schuld",
    },
    "they decide": {
        "en": "you decide",
        "es": "tú decides",
        "pt": "você quem decide",
        "fr": "toi qui décides",
        "de": "du entscheidest",
    },
    "calls and messages can be seen": {
        "en": "could be seen",
        "es": "a la vista",
        "pt": "podem ser vistas",
        "fr": "pourraient être vus",
        "de": "gesehen werden",
    },
    "help exists": {
        "en": "Help exists",
        "es": "Existe ayuda",
        "pt": "Existe ajuda",
        "fr": "De l'aide existe",
        "de": "Es gibt Hilfe",
    },
    "many get through": {
        "en": "many people get through",
        "es": "muchas personas superan",
        "pt": "muitas pessoas atravessam",
        "fr": "beaucoup de gens traversent",
        "de": "viele Menschen kommen durch",
    },
    "a person to tell": {
        "en": "one person you trust",
        "es": "persona de confianza",
        "pt": "pessoa de confiança",
        "fr": "personne de confiance",
        "de": "Menschen, dem du vertraust",
    },
    "it need not be carried alone": {
        "en": "alone",
        "es": "a solas",
        "pt": "sem companhia",
        "fr": "sans soutien",
        "de": "nicht allein",
    },
    "they can ask a line as well": {
        "en": "You can ask a help line",
        "es": "También puedes pedir consejo a una línea",
        "pt": "Você também pode pedir orientação a uma linha",
        "fr": "Tu peux aussi demander conseil à une ligne",
        "de": "Du kannst auch selbst ein Hilfetelefon",
    },
    "medical help": {
        "en": "medical help",
        "es": "ayuda médica",
        "pt": "ajuda médica",
        "fr": "aide médicale",
        "de": "medizinische Hilfe",
    },
    "where another person is": {
        "en": "where another person is",
        "es": "donde haya otra persona",
        "pt": "onde haja outra pessoa",
        "fr": "là où il y a quelqu'un",
        "de": "wo ein anderer Mensch ist",
    },
    "when it was checked": {
        "en": "Checked 20",
        "es": "Comprobado: 20",
        "pt": "Conferido: 20",
        "fr": "Vérifié\u00a0: 20",
        "de": "Geprüft: 20",
    },
    "thanks": {"en": "^Thank you", "es": "^Gracias", "pt": "^Agradeço", "fr": "^Merci", "de": "^Danke"},
    "who can see it": {
        "en": "can see",
        "es": "pueden ver",
        "pt": "podem ver",
        "fr": "peuvent voir",
        "de": "können .*sehen",
    },
}
"""What has to stand somewhere, as a pattern in each language."""


def has(what: str, locale: str, text: str) -> bool:
    return re.search(MUST[what][locale], text, re.MULTILINE) is not None


def asked(kind: str | None, level: Level, about: About | None = None, country: str = "") -> Asked:
    """What somebody reads: the author of a message of this kind, or (None) anybody else."""
    whom = About.ELSE if kind == "third_party" else About.OWN
    if kind is None:
        return Asked(NOW, about or whom, None, False, country)
    finding = Finding(f"crisis.{kind}", Span(0, 1), 0.9, "test", "test", level)
    decision = Decision("a" * 16, 1, 2, 3, 0.0, findings=(finding,))
    return Asked("a" * 16, about or whom, decision, True, country)


def explicit(one: Asked) -> Asked:
    """The same where something explicit stands beside it."""
    assert one.decision is not None
    sexual = Finding("content.sexual", Span(0, 1), 0.9, "test", "test", disclosed=True)
    return replace(one, decision=replace(one.decision, findings=(*one.decision.findings, sexual)))


EVERYBODY = [
    asked(kind, level, about, country)
    for kind, level, about, country in product([*KINDS, None], Level, About, ["", OTHER_COUNTRY, "GB"])
]
CHOICES = [
    *EVERYBODY,
    *(explicit(one) for one in EVERYBODY if one.decision is not None),
    *(replace(one, stopping=True) for one in EVERYBODY[::4]),
    *(replace(one, stopping=True, barrier=barrier) for one in EVERYBODY[::4] for barrier in Barrier),
    *(replace(one, contact=contact) for one in EVERYBODY[::4] for contact in CONTACTS),
]


@cache
def replies(locale: str) -> tuple[tuple[Asked, str], ...]:
    """Everything that can be asked for, and what is read then."""
    return tuple((one, CARE_WORDS[locale].said(one, MIDDAY)) for one in CHOICES)


def own_words(text: str) -> str:
    """What the bot says by itself: names, addresses and numbers of lines are left out."""
    return "\n".join(line for line in text.splitlines() if not line.startswith("**"))


def lines_of_help(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("**")]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_catches_a_sentence_that_breaks_it(rule: Rule, locale: str) -> None:
    assert rule.breaks(locale, rule.bad[locale])


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_sentence_breaks_a_rule(rule: Rule, locale: str) -> None:
    broken = {key: text for key, text in texts(locale) if rule.where.fullmatch(key) and rule.breaks(locale, text)}
    assert broken == {}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.whole and rule.where in (ALL, CARE, MEMBERS)], ids=lambda rule: rule.name
)
def test_no_whole_reply_breaks_a_rule(rule: Rule, locale: str) -> None:
    for _, text in replies(locale):
        assert not rule.breaks(locale, own_words(text)), text


@pytest.mark.parametrize("locale", LOCALES)
def test_every_kind_of_rule_holds_for_some_sentence(locale: str) -> None:
    for where in (CARE, MEMBERS, OPEN):
        assert [key for key, _ in texts(locale) if where.fullmatch(key)]


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_said_in_the_open_is_one_short_line_about_nobody(locale: str) -> None:
    for key, text in texts(locale):
        if key.endswith("-public"):
            assert "$" not in text, "nothing about anybody is put into it"
            assert "\n" not in text
            assert len(text) <= 120


@pytest.mark.parametrize("locale", LOCALES)
def test_whoever_is_written_to_reads_at_once_that_it_is_a_bot(locale: str) -> None:
    first = ("care-opening", "care-now", "care-now-unknown", "care-barrier-lead", "care-direct", "nudge-direct")
    for key, text in texts(locale):
        if key in (*first, "hint-direct", "removed-direct", "last-resort"):
            assert A_BOT[locale] in text.split(". ")[0], key


@pytest.mark.parametrize("locale", LOCALES)
def test_every_reply_says_in_its_first_line_that_it_comes_from_a_bot(locale: str) -> None:
    for _, text in replies(locale):
        assert A_BOT[locale] in text.splitlines()[0].split(". ")[0], text
    for called in (True, False):
        assert A_BOT[locale] in ". ".join(CARE_WORDS[locale].misread(called).split(". ")[:2])


@pytest.mark.parametrize("locale", LOCALES)
def test_what_members_read_is_short(locale: str) -> None:
    for key, text in texts(locale):
        if MEMBERS.fullmatch(key):
            assert len(text) <= (320 if locale == ENGLISH else 400), key
    for _, text in replies(locale):
        assert max(map(len, own_words(text).splitlines())) <= 400, text
        assert len(own_words(text)) <= 1_100, text


@pytest.mark.parametrize("locale", LOCALES)
def test_at_most_three_lines_of_help_the_emergency_number_first_each_with_the_day_of_its_check(locale: str) -> None:
    for one, text in replies(locale):
        lines = lines_of_help(text)
        if not CARE_WORDS[locale].known(one):
            assert lines == [], "no country, no number"
            continue
        assert 2 <= len(lines) <= 3
        assert lines[0].startswith(DANGER[locale])
        assert NUMBER.search(lines[0])
        for line in lines:
            assert "findahelpline" in line or has("when it was checked", locale, line), line


@pytest.mark.parametrize("locale", LOCALES)
def test_in_an_emergency_the_number_comes_before_all_words_but_the_first_line(locale: str) -> None:
    for one, text in replies(locale):
        if one.level is not Level.EMERGENCY:
            continue
        first, second, *_ = text.splitlines()
        if CARE_WORDS[locale].known(one):
            assert second.startswith(DANGER[locale])
        else:
            assert has("the emergency number", locale, first)


@pytest.mark.parametrize("locale", LOCALES)
def test_there_is_always_a_way_to_reach_a_person(locale: str) -> None:
    for one, text in replies(locale):
        assert has("help exists", locale, text)
        assert has("a person to tell", locale, text)
        assert one.about is About.ELSE or has("many get through", locale, text)
        if not CARE_WORDS[locale].known(one):
            assert has("the emergency number", locale, text)
            assert "findahelpline.com" in text
            assert not NUMBER.search(text)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("country", ["", "GB"])
def test_every_kind_has_the_words_that_it_needs(locale: str, level: Level, country: str) -> None:
    said = {kind: CARE_WORDS[locale].said(asked(kind, level, country=country), MIDDAY) for kind in KINDS}
    assert len({own_words(text) for text in said.values()}) == len(KINDS), "each has words of its own"
    assert has("suicide by its name", locale, said["suicide"])
    for what in ("not their fault", "they decide", "calls and messages can be seen"):
        assert has(what, locale, said["abuse"]), what
    assert has("medical help", locale, said["self_harm"])
    assert has("it need not be carried alone", locale, said["third_party"])
    if level is Level.EMERGENCY:
        for kind in ("suicide", "self_harm", "overdose"):
            assert has("where another person is", locale, said[kind])
    else:
        assert has("suicide by its name", locale, said["third_party"])
        assert has("they can ask a line as well", locale, said["third_party"])


@pytest.mark.parametrize("locale", LOCALES)
def test_whoever_says_that_it_was_not_meant_is_thanked_and_told_the_way_back(locale: str) -> None:
    for called in (True, False):
        text = CARE_WORDS[locale].misread(called)
        assert has("thanks", locale, text)
        assert "/help-now" in text


@pytest.mark.parametrize("locale", LOCALES)
def test_it_is_said_who_can_see_what(locale: str) -> None:
    say = WORDING.in_locale(locale).say
    for called in ("yes", "no", "appealed"):
        assert has("who can see it", locale, say("care-volunteer", asked=called))


@pytest.mark.parametrize("locale", LOCALES)
def test_a_barrier_has_one_sentence_and_promises_nothing_for_a_line(locale: str) -> None:
    one = asked("suicide", Level.URGENT, country="GB")
    for barrier in Barrier:
        text = CARE_WORDS[locale].said(replace(one, stopping=True, barrier=barrier), MIDDAY)
        sentence = WORDING.say(f"care-barrier-{barrier}", locale)
        assert sentence in text.splitlines()
        assert sentence.endswith(".")
        assert ". " not in sentence
        assert ("samaritans.org" in text) is (barrier in (Barrier.POLICE, Barrier.COST))
        assert "SHOUT" in text
        assert ("116 123" in text) is (barrier not in IN_WRITING)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_reply_is_longer_than_a_message_in_any_country(locale: str) -> None:
    for code, kind, level in product(COUNTRIES, ("suicide", "abuse", "third_party"), Level):
        if code == ANYWHERE:
            continue
        for barrier in (None, Barrier.POLICE):
            one = replace(asked(kind, level, country=code), barrier=barrier, stopping=barrier is not None)
            assert len(CARE_WORDS[locale].said(one, MIDDAY)) <= 2_000
            assert len(CARE_WORDS[locale].said(explicit(one), MIDDAY)) <= 2_000


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("level", Level)
def test_beside_explicit_words_the_last_small_line_is_about_spoiler_tags_and_never_in_an_emergency(
    locale: str, level: Level
) -> None:
    one = explicit(asked("abuse", level))
    for shown in (one, replace(one, country="GB")):
        text = CARE_WORDS[locale].said(shown, MIDDAY)
        assert ("`||" in text) is (level is not Level.EMERGENCY)
        assert "`||" not in text or text.splitlines()[-1].startswith("-# ")
    for other in (asked("abuse", level), replace(one, about=About.ELSE), replace(one, stopping=True)):
        assert "||" not in CARE_WORDS[locale].said(other, MIDDAY)


@pytest.mark.parametrize("what", MUST)
def test_what_has_to_stand_is_written_down_in_every_language(what: str) -> None:
    assert MUST[what].keys() == set(LOCALES)
    for locale in LOCALES:
        assert not has(what, locale, WORDING.say("nudge-mask-wait", locale)), "it would pass with anything"
