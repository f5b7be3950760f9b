"""How people say that somebody belongs to a school, a clinic or a place of work; all on the skeleton.

Cues are single words, told apart by a table; what stands between a cue and the name is read with bounded patterns.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from bot import regex
from bot.detect.words import words


class Tie(StrEnum):
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
            drive drives driving drove deliver delivers delivering temp temping freelance freelancing contracting
            contract contracted offer offered notice laid signed redundant suspended onboarding probation serving
            deployed ojt nysc siwes
            leave furloughed admin fsj bfd zivildienst nagtatrabaho nagwowork clocked clock
            jefe jefa patron patronne chef chefin boss colegas collegues kollegen
            cajero cajera mesero mesera camarero camarera enfermero enfermera maestro maestra docente
            infirmier infirmiere caissier caissiere vendeur vendeuse serveur serveuse cuisinier livreur
            atendente caixa vendedor vendedora garcom enfermeiro motoboy entregador gerente chefe
            kassierer kassiererin verkaufer verkauferin pfleger pflegerin krankenschwester erzieher erzieherin koch
            kochin kellner kellnerin kellnere putze putzt
            practica practicas pasantia estagio estagiaria estagiario stage alternance praktikum arbeit lager
            trampo laburo laburando chambeo taf werkstudent werkstudentin
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
            expelled excluded withdrew drop dropped dropping failing flunked flunking alum alumni alumna alumnus
            matriculate matriculating matriculated matric cadet class classes classmate classmates lectures hostel
            dorm dorms residency fellowship clerkship rotation rotations resitting repeating accepted transferee
            honours honors mba msc bsc bts btec hnd passei passou entrei aprovado aprovada
            scholarship tuition aaral pumapasok enrol enroll
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
            detox intake php iop residential treated treatment assessed assessment discharge admission ward chemo
            dialysis took taken rushed brought committed
            atendido atendida atienden atende atendem internaron internei internaram tratamiento tratamento terapia
            therapie behandlung aufgenommen consulta cita termin rdv kicked
            ingresado ingresada internado internada hospitalise hospitalisee suivi suivie eingewiesen stationar
        """),
        Tie.CARE,
    ),
    **dict.fromkeys(words("go goes goin going went commute gehe gehst geht ging voy vas va vou vais"), Tie.GO),
    **dict.fromkeys(("at",), Tie.AT),
}

_BY: Final = {
    Tie.WORK: "at|for|from|by|with|down|doon|out of|@|sa|en|em|na|no|da|do|para|chez|pour|beim?|fur|a|au|aux|im|in"
    "|del?|der",
    Tie.STUDY: "at|from|to|into|out of|outta|@|sa|in|en|em|na|no|da|do|aux?|a|an|am|im|auf|bei|del?|der|for",
    Tie.CARE: "at|to|out of|from|under|with|by|@|sa|in|en|em|na|no|a|au|im|ins|del?",
    Tie.GO: "to|al?|aux?|auf|in|pra|para|no|na|ao|aufs|ins|zum|zur",
}
_NEARNESS: Final = {Tie.WORK: 48, Tie.STUDY: 40, Tie.CARE: 40, Tie.GO: 12}
PREPOSITION: Final = {
    tie: (re.compile(rf"[ ,](?P<by>{by})(?: is)? {{1,2}}(?:l')?(?=[^\W_])"), _NEARNESS[tie]) for tie, by in _BY.items()
}
"""What stands between a cue and a name, and within how many characters."""

STRAIGHT: Final = frozenset(words("attend attends attended attending"))
"""Cues that need no preposition."""

LOOSE: Final = frozenset(words("paid posted year yr years term form grade")) | words("""
    leave furloughed admin
    drive drives driving drove deliver delivers delivering temp temping offer offered notice laid signed redundant
    suspended contract contracted contracting drop dropped dropping failing class classes classmate classmates
    hostel accepted committed took taken rushed brought stage practica practicas ward treatment treated
    chef boss patron jefe jefa chefe caixa koch clock clocked consulta cita termin rdv kicked passei passou entrei
    aprovado aprovada honours honors mba msc bsc bts btec
    assessment assessed discharge admission rota serving lager arbeit terapia therapie
""")
"""Cues with so many meanings that a name after them needs its capital or its kind."""

