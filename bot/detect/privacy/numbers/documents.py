"""The numbers that states give to people, as one table: what each is called, how it is written, and what checks it.

Sources: python-stdnum (checks and formats of most), HM Revenue & Customs NIM39110 (National Insurance numbers), DVLA's
"INF1D" (British driving licences), Services Australia (Medicare numbers), Singapore's ICA (NRIC and FIN), Deutsche
Rentenversicherung (Versicherungsnummer), Tesoreria General (numero de afiliacion), RAMQ, the Centers for Medicare
(Medicare Beneficiary Identifier).
"""

from __future__ import annotations

from typing import Final

from stdnum.ar import cuit
from stdnum.at import vnr
from stdnum.au import tfn
from stdnum.br import cpf
from stdnum.ca import bc_phn
from stdnum.ch import ssn as ahv
from stdnum.cl import rut
from stdnum.cn import ric
from stdnum.de import idnr
from stdnum.es import dni, nie
from stdnum.fr import nif as spi
from stdnum.gb import nhs, utr
from stdnum.ie import pps
from stdnum.in_ import pan
from stdnum.it import codicefiscale
from stdnum.mx import curp, rfc
from stdnum.nl import bsn
from stdnum.nz import ird
from stdnum.pl import pesel
from stdnum.pt import cc
from stdnum.pt import nif as nif_pt
from stdnum.ro import cnp
from stdnum.tr import tckimlik
from stdnum.us import itin

from bot.detect.privacy.numbers import document_checks as checks
from bot.detect.privacy.numbers.document import Document, document
from bot.detect.privacy.numbers.documents_far import FAR_DOCUMENTS

_PASSPORT: Final = "9{8,9} a9{7,8} aa9{6,7} 99aa9{5} aaa9{6} ax{8} ax{8}9"
_LICENCE: Final = (
    "9{7,12} a9{6,14} aa9{6,8} aa9{13} aa9{7}a 9{2,3}aa9{3,5} x99x{6}9x 999aa9{4} aaaaa9{6}x{5} a999999999999a 9{5}aa"
)

