"""Addresses that are spelled out: "sam dot lee at gmail dot com", "sam(at)posteo[.]de", "203 dot 0 dot 113 dot 9".

Bracketed signs are always joined. Bare words are joined only in a chain that ends like an address: an "at" and a known
ending, a single "dot" before a well-known ending, or two dots and more. So "polka dot dress" and "on the dot" stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.normalise.draft import Draft, Piece

AT: Final = frozenset({"at", "arroba", "arobase", "klammeraffe"})
DOT: Final = frozenset({"dot", "punto", "punkt", "ponto", "point"})
OTHER: Final = {"underscore": "_", "unterstrich": "_", "dash": "-", "hyphen": "-", "minus": "-", "tiret": "-"}

_TABLE: Final = (
    "com net org edu gov info io co uk de at ch fr es pt br mx ar cl it nl be ie ca au nz us eu in me tv app dev "
    "gg xyz "
    "online site ai ng sg ph za se no dk fi pl example"
)
ENDINGS: Final = frozenset(_TABLE.split())
"""The last part of an address that is spelled out; everyday words among the endings are left out."""

SURE_ENDINGS: Final = frozenset({"com", "net", "org", "edu", "gov", "info", "io", "co", "uk"})
"""Endings that make an address of a single "dot" with nothing before it that says so."""

_BRACKET_AT: Final = r"[ ]?[(\[{<][ ]?(?:at|@|arroba|arobase)[ ]?[)\]}>][ ]?"
_BRACKET_DOT: Final = r"[ ]?[(\[{<][ ]?(?:dot|\.|punkt|punto|ponto|point)[ ]?[)\]}>][ ]?"
_BRACKET_OTHER: Final = r"[ ]?[(\[{<][ ]?(?:underscore|unterstrich|dash|hyphen|minus|tiret)[ ]?[)\]}>][ ]?"
_BRACKETS: Final = re.compile(
    rf"(?<=[a-z0-9_])(?:(?P<at>{_BRACKET_AT})|(?P<dot>{_BRACKET_DOT})|(?P<other>{_BRACKET_OTHER}))(?=[a-z0-9_])"
)
_WORDS: Final = "|".join(sorted(AT | DOT | set(OTHER)))
_PART: Final = rf"(?!(?:{_WORDS})\b)[a-z0-9][a-z0-9._+-]{{0,63}}+"
_CHAIN: Final = re.compile(rf"(?<![\w.@+-]){_PART}(?![@\w])(?: {{1,2}}(?:{_WORDS}) {{1,2}}{_PART}(?![@\w]))+")
_LINK: Final = re.compile(rf" {{1,2}}({_WORDS}) {{1,2}}(?=[a-z0-9])")
_DOTS: Final = tuple(f" {word} " for word in sorted(DOT))


def fold_brackets(draft: Draft) -> Draft:
    """The draft with bracketed signs joined: "sam(at)posteo[.]de"."""
    if any(mark in draft.text for mark in "([{<"):
        return draft.rewrite(_brackets(draft.text))
    return draft


def fold_spelled(draft: Draft) -> Draft:
    """The draft with addresses joined that are spelled out in bare words."""
    if any(dot in draft.text for dot in _DOTS):
        return draft.rewrite(_bare(draft.text))
    return draft


def _brackets(text: str) -> Iterator[Piece]:
    for match in _BRACKETS.finditer(text):
        kind = match.lastgroup
        sign = "@" if kind == "at" else "." if kind == "dot" else OTHER[match[0].strip(" ()[]{}<>")]
        yield Piece(match.start(), match.end(), sign)


def _bare(text: str) -> Iterator[Piece]:
    for chain in _CHAIN.finditer(text):
        links = list(_LINK.finditer(text, chain.start(), chain.end()))
        for link in links[_first_joined(chain[0], links) :]:
            word = link[1]
            sign = "@" if word in AT else "." if word in DOT else OTHER[word]
            yield Piece(link.start(), link.end(), sign)


def _first_joined(chain: str, links: list[re.Match[str]]) -> int:
    """From which link on the chain is an address; the number of links when it is none."""
    words = [link[1] for link in links]
    ending = chain.rsplit(" ", 1)[-1].rstrip(".-+_") if words[-1] in DOT else ""
    ats = [index for index, word in enumerate(words) if word in AT]
    dots_after_at = sum(word in DOT for word in words[ats[-1] :]) if ats else 0
    if ats and ending in ENDINGS and dots_after_at:
        return ats[-2] + 1 if len(ats) > 1 else 0
    first = ats[-1] + 1 if ats else 0
    rest = words[first:]
    dots = sum(word in DOT for word in rest)
    return first if dots >= 2 or (dots and ending in SURE_ENDINGS) else len(words)
