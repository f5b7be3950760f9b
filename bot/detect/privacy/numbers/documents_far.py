"""More of the table of documents.py: the numbers of states from which fewer members come.

Sources: python-stdnum where it has them; for the Emirates, Hong Kong, Indonesia, Korea, Malaysia and Russia the
agencies that give them (ICP, Immigration Department, Dukcapil, the Ministry of the Interior, JPN, the Pension Fund).
"""

from __future__ import annotations

from typing import Final

from stdnum import luhn
from stdnum.bg import egn
from stdnum.cz import rc
from stdnum.do import cedula as do_cedula
from stdnum.ec import ci
from stdnum.ee import ik
from stdnum.gr import amka
from stdnum.hr import oib
from stdnum.il import idnr
from stdnum.is_ import kennitala
from stdnum.jp import in_
from stdnum.lt import asmens
from stdnum.pk import cnic
from stdnum.si import emso
from stdnum.th import pin
from stdnum.ua import rntrc

from bot.detect.privacy.numbers import document_checks as checks
from bot.detect.privacy.numbers.document import Document, document

FAR_DOCUMENTS: Final[tuple[Document, ...]] = (
    # South Asia
    document("a Pakistani identity number",
             "cnic, nicop, nadra, shanakhti card, identity card, id card",
             "9{13}", cnic.is_valid, alone="99999=9999999=9"),
    document("a Bangladeshi identity number",
             "nid, national id, voter id, jatiyo porichoy potro",
             "9{10} 9{13} 9{17}", None),
    document("a Sri Lankan identity number",
             "nic, national identity card",
             "9{9}a 9{12}", None),
    # South-East and East Asia
    document("an Indonesian identity number",
             "nik, ktp, e-ktp, nomor induk kependudukan, nik saya, ktp saya",
             "9{16}", checks.indonesian),
    document("a Malaysian identity number",
             "mykad, ic, my ic, nric, kad pengenalan, nombor ic",
             "9{12}", checks.year_first, alone="999999=99=9999"),
    document("a Thai identity number",
             "thai id, national id, id card, bat prachachon",
             "9{13}", pin.is_valid, alone="9=9999=99999=99=9"),
    document("a Vietnamese identity number",
             "cccd, cmnd, can cuoc, can cuoc cong dan, chung minh nhan dan",
             "9{12} 9{9}", None),
    document("a Hong Kong identity number",
             "hkid, hong kong id, id card, identity card",
             "a9{6}x aa9{6}x", checks.hong_kong),
    document("a Taiwanese identity number",
             "taiwan id, taiwanese id, roc id, national id",
             "a9{9}", checks.taiwanese),
    document("a Korean resident's number",
             "rrn, resident registration, jumin, jumin deungrok, korean id",
             "9{13}", checks.korean),
    document("a Japanese individual number",
             "mynumber, individual number, kojin bango",
             "9{12}", in_.is_valid),
    # Arabia, Israel, Africa
    document("an Emirati identity number",
             "emirates id, eid number, uae id",
             "784-9{12}", luhn.is_valid, alone="784=9999=9999999=9"),
    document("a Saudi identity number",
             "iqama, absher, saudi id, national id",
             "19{9} 29{9}", luhn.is_valid),
    document("a Saudi residence number",
             "iqama, iqama no",
             "29{9}", None),
    document("an Israeli identity number",
             "teudat zehut, mispar zehut, zehut, israeli id, tz, t.z.",
             "9{9}", idnr.is_valid),
    document("an Egyptian identity number",
             "egyptian id, national id, raqam qawmi",
             "29{13} 39{13}", checks.egyptian),
    document("a Kenyan identity number",
             "kenyan id, national id, huduma, id no",
             "9{8}", None),
    document("a Kenyan tax number",
             "kra, kra pin",
             "a9{9}a", None),
    document("a Ghanaian identity number",
             "ghana card, gha card",
             "aaa9{10}", None),
    # Europe
    document("a Russian insurance number",
             "snils",
             "9{11}", checks.snils),
    document("a Russian tax number",
             "my inn, inn number, inn rf, inn fl",
             "9{12}", checks.russian_tax),
    document("a Russian passport",
             "russian passport, internal passport, pasport rf, pasport",
             "9{10}", None),
    document("a Ukrainian tax number",
             "rnokpp, ipn, ukrainian tax number",
             "9{10}", rntrc.is_valid),
    document("a Greek insurance number",
             "amka",
             "9{11}", amka.is_valid),
    document("a Czech or Slovak birth number",
             "rodne cislo, rc, rodny list, birth number",
             "9{9,10}", rc.is_valid),
    document("a Croatian identity number",
             "oib",
             "9{11}", oib.is_valid),
    document("a Bulgarian identity number",
             "egn, bulgarian id",
             "9{10}", egn.is_valid),
    document("an identity number of the Balkans",
             "jmbg, emso, maticni broj, embg",
             "9{13}", emso.is_valid),
    document("an Icelandic identity number",
             "kennitala, kennitalan",
             "9{10}", kennitala.is_valid),
    document("an Estonian identity number",
             "isikukood, estonian id",
             "9{11}", ik.is_valid),
    document("a Lithuanian identity number",
             "asmens kodas",
             "9{11}", asmens.is_valid),
    document("a Latvian identity number",
             "personas kods",
             "9{11}", checks.day_first),
    # Latin America
    document("an Ecuadorian identity number",
             "cedula, numero de cedula",
             "9{10}", ci.is_valid),
    document("a Dominican identity number",
             "cedula, numero de cedula, cedula dominicana",
             "9{11}", do_cedula.is_valid),
    document("a Venezuelan identity number",
             "cedula, cedula de identidad, ci",
             "a9{7,8}", None),
)  # fmt: skip
