"""The sentences as they stand in the files: every text that one can become, and what it takes to say it."""

from __future__ import annotations

from functools import cache
from itertools import product

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.wording.wording import ENGLISH, FOLDER


class Parts(Visitor):
    """What a sentence is made of: its arguments, and its choices as (what is asked, the answers, the default)."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.choices: list[tuple[str, frozenset[str], str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # Fluent's own name
        self.arguments.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  # Fluent's own name
        asked = node.selector.id.name if isinstance(node.selector, ast.VariableReference) else str(node.selector)
        default = next(_answer(one) for one in node.variants if one.default)
        self.choices.append((asked, frozenset(map(_answer, node.variants)), default))
        self.generic_visit(node)


def _answer(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)


def parts(entry: ast.Message) -> Parts:
    """What a sentence is made of."""
    seen = Parts()
    seen.visit(entry)
    return seen


@cache
def sentences(locale: str = ENGLISH) -> dict[str, ast.Message]:
    """Every sentence of a language, by its key."""
    return {key: entry for file in files(locale).values() for key, entry in file.items()}


@cache
def files(locale: str = ENGLISH) -> dict[str, dict[str, ast.Message]]:
    """The same, by the file in which it stands."""
    return {
        path.name: {
            entry.id.name: entry
            for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
            if isinstance(entry, ast.Message)
        }
        for path in sorted((FOLDER / locale).glob("*.ftl"))
    }


def variants(entry: ast.Message) -> list[str]:
    """Every text that a sentence can become, arguments shown as their names."""

    def pattern(node: ast.Pattern) -> list[str]:
        parts = [element(one) for one in node.elements]
        return ["".join(choice) for choice in product(*parts)]

    def element(node: ast.TextElement | ast.Placeable) -> list[str]:
        if isinstance(node, ast.TextElement):
            return [node.value]
        if isinstance(node.expression, ast.SelectExpression):
            return [text for variant in node.expression.variants for text in pattern(variant.value)]
        return [f"${node.expression.id.name}"] if isinstance(node.expression, ast.VariableReference) else [""]

    return pattern(entry.value) if entry.value else []


def texts(locale: str = ENGLISH) -> list[tuple[str, str]]:
    """Key and text of everything that can be said in a language."""
    return [(key, text) for key, entry in sentences(locale).items() for text in variants(entry)]
