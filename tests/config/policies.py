"""Any policy that makes sense, for properties."""

from hypothesis import strategies as st

from bot.act.notes import Notes
from bot.decide.policy import CRISIS_ALLOWED, LABELS, Policy, Row, Rule
from bot.detect.own.rule import OwnRule
from bot.detect.own.rule import Settings as Own
from bot.detect.phrases.own import Added, Off
from bot.detect.phrases.rules import Settings as Phrasing
from bot.detect.registry import DETECTORS, SCORED
from bot.model import CATEGORIES, ChannelKind, Level, Mode, Response, Subject, Way
from config import own_rules, phrase_settings
from config.home import LANGUAGES
from config.schema import Configuration
from config.trust import FIXED, USUAL_TRUST, Power
from config.trust import Level as Trusted

ACTING = [response for response in Response if response is not Response.NONE]
CARING = [response for response in ACTING if response in CRISIS_ALLOWED]


ROLES: tuple[int | str, ...] = ("volunteer", "moderator", 7)
SURE = (0.0, 0.3, 0.7, 1.0)

NAMED = (41, 42)
"""The ids of channels that rows may name."""

CHANNELS: list[tuple[ChannelKind, bool, int]] = [
    (kind, restricted, name)
    for kind in (ChannelKind.SUPPORT, ChannelKind.STAFF, ChannelKind.ELSEWHERE)
    for restricted in (False, True)
    for name in (*NAMED, 0)
]
"""Every channel that there may be: what it is for, its restriction, and its id (0: any other)."""

Cell = tuple[Level | None, Subject, tuple[ChannelKind, bool, int], int | str | None, float, str]


def cells(row: Row, crisis: bool, content: bool = False) -> set[Cell]:
    """Everything that a row fits, for people with one role or none, and as sure as rows here may ask for; in a content
    rule for each label and none.
    """
    levels: tuple[Level | None, ...] = tuple(row.levels) or ((*Level, None) if crisis else (None,))
    return {
        (level, subject, channel, role, sure, label)
        for level in levels
        for subject in row.subjects or tuple(Subject)
        for channel in CHANNELS
        if _fits(row, channel)
        for role in row.roles or (*ROLES, None)
        for sure in SURE
        if sure >= row.min_confidence
        for label in row.labels or ("", *(sorted(LABELS) if content else ()))
    }


def _fits(row: Row, channel: tuple[ChannelKind, bool, int]) -> bool:
    kind, restricted, name = channel
    named = {kind, name, *((ChannelKind.AGE_RESTRICTED,) if restricted else ())}
    return not row.channels or bool(row.channels & named)


def some_row(*, crisis: bool, content: bool = False) -> st.SearchStrategy[Row]:
    """Any row that makes sense by itself."""
    responses = st.lists(st.sampled_from(CARING if crisis else ACTING), min_size=1, unique=True).map(tuple)
    levels = st.frozensets(st.sampled_from(Level)) if crisis else st.just(frozenset())
    return st.builds(
        Row, responses | st.just((Response.NONE,)), levels, st.frozensets(st.sampled_from(Subject)),
        st.frozensets(st.sampled_from((*ChannelKind, *NAMED)), max_size=4),
        st.just(frozenset()) | st.frozensets(st.sampled_from(ROLES)), st.sampled_from(SURE),
        mode=st.sampled_from([None, Mode.ON, Mode.SHADOW]),
        labels=st.frozensets(st.sampled_from(sorted(LABELS)), max_size=2) if content else st.just(frozenset()),
    )  # fmt: skip


@st.composite
def rules(draw: st.DrawFn, category: str) -> Rule:
    """A rule without rows that can never be reached."""
    crisis = category.startswith("crisis.")
    content = category.startswith("content.")
    row = some_row(crisis=crisis, content=content)
    kept: list[Row] = []
    covered: set[Cell] = set()
    for one in draw(st.lists(row, min_size=1, max_size=4)):
        if not cells(one, crisis, content) <= covered:
            kept.append(one)
            covered |= cells(one, crisis, content)
    return Rule(
        category,
        tuple(kept),
        draw(st.sampled_from(Mode)),
        draw(st.integers(0, 86_400).map(float) | st.floats(0, 86_400)),
        draw(st.floats(0, 1)),
        draw(st.frozensets(st.integers(1, 2**63 - 1) | st.sampled_from(["volunteer", "moderator"]), max_size=3)),
    )


