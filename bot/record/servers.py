"""What is kept about a server, in SQL: its settings, what it refused, how far it was read; and dropping rows."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select, update

from bot.model import Server
from bot.record.keeping import POSITIONS_KEPT, refusal_until, until
from bot.record.past import strip_persons
from bot.record.plain import plain_server, read_server
from bot.record.tables import Tables


def server(c: Connection, t: Tables, guild_id: int) -> Server:
    """How a server is set up."""
    s = t.servers.c
    plain = c.execute(select(s.settings).where(s.guild_id == guild_id)).scalar_one_or_none()
    return Server(guild_id) if plain is None else read_server(plain)


def save_server(c: Connection, t: Tables, server: Server) -> None:
    """Keep it in place of what was kept."""
    c.execute(delete(t.servers).where(t.servers.c.guild_id == server.guild_id))
    c.execute(insert(t.servers).values(guild_id=server.guild_id, settings=plain_server(server)))


def first_refusal(c: Connection, t: Tables, guild_id: int, what: str, now: float, quiet_for: float) -> bool:
    """Count a refusal. True when it is to be told."""
    r = t.refusals.c
    mark = t.vault.lookup("refusal", f"{guild_id}:{what}")
    c.execute(delete(t.refusals).where(r.refusal_mark == mark, r.expires_at <= now))
    row = c.execute(select(t.refusals).where(r.refusal_mark == mark)).one_or_none()
    if row is None:
        body = {"what": what, "told_at": now}
        values = {"refusal_mark": mark, "guild_id": guild_id, "body": body, "times": 1}
        c.execute(insert(t.refusals).values(**values, expires_at=refusal_until(now, now, quiet_for)))
        return True
    told_at = row.body["told_at"]
    tell = bool(now - told_at >= quiet_for)
    told_at = now if tell else told_at
    values = {"body": {"what": what, "told_at": told_at}, "times": row.times + 1}
    c.execute(
        update(t.refusals).where(r.id == row.id).values(**values, expires_at=refusal_until(told_at, now, quiet_for))
    )
    return tell


def refusals(c: Connection, t: Tables, guild_id: int, now: float) -> Mapping[str, int]:
    """What was refused lately, and how often."""
    r = t.refusals.c
    rows = c.execute(select(t.refusals).where(r.guild_id == guild_id, r.expires_at > now).order_by(r.id))
    return {row.body["what"]: row.times for row in rows}


def seen(c: Connection, t: Tables, positions: Mapping[int, tuple[int, int]], now: float) -> None:
    """Move positions forward, never back; being told one again keeps it for longer."""
    p = t.positions.c
    for channel_id, (guild_id, message_id) in positions.items():
        old = c.execute(select(t.positions).where(p.channel_id == channel_id)).one_or_none()
        newest = message_id if old is None or old.expires_at <= now else max(old.message, message_id)
        c.execute(delete(t.positions).where(p.channel_id == channel_id))
        row = {"channel_id": channel_id, "guild_id": guild_id, "message": newest}
        c.execute(insert(t.positions).values(**row, expires_at=until(now + POSITIONS_KEPT)))


def last_seen(c: Connection, t: Tables, guild_id: int, now: float) -> Mapping[int, int]:
    """How far each channel of a server was read."""
    p = t.positions.c
    rows = c.execute(select(t.positions).where(p.guild_id == guild_id, p.expires_at > now))
    return {row.channel_id: row.message for row in rows}


def forget_server(c: Connection, t: Tables, guild_id: int) -> int:
    """Drop everything about a server and in it."""
    return sum(c.execute(delete(table).where(table.c.guild_id == guild_id)).rowcount for table in t.of_servers)


def sweep(c: Connection, t: Tables, now: float) -> int:
    """Drop what has expired. What is about nobody in closed cases is kept for longer."""
    strip_persons(c, t, now)
    return sum(c.execute(delete(table).where(table.c.expires_at <= now)).rowcount for table in t.of_servers)
