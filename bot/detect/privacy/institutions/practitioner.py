"""A named therapist or doctor: by title ("Dr Patel", "Dra. Lima"), or by role ("my therapist Anna Weiss").

A title alone is not enough: somebody here has to see them. Fame, fiction and products by that title are left out.
"""

from __future__ import annotations

import re
from typing import Final

from bot.detect.privacy.institutions.common import COMMON
from bot.detect.privacy.institutions.names import Name, Word, after, before
from bot.detect.words import words
from bot.model import View

_TITLES: Final = ("dr", "doctor", "dra", "lic", "docteur", "docteure", "doutor", "doutora", "doktor", "drs")
_ROLES: Final = words("""
    therapist psychiatrist psychologist counsellor counselor gp shrink psych caseworker dietitian dietician
    midwife dentist pediatrician paediatrician physician gynaecologist terapeuta psicologo psicologa psiquiatra
    medico medica psychologue psychiatre psy medecin therapeute therapeut therapeutin psychiater psychiaterin
    psychologin cpn ot nurse keyworker physio consultant coordinator neurologist cardiologist oncologist surgeon
    dermatologist osteopath chiropractor endocrinologist hygienist pediatra ginecologa ginecologo neurologo
    neurologa dentista orthophoniste travailleuse kine dermatologue gynecologue zahnarzt zahnarztin betreuerin
    betreuer sozialarbeiterin nutricionista psicopedagoga psicanalista doc psychologe hausarzt hausarztin
    frauenarztin kinderarzt worker
""")
ANCHORS: Final = _ROLES.union(_TITLES)
"""Words that may lead to such a name."""

_FAMOUS: Final = words("""
    mate kolk king peterson mcgraw dre oz fauci freud jung gottman huberman seuss dolittle who strange house phil
    frankenstein watson jekyll siegel linehan levine maté
""")
"""Last names of doctors who are known from books and screens."""

_NOBODY: Final = words("""
    google pepper who phil oz dre martens strange evil doom house seuss jekyll dolittle doolittle watson frankenstein
    pimple fauci mario robotnik eggman manhattan octopus quinn mccoy grey shepherd cox wilson cuddy lecter crane
    freud jung peterson huberman gabor bessel brene spock zhivago moreau no love drake ruth laura k mike web internet
    youtube reddit tiktok chatgpt gpt ai disrespect stone wu brown's bronner beckmann
    oetker pangloss faustus faust kildare hibbert nick zoidberg becky dobson gottman rogers
    unit apt suite flat lot
    appointment appt office visit prescribed said says told is was will would has had and or but the a an at in on
    my for with about who which that this today tomorrow yesterday asked wants thinks gave put just then so because
    mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    to if when can could did does not tmrw again anymore either there where here now soon later
    visits notes note shopping bills bill letter phone called calls i you he she we they it me him her them us im
    might may please who's whos strange's without before after until since also still even only very really recommended
    suggested explained referred offered started stopped switched upped changed increased
    de do da der die das del la le les el aqui ali hoje heute hier disse sagt sagte dit a dit dice dijo
""")
"""What follows "Dr" and is nobody's doctor: fame, fiction, products, and ordinary words."""

_SEEN: Final = re.compile(
    r"<@|\b(?:my|our|his|her|their|your|ur|me|i|we|us|u|you|see|sees|seeing|saw|seen|appointments?|appt|sessions?|intake"
    r"|patients?|under|referred|therapist|psychiatrist|gp|clinic|surgery|therapy|meds|waiting room"
    r"|mi|mis|meu|minha|meus|eu|yo|tu|te|mon|ma|mes|je|j|nous|on|mein\w{0,2}|ich|mir|mich|wir|du|dein\w{0,2}|consulta"
    r"|cabinet|praxis|terapia|cita"
    r"|frau|herrn?|behandlung|tratamiento|tratamento|suivie?)\b"
)
_TALKED_OF: Final = re.compile(
    r"\b(?:books?|podcasts?|videos?|vids?|episodes?|author|authors|wrote|written|youtube|channel|ted|talks?|quotes?"
    r"|quoting|documentary|shows?|netflix|stud(?:y|ies)|papers?|articles?|interview|lectures?|reads?|watch(?:ed|ing)?"
    r"|cosplay|season|movie|character|drink(?:ing)?|can of|boots|libro|livro|livre|buch)\b"
)
_AT_PRACTICE: Final = re.compile(
    r" (?:at|from|of|in) (?:the )?(?:[\w'-]+ ){0,3}(?:clinic|surgery|hospital|practice|centre|center|infirmary)\b"
)
_BETWEEN: Final = re.compile(
    r"(?:'s name)?(?:,? (?:is |was |est |es |e |ist )?(?:called |named |heisst |se llama |s'appelle |se chama "
    r"|chama-se )?| ?[:=(] ?|, )"
)
_MR: Final = frozenset({"mr", "mrs", "ms", "miss", "frau", "herr", "sra", "sr", "mme", "dr", "dra"})
_POSSESSED: Final = re.compile(
    r"(?:\b(?:my|our|his|her|their|your|ur|mi|tu|su|meu|minha|mon|ma|notre|mein|meine|unsere|dein|deine)|\w'?s)"
    r"\s(?:[\w-]{1,14}\s){0,2}$"
)
_GAP: Final = re.compile(r"\.? ?(?:med\. )?")
_SHORT: Final = frozenset({"dr", "dra", "drs", "lic"})
_APPOSED: Final = re.compile(
    r"(?: \(|, | is | was |, who is )(?:my|our|his|her|their|mi|mon|ma|meu|minha|mein\w?) (?:\w+ )?$"
)
_REACH, _TALK = 90, 36