DOCUMENTS: Final[tuple[Document, ...]] = (
    # North America
    document("a US social security number",
              "ssn, ssns, ss#, social, social sec, socialsecurity, seguro social, numero de seguro social, "
              "numero de seguridad social, sozialversicherungsnummer, soc sec",
              "9{9}", checks.ssn, alone="999=99=9999"),
    document("a US taxpayer number",
              "itin, ssn, tin, tax id, taxpayer id, tax identification number, "
              "individual taxpayer identification number",
              "9{9}", itin.is_valid, alone="999=99=9999"),
    document("a US Medicare number",
              "mbi, medicare, medicare beneficiary",
              "9ax9ax9aa99", checks.us_medicare, alone="9ax9-ax9-aa99"),
    document("a US immigration number",
              "alien number, alien registration, my a number, uscis, green card, green card number",
              "a9{7,9} aaa9{10}", None),
    document("a Canadian social insurance number",
              "sin, social insurance, nas, assurance sociale, numero d'assurance sociale, tax id",
              "9{9}", checks.sin),
    document("a Canadian health card number",
              "health card, health card number, ohip, health insurance, carte sante",
              "9{10} 9{10}aa", checks.ohip),
    document("a Canadian health number",
              "phn, health card, personal health number, care card, msp number",
              "9{10}", bc_phn.is_valid),
    document("a health insurance number of Quebec",
              "ramq, nam, health card, assurance maladie, carte soleil, carte d'assurance maladie",
              "aaaa9{8}", checks.ramq),
    # Great Britain and Ireland
    document("a National Insurance number",
              "ni, nino, n.i., nat ins, national insurance",
              "aa9{6}a", checks.nino, alone="aa999999a aa-99-99-99-a"),
    document("an NHS number",
              "nhs, national health service number, chi number",
              "9{10}", nhs.is_valid),
    document("an NHS number on a letter",
              "clinic, hospital, referral, gp, camhs, surgery, patient no",
              "999-999-9999", nhs.is_valid),
    document("a British taxpayer reference",
              "utr, unique taxpayer reference, taxpayer reference, tax reference, tax ref, self assessment, hmrc, "
              "tax number",
              "9{10}", utr.is_valid),
    document("a British driving licence",
              "licence, license, driving licence, driving license, drivers licence, drivers license, dl, dvla",
              "aaaxx9{6}axxxx aaaxx9{6}axxxx99", checks.gb_licence, alone="aaaxx999999axxaa"),
    document("a residence permit",
              "brp, residence permit, visa number",
              "aa9{7} aax9{6}", None),
    document("an Irish PPS number",
              "pps, ppsn, personal public service number, rsi number",
              "9{7}a 9{7}aa", pps.is_valid, alone="9999999a 9999999aa"),
    # Australia, New Zealand
    document("an Australian tax file number",
              "tfn, tax file, tax number",
              "9{8,9}", tfn.is_valid),
    document("an Australian Medicare number",
              "medicare, medicare card number",
              "9{10,11}", checks.au_medicare),
    document("a Centrelink reference",
              "crn, centrelink, centrelink reference, customer reference number",
              "9{9}a", None),
    document("a New Zealand tax number",
              "ird, inland revenue number, tax number",
              "9{8,9}", ird.is_valid),
    document("a New Zealand health number",
              "nhi",
              "aaa9999 aaa99a9", None),
    # India, Singapore, the Philippines, Nigeria, South Africa
    document("an Aadhaar number",
              "aadhaar, aadhar, adhaar, adhar, uidai, uid",
              "9{12}", checks.aadhaar),
    document("an Indian PAN",
              "pan, permanent account number",
              "aaaaa9999a", pan.is_valid,
              alone="aaaaa9999a"),
    document("an Indian voter's number",
              "voter id, epic",
              "aaa9{7}", None),
    document("a Singaporean identity number",
              "nric, ic, fin, identity card",
              "a9{7}a", checks.nric, alone="a9999999a"),
    document("a Philippine identity number",
              "sss, gsis, philsys, psn, pcn, umid, philhealth, tin",
              "9{9,10} 9{12} 9{16}", None),
    document("a Nigerian identity number",
              "nin, bvn",
              "9{11}", None),
    document("a South African identity number",
             "id, id no, identity number",
             "9{13}", checks.south_african),
    document("a South African identity number as it is in the book",
             "south african id, id book, smart id, rsa id, sa id, identiteitsnommer",
             "9{13}", checks.year_first),
    # German
    document("a German tax number",
              "steuer id, steueridnr, steueridentifikationsnummer, idnr, identifikationsnummer, steueridentnummer, "
              "tax id, tin, german tax id, tax identification number",
              "9{11}", idnr.is_valid, alone="99-999-999-999"),
    document("a German local tax number",
              "steuer nr, st nr, finanzamt",
              "9{2,3}/9{3,4}/9{4,5}", None),
    document("a German pension number",
              "rentenversicherungsnummer, versicherungsnummer, svnr, rvnr, sozialversicherungs nr, "
              "social security, pension number",
              "9{8}a999", checks.de_pension, alone="99-999999-a-999 99999999a999"),
    document("a German identity card",
              "personalausweis, ausweis, perso, id card, identity card",
              "ax{8} ax{8}9", None),
    document("an Austrian insurance number",
              "sozialversicherungsnummer, svnr, ecard, versicherungsnummer",
              "9{10}", vnr.is_valid),
    document("a Swiss insurance number",
              "ahv, avs, numero avs, sozialversicherungsnummer",
              "9{13}", ahv.is_valid,
              alone="999-9999-9999-99"),
    # French, Dutch, Polish
    document("a French social security number",
              "secu, securite sociale, numero de secu, numero de securite sociale, num de secu, nir, insee, "
              "numero insee, carte vitale, immatriculation, no de secu, social security, nss",
              "9{15} 9{5}2x9{8} 9{13} 9{5}2x9{6}", checks.french,
              alone="9-99-99-99-999-999-99 999999999999999 9-99-99-9x-999-999-99 9-99-99-99999-999-99"),
    document("a French tax number",
              "numero fiscal, spi, num fiscal, numero fiscal de reference, identifiant fiscal",
              "9{13}", spi.is_valid),
    document("a French identity card",
              "carte d'identite, cni, numero de cni, numero de carte d'identite, carte identite",
              "9{12} ax{8}", None),
    document("a Belgian national number",
              "rijksregisternummer, numero national, registre national, numero de registre national, insz, niss, "
              "numero niss",
              "9{11}", checks.belgian, alone="99-99-99-999-99"),
    document("a Dutch citizen number",
              "bsn, burgerservicenummer, sofi",
              "9{9}", bsn.is_valid),
    document("a Polish identity number",
              "pesel, numer pesel",
              "9{11}", pesel.is_valid),
    # Nordic countries, Romania, Turkey, China
    document("a Swedish identity number",
              "personnummer, personal number, swedish id",
              "9{10} 9{12}", checks.swedish),
    document("a Norwegian identity number",
              "fodselsnummer, personnummer, fodsels og personnummer, birth number",
              "9{11}", checks.norwegian),
    document("a Danish identity number",
              "cpr, personnummer",
              "9{10}", checks.day_first),
    document("a Finnish identity number",
              "hetu, henkilotunnus, henkilotunnukseni",
              "9{6}9{3}x 9{6}a9{3}x", checks.finnish),
    document("a Romanian identity number",
              "cnp, cod numeric personal",
              "9{13}", cnp.is_valid),
    document("a Turkish identity number",
              "tc kimlik, kimlik no, kimlik numaram, tckn, tc",
              "9{11}", tckimlik.is_valid),
    document("a Chinese identity number",
              "shenfenzheng, chinese id, resident identity card, id card",
              "9{17}x", ric.is_valid,
              alone="9{17}x"),
    # Spanish, Portuguese, Italian
    document("a Spanish identity number",
              "dni, d.n.i., nif, documento, documento de identidad, documento nacional de identidad, id card, "
              "carnet de identidad, identity card, numero de identidad",
              "9{8}a", dni.is_valid, alone="99999999a 99999999-a 99-999-999-a"),
    document("a Spanish foreigner's number",
              "nie, numero de extranjero, tarjeta tie, nif",
              "a9{7}a", nie.is_valid,
              alone="a9999999a a-9999999-a"),
    document("a Spanish insurance number",
              "seguridad social, numero de afiliacion, numero de la seguridad social, nss, naf, afiliacion, "
              "numero de seguridad social, n de la seguridad social",
              "9{12}", checks.es_pension),
    document("a Mexican identity number",
              "curp",
              "aaaa9{6}aaaaaax9", curp.is_valid, alone="aaaa999999aaaaaax9"),
    document("a Mexican tax number",
              "rfc",
              "aaaa9{6}xxx", rfc.is_valid, alone="aaaa999999xxx"),
    document("an Argentine tax number",
              "cuit, cuil, numero de cuil, numero de cuit",
              "9{11}", cuit.is_valid),
    document("a Chilean identity number",
              "rut, numero de rut, numero de run, cedula, cedula de identidad",
              "9{7,8}x", rut.is_valid, alone="99-999-999-x"),
    document("a Latin American identity number",
              "dni, numero de dni, documento, numero de documento, cedula, numero de cedula, cedula de ciudadania, "
              "cedula de identidad",
              "9{7,8} 9{10}", None),
    document("a Brazilian tax number",
              "cpf, numero do cpf, cadastro de pessoa fisica",
              "9{11}", cpf.is_valid,
              alone="999-999-999-99"),
    document("a Brazilian identity card",
              "rg, numero do rg, registro geral, carteira de identidade, identidade",
              "9{7,9} 9{8}x", None),
    document("a Portuguese tax number",
              "nif, contribuinte, numero de contribuinte, n de contribuinte, numero fiscal, nr contribuinte, "
              "tax number",
              "9{9}", nif_pt.is_valid),
    document("a Portuguese citizen card",
              "cartao de cidadao, cc, numero do cc, bilhete de identidade, cartao cidadao, citizen card",
              "9{9}xx9", cc.is_valid, alone="99999999-9-aa9 999999999aa9"),
    document("a Portuguese insurance number",
              "niss, seguranca social, numero da seguranca social, numero de utente, utente",
              "9{9} 9{11}", None),
    document("an Italian tax code",
              "codice fiscale, cf, cod fiscale, cod. fisc., codigo fiscal italiano, italian tax code, tax code",
              "aaaaaaxxaxxa999a", codicefiscale.is_valid, alone="aaaaaaxxaxxa999a aaa-aaa-xxaxx-a999a"),
    document("an Italian identity card",
              "carta d'identita, carta di identita, carta identita, cie",
              "aa9{5}aa aa9{7}", None),
    # Everywhere
    document("a passport number",
              "passport, passports, reisepass, passnummer, passeport, numero de passeport, pasaporte, "
              "numero de pasaporte, passaporte, numero do passaporte, passaporto, my pass",
              _PASSPORT, None),
    document("a driving licence",
              "driving licence, driving license, driving lic, drivers licence, drivers license, driver licence, "
              "driver license, drivers lic, driver lic, licence, license, lic no, dl, dln, learners permit, "
              "permis de conduire, permis, numero de permis, fuhrerschein, fuehrerschein, carnet de conducir, "
              "licencia de conducir, licencia, permiso de conducir, carteira de motorista, cnh, numero da cnh, "
              "carta de conducao, habilitacao, patente",
              _LICENCE, None),
    document("a state identity card",
              "state id, id card, identity card, id card number, national id, national id number, government id, "
              "gov id, cedula, numero de cedula, state id number",
              "9{7,12} a9{7,12} aa9{6,8}", None),
    document("a Medicaid number",
              "medicaid, medicaid id, medi cal number",
              "9{8,12} aa9{5}a", None),
    *FAR_DOCUMENTS,
)  # fmt: skip
