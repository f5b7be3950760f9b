"""Which words are names and which are words: open lists, read once (where from: names/data/README.md).

All of them stand in skeleton spelling: lower case, no accents. A word may be several things at once ("rose", "will",
"maria"); what it is taken for depends on the words around it (name.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import pairwise
from typing import Final

from bot.detect.words import words


def _read(name: str) -> frozenset[str]:
    return frozenset((files("bot.detect.privacy.names") / "data" / f"{name}.txt").read_text("ascii").split())


def _read_own() -> dict[str, frozenset[str]]:
    """The words under each heading of our own list."""
    text = (files("bot.detect.privacy.names") / "data" / "own.txt").read_text("ascii")
    parts = (part.partition("\n") for part in text.split("# ")[1:])
    return {heading: frozenset(body.split()) for heading, _, body in parts}


def _read_whole(name: str) -> frozenset[str]:
    lines = (files("bot.detect.privacy.names") / "data" / f"{name}.txt").read_text("ascii").splitlines()
    return frozenset(whole.strip() for line in lines if not line.startswith("#") for whole in line.split(";"))


_OWN: Final = _read_own()
SMALL: Final = _read("small")
"""Words that hold sentences together, in five languages."""
_NAMES_ALL_THE_SAME: Final = words("""
    al ali allen aura beau bill bo dan dean ed ernst esteve gu han hao ho hu hui ira jo keys lang li little long lu
    ly mann may mia mo ng nova pan poe quinto sean small tan tao telles tien van vi von vu wells wen will young
    younger yu
""")
GIVEN: Final = (_read("given") | _OWN["given names"]) - (SMALL - _NAMES_ALL_THE_SAME)
FAMILY: Final = (_read("family") | _OWN["family names"]) - (SMALL - _NAMES_ALL_THE_SAME)
PUBLIC: Final = _read_whole("public")
"""Full names of public figures and characters."""
PLACES: Final = _read_whole("places")
"""Towns whose names are made up of names."""
PARTICLES: Final = words("""
    abu al ap bin binte binti da das de del dela della delos den der des di do dos du el ibn la las le los mac mc ni
    nic san te ten ter van von zu zum
""")
"""What may stand in lower case inside a name."""

_OTHERS: Final = _read("others") | _OWN["words of other languages"]
_CHIEFLY_NAMES: Final = words("""
    allen austin barb benny bill billy bob bobby brad carol charlie colleen dale dean derrick eddy frank gene glen
    harry hector herb jack jerry jess john johnny josh kelvin ken lee louis maria marina martin matt mike nick peter
    phoebe ralph randy ray rick robin roger sally sean sue terry timothy tom tommy tony troy victor wei
""")
"""Words of the English list that are met as a name far more often than as a word."""

_ENDINGS: Final = (
    ("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("ed", ("", "e")), ("ied", ("y",)), ("ing", ("", "e")),
    ("er", ("", "e")), ("ers", ("", "e")), ("est", ("", "e")), ("ly", ("",)), ("ily", ("y",)), ("ness", ("",)),
)  # fmt: skip
_DOUBLING: Final = frozenset({"ed", "ing", "er", "ers", "est"})


def stems(word: str) -> Iterator[str]:
    """What an English word may be an inflection of; the list of words leaves out what can be had from another.

    >>> sorted(stems("hoped"))
    ['hop', 'hope']
    """
    for ending, replacements in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= 3:
            for replacement in replacements:
                yield stem + replacement
            if ending in _DOUBLING and len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]


def is_everyday(word: str) -> bool:
    """Whether a word is one of everyday speech, whatever else it may be; names such as Peter and Jack are not."""
    if word in _CHIEFLY_NAMES:
        return False
    if word in WORDS or word in _OTHERS or word in SMALL:
        return True
    return word not in GIVEN and word not in FAMILY and any(stem in WORDS or stem in SMALL for stem in stems(word))


WORDS: Final = (_read("words") | _OWN["words of English, and of chats"]) - _CHIEFLY_NAMES
"""Words of English."""
SURE_GIVEN: Final = GIVEN - (SMALL - _CHIEFLY_NAMES) - WORDS - _OTHERS
SURE_FAMILY: Final = FAMILY - (SMALL - _CHIEFLY_NAMES) - WORDS - _OTHERS
"""Names that are nothing else."""
NEVER_LAST: Final = words("""
    january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday christmas easter texas california florida georgia carolina dakota virginia
    montana nevada oregon ohio utah iowa idaho kansas alabama alaska hawaii maine indiana illinois kentucky
    louisiana maryland michigan minnesota mississippi missouri nebraska oklahoma pennsylvania tennessee vermont
    wisconsin wyoming england scotland wales ireland australia canada india china mexico brazil brasil espana france
    germany deutschland nigeria kenya ghana tech god gods
""")
"""What stands behind a given name without being a surname: a day, or where the town of that name is."""
EAST_ASIAN: Final = words("""
    chan chang chen cheng cheong cheung chew chia chiang chin choi chong chow chu chua chung fong gao goh guo han ho
    hong hsu hu huang hwang jung kang khoo kim koh kwok lai lam lau lee leong leung li liang liao lim lin ling liu
    loh low luo ma mok ng ngo nguyen ong ooi pang park pham phan quek shen sim soh tan tang tay teo toh tran vo vu
    wang wong wu xie xu yang yap yeo yip yoon yu yuen zhang zhao zheng zhou zhu
""")
"""Family names that stand first."""


def is_public(name: Sequence[str]) -> bool:
    """Whether somebody whom everybody knows, real or invented, is called by words of this name that follow each other,
    or by the first and the last of them.
    """
    pairs = {*pairwise(name), (name[0], name[-1])}
    return " ".join(name) in PUBLIC or any(" ".join(pair) in PUBLIC for pair in pairs)
