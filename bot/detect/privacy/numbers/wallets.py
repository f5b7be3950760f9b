"""Addresses of wallets. They are read in the original, because their letters and digits must stay what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stdnum import bitcoin

_BITCOIN: Final = re.compile(
    r"(?<![A-Za-z0-9/])(?:bc1[a-z0-9]{25,87}|BC1[A-Z0-9]{25,87}|[13][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])"
)
_ETHEREUM: Final = re.compile(r"(?<![A-Za-z0-9/])0x[0-9a-fA-F]{40}(?![A-Za-z0-9])")
_BY_NAME: Final = re.compile(
    r"(?<![A-Za-z0-9/])(?:"
    r"ltc1[a-z0-9]{25,60}|[LM][1-9A-HJ-NP-Za-km-z]{26,33}"  # Litecoin
    r"|D[1-9A-HJ-NP-Za-km-z]{33}"  # Dogecoin
    r"|T[1-9A-HJ-NP-Za-km-z]{33}"  # Tron
    r"|addr1[a-z0-9]{50,100}"  # Cardano
    r"|[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}"  # Monero
    r"|r[1-9A-HJ-NP-Za-km-z]{24,34}"  # Ripple
    r"|[1-9A-HJ-NP-Za-km-z]{43,44}"  # Solana
    r")(?![A-Za-z0-9])"
)
_COIN: Final = re.compile(
    r"\b(?:wallets?|crypto|coins?|btc|bitcoin|eth|ltc|litecoin|doge|tron|trx|usdt|monero|xmr|ada|cardano|xrp|ripple"
    r"|sol|solana)\b"
)


def find_wallets(original: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and reason of each wallet."""
    coins = _COIN.search(original.lower()) is not None
    for match in _BITCOIN.finditer(original):
        if bitcoin.is_valid(match[0]) or (coins and match[0][:3] in {"bc1", "BC1"}):
            yield *match.span(), "a Bitcoin wallet"
    for match in _ETHEREUM.finditer(original):
        yield *match.span(), "an Ethereum wallet"
    for match in _BY_NAME.finditer(original) if coins else ():
        yield *match.span(), "a wallet"
