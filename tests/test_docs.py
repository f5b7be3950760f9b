"""What the documents show works, and where they point there is something."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.model import CATEGORIES
from config.loader import load_text

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
POLICIES = [
    pytest.param(found[1], id=f"{page.name}-{number}")
    for page in PAGES
    for number, found in enumerate(re.finditer(r"```yaml\n(.*?)```", page.read_text("utf-8"), re.DOTALL))
]


@pytest.mark.parametrize("text", POLICIES)
def test_a_policy_in_the_documents_is_one_that_the_bot_takes(text: str) -> None:
    load_text(text if "version:" in text else f"version: 1\n{text}", "the document")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_to_one(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_page_on_personal_details_names_every_kind() -> None:
    text = (ROOT / "docs/privacy.md").read_text("utf-8")
    named = set(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE))
    assert named == {name.removeprefix("privacy.") for name in CATEGORIES if name.startswith("privacy.")}
