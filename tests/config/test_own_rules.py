"""Own rules and changed phrases in a settings file: read, every mistake told with its place, and never two meanings."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.detect.own.rule import MOST_PATTERNS, MOST_RULES, MOST_WORDS, OwnRule, Settings, Wanted
from bot.detect.phrases.own import Added, Off
from bot.detect.phrases.rules import Settings as Phrasing
from bot.model import Level
from bot.trouble import Trouble
from config.document import LARGEST
from config.equipment import equipped
from config.loader import dump, load_default, load_text, plain
from config.own_entries import Entry, read_entry
from config.own_faults import Fault
from config.own_rules import MOST_BYTES, entries_of, faults, wanted
from config.phrase_settings import last_of_its_kind
from config.phrases_loader import shipped

FILE = """\
version: 1
rules:
  custom.spam: {mode: shadow, rows: [{respond: [flag]}]}
detectors:
  own:
    rules:
      spam: {entries: [free nitro, giveaway*, '/gift\\d+/']}
      slang: {entries: [sewer slide], category: crisis.suicide, level: urgent, trying: on}
      spam-new: {entries: [robux], joins: spam}
  phrases:
    without: {boundary.meetup: {note: a walking club, since: 2026-12-01}}
    added: {slide: {patterns: [going for a slide], category: crisis.suicide, level: urgent}}
