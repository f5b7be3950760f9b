"""Breakwater beside Presidio's analyzer, in one run on the same messages.

Presidio (presidio-analyzer, MIT) looks for personal details alone. It runs here as light as it can: a blank spaCy
pipeline, its own pattern recognisers for English, no network. Breakwater normalises, runs every rule detector (also
those for crisis, boundary and content), and decides.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

import spacy
import tldextract.tldextract
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from rich.console import Console
from rich.table import Table

from bench.messages import KINDS, messages, traffic
from bench.timing import beside
from bench.way import thinking
from bot.model import Message

COUNT: Final = 400
BAR: Final = 5.0
"""How many times as many messages a second Breakwater has to read, on mixed traffic."""


def analyzer() -> AnalyzerEngine:
    """Presidio, ready to run."""
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())  # its own list, not the network's
    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"])
    engine = SpacyNlpEngine()
    engine.nlp = {"en": spacy.blank("en")}  # the tokeniser and nothing else
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])


def main() -> None:
    """Print the table and whether the bar was met."""
    presidio, think = analyzer(), thinking()
    batches: dict[str, list[Message]] = {"mixed traffic": traffic(COUNT)}
    batches.update({kind: messages(kind, COUNT) for kind in KINDS})
    table = Table("messages a second", "Breakwater", "Presidio", "ratio", title="Side by side")
    gc.freeze()  # as the running bot does: what was loaded stays
    ratios = []
    for name, batch in batches.items():
        texts = [message.surfaces[0].text for message in batch]
        both = beside(partial(_each, think, batch), partial(_each, partial(presidio.analyze, language="en"), texts))
        ratios.append(both.ratio)
        size = len(batch)
        table.add_row(name, f"{size / both.ours:,.0f}", f"{size / both.theirs:,.0f}", f"{both.ratio:.1f}")
    console = Console()
    console.print(table)
    console.print(f"Bar: {BAR:g} times on mixed traffic. Measured: {ratios[0]:.1f}.\n")


def _each(work: Callable[[Any], object], things: Iterable[object]) -> None:
    for thing in things:
        work(thing)


if __name__ == "__main__":
    main()