FAMILIES = ("privacy.*", "crisis.*", "content.*", "boundary.*", "custom.*", "custom.my-rule")


ENTRIES = ("free nitro", "giveaway*", "k1ll", "/gift\\d+/", "/a: 'b' #c/", "füße", "🍆", "no", "12", "null", "e1")
DAYS = ("", "2026-12-01")


@st.composite
def own(draw: st.DrawFn) -> Own:
    """Any rules of a server's own."""
    entries = st.lists(st.sampled_from(ENTRIES), max_size=5, unique=True).map(tuple)
    whole = st.builds(OwnRule, entries, st.sampled_from(["", "content.sexual"]), trying=st.booleans())
    crisis = st.builds(OwnRule, entries, st.just("crisis.abuse"), st.sampled_from(Level), trying=st.booleans())
    rules = draw(st.dictionaries(st.sampled_from(["my-rule", "spam", "a_1"]), whole | crisis, max_size=3))
    if "spam" in rules and draw(st.booleans()):
        rules["spam-new"] = OwnRule(draw(entries), joins="spam")
    return Own(draw(st.booleans()), rules)


@st.composite
def phrasing(draw: st.DrawFn) -> Phrasing:
    """Anything that a server may change about the phrases."""
    notes, since = st.sampled_from(["", "a walking club: 'us'", "no # way"]), st.sampled_from(DAYS)
    ids = st.sampled_from(["boundary.meetup", "gone.now", "suicide.intent"])
    patterns = st.lists(st.sampled_from(["sewer slide", "(go|going) ..2 now", "yes?  no"]), min_size=1, max_size=3).map(
        tuple
    )
    added = st.builds(Added, patterns, st.just("crisis.suicide"), st.sampled_from(Level), st.sampled_from(["en", "de"]),
                      st.booleans(), notes, since)  # fmt: skip
    off = draw(st.dictionaries(ids, st.builds(Off, notes, since)))
    return Phrasing(without=off, added=draw(st.dictionaries(st.sampled_from(["x", "y-1"]), added)))


@st.composite
def configurations(draw: st.DrawFn) -> Configuration:
    """Any policy, with the detectors' settings as they come."""
    names = draw(st.lists(st.sampled_from(sorted(CATEGORIES | set(FAMILIES))), max_size=4, unique=True))
    settings = {detector.name: detector.settings() for detector in DETECTORS}
    settings |= {name: kind() for name, kind in SCORED.items()}
    notes = st.builds(
        Notes,
        st.sampled_from([Way.REPLY, Way.DIRECT]),
        st.integers(60, 86_400).map(float) | st.floats(60, 86_400),
        st.sampled_from(["", "Be kind.", "# Wie du unerkannt bleibst\n\n- kein Nachname: nie\n- on"]),
        st.sampled_from([Way.REPLY, Way.DIRECT]),
    )
    settings |= {"own": draw(own()), "phrases": draw(phrasing())}
    marks = own_rules.marks(settings["own"]) | phrase_settings.marks(settings["phrases"])
    policy = Policy(own_rules.marked({name: draw(rules(name)) for name in names}, marks))
    tried = draw(st.lists(st.sampled_from(sorted(FAMILIES)), max_size=2, unique=True))
    trials = own_rules.marked({name: draw(rules(name)) for name in tried}, marks)
    trust = draw(st.fixed_dictionaries({power: st.sampled_from(Trusted) for power in Power if power not in FIXED}))
    language = draw(st.sampled_from(LANGUAGES))
    countries = draw(st.lists(st.sampled_from(["GB", "NO"]), unique=True).map(tuple))
    return Configuration(policy, settings, draw(notes), trials=trials, trust={**USUAL_TRUST, **trust},
                         language=language, countries=countries)  # fmt: skip
