"""Takes the pictures of docs/pictures anew: of a whole case, played on the practice server, and of the report of a
scan. Run by hand:

    python -m tests.browser.pictures [folder [act ...]]

Every act begins on a fresh server. What cannot be pressed is skipped with a line that says so; look at every picture
before you keep it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Error, Locator, Page, expect

from bench.scan import made
from bot.scan.page import page
from bot.scan.places import Setup
from bot.scan.run import Watch, Wishes, scan
from bot.scan.sources import opened
from bot.wording.wording import FOLDER as FOLDER_OF_WORDS
from bot.wording.wording import Wording
from config.loader import load_default
from tests.browser.practice_process import ROOT, browsing, practising

FOLDER: Final = ROOT / "docs" / "pictures"
PATIENCE: Final = 10_000.0
"""Milliseconds until something that cannot be pressed is skipped."""

CALM: Final = 900.0
"""Milliseconds in which the page comes to rest."""

PAGE: Final = (1180, 760)
CHAT: Final = (1000, 1200)
TALL: Final = 1312

SAID: Final = 3_000
"""Messages in the export that is scanned."""
SCANNED: Final = ("venting", "night-owls", "study-room")
"""Its channels."""


class Player:
    """Somebody who plays all five people at the page, and takes pictures of it."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page, self.folder = page, folder
        self.frame = page.frame_locator("#frame")
        self.talk = self.frame.locator("#channel-message-list")

    def go(self, person: str, place: str | re.Pattern[str]) -> bool:
        """Go to a place of this person: by its key, or a thread by its name. False, with a line, where it is not."""
        places = self.page.locator(f'.place[data-person="{person}"]')
        there = places.and_(self.page.locator(f'[data-place="{place}"]')) if isinstance(place, str) else (
            places.and_(self.page.locator(".thread")).filter(has_text=place)
        )  # fmt: skip
        try:
            there.first.click(timeout=PATIENCE)
        except Error:
            print(f"skipped: {person} has no place {place}")  # noqa: T201  # a script
            return False
        expect(there.first).to_have_attribute("aria-current", "page", timeout=PATIENCE)
        self.rest()
        return True

    def rest(self) -> None:
        """Wait until nothing moves."""
        expect(self.page.locator("#frame.waiting")).to_have_count(0, timeout=PATIENCE)
        self.page.wait_for_timeout(CALM)

    def say(self, text: str) -> None:
        """Send a message."""
        box = self.frame.locator("#channel-composer-input")
        box.fill(text)
        box.press("Enter")
        expect(self.talk.get_by_text(text).first).to_be_visible(timeout=PATIENCE)
        self.rest()

    def command(self, name: str, typed: str = "", offered: str = "") -> None:
        """Use a slash command: one that takes nothing, or one thing, typed and chosen from what is offered then."""
        box = self.frame.locator("#channel-composer-input")
        box.press_sequentially(f"/{name}")
        self.frame.locator(".command-entry").first.click(timeout=PATIENCE)
        if typed:
            self.frame.locator(".command-pill.is-focused input").press_sequentially(typed)
        if offered:
            self.frame.locator(".command-suggestion", has_text=offered).first.click(timeout=PATIENCE)
        self.frame.get_by_role("button", name="Send").last.click(timeout=PATIENCE)
        self.rest()

    def post(self, text: str) -> None:
        """Send a message that may be gone in a moment."""
        box = self.frame.locator("#channel-composer-input")
        box.fill(text)
        box.press("Enter")
        self.rest()

    def press(self, label: str) -> bool:
        """Press the newest button with this label. False, with a line, where there is none."""
        try:
            self.talk.get_by_role("button", name=label).last.click(timeout=PATIENCE)
        except Error:
            print(f"skipped: there is no button {label!r}")  # noqa: T201  # a script
            return False
        self.rest()
        return True

    def write(self, *texts: str) -> None:
        """Write into the large fields of the form that is open, one after another, and send it."""
        form = self.frame.locator("[role=dialog]").last
        for at, text in enumerate(texts):
            form.locator("textarea").nth(at).fill(text, timeout=PATIENCE)
        form.get_by_role("button", name="Submit").click(timeout=PATIENCE)
        self.rest()

    def choose(self, option: str, shows: str = "") -> bool:
        """Choose from the newest list, or from the newest that shows something now."""
        field: Locator = self.talk.locator(".select-trigger", has_text=shows).last
        try:
            field.click(timeout=PATIENCE)
            self.page.wait_for_timeout(CALM)
            self.frame.get_by_role("option", name=option, exact=not shows).first.click(timeout=PATIENCE)
        except Error:
            print(f"skipped: there is no list with {option!r}")  # noqa: T201  # a script
            return False
        self.rest()
        return True

    def take(self, name: str, *, chat: bool = False, height: int | None = None) -> None:
        """Take a picture: of the page, ``height`` pixels high, or of the chat alone, as high as what is in it."""
        width, tallest = CHAT if chat else PAGE
        tallest = height or tallest
        self.page.set_viewport_size({"width": width, "height": tallest})
        self.page.mouse.move(2, 2)
        self.page.evaluate("document.activeElement?.blur()")
        self.frame.locator("body").evaluate("body => body.ownerDocument.activeElement?.blur()")
        self.rest()
        path = self.folder / f"{name}.png"
        if chat:
            box, last = self.page.locator(".view").bounding_box(), self.talk.locator("> *").last.bounding_box()
            assert box is not None
            assert last is not None
            wanted = min(box["height"], last["y"] + last["height"] + 20 - box["y"])
            self.page.screenshot(path=path, clip={**box, "height": wanted})
        else:
            self.page.screenshot(path=path)
        print(f"taken: {path}")  # noqa: T201  # a script

    def take_last(self, name: str) -> None:
        """Take a picture of the newest message alone."""
        path = self.folder / f"{name}.png"
        self.talk.locator("> *").last.screenshot(path=path)
        print(f"taken: {path}")  # noqa: T201  # a script


