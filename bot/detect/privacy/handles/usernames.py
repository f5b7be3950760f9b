"""What a user name looks like, and how it differs from the words and numbers of ordinary talk."""

from __future__ import annotations

import re
from typing import Final

from bot.detect.patterns import any_of
from bot.detect.privacy.names.words import FAMILY, GIVEN, is_everyday
from bot.detect.words import words
from bot.model import View

NAME: Final = r"@?[a-z0-9_](?:[a-z0-9_.-]{0,38}[a-z0-9_])?(?:#[a-z0-9]{2,6})?(?![\w@]|[/:]\S)"
"""A word that may be one, in skeleton spelling."""

TALK: Final = words(
    """
    a i u an as at be by do go he hi if im in is it me my no of on or so to up us we ur ya yo and any app are bad
    ban big bio but can cut day did dms dry fun fix for get god got had has her him his hot how idc idk ill its
    ive lag let lol lot low mad may men mod new not now off old omg one our out own pic pls ppl rip sad saw say
    see set she sub the tho too top try two use via vip was way who why wit wtf yes yet you kid el la los las que
    por con mi tu su de da em um les mais pas sur moi ist und oder mit von zu es est der die das

    acting active annoying awful banned basic beautiful better blank blocked boring broken buggy busy changed
    chaos chaotic cluttered cringe crashed cursed dead deactivated deleted depressing different disabled disaster
    down dumb embarrassing empty evil fake finished flooded frozen full fun garbage gone great hacked heaven hell
    hidden horrible huge inactive insane lagging laggy limited linked locked lonely lost messy missing muted
    nonsense offline open overrated paused poison private public random ruined safe screwed secret shit slow
    spammy spotless stolen stupid suspended taken terrible toxic trash ugly unhinged unused useless verified
    visible weird worse yikes privado privada privat privee prive publico publica offentlich bloqueado bloqueada
    bloque hackeado hackeada gehackt gesperrt geloscht pirate supprime aburrido muerto vacio lleno cheio chato tot
    leer voll langweilig peinlich nervig doof schrecklich furchtbar toll kaputt nulle ennuyeux vide mort moche chiant
    aburrida muerta feo fea cheia chata morta ruim brega
    aesthetic wholesome legendary iconic unreal absurd tragic vibrant minimal vintage retro modern bland
    stale neat awesome mediocre average stellar bizarre creepy spooky cute salty savage nasty vile filthy dirty
    popular viral obscure niche unknown organic digital neutral natural casual visual ideal original rainy cloudy
    thirsty dreamy cozy moody gloomy sassy classy trashy flashy fishy glitchy sketchy shaky wonky janky clunky
    hazy fuzzy nuts bananas bonkers bollocks bullshit dumpster wasteland graveyard ghosttown sanctuary escape
    lifeline torture purgatory propaganda clickbait brainrot ragebait doomscroll slop pretty nightmare wholesale
    unstable unsafe unfollowed resurrected
    algorithm addict addiction audio banner bot box card chat client code comment content controller crash deck dm
    edit feed filter filters follower followers friends game games gift group groups highlights link links live
    map memes memories message messages music nitro notes notif notifs pic pics playlist post posts premium
    profile reel reels score server servers shorts sound sounds stickers stories story streak streaks stream stuff
    sub subs trend trends video videos wrapped

    anybody anyone anytime asap everybody everyone instead later literally lmao maybe nobody nvm obviously okay
    please rather seriously sometime someone thanks tonight tomorrow whatever whenever whoever yeah yesterday zero
    someday soon sometimes weekends

    paypal venmo cashapp revolut pix upi bizum zelle bank number
    """
)
"""What follows a platform's name in talk: small words, how an app or account is, what belongs to it, who and when."""

_FORMED: Final = re.compile(
    "[a-z]{2,}"
    + any_of(
        "ing, ed, ly, ness, tion, sion, ment, able, ible, ful, less, ous, ish, ical, tional, onal, [st]ic, some, ary",
        "ive, ated, ity, ism, n't",
        "ad[oa]s?, id[oa]s?, mente, ando, iendo, endo, oes, cao, ones, dad, dade, ito, ita, inho, inha",
        "aient, ment, eux, euse, ique",
        "lich, isch, heit, keit",
    )
)  # fmt: skip
"""Endings of adjectives, adverbs and abstract nouns in five languages, which user names seldom have."""

