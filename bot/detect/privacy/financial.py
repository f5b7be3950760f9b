"""Cards, accounts, payment tags and wallets: what money could be taken from or traced by.

Numbers with a checksum are read by python-stdnum. Wallets, IBANs and cashtags are read in the original, because their
letters and digits must stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from stdnum import bitcoin, iban, luhn

from bot.detect.privacy.accounts import find_accounts
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.model import Finding, Span, View

_CARD: Final = re.compile(r"(?<![\w.,@-])\d(?:[ \-.\n]{0,2}\d){12,18}(?![\w@]|[.,-]\d)", re.ASCII)
_SCHEMES: Final = re.compile(
    r"4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|3[47]\d{13}|3(?:0[0-5]"
    r"|[68]\d)\d{11}"
    r"|6(?:011|4[4-9]\d|5\d\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|(?:50|5[6-9]|6\d)\d{10,17}"
)
"""How the numbers of Visa, Mastercard, American Express, Diners, Discover, JCB and Maestro begin (ISO/IEC 7812)."""
_GROUPED: Final = re.compile(r"\d{4}(?:[ \-.\n]{1,2}\d{4}){3}(?:[ \-.\n]\d{1,3})?|\d{4}[ -]\d{6}[ -]\d{4,5}", re.ASCII)
_CARD_WORD: Final = re.compile(
    r"\b(?:card|visa|master ?card|amex|debit|credit|karte\w*|tarjeta|cartao|carte|cb|cvv|exp)\b"
)
_CARD_NOT: Final = re.compile(
    r"\b(?:orders?|tracking|parcel|usps|ups|isbn|imei|barcode|invoice|ref|reference|user|message|id|serial"
    r"|seed)\b[^.!?\n]{0,24}$|<\S{0,3}$"
)

_IBAN: Final = re.compile(
    r"(?<![A-Z0-9])[A-Z]{2}[ -]?\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![A-Z0-9])", re.ASCII | re.IGNORECASE
)
_BITCOIN: Final = re.compile(
    r"(?<![A-Za-z0-9/])(?:bc1[a-z0-9]{25,87}|BC1[A-Z0-9]{25,87}|[13][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])"
)
_ETHEREUM: Final = re.compile(r"(?<![A-Za-z0-9/])0x[0-9a-fA-F]{40}(?![A-Za-z0-9])")
_WALLET: Final = re.compile(
    r"(?<![A-Za-z0-9/])(?:ltc1[a-z0-9]{25,60}|[LM][1-9A-HJ-NP-Za-km-z]{26,33}|T[1-9A-HJ-NP-Za-km-z]{33}"
    r"|D[1-9A-HJ-NP-Za-km-z]{33}|addr1[a-z0-9]{50,100}|[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93})(?![A-Za-z0-9])"
)
_CRYPTO_WORD: Final = re.compile(
    r"\b(?:wallet|btc|eth|crypto|bitcoin|litecoin|ltc|doge|tron|trx|usdt|monero|xmr|ada|cardano|coin)\b"
)

_CASHTAG: Final = re.compile(
    r"(?<![\w$£/])[$£](?!(?:usd|eur|gbp|cad|aud|home|path|\d)\b)[A-Za-z][A-Za-z0-9_-]{2,19}(?![\w$])",
    re.ASCII | re.IGNORECASE,
)
_MONEY_WORD: Final = re.compile(
    r"\b(?:cash ?app|cashtag|tag|tip|tips|send|donat\w+|spare|spot|help\w*|rent|broke|short|pay\w*|owe|lunch|gas"
    r"|money|bucks?"
    r"|electric|bill|bills|venmo|paypal|mine is|drop your|tenner)\b"
)
_LINK: Final = re.compile(
    r"(?:paypal\.me|paypal\.com/paypalme|venmo\.com(?:/u)?|cash\.app|revolut\.me|monzo\.me"
    r"|wise\.com/pay/me|bizum\.me|pay\.upilink)/\$?[a-z0-9][\w.-]{0,60}\w"
)
_TAG: Final = re.compile(
    r"\b(?:venmo|cash ?app|paypal|pay pal|revolut|zelle|monzo|wise|revtag|pix|upi|gpay|phonepe|paytm|chime|bizum"
    r"|lydia)\b"
    r"(?:\s(?:me|is|at|it|to|tag|id|handle|name|user|username|account|us|to me|here|chave|my|mine|just|es|ist|e|est"
    r"|eh|public)|\s?[:=!-]){0,4}\s{0,2}"
    r"(?P<tag>@?[$]?[a-z0-9][a-z0-9._-]{2,40})(?![\w@])"
)
_UPI: Final = re.compile(
    r"(?<![\w.@-])[a-z0-9][a-z0-9._-]{1,60}@(?:ok(?:axis|sbi|hdfcbank|icici|bank|hdfc)|ybl|ibl|axl|paytm|upi|apl"
    r"|yapl|rapl|waaxis"
    r"|wahdfcbank|waicici|wasbi|ikwik|freecharge|jupiteraxis|fam|axisbank|hdfcbank|icici|sbi|kotak|ptsbi|ptyes"
    r"|pthdfc|ptaxis"
    r"|superyes|slc|naviaxis|barodampay|cnrb|pnb|idfcbank|airtel|jio)(?![\w.@-])"
)


TRIGGERS: Final[tuple[str, ...]] = ()


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """Nothing to set but whether it looks at all."""


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Cards, IBANs, accounts, wallets and tags, each with what confirms it."""
    text, original = view.skeleton, view.original
    for span, why, sure in (*_in_skeleton(view, text), *_in_original(view, original)):
        at = _skeleton_index(view, span.start)
        subject = subject_of(text, at, at + span.end - span.start)
        yield view.finding("privacy.financial", span, why=why, confidence=sure, subject=subject)


