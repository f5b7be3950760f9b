"""A small mind for the tests of the command: it knows three words, and what to do about them."""

import re

from bot.check.lines import SERVER, SUPPORT_CHANNEL, Consider
from bot.model import (
    Chosen,
    Decision,
    Finding,
    Lately,
    Level,
    Message,
    Response,
    Skip,
    Skipped,
    Span,
    Subject,
    decision_id,
)  # fmt: skip

WORDS = {
    "phone": ("privacy.phone", None, Response.NUDGE),
    "help": ("crisis.suicide", Level.URGENT, Response.RESOURCES),
    "rude": ("content.harassment", None, Response.FLAG),
}


def consider(message: Message, lately: Lately) -> Decision:
    """Finds the words; answers each category once in an hour; whatever begins with "!" is found as a whole."""
    assert message.channel_id == SUPPORT_CHANNEL
    assert message.guild_id == SERVER.guild_id
    text = message.surfaces[0].text
    findings, chosen, skipped = [], [], []
    if text.startswith("!"):
        findings.append(Finding("boundary.romantic", Span(0, len(text)), 0.61234567, "scorer", "the whole", None))
    for match in re.finditer("|".join(WORDS), text):
        category, level, response = WORDS[match[0]]
        told = any(trace.category == category and trace.at > message.posted_at - 3600 for trace in lately.traces)
        subject = Subject.OTHER if "her " in text else Subject.SELF
        span = Span(match.start(), match.end())
        findings.append(Finding(category, span, 0.9, category, "a word", level, subject))
        if told:
            skipped.append(Skipped(response, category, Skip.COOLDOWN))
        else:
            chosen.append(Chosen(response, category, (len(findings) - 1,)))
    return Decision(decision_id(message.id, 0), message.id, message.channel_id, message.author_id, message.posted_at,
                    1, tuple(findings), tuple(chosen), tuple(skipped))  # fmt: skip


def mind(_: object) -> Consider:
    """The same, whatever the configuration."""
    return consider