"""


def test_own_rules_and_phrases_are_read_and_written_as_they_are() -> None:
    read = load_text(FILE)
    own, phrases = read.detectors["own"], read.detectors["phrases"]
    assert isinstance(own, Settings)
    assert own.rules == {
        "spam": OwnRule(("free nitro", "giveaway*", "/gift\\d+/")),
        "slang": OwnRule(("sewer slide",), "crisis.suicide", Level.URGENT, trying=True),
        "spam-new": OwnRule(("robux",), joins="spam"),
    }
    assert isinstance(phrases, Phrasing)
    assert phrases.without == {"boundary.meetup": Off("a walking club", "2026-12-01")}
    assert phrases.added == {"slide": Added(("going for a slide",), "crisis.suicide", Level.URGENT)}
    assert load_text(dump(read)) == read


def test_a_configuration_that_is_ready_looks_for_them() -> None:
    ready = equipped(load_text(FILE))
    own, phrases = ready.detectors["own"], ready.detectors["phrases"]
    assert isinstance(own, Settings)
    assert own.wanted == (
        Wanted("spam", "custom.spam", None, (("free", "nitro"), ("giveaway*",)), ("gift\\d+",)),
        Wanted("slang", "custom.slang", None, (("sewer", "slide"),)),
        Wanted("spam-new", "custom.spam-new", None, (("robux",),)),
    )
    assert isinstance(phrases, Phrasing)
    assert [(one.id, one.category, one.level) for one in phrases.extra] == [
        ("own.slide", "crisis.suicide", Level.URGENT)
    ]
    usual = equipped(load_default()).detectors["phrases"]
    assert isinstance(usual, Phrasing)
    assert phrases.phrases is usual.phrases, "all servers share the one great book"


WRONG = {
    "an id": ("{Sp am: {entries: [x y]}}", "rules.Sp am: “Sp am” cannot be a name"),
    "an entry": ("{a: {entries: [fine, sp*m]}}", "rules.a.entries[2]: In “sp*m” the * stands"),
    "a pattern": ("{a: {entries: ['/(?=a)/']}}", "rules.a.entries[1]: “(?=” looks ahead"),
    "a category": ("{a: {category: weather}}", "rules.a.category: “weather” is not something"),
    "another's category": ("{a: {category: custom.b}}", "rules.a.category:"),
    "no level": ("{a: {category: crisis.abuse}}", "rules.a.level: A cry for help needs a level"),
    "a level for nothing": ("{a: {level: urgent}}", "rules.a.level: Only cries for help"),
    "an unknown level": ("{a: {level: soon}}", '"soon" is not one of emergency, urgent, concern'),
    "joining nothing": ("{a-new: {joins: a}}", "rules.a-new.joins: There is no rule of its own called “a”"),
    "joining what joins": ("{a: {}, a-new: {joins: a}, b: {joins: a-new}}", "rules.b.joins:"),
    "an unknown setting": ("{a: {words: [x]}}", "rules.a.words: there is no such setting"),
    "a list for a rule": ("{a: [x]}", "rules.a: a list does not fit: it has to be a group of settings"),
}


@pytest.mark.parametrize(("given", "what"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_own_rules_is_told_with_its_place(given: str, what: str) -> None:
    with pytest.raises(Trouble) as caught:
        load_text(f"version: 1\ndetectors:\n  own:\n    rules: {given}\n")
    assert any(line.startswith("policy.yaml, line 4: detectors.own.") and what in line for line in caught.value.lines)


WRONG_PHRASES = {
    "a pattern": ("added: {x: {patterns: ['{want} it'], category: content.sexual}}", "added.x.patterns[1]"),
    "no pattern": ("added: {x: {category: content.sexual}}", "added.x.patterns: Nothing stands there"),
    "a category": ("added: {x: {patterns: [a b], category: privacy.phone}}", "added.x.category"),
    "no level": ("added: {x: {patterns: [a b], category: crisis.abuse}}", "added.x.level"),
    "a language": ("added: {x: {patterns: [a b], category: content.sexual, language: xx}}", "added.x.language"),
    "a name": ("added: {X: {patterns: [a b], category: content.sexual}}", "added.X"),
    "a long note": (f"without: {{boundary.meetup: {{note: {'x' * 201}}}}}", "without.boundary.meetup.note"),
    "what answers": ("without: {turn.now: {}}", "without.turn.now: `turn.now` only helps"),
}


@pytest.mark.parametrize(("given", "what"), WRONG_PHRASES.values(), ids=WRONG_PHRASES)
def test_a_mistake_in_changed_phrases_is_told_with_its_place(given: str, what: str) -> None:
    with pytest.raises(Trouble) as caught:
        load_text(f"version: 1\ndetectors:\n  phrases:\n    {given}\n")
    assert any(what in line for line in caught.value.lines)


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(Trouble) as caught:
        load_text(
            "version: 1\ndetectors:\n  own:\n    rules:\n      a: {entries: ['*', 18+]}\n      B: {category: x}\n"
            "  phrases:\n    added: {x: {category: y}}\n"
        )
    assert len(caught.value.lines) == 6


def test_never_can_all_phrases_be_off_that_hear_a_kind_of_cry_in_a_language() -> None:
    crisis = [one for one in shipped().phrases if one.category.startswith("crisis.")]
    everything = "".join(f"      {one.id}: {{}}\n" for one in crisis)
    with pytest.raises(Trouble, match="is the last phrase here"):
        load_text(f"version: 1\ndetectors:\n  phrases:\n    without:\n{everything}")
    for kind in {(one.category, one.language) for one in crisis}:
        several = [one.id for one in crisis if (one.category, one.language) == kind]
        assert last_of_its_kind(several[0], several[1:])
        assert last_of_its_kind(several[0], ()) == (len(several) == 1)


def test_an_id_that_no_phrase_has_any_more_leaves_a_server_its_settings() -> None:
    assert load_text("version: 1\ndetectors: {phrases: {without: {gone.now: {note: x}}}}\n")


def _codes(rules: dict[str, OwnRule]) -> set[str]:
    return {fault.code for _, fault in faults(rules)}


def test_there_are_limits_to_rules_words_patterns_and_all_together() -> None:
    words = tuple(f"word{chr(97 + n // 676)}{chr(97 + n // 26 % 26)}{chr(97 + n % 26)}" for n in range(MOST_WORDS))
    patterns = tuple(f"/a{n}b/" for n in range(MOST_PATTERNS))
    assert _codes({"a": OwnRule(words), "b": OwnRule(patterns)}) == set()
    assert _codes({"a": OwnRule((*words, "onemore"))}) == {"words"}
    assert _codes({"a": OwnRule((*patterns, "/onemore/"))}) == {"patterns"}
    assert _codes({f"r{n}": OwnRule() for n in range(MOST_RULES + 1)}) == {"rules"}
    assert _codes({"a": OwnRule(tuple(f"/.{{0,400}}x{n}/" for n in range(20)))}) == {"weight"}
    assert "bytes" in _codes({"a": OwnRule(tuple(f"/{'x' * 250}{n}/" for n in range(700)))})


def test_the_most_that_a_server_may_have_fits_into_the_file_that_brings_it_back() -> None:
    word = "\\w" * 120
    long = tuple(f"/{word}{n:03}'/" for n in range(MOST_PATTERNS))
    size = sum(len(one.encode()) for one in long)
    words = tuple(f"füße {n:04} {'ä' * 4}ö" for n in range((MOST_BYTES - size) // 24))
    rules = {"a": OwnRule(long), "b": OwnRule(words)}
    assert "bytes" not in _codes(rules)
    text = dump({"version": 1, "rules": {}, "detectors": {"own": {"rules": {
        name: {"entries": list(rule.entries)} for name, rule in rules.items()}}}})  # fmt: skip
    assert len(text.encode()) < LARGEST


@given(st.text(max_size=70) | st.text(st.sampled_from("ab1*/ .'-\u00e9+#$!\u200d\ufeff\n"), max_size=20))
@settings(max_examples=1_000, deadline=None)
def test_any_text_is_an_entry_or_a_fault(text: str) -> None:
    read = read_entry(text)
    if isinstance(read, Fault):
        return
    assert bool(read.words) != bool(read.pattern)
    assert read_entry(read.text) == read, "what is kept is read as the same again"
    assert "\n" not in read.text


def test_what_is_written_otherwise_and_finds_the_same_is_one_entry() -> None:
    rule = OwnRule(("k1ll", "KILL", "kíll", "kill*", "/kill/"))
    assert [one.same for one in entries_of(rule)] == [("kill",), ("kill*",), ("/", "kill")]


def test_with_other_words_a_rule_is_another_form_of_itself_and_its_mode_is_none() -> None:
    def version(entries: str, mode: str = "shadow") -> str:
        text = FILE.replace("[free nitro, giveaway*, '/gift\\d+/']", entries).replace("mode: shadow", f"mode: {mode}")
        return load_text(text).policy.rules["custom.spam"].version

    assert version("[a b]") == version("[A B]") == version("[a b]", "on")
    assert version("[a b, c d]") == version("[c d, a b]")
    assert version("[a b]") != version("[a b, c d]")
    assert plain(load_text(FILE))["rules"]["custom.spam"].keys().isdisjoint({"words"})


def test_rules_without_anything_to_look_for_cost_nothing() -> None:
    assert wanted({}) == ()
    assert wanted({"a": OwnRule()}) == ()
    assert isinstance(read_entry("free nitro"), Entry)
