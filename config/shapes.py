"""What all shapes of the policy file share: nothing unknown, no infinities, one word for a list of one."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from config.durations import seconds, written
from config.mistakes import Mistake, Where, from_pydantic, quoted


class Shape(BaseModel):
    """A part of the file."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


def duration(value: object) -> float:
    """Seconds, from what ``durations.seconds`` takes."""
    try:
        return seconds(value)
    except ValueError as error:
        raise PydanticCustomError("duration", "{what}", {"what": f"{quoted(value)} {error}"}) from None


Lasting = Annotated[str, Field(pattern=r"^ *[0-9]+(\.[0-9]+)? ?[smhd] *$")] | Annotated[float, Field(ge=0)]
"""How long something lasts, as a file may write it; and an id of Discord's, a whole number or its digits."""
Digits = Annotated[int, Field(gt=0)] | Annotated[str, Field(pattern="^[0-9]{1,20}$")]


def between(least: float, most: float) -> BeforeValidator:
    """A duration of at least and at most so many seconds."""

    def read(value: object) -> float:
        amount = duration(value)
        if not least <= amount <= most:
            what = f"{quoted(value)} is out of range: write a time between {written(least)} and {written(most)}."
            raise PydanticCustomError("range", "{what}", {"what": what})
        return amount

    return BeforeValidator(read, json_schema_input_type=Lasting)


def number(value: object) -> object:
    """What is not a truth value."""
    if isinstance(value, bool):
        raise PydanticCustomError("number", "{what}", {"what": f"{quoted(value)} is not a number."})
    return value


def _listed(value: object) -> object:
    """One word may stand for a list of one."""
    return [value] if isinstance(value, str | int) and not isinstance(value, bool) else value


Item = TypeVar("Item")
Several = Annotated[list[Item], BeforeValidator(_listed)]

Read = TypeVar("Read", bound=BaseModel)


def read(shape: type[Read], data: object, where: Where, mistakes: list[Mistake]) -> Read | None:
    """A part as its shape; None, and a line for each mistake, where it does not fit."""
    try:
        return shape.model_validate(data)
    except ValidationError as error:
        mistakes += from_pydantic(error, where, shape.model_fields)
        return None
