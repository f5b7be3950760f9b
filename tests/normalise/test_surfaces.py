"""No place for text in a Discord message goes unread."""

from __future__ import annotations

from types import SimpleNamespace

import discord
import pytest

from bot.normalise.surfaces import KINDS, SLOTS, TEXT_SLOTS, Slot, texts


def _public_slots() -> set[str]:
    return {
        slot for kind in discord.Message.__mro__ for slot in getattr(kind, "__slots__", ()) if not slot.startswith("_")
    }


def test_every_slot_of_a_message_is_named() -> None:
    unnamed = _public_slots() - {slot.name for slot in SLOTS}
    assert not unnamed, f"discord.py's Message has gained {sorted(unnamed)}: say in surfaces.py what they hold"


def test_no_slot_is_named_that_is_gone() -> None:
    assert not {slot.name for slot in SLOTS} - _public_slots()


def test_every_slot_is_named_once_and_says_what_it_holds_or_why_it_holds_no_text() -> None:
    assert len({slot.name for slot in SLOTS}) == len(SLOTS)
    for slot in SLOTS:
        assert bool(slot.kind) is bool(slot.paths) is (not slot.why), slot


def test_there_is_a_kind_for_each_part_of_a_message_that_holds_text() -> None:
    kinds = {"content", "forward", "poll", "embed", "attachment", "title", "sticker"}
    assert kinds == KINDS


def _slot(name: str) -> Slot:
    return next(slot for slot in TEXT_SLOTS if slot.name == name)


FILE = SimpleNamespace(title=None, filename="me.png", description="my face")


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("content", "hello", ("hello",)),
        ("attachments", [FILE], ("me.png", "my face")),
        ("stickers", [SimpleNamespace(name="sad cat")], ("sad cat",)),
        ("channel", SimpleNamespace(name="help me"), ("help me",)),
        (
            "poll",
            SimpleNamespace(question="who?", answers=[SimpleNamespace(text="me"), SimpleNamespace(text="you")]),
            ("who?", "me", "you"),
        ),
        (
            "message_snapshots",
            [SimpleNamespace(content="passed on", embeds=[], attachments=[FILE], stickers=[])],
            ("passed on", "me.png", "my face"),
        ),
        (
            "embeds",
            [
                SimpleNamespace(
                    title="t",
                    description="d",
                    author=SimpleNamespace(name="a"),
                    fields=[SimpleNamespace(name="n", value="v")],
                    footer=SimpleNamespace(text="f"),
                )
            ],
            ("t", "d", "a", "n", "v", "f"),
        ),
        ("content", "", ()),
        ("content", None, ()),
        ("poll", None, ()),
        ("poll", SimpleNamespace(question=None, answers=[]), ()),
        ("embeds", [], ()),
        ("embeds", [SimpleNamespace(title=None)], ()),
        ("attachments", [SimpleNamespace(title=None, filename="", description=None)], ()),
        ("stickers", [], ()),
        ("channel", SimpleNamespace(), ()),
        ("channel", SimpleNamespace(name=7), ()),
        ("message_snapshots", [SimpleNamespace()], ()),
        ("attachments", "me.png", ()),
        ("message_snapshots", [], ()),
    ],
)
def test_the_texts_of_a_slot_are_found_in_order(name: str, value: object, found: tuple[str, ...]) -> None:
    assert texts(_slot(name), value) == found
