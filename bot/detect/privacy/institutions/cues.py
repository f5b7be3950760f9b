"""How people say that somebody belongs to a school, a clinic or a place of work; all on the skeleton.

Cues are single words, told apart by a table; what stands between a cue and the name is read with bounded patterns.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

from bot.detect.words import words


class Tie(Enum):
    """What ties somebody to the name that follows."""

    WORK = "work"
    STUDY = "study"
    CARE = "care"
    GO = "go"
    AT = "at"


CUES: Final[dict[str, Tie]] = {
    **dict.fromkeys(
        words("""
            work works worked working workin employed hired fired sacked dismissed quit job jobs shift shifts stationed
            paycheck payslip paid wages intern interning internship interned apprentice apprenticeship volunteer
            volunteering placement placements retired resigned trainee
            trabajo trabaja trabajas trabajamos trabajando trabaje trabajaba trabalho trabalha trabalhas trabalhamos
            trabalhando trabalhei trabalhava travaille travailles travaillais travailler bosse bosses bosser
            arbeite arbeitet arbeiten arbeitest jobbe jobbt schaffe schafft ausbildung lehre azubi
        """),
        Tie.WORK,
    ),
    **dict.fromkeys(
        words("""
            study studying studies studied student students freshman freshmen sophomore junior senior fresher freshers
            undergrad postgrad pupil grader year yr years term semester grade form attend attends attended attending
            enrolled enrolling enroled graduated graduating graduate transferred transferring transfer teach teaches
            teaching taught degree masters phd start starts started starting posted finals midterms boards
            estudio estudia estudias estudiando estudie estudo estuda estudas estudando etudie etudies etudiant
            etudiante studiere studiert studierst studierte curso cursa cursando matriculado matriculada
            aluno aluna alumno alumna eleve lyceen lyceenne schuler schulerin student studentin profesor profesora
            professor professora lehrer lehrerin terminale premiere seconde troisieme
        """),
        Tie.STUDY,
    ),
    **dict.fromkeys(
        words("""
            admitted inpatient outpatient patient discharged referred sectioned hospitalised hospitalized session
            sessions appointment appointments appt therapy counselling counseling
            ingresado ingresada internado internada hospitalise hospitalisee suivi suivie eingewiesen stationar
        """),
        Tie.CARE,
    ),
    **dict.fromkeys(words("go goes goin going went commute gehe gehst geht ging voy vas va vou vais"), Tie.GO),
    **dict.fromkeys(("at",), Tie.AT),
}

_BY: Final = {
    Tie.WORK: r"at|for|from|by|@|sa|en|em|na|no|da|do|para|chez|pour|beim?|fur|a|au|aux|im|in",
    Tie.STUDY: r"at|from|to|@|in|en|em|na|no|da|do|aux?|a|an|am|im|auf|bei|del?",
    Tie.CARE: r"at|to|from|under|with|in|en|na|no|a|au|im|ins",
    Tie.GO: r"to|al?|aux?|auf|in|pra|para|no|na|ao|aufs|ins|zum|zur",
}
PREPOSITION: Final = {tie: re.compile(rf"[ ,](?P<by>{by}) {{1,2}}(?=[^\W_])") for tie, by in _BY.items()}
NEARNESS: Final = {Tie.WORK: 48, Tie.STUDY: 40, Tie.CARE: 40, Tie.GO: 12}
"""Between a cue and a name, and within how many characters."""

STRAIGHT: Final = frozenset(words("attend attends attended attending"))
"""Cues that need no preposition."""

LOOSE: Final = frozenset(words("paid posted year yr years term form grade"))
"""Cues with so many meanings that a name after them needs its capital or its kind."""

_ROLES: Final = (
    "nurse|teacher|tutor|lecturer|professor|barista|cashier|manager|supervisor|waiter|waitress|server|host|hostess|chef"
    "|cook|baker|cleaner|janitor|porter|receptionist|secretary|clerk|assistant|aide|carer|caregiver|driver|picker|packer"
    "|welder|mechanic|engineer|developer|analyst|accountant|lawyer|paralegal|pharmacist|technician|tech|lab tech|doctor"
    "|resident|surgeon|midwife|paramedic|physio|therapist|counsellor|counselor|psychologist|social worker|guard"
    "|lifeguard|librarian|apprentice|trainee|intern|temp|stylist|hairdresser|barber|bartender|barman|barmaid|dishwasher"
    "|coach|ta|hca|rn|lpn|cna|prof|dean|head|principal|boss|coworkers?|colleagues?|shift lead|team lead|lead|worker"
    "|weeks?|days?|hours|hrs|nights?|mornings?|weekends?|months|years|yrs|yr|stuck|dorms?|freshers|been|contract|desk"
    "|reception|orientation|induction|training|detention|crew|staff|sells?|sold|serves?|stacks?|runs|manages?"
)
ROLE: Final = re.compile(
    rf"\b(?:{_ROLES}) (?:[\w'&/-]+ ){{0,3}}$"
    r"|\b(?:i'?m|am|is|was|as|she's|he's|who's) (?:an?|the|their|head|currently|now) (?:[\w'&/-]+ ){1,4}$"
)
"""What stands right before "at" when somebody has a place there."""

PERSON: Final = re.compile(
    r"<@|\b(?:i|im|i'[a-z]{1,2}|ive|ill|id|me|my|mine|we|we'[a-z]{2}|us|our|you|you'[a-z]{2}|u|ur|your|ya|yall|youre"
    r"|he|she|his|her|him|they|their|son|daughter|kid|kids|mum|mom|dad|sister|brother|anyone|anybody|who|years?"
    r"|yo|mi|mis|me|nos|nuestro|nuestra|tu|tus|te|eu|meu|minha|meus|minhas|nosso|nossa|voce|teu|tua"
    r"|je|j|moi|mon|ma|mes|nous|notre|tu|ton|ta|toi|ich|mich|mir|mein\w{0,2}|wir|uns\w{0,4}|du|dich|dir|dein\w{0,2})\b"
)
"""Somebody whose place it could be."""

ONLY_TALK: Final = re.compile(
    r"\b(?:news|headlines?|articles?|(?:an?|the|new|recent) stud(?:y|ies) (?:by|from|out of|at)|research(?:ers?)?"
    r"|scientists?|journal"
    r"|according to|documentary|docuseries|netflix|watch\w*|film(?:ed)?|movie|episode|novel|podcast|donat\w+"
    r"|fundrais\w+|charity|shooting|shooter|rank(?:ed|ings?)|league table|vs|versus|beat|against|lecture (?:by|from|on)"
    r"|free (?:online )?course|published|professor (?:of|from)|scandal|ceo|stocks?|shares|ad for|advert"
    r"|noticias?|noticia|nachrichten|zeitung|etude|estudo da|estudio de|actualites)\b"
)
"""Before a name: it is the news' or a story's."""

ONLY_HOPE: Final = re.compile(
    r"\b(?:(?:get|getting|gets) (?:in|back in)?to|apply|applying|applied|applications?|dream\w*|wish\w*"
    r"|hop(?:e|ing)|rejected|want(?:s|ed)? to (?:go|study|work|attend|be)|wanna (?:go|study|work)"
    r"|would love to|would like to|if i (?:go|get)|sueno|sonho|quiero|quero|veux|voudrais|mochte"
    r"|will (?:mal )?(?:an|auf))\b"
)
"""Before a name: they are not there (yet)."""

AT_WORK: Final = re.compile(r"\b(?:works?|worked|working|shifts?|jobs?|boss|manager|coworkers?|colleagues?)\b")
FAR: Final = re.compile(r"\b(?:and|but|so|or|then|that|which|because|\w+ing)\b|,|(?: \S+){4}")
"""Between a cue and a preposition that belong to two different things."""

POSSESSED: Final = re.compile(
    r"(?:\b(?:my|our|his|her|their|your|ur|mi|minha|meu|nuestro|nuestra|nossa|mon|ma|notre|mein|meine|unsere|dein|deine)"
    r"|\w'?s)\s(?:[\w-]{1,12}\s){0,2}$"
)
CALLED: Final = re.compile(
    r"(?:'s)?(?: name)?(?: ?(?:,|:|=|-) ?| (?:is|was) (?:called |named )?| (?:called|named) "
    r"| (?:se llama|chama-se|se chama|s'appelle|heisst|es|e|est|ist) (?:el |la |o |a |le |das |die )?)(?:the )?(?=\S)"
)
"""Between "my school" and its name."""
