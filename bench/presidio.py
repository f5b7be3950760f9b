"""Breakwater beside Presidio's analyzer, in one run on the same messages.

Presidio (presidio-analyzer, MIT) looks for personal details alone. It runs here as light as it can: a blank spaCy
pipeline, its own pattern recognisers, no network. Twice: with the recognisers that it switches on by itself, which are
those for English texts, the United States and the NHS; and with those for all countries whose numbers Breakwater reads
as well. Breakwater normalises, runs every rule detector (also those for crisis, boundary and content), and decides.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable
from functools import partial
from typing import Any, Final

import spacy
import tldextract.tldextract
from presidio_analyzer import AnalyzerEngine, PatternRecognizer, RecognizerRegistry, predefined_recognizers
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from rich.console import Console
from rich.table import Table

from bench.messages import KINDS, messages, traffic
from bench.timing import beside
from bench.way import thinking
from bot.model import Message

COUNT: Final = 400
COUNTRIES: Final = frozenset(["us", "uk", "ca", "au", "in", "de", "fr", "es", "it", "br", "pt", "sg", "ng", "ph", "ie"])
"""Countries of whose numbers and postcodes Breakwater knows at least one kind, as Presidio writes them."""
BAR: Final = 5.0
"""How many times as many messages a second Breakwater has to read, on mixed traffic."""


def analyzer(countries: Collection[str] = ()) -> AnalyzerEngine:
    """Presidio, ready to run; with its pattern recognisers for these countries (two letters) besides the usual ones."""
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())  # its own list, not the network's
    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"])
    usual = {type(one) for one in registry.recognizers}
    for kind in vars(predefined_recognizers).values():
        national = isinstance(kind, type) and issubclass(kind, PatternRecognizer) and kind not in usual
        if national and kind.COUNTRY_CODE in countries:
            registry.add_recognizer(kind(supported_language="en"))
    engine = SpacyNlpEngine()
    engine.nlp = {"en": spacy.blank("en")}  # the tokeniser and nothing else
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])


def main() -> None:
    """Print the table and whether the bar was met."""
    usual, national, think = analyzer(), analyzer(COUNTRIES), thinking(rules_alone=True)
    batches: dict[str, list[Message]] = {"mixed traffic": traffic(COUNT)}
    batches.update({kind: messages(kind, COUNT) for kind in KINDS})
    table = Table("messages a second", "Breakwater", "Presidio, usual", "times", "same countries", "times")
    gc.freeze()  # as the running bot does: what was loaded stays
    ratios = []
    for name, batch in batches.items():
        texts = [message.surfaces[0].text for message in batch]
        ours = partial(_each, think, batch)
        first, second = (
            beside(ours, partial(_each, partial(one.analyze, language="en"), texts)) for one in (usual, national)
        )
        ratios.append((first.ratio, second.ratio))
        rates = [f"{len(batch) / taken:,.0f}" for taken in (first.ours, first.theirs, second.theirs)]
        table.add_row(name, rates[0], rates[1], f"{first.ratio:.1f}", rates[2], f"{second.ratio:.1f}")
    console = Console()
    console.print(table)
    few, many = ratios[0]
    console.print(
        f"Bar: {BAR:g} times on mixed traffic. Measured: {few:.1f} with Presidio's {len(usual.registry.recognizers)} "
        f"usual recognisers, {many:.1f} with the {len(national.registry.recognizers)} for the same countries.\n"
    )


def _each(work: Callable[[Any], object], things: Iterable[object]) -> None:
    for thing in things:
        work(thing)


if __name__ == "__main__":
    main()
