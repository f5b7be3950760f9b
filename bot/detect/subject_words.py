"""The words by which possession and belonging are told, in five languages; skeleton spelling, as patterns.

Skeleton spelling: no capitals, no accents.
"""

from __future__ import annotations

import re
from typing import Final


def _any(text: str) -> str:
    """The words of a table as alternatives of a pattern."""
    return "|".join(text.split())


_KIN: Final = _any(r"""
    mom mum mommy mummy mother mam mamma ma'am dad daddy father da parents? sis sister sibling bro brother son daughter
    kids? child children twin cousin aunt auntie uncle nan nana gran grandma grandpa granny grandad grandson grandmother
    grandfather granddaughter nephew niece wife husband hubby ex exs exes gf bf girlfriend boyfriend partner fiancee?
    spouse stepdad stepmom stepmum stepbrother stepsister stepson stepdaughter godmother godfather
    in-laws? mil fil sil bil
    friend(?!\scode) friends bestie bff mate mates buddy pal mutual roommate roomie flatmate housemate neighbou?r
    lodger tenant helper rep groupmate cellmate
    madre padre hermano hermana hermanito hermanita primo prima tio tia abuelo abuela abuelita hijo hija
    (?<!codigo\sde\s)amigo amiga
    novio novia marido mujer esposo esposa vecino vecina companero companera casero
    mae pai irmao irma primos avo vovo filho filha namorado namorada vizinho vizinha mulher colega senhorio senhoria
    mutter vater mama papa schwester bruder tante onkel oma opa sohn tochter freund freundin mann nachbar nachbarin
    mitbewohner mitbewohnerin vermieter cousine cousin
    mere pere frere soeur grand-mere grand-pere mamie papi (?<!code\s)ami amie copain copine mari voisin voisine
    fils fille coloc proprio
""")
CARERS: Final = _any(r"""
    boss manager supervisor teacher principal coach tutor landlord landlady therapist counsell?or psychiatrist
    psychologist doctor dr gp nurse midwife coworkers? co-workers? colleagues? classmate employer caseworker
    stalker bully abuser rapist
    chef chefin lehrer lehrerin jefe jefa profe profesor profesora chefe professor professora patron patronne prof
    terapeuta psicologo psicologa medico medica medecin psy therapeut therapeutin arzt arztin
""")
"""People whom somebody meets at a place of theirs: the place is then both's, the telephone number is not."""

RELATIONS: Final = f"{_KIN}|{CARERS}"
"""People whom somebody calls "my ..."."""

PLAIN_RELATIONS: Final = re.sub(r"\(\?<?!.*?\)", "", RELATIONS)
"""The same without what guards single words, for RE2: it knows no look-around."""

KIN: Final = _KIN

STRANGERS: Final = _any(r"""
    guy person thief idiot liar boy girl man woman lady dude bitch creep troll scammer bloke lad weirdo perv pervert
    witch snake rat catfish predator freak skid sockpuppet user bastard cow pig cunt dick asshole asshat prick
    mod anon tipo tio tal cara mec type typ kerl frau vogel arnaqueur veia vieux vieja
""")
BELONGS: Final = _any(r"""
    live lives lived livin living stay stays stayed staying is isnt isn't are am was were be been work works worked
    workin working go goes going goin attend attends attended study studies studied studying use uses used using has
    moved moves move turn turns turned turning turnin born teach teaches taught
    crash crashing sleeps hang hangs posts goes
    vive viven vivo vivia mora moram moro habita habite habitent vit wohnt wohnen wohne lebt lebe heisst
    trabaja trabajo trabalha trabalho travaille arbeitet arbeite estudia estudio estuda estudo etudie studiert studiere
    tiene tengo tem tenho hat habe esta estoy estou soy sou
    se\sllama se\schama s'appelle
""")
"""Verbs that tie somebody to a place, a number or a name."""

DETAIL_NOUNS: Final = _any(r"""
    numbers? num nr no phone cell mobile landline digits whatsapp email e-mail mail gmail address addy adress house
    place home flat apartment crib street postcode zip snap snapchat sc insta instagram ig tiktok discord disc tag
    handle username user account acc acct alt @ twitter facebook fb steam psn gamertag xbox kik telegram tele profile
    onlyfans linkedin channel link name full real legal last surname birthday bday dob birthdate age ssn social nino
    passport licence license id nhs insurance tax card iban sort bank details paypal venmo cashapp wallet zelle pix upi
    ip router server school uni college work job workplace office employer clinic therapist doctor gp dentist
    numero telefono movil correo direccion casa cuenta tarjeta nombre cumpleanos dni nie escuela colegio
    telefone telemovel endereco morada conta cartao nome aniversario nif cpf escola
    adresse telephone portable tel compte nom anniversaire ecole lycee rib
    payslip letter ird nin fin medicare prescription contract screen papers iban ids? chart file
    nummer handynummer handy anschrift konto kontonummer geburtstag schule klinik
""")
"""What a detail is called."""
