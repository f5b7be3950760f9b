"""What a user name looks like, and how it differs from the words and numbers of ordinary talk."""

from __future__ import annotations

import re
from typing import Final

from bot.detect.privacy.handles.everyday import everyday
from bot.detect.words import words

NAME: Final = r"@?[a-z0-9_](?:[a-z0-9_.-]{0,38}[a-z0-9_])?(?:#(?:\d{4}|[a-z]{2,4}\d{0,2}))?(?![\w@]|[/:]\S)"
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
    leer voll aesthetic wholesome legendary iconic unreal absurd tragic vibrant minimal vintage retro modern bland
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
        return _dotted(low.split("."))
    return _INNER_CAPITAL.search(bare) is not None and _SPELT_SO.match(bare) is None


def _dotted(parts: list[str]) -> bool:
    """Whether words joined by dots are a name, not two sentences without a space between them."""
    if "" in parts or sum(map(len, parts)) < 6:
        return False
    if len(parts) == 2:
        return not any(part in TALK for part in parts)
    return not all(everyday(part) for part in parts)


def unusual(name: str) -> bool:
    """Whether a word in skeleton spelling, without its "@", is none of ordinary talk: it may be a name."""
    return len(name) >= 4 and name.isascii() and name not in TALK and not name.isdecimal() and not everyday(name)
