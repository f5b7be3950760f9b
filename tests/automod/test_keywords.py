"""How AutoMod reads its entries."""

from __future__ import annotations

import pytest

from bot.automod.keywords import UnreadableError, portable, readable, stands

STANDS = [
    ("cat", "a Cat here"), ("cat", "cat"), ("cat", "cat."), ("cat*", "category"), ("*cat", "bobcat"),
    ("*cat*", "education"), ("kill myself", "i will KILL MYSELF"), ("suicidio", "el suicídio"), ("*ü*", "grün"),
    ("cat", "concat cat"), (" cat ", "cat"),
]  # fmt: skip
NOT = [
    ("cat", "category"), ("cat", "bobcat"), ("cat*", "bobcat"), ("*cat", "category"), ("cat", "cat_7"), ("cat", "c at"),
    ("", "cat"), ("*", "cat"), ("**", "cat"), (" ", "cat"), ("viol", "violin"), ("kill myself", "kill my self"),
    ("die", "ändie"), ("tod", "methode"), ("cat", ""), ("ca*t", "cat"),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "text"), STANDS)
def test_an_entry_stands_in_a_text(entry: str, text: str) -> None:
    assert stands(entry, text)


@pytest.mark.parametrize(("entry", "text"), NOT)
def test_an_entry_does_not_stand_in_a_text(entry: str, text: str) -> None:
    assert not stands(entry, text)


@pytest.mark.parametrize(
    "pattern", [r"k[i1]+ll", r"\bcat\b", r"(?i)cat", r"[[:alpha:]]+", r"[a-z-]", r"\[x\]", r"[\[x]"]
)
def test_a_pattern_that_both_read_alike_is_read(pattern: str) -> None:
    assert readable(pattern) is readable(pattern)
    portable(pattern)


@pytest.mark.parametrize(
    "pattern", ["", "(", r"(?=x)", r"(?<!x)y", r"(x)\1", "[a-z&&[^x]]", "[a-z--x]", "[a~~b]", "[a[bc]]", r"\b{start}x",
                "(?x) a b", "x" * 261]
)  # fmt: skip
def test_a_pattern_that_is_read_otherwise_elsewhere_is_not_read(pattern: str) -> None:
    with pytest.raises(UnreadableError):
        readable(pattern)


@pytest.mark.parametrize("pattern", [r"\Qa.b\E", r"\C", r"\07"])
def test_what_re2_alone_reads_is_not_given_to_discord(pattern: str) -> None:
    readable(pattern)
    with pytest.raises(UnreadableError):
        portable(pattern)
