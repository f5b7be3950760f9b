"""Whose a name is: somebody's who is here, or only the news', a story's, a hope's."""

from __future__ import annotations

from typing import Final

from bot import regex
from bot.detect.privacy.institutions.names import Name

_PERSON: Final = regex.compile(
    r"<@|\b(?:i|im|i'[a-z]{1,2}|ive|ill|id|me|my|mine|we|we'[a-z]{2}|us|our|you|you'[a-z]{2}|u|ur|your|ya|yall|youre"
    r"|he|she|his|her|him|they|their|son|daughter|kid|kids|mum|mom|dad|sister|brother|anyone|anybody|who|years?"
    r"|boyfriend|girlfriend|bf|gf|husband|wife|partner|ex|friend|uncle|aunt|cousin|roommate|seeing|lady|woman"
    r"|ako|ko|kami|taga"
    r"|yo|mi|mis|me|nos|nuestro|nuestra|tu|tus|te|eu|meu|minha|meus|minhas|nosso|nossa|voce|teu|tua"
    r"|je|j|moi|mon|ma|mes|nous|notre|tu|ton|ta|toi|ich|mich|mir|mein\w{0,2}|wir|uns\w{0,4}|du|dich|dir|dein\w{0,2})\b"
)
"""Somebody whose place it could be."""

_ONLY_TALK: Final = regex.compile(
    r"\b(?:news|headlines?|articles?|(?:an?|the|new|recent) stud(?:y|ies) (?:by|from|out of|at)|research(?:ers?)?"
    r"|scientists?|journal"
    r"|according to|documentary|docuseries|netflix|watch\w*|film(?:ed)?|movie|episode|novel|podcast|donat\w+"
    r"|fundrais\w+|charity|shooting|shooter|rank(?:ed|ings?)|league table|vs|versus|beat|against|lecture (?:by|from|on)"
    r"|free (?:online )?course|published|professor (?:of|from)|scandal|ceo|stocks?|shares|ad for|advert"
    r"|songs?|album|musical|lyrics|noticias?|noticia|nachrichten|zeitung|etude|estudo da|estudio de|actualites)\b"
)
"""Before a name: it is the news' or a story's."""

_ONLY_HOPE: Final = regex.compile(
    r"\b(?:(?:get|getting|gets) (?:in|back in)?to|apply|applying|applied|applications?|dream\w*|wish\w*"
    r"|hop(?:e|ing)|rejected|want(?:s|ed)? to (?:go|study|work|attend|be)|wanna (?:go|study|work)"
    r"|would love to|would like to|if i (?:go|get)|sueno|sonho|exam(?:en)? de|ingreso|vestibular"
    r"|quiero|quero|veux|voudrais|mochte"
    r"|will (?:mal )?(?:an|auf))\b"
)
"""Before a name: they are not there (yet)."""

_AROUND: Final = 110
"""How many characters before and behind a name are read."""


def somebodys(text: str, name: Name) -> bool:
    """Whether somebody here is mentioned near the name."""
    low, high = max(0, name.start - _AROUND), min(len(text), name.end + _AROUND)
    return _PERSON.search(text[low : name.start]) is not None or _PERSON.search(text[name.end : high]) is not None


def only_talk(text: str, start: int, end: int, *, news: bool = True) -> bool:
    """Whether it is only hoped for, or (``news``) reported; "i work at X" stays so whatever was in the news."""
    if _ONLY_HOPE.search(text[max(0, start - 40) : end]):
        return True
    return news and _ONLY_TALK.search(text[max(0, start - 60) : end]) is not None
