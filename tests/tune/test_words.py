"""Edits of own rules: what acts goes on acting, what is new is tried, and lists go out and come in as they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.automod.lists import own_blocks
from bot.detect.own.rule import OwnRule
from bot.normalise.skeleton import normalise_text
from bot.tune import words
from bot.tune.changing import Edit, NotThereError, Settings
from bot.tune.word_lists import Listed, matches, read_list, write_list
from config.loader import load_default, load_plain, load_text, plain
from config.own_entries import Entry, read_entry

SPAM = OwnRule(("free nitro", "giveaway*"))
Edits = tuple[Edit, ...]


def after(*edits: Edit, start: Settings | None = None) -> Settings:
    """Settings after some edits, each read as a whole in between."""
    now = start or plain(load_default())
    for edit in edits:
        now = plain(load_plain(edit(now)))
    return now


def on(name: str = "spam") -> Edit:
    def edit(given: Settings) -> Settings:
        given["rules"][f"custom.{name}"]["mode"] = "on"
        return given

    return edit


def own(given: Settings) -> Mapping[str, OwnRule]:
    return words.rules_in(given)


NEW = words.new("spam", SPAM, "remove", everywhere=True)


def test_a_new_rule_begins_in_shadow_with_what_it_will_do() -> None:
    made = after(NEW)
    assert own(made) == {"spam": SPAM}
    rule = made["rules"]["custom.spam"]
    assert (rule["mode"], rule["rows"]) == ("shadow", [{"respond": ["remove", "nudge", "flag"]}])
    near = after(words.new("spam", SPAM, "nudge", everywhere=False))["rules"]["custom.spam"]
    assert near["rows"] == [{"channels": ["support"], "respond": ["nudge"]}]


def test_a_rule_for_another_category_is_tried_and_only_counted() -> None:
    rule = words.own_rule(("sewer slide",), "crisis.suicide", "urgent")
    made = after(words.new("slang", rule, "remove", everywhere=True))
    assert own(made)["slang"].trying
    assert made["rules"]["custom.slang"]["rows"] == [{"respond": ["flag"]}]
    kept = after(words.kept("slang"), start=made)
    assert not own(kept)["slang"].trying
    assert "custom.slang" not in kept["rules"]


def test_to_what_does_not_act_entries_are_added_at_once_each_only_once() -> None:
    made = after(NEW, words.added("spam", ["FREE n1tro", "robux", "r0bux"]))
    assert own(made) == {"spam": OwnRule(("free nitro", "giveaway*", "robux"))}


def test_to_what_acts_they_are_added_beside_it_and_it_stays_as_it_is() -> None:
    made = after(NEW, on(), words.added("spam", ["robux", "free nitro"]), words.added("spam", ["casino", "robux"]))
    assert own(made) == {"spam": SPAM, "spam-new": OwnRule(("robux", "casino"), joins="spam")}
    assert made["rules"]["custom.spam"]["mode"] == "on"
    assert made["rules"]["custom.spam-new"] == {**made["rules"]["custom.spam"], "mode": "shadow"}
    kept = after(words.kept("spam-new"), start=made)
    assert own(kept) == {"spam": OwnRule(("free nitro", "giveaway*", "robux", "casino"))}
    assert kept["rules"].keys() == after(NEW)["rules"].keys()


def test_a_list_in_place_of_what_acts_is_tried_as_far_as_it_is_new() -> None:
    made = after(NEW, on(), words.added("spam", ["old"]), words.replaced("spam", ["Giveaway*", "robux", "fresh"]))
    assert own(made) == {
        "spam": OwnRule(("giveaway*",)),
        "spam-new": OwnRule(("robux", "fresh"), joins="spam"),
    }
    quiet = after(NEW, words.replaced("spam", ["robux"]))
    assert own(quiet) == {"spam": OwnRule(("robux",))}


def test_what_is_deleted_is_gone_with_all_that_belongs_to_it() -> None:
    assert after(NEW, on(), words.added("spam", ["robux"]), words.deleted("spam")) == plain(load_default())


@pytest.mark.parametrize(
    "edit",
    [
        words.added("x", ["a b"]),
        words.removed("x", "a b"),
        words.removed("spam", "not there"),
        words.replaced("x", []),
        words.deleted("x"),
        words.kept("x"),
        words.kept("spam"),
    ],
)
def test_what_is_not_there_any_more_is_not_brought_back(edit: Edit) -> None:
    with pytest.raises(NotThereError):
        edit(after(NEW))


TEXTS = st.text(max_size=20) | st.text(st.sampled_from("abc1*/ .'-#+\ufeff\u200d"), max_size=12)
ENTRIES = st.lists(TEXTS, max_size=12).map(
    lambda several: tuple({one.same: one.text for one in map(read_entry, several) if isinstance(one, Entry)}.values())
)


@given(ENTRIES, TEXTS)
@settings(max_examples=500, deadline=None)
def test_a_list_that_goes_out_comes_in_as_it_was(entries: tuple[str, ...], title: str) -> None:
    assert read_list(write_list(entries, title)) == Listed(entries)


def test_every_line_that_cannot_be_read_is_named_and_remarks_are_not_entries() -> None:
    listed = read_list("\ufeff# ours\r\nfree nitro\r\n\r\n  # more\n/(?=a)/\nFREE NITRO\nsp*m\n")
    assert listed.entries == ("free nitro",)
    assert listed.twice == 1
    assert [(line, fault.code) for line, fault in listed.faults] == [(5, "pattern-look"), (7, "star")]


def test_a_sample_shows_which_entry_finds_which_stretch() -> None:
    view = normalise_text("FR3E n1tro, giveaways77")
    found = matches(("free nitro", "giveaway*", "/\\d{2}/", "robux"), view)
    assert found == (("free nitro", "FR3E n1tro"), ("giveaway*", "giveaways77"), ("/\\d{2}/", "77"))


BLOCKS: dict[str, tuple[str, Any]] = {
    "what takes away everywhere": ("{rows: [{respond: [remove, flag]}]}", (("free nitro", "giveaway*"), ("gift\\d",))),
    "in shadow": ("{mode: shadow, rows: [{respond: [remove]}]}", ((), ())),
    "a row in shadow": ("{rows: [{respond: [remove], mode: shadow}]}", ((), ())),
    "off": ("{mode: off, rows: [{respond: [remove]}]}", ((), ())),
    "what only tells": ("{rows: [{respond: [flag]}]}", ((), ())),
    "in some channels": ("{rows: [{respond: [remove], channels: [support]}]}", ((), ())),
    "from some people": ("{rows: [{respond: [remove], roles: [volunteer]}]}", ((), ())),
    "some before all": ("{rows: [{respond: [none], channels: [staff]}, {respond: [remove]}]}", ((), ())),
}


@pytest.mark.parametrize(("rule", "found"), BLOCKS.values(), ids=BLOCKS)
def test_automod_is_given_what_takes_messages_away_everywhere(rule: str, found: object) -> None:
    entries = "[FREE n1tro, giveaway*, '/gift\\d/']"
    own = f"detectors:\n  own:\n    rules:\n      spam: {{entries: {entries}}}\n"
    text = f"version: 1\nrules:\n  custom.spam: {rule}\n{own}"
    blocks = own_blocks(load_text(text))
    assert (blocks.words, blocks.patterns) == found


def test_automod_is_never_given_words_for_a_cry_for_help_nor_what_is_tried() -> None:
    text = """\
version: 1
rules:
  crisis.*: {rows: [{respond: [flag]}]}
  content.sexual: {rows: [{respond: [remove]}]}
  custom.*: {rows: [{respond: [flag]}]}
detectors:
  own:
    rules:
      a: {entries: [sewer slide], category: crisis.suicide, level: urgent}
      b: {entries: [rude words], category: content.sexual}
      c: {entries: [tried words], category: content.sexual, trying: on}
"""
    blocks = own_blocks(load_text(text))
    assert (blocks.words, blocks.patterns) == (("rude words",), ())