Hit = tuple[Span, str, float]


def _in_skeleton(view: View, text: str) -> Iterator[Hit]:
    if sum(map(text.count, "0123456789")) >= 8:
        for match in _CARD.finditer(text):
            if _card(text, match):
                yield view.span(*match.span()), "a card number with a valid check digit", 0.95
        for start, end, why in find_accounts(text):
            yield view.span(start, end), why, 0.9
    if "/" in text:
        for match in _LINK.finditer(text):
            yield view.span(*match.span()), "a link to somebody's payments", 0.9
    if "@" in text:
        for match in _UPI.finditer(text):
            yield view.span(*match.span()), "a payment address", 0.9
    for match in _TAG.finditer(text):
        if _taggy(match):
            yield view.span(*match.span("tag")), "a tag for payments", 0.8


def _in_original(view: View, original: str) -> Iterator[Hit]:
    if "$" in original or "£" in original:
        for match in _CASHTAG.finditer(original):
            if _cashtag(original, match):
                yield view.original_span(*match.span()), "a cashtag", 0.8
    if len(original) < 15:
        return
    for match in _IBAN.finditer(original):
        end = _iban_end(match[0])
        if end:
            yield view.original_span(match.start(), match.start() + end), "an IBAN with valid check digits", 0.97
    for match in _BITCOIN.finditer(original):
        if bitcoin.is_valid(match[0]) or (match[0][:3] in {"bc1", "BC1"} and _CRYPTO_WORD.search(original.lower())):
            yield view.original_span(*match.span()), "a Bitcoin wallet", 0.95
    for match in _ETHEREUM.finditer(original):
        yield view.original_span(*match.span()), "an Ethereum wallet", 0.9
    if _CRYPTO_WORD.search(original.lower()):
        for match in _WALLET.finditer(original):
            yield view.original_span(*match.span()), "a wallet", 0.8


def _card(text: str, match: re.Match[str]) -> bool:
    digits = re.sub(r"\D", "", match[0])
    if not _SCHEMES.fullmatch(digits) or len(set(digits)) < 2 or not luhn.is_valid(digits):
        return False
    before = text[max(0, match.start() - 40) : match.start()]
    if _CARD_NOT.search(before):
        return False
    if _GROUPED.fullmatch(match[0]):
        return True
    # Ids of messages and people have 17 to 20 digits in one run, barcodes 13: those need the word.
    return len(digits) in {15, 16} or _CARD_WORD.search(text[max(0, match.start() - 60) : match.end() + 30]) is not None


def _iban_end(text: str) -> int:
    """Where the IBAN at the beginning of ``text`` ends, before any words that follow; 0 when there is none."""
    compact: list[str] = []
    ends: list[int] = []
    for index, char in enumerate(text):
        if char not in " -":
            compact.append(char.upper())
            ends.append(index + 1)
    whole = "".join(compact)
    for size in range(min(34, len(whole)), 14, -1):
        if (size == len(whole) or text[ends[size - 1] : ends[size - 1] + 1] in " -") and iban.is_valid(
            whole[:size], check_country=False
        ):
            return ends[size - 1]
    return 0


def _cashtag(text: str, match: re.Match[str]) -> bool:
    """Tickers are short capitals, disguised words plain letters: a tag has more in it, or a word about money near."""
    tag = match[0][1:]
    if tag.isupper() and len(tag) <= 5:
        return False
    if any(char.isdecimal() or char == "-" for char in tag) or match[0] == text.strip():
        return True
    near = text[max(0, match.start() - 80) : match.end() + 40].lower()
    return len(tag) >= 4 and _MONEY_WORD.search(near.replace(match[0].lower(), " ")) is not None


_NOT_TAGS: Final = re.compile(
    r"(?:account|accounts|user|username|link|please|pls|friend|friends|money|back|request|transfer|card|payment"
    r"|payments|them|him"
    r"|her|this|that|your|their|and|for|the|but|because|didnt|wont|cant|keeps|said|says|down|broke|sent|not|only|now"
    r"|today|if|so"
    r"|was|has|are|you|anything|anyone|someone|something|whatever|gift|goods|fees?|support|refund|refunded|balance"
    r"|app|or|is|in)"
)


def _taggy(match: re.Match[str]) -> bool:
    tag = match["tag"].strip("._-")
    if tag.replace(".", "").replace(",", "").isdecimal() or _NOT_TAGS.fullmatch(tag):
        return False
    glue = match[0][: match.start("tag") - match.start()]
    shaped = tag.startswith(("@", "$")) or any(char in tag for char in "0123456789-_")
    digits_first = tag[0].isdecimal() and not any(char.isalpha() for char in tag[-2:])
    return (shaped and not digits_first and not tag.endswith(("st", "nd", "rd"))) or (":" in glue and len(tag) >= 5)


def _skeleton_index(view: View, raw: int) -> int:
    """The skeleton's first character at or after this place in the raw text."""
    low, high = 0, len(view.starts)
    while low < high:
        middle = (low + high) // 2
        if view.starts[middle] < raw:
            low = middle + 1
        else:
            high = middle
    return low