def named(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """Who is named behind the title or role at ``start:end`` of the skeleton."""
    if word in _TITLES:
        return _titled(view, start, end, cased=cased)
    return _by_role(view, start, end, cased=cased)


def _titled(view: View, start: int, end: int, *, cased: bool) -> Name | None:
    text = view.skeleton
    gap = _GAP.match(text, end)
    index = gap.end() if gap else end
    if index == end or ("." in text[end:index] and text[start:end] not in _SHORT):
        return None
    parts = _person(after(view, index, cased=cased))
    if not parts or parts[-1].text in _FAMOUS:
        return None
    if len(parts) == 1 and (parts[0].text in _NOBODY or len(parts[0].text) < 3):
        return None
    if not parts[0].capital and (view.skeleton[start:end] not in _SHORT or parts[0].text.endswith("ed")):
        return None
    last = parts[-1].end
    placed = _AT_PRACTICE.match(text, last)
    if _TALKED_OF.search(text, max(0, start - _TALK), start):
        return None
    if not placed and _TALKED_OF.search(text, last, last + _TALK):
        return None
    if not (_SEEN.search(text, max(0, start - _REACH), start) or _SEEN.search(text, last, last + _REACH)):
        return None
    return _as_name(start, parts)


def _by_role(view: View, start: int, end: int, *, cased: bool) -> Name | None:
    text = view.skeleton
    if not _POSSESSED.search(text, max(0, start - 40), start):
        return None
    behind = _after_name(view, start, cased=cased)
    if behind:
        return behind
    link = _BETWEEN.match(text, end)
    if link is None or link.end() == end:
        return None
    found = after(view, link.end(), cased=cased)
    if found and found[0].text in _MR and len(found) > 1:
        if found[0].text in {"dr", "dra"}:
            return None
        parts = _person([_bare(found[1]), *found[2:]])
        return _as_name(found[0].start, parts) if parts else None
    parts = _person(found)
    return _as_name(parts[0].start, parts) if len(parts) > 1 and all(one.capital for one in parts) else None


def _after_name(view: View, start: int, *, cased: bool) -> Name | None:
    """Who is named before a role: "Ada Brook (my therapist)", "Ada Brook is my gp"; it takes two capitals."""
    link = _APPOSED.search(view.skeleton, max(0, start - 40), start)
    if link is None:
        return None
    parts = [word for word in before(view, link.start(), cased=cased)[:2] if word.capital]
    if len(parts) < 2 or parts[1].gap not in {" ", "-"} or parts[0].gap or parts[1].text in COMMON:
        return None
    return _as_name(parts[1].start, parts[::-1])


def _bare(word: Word) -> Word:
    return Word(word.text, word.start, word.end, word.capital, "")


def _person(found: list[Word]) -> list[Word]:
    """One to three words of a name; in small letters one, or two when neither is a common word."""
    parts: list[Word] = []
    for word in found[:4]:
        if parts and not (
            word.gap in {" ", "-"} or (word.gap == ". " and (len(parts[-1].text) == 1 or parts[-1].text in _DEGREES))
        ):
            break
        particle = word.text in {"van", "von", "de", "da", "di", "la", "le", "del", "el", "al", "bin", "der", "dos"}
        if not word.capital and (word.text in COMMON or word.text in _NOBODY) and not (particle and parts):
            break
        if not word.capital and parts and parts[0].capital and not particle:
            break
        if not word.text[0].isalpha() or (not parts and word.gap.strip()):
            break
        parts.append(word)
    while parts and parts[-1].text in COMMON and not parts[-1].capital:
        parts.pop()
    if not parts or parts[0].capital:
        return parts
    return parts[: 2 if len(parts) > 1 and _SURNAME.fullmatch(parts[1].text) else 1]


_DEGREES: Final = frozenset({"mag", "dr", "prof", "dipl", "ing", "med", "psych"})
_SURNAME: Final = re.compile(r"(?!.*(?:ed|ing|ly|n't)$)[a-z'-]{3,}")
"""What can be a second name in small letters, rather than a verb that goes on with the sentence."""


def _as_name(start: int, parts: list[Word]) -> Name:
    words = tuple(one.text for one in parts)
    return Name(start, parts[-1].end, words, sum(one.capital for one in parts), headed=True)
