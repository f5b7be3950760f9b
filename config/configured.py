"""Each server's configuration: the default policy with the server's own changes laid over it, made ready once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import structlog

from bot.model import Server
from bot.trouble import Trouble
from config.equipment import equipped
from config.loader import Configuration, load_default, overlay, plain

log = structlog.get_logger("breakwater.config")


def configure() -> Callable[[Server], Configuration]:
    """Server -> its configuration: the default policy with the server's own changes laid over it.

    A change that the default has outgrown is left out with a line in the log: a server is never without a policy.
    """
    default = load_default()
    default_plain = plain(default)
    ready = equipped(default)
    kept: dict[int, tuple[Mapping[str, object], Configuration]] = {}

    def configuration(server: Server) -> Configuration:
        if not server.policy:
            return ready
        known = kept.get(server.guild_id)
        if known is None or known[0] != server.policy:
            known = kept[server.guild_id] = (server.policy, own(server))
        return known[1]

    def own(server: Server) -> Configuration:
        try:
            return equipped(overlay(default_plain, server.policy))
        except Trouble as trouble:
            log.warning("a server's own settings do not fit any more", guild=server.guild_id, faults=len(trouble.lines))
            return ready

    return configuration
