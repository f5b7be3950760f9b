"""Banks that people name beside the number of their account, and forms of accounts that only one country has.

Names are facts; the choice is ours: the banks with most private customers in the countries of REGIONS (numbering.py).
Those whose name is an everyday word ("chase", "discover") are left out: their accounts are called accounts.
"""

from __future__ import annotations

import re
from typing import Final

from bot.detect.words import either

BANKS: Final = either("""
    barclays, hsbc, lloyds, natwest, rbs, tsb, nationwide, monzo, starling, halifax, santander, metro bank, first
    direct, co-?op bank, aib, ptsb, permanent tsb, bank of ireland, an post money, bank of america, bofa, wells
    fargo, capital one, citi ?bank, pnc, us bank, truist, usaa, navy federal, td bank, schwab, sofi, varo, chime,
    rbc, scotiabank, bmo, cibc, tangerine, desjardins, simplii, commbank, commonwealth bank, cba, nab, westpac, anz,
    ing, bendigo, macquarie, kiwibank, bnz, asb, fnb, absa, nedbank, capitec, standard bank, tymebank, gtb, gt
    ?bank, access bank, zenith, uba, first ?bank, opay, palmpay, kuda, moniepoint, fcmb, fidelity, union bank, wema,
    sterling, ecobank, polaris, stanbic, equity bank, kcb, co-?operative bank, gcb, calbank, sbi, hdfc, icici, axis
    bank, kotak, pnb, canara, bank of baroda, yes bank, idfc, dbs, posb, ocbc, uob, maybank, cimb, rhb, public bank,
    bdo, bpi, metrobank, landbank, security bank, unionbank, bca, bri, bni, mandiri, sparkasse, volksbank,
    commerzbank, postbank, deutsche bank, comdirect, dkb, n26, ing-?diba, targobank, raiffeisen, erste, bawag, ubs,
    postfinance, kantonalbank, bnp, lcl, boursorama, credit agricole, banque postale, societe generale, credit
    mutuel, caisse d'epargne, bbva, caixabank, sabadell, bankinter, ing direct, kutxabank, unicaja, millennium,
    millenniumbcp, novo banco, banco bpi, montepio, bradesco, itau, nubank, banco do brasil, caixa, banco inter, c6,
    banamex, banorte, scotia, hey banco, bancoppel, galicia, bancolombia, davivienda, bcp, interbank, revolut, wise
""")
_ACCOUNT: Final = (
    r"(?:savings?|current|cheque|checking|spaarrekening|account|acct?|acc|a/c|konto|kto|cuenta|conta|compte)"
)
_NUMBER_OF: Final = r"(?:bank|number|no|num|nr|nummer|numero|n|is|it's|its|es|ist|est|e|eh|my|mine|details)"
_GLUE: Final = rf"(?:[\s:#.,()/-]{{1,3}}(?:{_ACCOUNT}|{_NUMBER_OF})\b){{0,4}}[\s:#.(]{{1,3}}"

BESIDE_BANK: Final = re.compile(
    rf"\b(?:{BANKS})\b(?P<glue>{_GLUE})"
    r"(?P<n>\d{8,17}|\d{2,4}(?:-\d{1,8}){1,4}|\d{3,4}(?: \d{3,4}){2,3})(?![\d-])",
    re.ASCII,
)
BEFORE_BANK: Final = re.compile(rf"(?<![\d-])(?P<n>\d{{10}}),?[ \n](?:{BANKS})\b", re.ASCII)
"""The account before the bank, as Nigerians give it."""

NEAR_BANK: Final = rf"\b(?:{BANKS})\b[^0-9\n]{{1,60}}[0-9]{{2}}|[0-9]{{10}},?[ \n](?:{BANKS})\b"
"""A bank and digits (RE2): quicker to ask for than either."""

_HOTLINE: Final = re.compile(r"0[38]\d{2}|1[- ]?8\d\d|1300|13\d{4}$|0[1-9]00")
_DATE: Final = re.compile(r"\d{1,4}-\d{1,2}-\d{1,4}|(?:19|20)\d\d-(?:19|20)\d\d", re.ASCII)
_WORD_OF_ACCOUNT: Final = re.compile(rf"\b{_ACCOUNT}\b")
_FEWEST, _MOST = 8, 17


def is_account(match: re.Match[str]) -> bool:
    """Whether the number beside a bank is an account's: none that everybody rings, and no date."""
    digits = re.sub(r"\D", "", match["n"])
    if not _FEWEST <= len(digits) <= _MOST or len(set(digits)) < 2:
        return False
    if _WORD_OF_ACCOUNT.search(match.groupdict().get("glue") or ""):
        return True
    return _HOTLINE.match(match["n"]) is None and not _DATE.fullmatch(match["n"])