_LONG: Final = 14
"""From how many letters on an ending is chance: words so long stand in the list."""
_DRAWN_OUT: Final = re.compile(r"([a-z])\1\1")
"""As in "sooo"."""

_UNIT: Final = re.compile(
    r"\d+(?:st|nd|rd|th|am|pm|k|x|s|mg|ml|kg|g|min|mins|h|hr|hrs|yo|y|f|m|d|p|hz|fps|gb|mb|tb|ish|ever|percent|[a-z]{1,2})"
    r"|[a-z]{1,3}\d{1,2}"
    r"|(?:ps|xbox|fifa|cod|gta|rdr|nba|madden|iphone|android|ios|windows|covid|galaxy|pixel|macos|day|part|level|season"
    r"|top|year|grade|week|chapter|episode|left\ddead|web|html|gpt|half.?life|fallout|covid.?)[-.]?\d{1,4}[a-z]?"
    r"|[a-z]{1,12}-\d{1,4}|\d+-[a-z]+(?:-[a-z]+)*|v?\d+(?:\.\d+)+[a-z]?"
)
_SITE: Final = re.compile(
    r"[\w.-]+\.(?:com|org|net|gg|tv|me|io|de|co|uk|fr|es|br|pt|gov|edu|app|png|jpe?g|gif|mp[34]|pdf|html?|js|py|txt)"
)
_INNER_CAPITAL: Final = re.compile(r"[a-z0-9_][A-Z]|[A-Z]{2}[a-z]")
_SPELT_SO: Final = re.compile(r"i[A-Z]|[A-Z]+s?$|Mc[A-Z]|[A-Z]{2,}[a-z]{1,3}$")


def distinct(name: str) -> bool:
    """Whether this can hardly be a word. ``name`` is as it was posted, with capitals and digits.

    >>> [distinct(one) for one in ("owl_robin", "Robin88", "robin.owl", "RobinOwl", "robin", "10mins", "e.g.")]
    [True, True, True, True, False, False, False]
    """
    bare = name.lstrip("@").rstrip(".")
    low = bare.lower()
    letters = sum(char.isalpha() for char in bare)
    if letters < 3 or _SITE.fullmatch(low):
        return False
    if "_" in bare:
        return "_" in bare.strip("_") or not (bare.startswith("_") and bare.endswith("_"))
    if any(char.isdecimal() for char in bare):
        return _UNIT.fullmatch(low) is None
    if "." in bare:
        return _dotted(low.split("."), at=name.startswith("@"))
    return _INNER_CAPITAL.search(bare) is not None and _SPELT_SO.match(bare) is None


def _dotted(parts: list[str], *, at: bool) -> bool:
    """Whether words joined by dots are a name, not sentences without a space between them; ``at``: behind an "@"."""
    if "" in parts or sum(map(len, parts)) < 6:
        return False
    if len(parts) == 2:
        return not any(part in TALK for part in parts)
    return at or not all(everyday(part) for part in parts)


def unusual(name: str) -> bool:
    """Whether a word in skeleton spelling, without its "@", is none of ordinary talk: it may be a name."""
    if len(name) < 4 or not name.isascii() or name in TALK or name.isdecimal() or _DRAWN_OUT.search(name):
        return False
    return not everyday(name)


def everyday(word: str) -> bool:
    """Whether a word in skeleton spelling is one of ordinary talk, as it stands or by its ending."""
    return len(word) < 4 or is_everyday(word) or (len(word) <= _LONG and _FORMED.fullmatch(word) is not None)


def known_name(word: str) -> bool:
    """Whether people are called so: whoever is told of is more likely than a user name."""
    return word in GIVEN or word in FAMILY


def spelt(view: View, start: int, end: int) -> str:
    """A stretch of the skeleton as it was posted, with its capitals."""
    return view.raw[view.starts[start] : view.ends[end - 1]]
