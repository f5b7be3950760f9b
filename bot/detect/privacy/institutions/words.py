"""The words by which named schools, clinics and places of work are told; all in skeleton spelling.

Open lists of ordinary words and of the best-known names, not of phrasings: what is missing from one is mostly caught by
the way it is said (institution.py).
"""

from __future__ import annotations

from typing import Final

from bot.detect.words import words

SCHOOL_HEADS: Final = words("""
    academy college university uni polytechnic polytech collegiate conservatory seminary gymnasium lyceum vidyalaya
    vidyapeeth mandir kindergarten montessori preschool isd tafe elementary comprehensive
    hs jhs shs votech vidyashram
""")
"""A word that ends the name of a school, and means little else."""

CARE_HEADS: Final = words("""
    clinic hospital infirmary surgery hospice camhs clubhouse rehab pharmacy sanatorium orthodontics dentistry
    polyclinic multispeciality multispecialty superspeciality
""")
"""The same for places where people are treated."""

WEAK_HEADS: Final = words("""
    school high middle primary secondary grammar comp prep infants juniors nursery campus poly girls boys state tech
    practice medical medicine health healthcare unit counseling counselling therapy psychology psychiatry recovery
    dental general royal wellness halls centre center care home institute classes team va
    form sec pri jc elem ward behavioral behavioural rooms
""")
"""These mean much else: they need a capital, or somebody who goes there right before the name."""

NEEDS_TIE: Final = words(
    "campus girls boys state tech general royal halls institute classes poly prep medicine juniors infants sec pri elem"
)
"""Of those, the ones that need somebody who goes there even with a capital."""

_CENTRES: Final = words(
    "medical health therapy wellness treatment counselling counseling recovery rehabilitation cancer family women's"
)
PARTNERS: Final = {
    "form": words("sixth"),
    "rooms": words("talking therapy counselling treatment"),
    "home": words("care nursing children's childrens residential retirement"),
    "care": words("aged home health elder hospice day child primary community residential"),
    "centre": _CENTRES,
    "center": _CENTRES,
    "team": words("intervention treatment outreach health resolution recovery"),
    "unit": words("psychiatric maternity mental health inpatient acute adolescent eating assessment crisis day"),
}
"""Heads that mean a place for people only behind one of these."""

WORK_HEADS: Final = words("""
    bank bakery cafe coffee pub inn hotel restaurant diner grill bistro bar warehouse distribution logistics solutions
    ltd inc llc plc gmbh co corp group store stores storage foods farm farms garage motors salon spa gym plumbing
    construction electric engineering consulting partners library council packhouse mill mills factory steel airlines
    airport supermarket cinema theatre theater museum church charity trust services systems software labs studio
    studios industries freight transport haulage cleaners security housing hardware nurseries
    carriers trucking couriers bpo pd police constabulary textiles solicitors associates advisors insurance realty
    dealership roofing electrical landscaping catering media publishing press books bookshop florist florists barbers
    opticians laboratories vets brothers
""")
"""Words that end the name of a place of work; they count only after somebody works there."""

SCHOOL_OPENERS: Final = words("""
    lycee college ecole universite fac iut colegio instituto ies cep ceip liceo escola etec agrupamento faculdade
    universidade universidad facultad escuela preparatoria secundaria universitat gymnasium realschule hauptschule
    gesamtschule grundschule berufskolleg hochschule gesamtschule oberschule
    dps kv jnv iit nit iiit bits iim jc polytechnic hoerskool laerskool
    htl hak hlw kanti kantonsschule sekundarschule volksschule mittelschule berufsschule fh tu kita
    bg brg borg ahs bhs hbla primaria tec garderie
    cegep polyvalente institut creche maternelle
    senai senac fatec prepa cch cetis cbtis conalep cobach secu bachillerato
    guarderia kinder politecnico normal tecnologico colegiado
""")
"""A word that opens the name of a school: "lycée X", "Escola X", "Universidad de X", "Gymnasium X"."""

