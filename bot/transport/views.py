"""What can be pressed, and never runs out."""

from __future__ import annotations

import discord


def pressable(*items: discord.ui.Item[discord.ui.View]) -> discord.ui.View:
    """Things that work for ever: presses find their way by custom id, so that nothing is kept in memory."""
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()
    return view
