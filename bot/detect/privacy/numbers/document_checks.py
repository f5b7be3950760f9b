"""The checks of identity numbers that python-stdnum does not have, or not without asking what day it is.

Each takes a number in capitals and digits alone, in one of the shapes that documents.py gives for it, and says whether
there can be such a number. The form is all that is looked at, never who it belongs to.
"""

from __future__ import annotations

import re
from typing import Final

from stdnum import luhn, verhoeff
from stdnum.fi import hetu
from stdnum.fr import nir
from stdnum.no import fodselsnummer


def not_a_day(number: str) -> bool:
    """Not a date in eight digits, and not a word with a digit or two in it."""
    return sum(map(str.isdecimal, number)) >= 4 and not re.fullmatch(r"(?:19|20)\d{6}|\d{4}(?:19|20)\d\d", number)


def ssn(number: str) -> bool:
    """As the Social Security Administration writes it. Numbers that were shown in advertisements are of that form."""
    area, group, serial = number[:3], number[3:5], number[5:]
    if area in {"000", "666"} or group == "00" or serial == "0000" or len(set(number)) == 1:
        return False
    return area < "900" or number.startswith("98765432")


def nino(number: str) -> bool:
    """Prefixes that are never given out are none, but for QQ, which the government itself uses for examples."""
    if number[:2] in {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"} or number[8] not in "ABCD":
        return False
    return number[:2] == "QQ" or (number[0] not in "DFIQUV" and number[1] not in "DFIOQUV")


def gb_licence(number: str) -> bool:
    """Five signs of the surname, filled up with nines, then the date of birth with 50 added to a woman's month."""
    month, day = int(number[6:8]), int(number[8:10])
    return (1 <= month <= 12 or 51 <= month <= 62) and 1 <= day <= 31 and re.match(r"[A-Z]+9*\d{6}", number) is not None


def au_medicare(number: str) -> bool:
    """The ninth digit checks the first eight; one more is the issue, an eleventh the person on the card."""
    digits = [int(digit) for digit in number]
    weighed = sum(digit * weight for digit, weight in zip(digits[:8], (1, 3, 7, 9) * 2, strict=True))
    return 2 <= digits[0] <= 6 and weighed % 10 == digits[8]


_NRIC: Final = {
    "S": (0, "JZIHGFEDCBA"), "T": (4, "JZIHGFEDCBA"), "F": (0, "XWUTRQPNMLK"), "G": (4, "XWUTRQPNMLK"),
    "M": (3, "KLJNPQRTUWX"),
}  # fmt: skip
"""What each first letter adds, and the check letters in their order."""


def nric(number: str) -> bool:
    """A check letter, from one of three tables."""
    if number[0] not in _NRIC:
        return False
    added, letters = _NRIC[number[0]]
    total = added + sum(int(digit) * weight for digit, weight in zip(number[1:8], (2, 7, 6, 5, 4, 3, 2), strict=True))
    return letters[total % 11] == number[8]


def de_pension(number: str) -> bool:
    """The letter counts as its place in the alphabet, in two digits."""
    digits = f"{number[:8]}{ord(number[8]) - 64:02}{number[9:]}"
    weights = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
    total = sum(sum(divmod(int(digit) * weight, 10)) for digit, weight in zip(digits[:12], weights, strict=True))
    return total % 10 == int(digits[12])


def es_pension(number: str) -> bool:
    """The last two digits are the remainder of the others by 97."""
    province, person, check = int(number[:2]), int(number[2:10]), int(number[10:])
    return 1 <= province <= 66 and (province * 10 ** (8 if person >= 10**7 else 7) + person) % 97 == check


def aadhaar(number: str) -> bool:
    """A Verhoeff check digit; never a palindrome."""
    return number[0] not in "01" and number != number[::-1] and verhoeff.is_valid(number)


def sin(number: str) -> bool:
    """Those that begin with 0 are given to nobody; people take them for examples."""
    return number[0] != "8" and len(set(number)) > 1 and luhn.is_valid(number)


def french(number: str) -> bool:
    """A number of thirteen digits is without its check digits, which people leave out."""
    if len(number) == 15:
        return nir.is_valid(number)
    return number[0] in "12378" and (1 <= int(number[3:5]) <= 12 or int(number[3:5]) >= 20)


def us_medicare(number: str) -> bool:
    """Letters that look like digits (S, L, O, I, B, Z) are not among those in use."""
    letter = "[AC-HJKMNP-RT-Y]"
    either = "[AC-HJKMNP-RT-Y0-9]"
    return re.fullmatch(rf"[1-9]{letter}{either}\d{letter}{either}\d{letter}{{2}}\d\d", number) is not None


def ohip(number: str) -> bool:
    """The tenth digit is a Luhn check digit; two letters may follow."""
    return luhn.is_valid(number[:10])


def ramq(number: str) -> bool:
    """Four letters of the name, then the date of birth with 50 added to a woman's month."""
    return int(number[6:8]) % 50 in range(1, 13) and 1 <= int(number[8:10]) <= 31


def day_first(number: str) -> bool:
    """A Danish number: since 2007 without a check digit, a date of birth and four more."""
    return 1 <= int(number[:2]) <= 31 and 1 <= int(number[2:4]) <= 12


def swedish(number: str) -> bool:
    """A date of birth, year first, and a check digit over the last ten."""
    last = number[-10:]
    return 1 <= int(last[2:4]) <= 12 and 1 <= int(last[4:6]) % 60 <= 31 and luhn.is_valid(last)


def norwegian(number: str) -> bool:
    """Two check digits, one over the other."""
    one, two = fodselsnummer.calc_check_digit1(number), fodselsnummer.calc_check_digit2(number)
    return number[-2:] == f"{one}{two}"


def belgian(number: str) -> bool:
    """Who was born since 2000 has a 2 put before the number for the check alone."""
    check = 97 - int(number[-2:])
    return len(set(number)) > 1 and check in {int(before + number[:-2]) % 97 for before in ("", "2")}


def south_african(number: str) -> bool:
    """A date of birth, year first, and a check digit."""
    return 1 <= int(number[2:4]) <= 12 and 1 <= int(number[4:6]) <= 31 and luhn.is_valid(number)


def finnish(number: str) -> bool:
    """The sign between the date and the rest is lost among the separators."""
    return any(hetu.is_valid(f"{number[:6]}{sign}{number[-4:]}") for sign in "-A+")


def year_first(number: str) -> bool:
    """A date of birth, year first; the rest says where and which."""
    return 1 <= int(number[2:4]) <= 12 and 1 <= int(number[4:6]) <= 31


def indonesian(number: str) -> bool:
    """Six digits of a place, then a date of birth, day first, with 40 added to a woman's day."""
    return number[0] != "0" and 1 <= int(number[6:8]) % 40 <= 31 and 1 <= int(number[8:10]) <= 12


def korean(number: str) -> bool:
    """A date of birth, then a digit for century and sex. Since 2020 the rest is random, without a check digit."""
    return year_first(number) and "1" <= number[6] <= "8"


def hong_kong(number: str) -> bool:
    """One or two letters count as 10 to 35, a missing one as 36; the last sign makes the sum divisible by 11."""
    signs = number.rjust(9)
    values = [36 if sign == " " else int(sign, 36) for sign in signs]
    return (number[-1] == "A" or number[-1].isdecimal()) and sum(
        value * weight for value, weight in zip(values, (9, 8, 7, 6, 5, 4, 3, 2, 1), strict=True)
    ) % 11 == 0


def taiwanese(number: str) -> bool:
    """The letter counts as two digits, in an order of its own."""
    value = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(number[0]) + 10
    digits = [*divmod(value, 10), *map(int, number[1:])]
    return (
        sum(digit * weight for digit, weight in zip(digits, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1), strict=True)) % 10 == 0
    )


def egyptian(number: str) -> bool:
    """The century, a date of birth, and the governorate."""
    return year_first(number[1:]) and (1 <= int(number[7:9]) <= 35 or number[7:9] == "88")


def snils(number: str) -> bool:
    """The last two digits are the weighed sum of the others by 101."""
    total = sum(int(digit) * weight for digit, weight in zip(number[:9], range(9, 0, -1), strict=True))
    return total % 101 % 100 == int(number[9:])


def russian_tax(number: str) -> bool:
    """Two check digits, of ten and of eleven digits."""
    weights = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
    digits = [int(digit) for digit in number]
    one = sum(digit * weight for digit, weight in zip(digits[:10], weights[1:], strict=True)) % 11 % 10
    two = sum(digit * weight for digit, weight in zip(digits[:11], weights, strict=True)) % 11 % 10
    return digits[10:] == [one, two]