CARE_OPENERS: Final = words("""
    clinica hopital clinique hospital cabinet centre ehpad chu chru cmp cmpp hp
    klinik klinikum krankenhaus praxis tagesklinik psychiatrie reha caps ubs upa consultorio cesfam ambulatorio
    spital kantonsspital landesklinikum landesklinik universitatsklinikum uniklinik uniklinikum puk lkh
    clsc chsld chum polyclinique posto psf imss issste centro
""")
WORK_OPENERS: Final = words("""
    empresa firma spedition baeckerei backerei metzgerei restaurante restaurant boulangerie pharmacie farmacia
    supermercado fabrica panaderia padaria usine sparkasse volksbank metallbau
    societe entreprise hotel autohaus kanzlei bar cafe tienda loja
    mobelwerke werk werkstatt mobelhaus gasthaus gasthof kaufhaus pflegeheim altenheim seniorenheim apotheke
    mercado mercearia drogaria lanchonete panificadora banco taller ferreteria muebleria depanneur garage atelier
    imprimerie oficina farmacias pizzaria pizzeria construtora constructora transportadora
""")

SMALL_OPENERS: Final = words("""
    lycee colegio instituto ies escola liceo faculdade universidade universidad facultad escuela gymnasium realschule
    gesamtschule hauptschule oberschule berufskolleg ecole universite universitat secundaria preparatoria clinica
    clinique klinik klinikum krankenhaus cmp ehpad praxis hopital
    htl hak kanti kantonsschule sekundarschule volksschule mittelschule berufsschule cegep polyvalente senai senac fatec
    hoerskool laerskool prepa cetis conalep cobach bachillerato spital kantonsspital landesklinikum uniklinik clsc
    chsld cesfam mobelhaus dps kv jnv iit nit iiit upa
""")
"""Openers that are no English words, and need no capital behind them."""

SHORT_OPENERS: Final = words("dps kv jnv iit nit iiit bits htl hak cegep clsc senai etec prepa")
"""Openers that mean nothing else, so that "at" or "from" is enough before them."""

NUMBERED: Final = words("prepa secundaria escuela cch cetis cbtis conalep bachillerato kv upa ubs posto etec colegio")
"""Openers that a number alone may follow: "la prepa 23"."""

OPENERS: Final = SCHOOL_OPENERS | CARE_OPENERS | WORK_OPENERS

OF_HEADS: Final = words("uni university college school hospital academy institute")
"""Opens a name in English when "of" follows."""

CHAINS: Final = words("""
    tesco asda sainsburys sainsbury's morrisons aldi lidl waitrose iceland boots superdrug primark greggs costa
    wetherspoons spoons nandos nando's argos wilko currys halfords b&q homebase screwfix zara h&m ikea mcdonalds
    mcdonald's mcd's maccies maccas mcdo kfc subway starbucks dunkin wendys wendy's chipotle domino's dominos walmart
    target costco walgreens cvs kroger publix safeway wegmans aldi's albertsons lowes lowe's kmart sephora ulta
    chilis chili's applebees applebee's dennys denny's ihop cracker panera arbys arby's sonic culvers popeyes
    whataburger tim hortons timmies woolworths woolies coles bunnings countdown pak'nsave kaufland rewe edeka netto
    penny rossmann obi saturn mediamarkt mercadona carrefour auchan leclerc lidl's intermarche monoprix decathlon
    fnac casino zeeman pingo continente worten magalu burger amazon fedex ups usps dhl evri
    hermes deliveroo doordash ubereats instacart capita serco g4s accenture deloitte kpmg pwc ey google apple
    microsoft meta tcs infosys wipro teleperformance concentrix petco petsmart gamestop macy's macys kohls kohl's
    nordstrom marshalls tjmaxx homegoods michaels hobby joann staples bestbuy autozone jollibee
    oxxo soriana elektra migros billa spar hofer americanas shoprite checkers
    quiktrip wawa sheetz speedway 7-eleven 7eleven bodega coppel casas assai falabella chedraui
""")
"""Well-known employers with shops or offices in many places, as one word or as its first."""

NOUNS_TOO: Final = words(
    "spoons sonic penny apple meta casino target gap iceland boots burger staples subway dunkin obi"
)
"""Of those, the ones that are words as well."""

CORPORATE: Final = words(
    "distribution logistics solutions ltd inc llc plc gmbh packhouse warehouse bakery foods "
    "freight carriers trucking haulage couriers bpo pd constabulary textiles solicitors hardware motors labs llp"
)
"""Words that end the name of a place of work even without a preposition, where work is talked about."""
