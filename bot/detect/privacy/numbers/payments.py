"""Where money is sent to by a name: payment links, UPI addresses, cashtags, and tags that a service introduces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from bot import regex
from bot.detect.privacy.names.words import is_everyday
from bot.detect.privacy.numbers.called import any_of

_MOST: Final = 100
"""After how many names of services in one text no more are looked at."""

SERVICES: Final = any_of(
    "venmo cash_?app pay_?pal revolut zelle monzo wise revtag chime twint wero lydia bizum yape plin nequi daviplata",
    "pix upi gpay google_pay phonepe paytm bhim mercado_?pago apple_pay interac e-?transfer",
)
LINKS: Final = any_of(
    r"paypal\.me paypal\.com/paypalme venmo\.com(?:/u)? cash\.app revolut\.me monzo\.me wise\.com/pay/me bizum\.me",
    r"pay\.upilink account\.venmo\.com/u cash\.me",
)
BANKS: Final = any_of(
    "ok(?:axis|sbi|hdfcbank|icici|bank|hdfc) ybl ibl axl paytm upi apl yapl rapl ikwik freecharge jupiteraxis fam",
    "wa(?:axis|hdfcbank|icici|sbi) pt(?:sbi|yes|hdfc|axis) axisbank hdfcbank icici sbi kotak superyes slc naviaxis",
    "barodampay cnrb pnb idfcbank airtel jio",
)
"""What stands behind the @ of a UPI address: handles of the National Payments Corporation of India."""

_LINK: Final = regex.compile(rf"(?:{LINKS})/\$?[a-z0-9][a-z0-9_.-]{{0,60}}[a-z0-9_]")
_UPI: Final = re.compile(rf"(?<![\w.@-])[a-z0-9][a-z0-9._-]{{1,60}}@(?:{BANKS})(?![\w.@-])")
_SERVICE: Final = regex.compile(rf"\b(?:{SERVICES})\b")
_GLUE: Final = (
    r"(?:\s(?:me|us|is|at|it|to|tag|id|handle|name|user|username|account|here|my|mine|just|public|link|key|email"
    r"|dele|dela|do|da|de|del|meu|minha|mi|mein"
    r"|chave|aleatoria|clave|a|la|es|ist|est|e|eh|por|al|auf|an|sur)\b|\s?[:=!-]){0,5}\s{0,2}"
)
_TAG: Final = re.compile(rf"(?P<glue>{_GLUE})(?P<tag>@?[$]?[a-z0-9][a-z0-9._-]{{2,40}})(?![\w@])")
_CALLED: Final = re.compile(r"\b(?:tag|id|handle|name|user|username)\s(?:is|es|ist|est|e)\b")
_BEING: Final = (" is ", " es ", " ist ", " est ", " e ", " eh ")
_KEY: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NAMED: Final = rf"\b(?:{SERVICES}|alias|cvu|cbu)\b"
"""Words beside which a tag or an alias may stand (RE2)."""
_ALIAS: Final = regex.compile(
    r"\b(?:alias|cvu|cbu)(?: (?:es|is|de|mercado pago|mp|bancario|del banco)| ?:){0,3} "
    r"([a-z0-9]{3,}(?:\.[a-z0-9]{2,}){1,3})"
)
_NOT_TAGS: Final = frozenset(
    any_of(
        "account accounts user username link please pls friend friends money back request transfer card payment",
        "payments them him her this that your their and for the but because didnt wont cant keeps said says down broke",
        "sent not only now today if so was has are you anything anyone someone something whatever gift goods fee fees",
        "support refund refunded balance app or is in",
    ).split("|")
)

_CASHTAG: Final = re.compile(
    r"(?<![\w$£/])[$£](?!(?:usd|eur|gbp|cad|aud|home|path|\d)\b)[A-Za-z][A-Za-z0-9_-]{2,19}(?![\w$])",
    re.ASCII | re.IGNORECASE,
)
MONEY: Final = any_of(
    "cash_?app cashtag tag cash_me tips? send donat\\w+ spare spot help\\w* rent broke short pay\\w* owe lunch gas",
    "money bucks? electric bills? venmo paypal mine_is drop_your tenner fiver groceries",
)
_MONEY: Final = regex.compile(rf"\b(?:{MONEY})\b")

TRIGGERS: Final[tuple[str, ...]] = (
    rf"(?:{LINKS})/",
    rf"[a-z0-9]@(?:{BANKS})\b",
    NAMED,
    rf"\b(?:{MONEY})\b",
    r"[$£][a-z]",
    r"^\s*s[a-z]{3,19}\s*$",  # a cashtag of letters alone, with its $ folded
)

Hit = tuple[int, int, str, float]


def find_payments(text: str, *, named: bool) -> Iterator[Hit]:
    """Start, end, reason and sureness of each in a skeleton; ``named`` is whether ``NAMED`` stands in it."""
    if "/" in text:
        for link in _LINK.finditer(text):
            yield *link.span(), "a link to somebody's payments", 0.9
    if "@" in text:
        for match in _UPI.finditer(text):
            yield *match.span(), "a payment address", 0.9
    if not named:
        return
    for service in islice(_SERVICE.finditer(text), _MOST):
        tag = _TAG.match(text, service.end())
        if tag and _is_tag(tag["tag"].strip("._-"), tag["glue"]):
            yield *tag.span("tag"), "a tag for payments", 0.8
    for alias in _ALIAS.finditer(text) if "alias" in text or "cvu" in text or "cbu" in text else ():
        yield *alias.span(1), "an alias of an account", 0.8


def find_cashtags(original: str) -> Iterator[Hit]:
    """The same in the original, for "$robinowl": the skeleton may have read the $ as a letter."""
    for match in _CASHTAG.finditer(original):
        if _is_cashtag(original, match):
            yield *match.span(), "a cashtag", 0.8


def _is_tag(tag: str, glue: str) -> bool:
    if _KEY.fullmatch(tag):
        return True
    if tag.replace(".", "").replace(",", "").isdecimal() or tag in _NOT_TAGS or _SERVICE.fullmatch(tag.lstrip("@$")):
        return False
    shaped = tag.startswith(("@", "$")) or any(char in tag for char in "0123456789-_")
    digits_first = tag[0].isdecimal() and not any(char.isalpha() for char in tag[-2:])
    if shaped and not digits_first and not tag.endswith(("st", "nd", "rd")):
        return True
    if len(tag) < 5:
        return False
    return ":" in glue or _CALLED.search(glue) is not None or (glue.endswith(_BEING) and not is_everyday(tag))


def _is_cashtag(text: str, match: re.Match[str]) -> bool:
    """Tickers are short capitals, disguised words plain letters: a tag has more in it, or a word about money near."""
    tag = match[0][1:]
    if tag.isupper() and len(tag) <= 5:
        return False
    if any(char.isdecimal() or char == "-" for char in tag) or match[0] == text.strip():
        return True
    near = f"{text[max(0, match.start() - 80) : match.start()]} {text[match.end() : match.end() + 40]}".lower()
    return len(tag) >= 4 and _MONEY.search(near.encode("utf-8", "ignore").decode()) is not None