def details(player: Player) -> None:
    """Sam gives away a school and a number, and has them covered."""
    player.go("sam", "general-support")
    player.say("i go to Oakfield Academy and my number is 07700 900123")
    player.press("Read the note")
    player.take("practice-nudge")
    player.press("Mask it for me")
    player.take("practice-masked", chat=True)


def setting_up(player: Player) -> None:
    """Alex goes through the set-up, tries it, looks at what can be done where, and at the commands."""
    player.go("alex", "mod-log")
    player.command("setup")
    player.press("Next")
    player.take("practice-setup-try", chat=True)
    for _ in range(5):
        player.press("Back")
    player.take("practice-setup-people", chat=True, height=1100)
    player.go("alex", "general-support")
    player.command("coverage")
    player.take("practice-coverage", chat=True)
    player.go("alex", "volunteer-desk")
    player.command("help")
    player.take("practice-help", chat=True, height=1700)


def care(player: Player) -> None:
    """Sam cries for help and reads the care reply; the desk has a card; Robin takes it, opens a room, asks Jo."""
    player.go("sam", "general-support")
    player.say("I don't want to be alive any more")
    player.press("Support options (only you see this)")
    player.choose("United Kingdom")
    player.take("practice-care", chat=True)
    player.go("robin", "volunteer-desk")
    player.take("practice-desk", chat=True)
    player.press("Claim")
    player.take("practice-claimed", chat=True)
    if player.press("Open a room") and player.go("robin", re.compile("")):
        player.say("Hello Sam, I'm Robin. I read what you wrote. There's no hurry here.")
        player.go("sam", re.compile(""))
        player.say("thank you. it helps that somebody is there")
        player.take("practice-room", height=800)
    player.go("robin", "volunteer-desk")
    if player.press("Second opinion") and player.go("jo", re.compile("")):
        player.say("Good that you ask. What makes you unsure?")
        player.take("practice-opinion", height=900)


def log(player: Player) -> None:
    """Sam gives away somebody else's number and is rude; Alex reads the log, and judges. Then come many at once."""
    player.go("sam", "general-support")
    player.say("you are a worthless idiot and nobody likes you")
    player.post("her number is 07700 900456, call her")
    player.go("alex", "mod-log")
    player.press("Wrong")
    player.take("practice-log", chat=True)
    player.go("sam", "general-support")
    for number in range(9):
        player.say(f"you are a worthless idiot and nobody likes you {number}")
    player.page.wait_for_timeout(65_000)  # what waits to be counted is shown within a minute
    player.go("alex", "mod-log")
    player.take_last("practice-log-raid")


def ruling(player: Player) -> None:
    """Alex looks at the rules, tries words on them, opens one, sees a change before it is made; and begins a list."""
    player.go("alex", "mod-log")
    player.command("rules list")
    player.take("practice-rules", chat=True)
    player.go("alex", "volunteer-desk")
    player.command("rules open", "phone", "phone")
    player.take("practice-rule", chat=True, height=1100)
    player.choose("In shadow", shows="On")
    player.take("practice-rule-change", chat=True)
    player.go("alex", "general-support")
    player.command("words new", "spam")
    player.write("free nitro\ngiveaway*\n/steamcomm\\w+/", "FR3E n1tro, g1veaways at steamcommunlty")
    player.take("practice-words", chat=True)


def stopping(player: Player) -> None:
    """Alex chooses what Discord stops before it is posted."""
    player.go("alex", "mod-log")
    player.command("automod sync")
    player.take("practice-automod", chat=True, height=1300)


@contextmanager
def playing(folder: Path) -> Iterator[Player]:
    """A fresh practice server and somebody at its page."""
    with practising() as server, browsing() as browser:
        page = browser.new_page(
            viewport={"width": PAGE[0], "height": PAGE[1]}, locale="en-GB", timezone_id="Europe/London"
        )
        page.goto(server.address)
        yield Player(page, folder)


def scanned(folder: Path) -> None:
    """Scan an export of our own, and take a picture of how the report begins."""
    channels = {700_000_000_000_000_010 + number: name for number, name in enumerate(SCANNED)}
    with TemporaryDirectory() as name:
        exports, faults = opened(made(Path(name), SAID, channels))
        report = scan(exports, faults, load_default(), Wishes(Setup(support=SCANNED)), Watch())
        address = Path(name) / "report.html"
        address.write_text(page(report, Wording.load(FOLDER_OF_WORDS)), encoding="utf-8")
        with browsing() as browser:
            view = browser.new_page(viewport={"width": PAGE[0], "height": 1000})
            view.goto(address.as_uri())
            path = folder / "scan-report.png"
            view.screenshot(path=path, clip={"x": 0, "y": 0, "width": PAGE[0], "height": TALL}, full_page=True)
    print(f"taken: {path}")  # noqa: T201  # a script


ACTS: Final[tuple[Callable[[Player], None], ...]] = (details, setting_up, care, log, ruling, stopping)

if __name__ == "__main__":
    target, wanted = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER, sys.argv[2:]
    target.mkdir(parents=True, exist_ok=True)
    if not wanted:
        scanned(target)
    for act in ACTS:
        if not wanted or act.__name__ in wanted:
            with playing(target) as one:
                act(one)