VAGUE: Final = words("""
    leave furloughed admin
    drive drives driving drove deliver delivers delivering offer offered notice laid signed suspended contract
    contracted took taken rushed brought committed class classes terapia therapie stage excluded accepted
    arbeit failing drop dropped dropping passei passou entrei consulta cita termin rdv
""")
"""Of those, the ones after which a single capital is not enough either."""

LEFT: Final = words("""
    kicked graduated graduating graduate alum alumni alumna alumnus expelled withdrew transferee discharged admitted
    hospitalized hospitalised matriculated
""")
"""Cues whose "from" and "to" lead to the place itself."""

OUT_ONLY: Final = words("failing drop dropped dropping flunking flunked kicked")
"""Cues that lead to a place only by "out of" or "from"."""

_ROLES: Final = (
    "nurse|teacher|tutor|lecturer|professor|barista|cashier|manager|supervisor|waiter|waitress|server|host|hostess|chef"
    "|cook|baker|cleaner|janitor|porter|receptionist|secretary|clerk|assistant|aide|carer|caregiver|driver|picker|packer"
    "|welder|mechanic|engineer|developer|analyst|accountant|lawyer|paralegal|pharmacist|technician|tech|lab tech|doctor"
    "|resident|surgeon|midwife|paramedic|physio|therapist|counsellor|counselor|psychologist|social worker|guard"
    "|lifeguard|librarian|apprentice|trainee|intern|temp|stylist|hairdresser|barber|bartender|barman|barmaid|dishwasher"
    "|coach|ta|hca|rn|lpn|cna|prof|dean|head|principal|boss|coworkers?|colleagues?|shift lead|team lead|lead|worker"
    "|ot|cpn|keyworker|psych|psychiatrist|gp|doc|consultant|po|sponsor|team|service|ward|cadet|dispatcher|teller|double|dept"
    "|department|faculty|weeks?|days?|hours|hrs|nights?|mornings?|weekends?|months|years|yrs|yr|stuck|dorms?|freshers|been|contract|desk"
    "|reception|orientation|induction|training|detention|crew|staff|sells?|sold|serves?|stacks?|runs|manages?"
)
ROLE: Final = regex.compile(
    rf"\b(?:{_ROLES}) (?:[\w'&/-]+ ){{0,3}}$"
    r"|\b(?:i'?m|am|is|was|as|\w's) (?:an?|the|their|head|currently|now) (?:[\w'&/-]+ ){1,4}$"
)
"""What stands right before "at" when somebody has a place there."""

AT_WORK: Final = re.compile(
    r"\b(?:works?|worked|working|shifts?|jobs?|boss|manager|coworkers?|colleagues?|cop|officer|deputy|driver|nurse|quit"
    r"|dispatcher|notice|offer|hired|fired|sacked|employer|company|employee|intern|apprentice|contract|career|promoted|trainee)\b"
)
FAR: Final = re.compile(r"\b(?:and|but|so|or|then|that|which|because|\w+ing)\b|,|(?: \S+){4}")
"""Between a cue and a preposition that belong to two different things."""

_OWNERS: Final = words("""
    my our his her their your ur mi minha meu nuestro nuestra nossa mon ma notre mein meine unsere dein deine
""")
_OWNER_WITHIN: Final = 32
"""How many characters are read."""
_OWNERS_END: Final = ("s", *_OWNERS)
_POSSESSED: Final = re.compile(
    rf"(?:\b(?:{'|'.join(sorted(_OWNERS))})"
    r"|\w's|\b(?!(?:is|was|as|us|this|has|its|does|yes|suis|vais)\b)\w{2,12}s)\s(?:[\w-]{1,12}\s){0,2}$"
)
CALLED: Final = re.compile(
    r"(?:'s)?(?: name)?(?: ?(?:,|:|=|-) ?| (?:is|was) (?:called |named )?| (?:called|named) "
    r"| (?:se llama|chama-se|se chama|s'appelle|heisst|es|e|est|ist) (?:el |la |o |a |le |das |die )?)(?:the )?(?=\S)"
)
"""Between "my school" and its name."""


def possessed(text: str, start: int) -> bool:
    """Whether the words right before say whose it is: "my", "her old", "dad's"."""
    low = max(0, start - _OWNER_WITHIN)
    for word in text[low:start].split()[-3:]:
        if word.endswith(_OWNERS_END):  # which is quicker to ask than the pattern, and seldom so
            return _POSSESSED.search(text, low, start) is not None
    return False
