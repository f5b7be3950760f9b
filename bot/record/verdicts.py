"""How often each form of a rule was judged right and wrong, in SQL. Nobody is named, on either side."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from bot.model import Judged
from bot.record.keeping import VERDICTS_KEPT, until
from bot.record.tables import Tables


def judged_anew(counts: tuple[int, int], judged: Judged, before: Judged | None) -> tuple[int, int]:
    """How often right and wrong, with one more verdict, in place of the one before where there was one."""
    right, wrong = ((one is judged) - (one is before) for one in (Judged.RIGHT, Judged.WRONG))
    return max(0, counts[0] + right), max(0, counts[1] + wrong)


def count_verdict(
    c: Connection, t: Tables, guild_id: int, rule: str, version: str, judged: Judged, now: float,
    before: Judged | None = None,
) -> None:  # fmt: skip
    """One more, in place of the one before where there was one."""
    v = t.verdicts.c
    mark = t.vault.lookup("verdict", f"{guild_id}:{rule}:{version}")
    body = c.execute(select(v.body).where(v.verdict_mark == mark, v.expires_at > now)).scalar_one_or_none()
    counts = (0, 0) if body is None else (body["right"], body["wrong"])
    right, wrong = judged_anew(counts, judged, before)
    c.execute(delete(t.verdicts).where(v.verdict_mark == mark))
    row = {"verdict_mark": mark, "guild_id": guild_id, "expires_at": until(now + VERDICTS_KEPT)}
    body = {"rule": rule, "version": version, "right": right, "wrong": wrong}
    c.execute(insert(t.verdicts).values(**row, body=body))


def verdicts(c: Connection, t: Tables, guild_id: int, now: float) -> Mapping[tuple[str, str], tuple[int, int]]:
    """How often right and wrong, by rule and version."""
    v = t.verdicts.c
    bodies = c.execute(select(v.body).where(v.guild_id == guild_id, v.expires_at > now)).scalars()
    return {(body["rule"], body["version"]): (body["right"], body["wrong"]) for body in bodies}
