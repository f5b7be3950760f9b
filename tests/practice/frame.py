"""What SimCord's page does in the frame of the practice page, without a browser."""

from __future__ import annotations

from typing import Any

import aiohttp


class Frame:
    """A place that somebody has open. ``state`` is SimCord's answer to opening it."""

    def __init__(self, browser: aiohttp.ClientSession, address: str) -> None:
        self._browser = browser
        self._address = address
        self.state: dict[str, Any] = {}

    async def open(self, person: str, place: str) -> None:
        """Open a place as a person."""
        asked = {"person": person, "place": place, "timezone": "Nowhere/Atall"}
        async with self._browser.post(self._address + "/practice/open", json=asked) as answer:
            frame = (await answer.json())["frame"]
        self._browser.headers["X-Simcord-Capability"] = frame.split("#")[1]
        async with self._browser.post(self._address + "/api/pages", json={}) as answer:
            self.state = await answer.json()

    def headers(self) -> dict[str, str]:
        """What every further request carries."""
        return {"X-Simcord-Context": self.state["context"]["id"]}

    async def look(self) -> str:
        """Everything that is shown at present, as text."""
        async with self._browser.get(self._address + "/api/state", headers=self.headers()) as answer:
            return await answer.text()

    async def send(self, text: str) -> dict[str, Any]:
        """Send a message as the page would that was opened last. Returns SimCord's receipt."""
        body = {
            "protocol_version": 3, "sequence": 1, "request_id": "one", "kind": "send_message", "content": text,
            "target_id": None, "reply_to_id": None, "generation": self.state["context"]["generation"],
            "bot_generation": self.state["botGeneration"], "published_revision": self.state["publishedRevision"],
        }  # fmt: skip
        async with self._browser.post(self._address + "/api/action", json=body, headers=self.headers()) as answer:
            receipt: dict[str, Any] = await answer.json()
            return receipt
