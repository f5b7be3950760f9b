"""What a kind of number is that states give to people; the tables of them are documents.py and documents_far.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.detect.privacy.numbers import document_checks as checks
from bot.detect.privacy.numbers.shapes import Shape, loose, strict

Check = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of number.

    ``names`` are what people call it, without accents; "number", "card" and the like may follow each of them, and those
    that end so need such a word. ``shapes`` is how it may be written when it is called so, in the
    signs of shapes.py, and ``check`` says whether it can be one (capitals and digits alone in). ``alone`` are the
    ways of writing it that need no name beside them, because nothing else looks like that and passes the check; "" when
    it always needs its name. ``firm`` is false where there is nothing to check but the shape: then the name has to
    stand right before the number.
    """

    why: str
    names: tuple[str, ...]
    shapes: tuple[Shape, ...]
    check: Check
    alone: tuple[Shape, ...] = ()
    firm: bool = True


def _sound(check: Check) -> Check:
    """The same check, which takes what it stumbles over for wrong.

    python-stdnum 2.2 raises KeyError for some numbers that it should call invalid (cn.ric: a county without a name).
    """

    def checked(number: str) -> bool:
        try:
            return check(number)
        except (LookupError, ValueError):
            return False

    return checked


def document(why: str, names: str, shapes: str, check: Check | None, alone: str = "") -> Document:
    """A row of the table: names are parted by commas, shapes by blanks; without a check it is not firm."""
    return Document(
        why=why,
        names=tuple(" ".join(name.split()) for name in names.split(",")),
        shapes=tuple(loose(shape) for shape in shapes.split()),
        check=_sound(check or checks.not_a_day),
        alone=tuple(strict(shape) for shape in alone.split()),
        firm=check is not None,
    )
