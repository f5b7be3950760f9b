"""Ages under 18 of the author or another member, and full dates of birth of anybody.

Not ages that are past ("when i was 12"), of people elsewhere ("my son is 9"), supposed ("people think im 15"), nor
numbers of anything else (days clean, weeks pregnant, minutes late).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.detect.privacy.birth import find_births
from bot.detect.settings import DetectorSettings
from bot.detect.subject import RELATIONS, subject_of
from bot.model import Finding, Subject, View

_WORDS: Final = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
_AGE: Final = rf"(?P<age>(?:1[0-7]|[7-9])(?!\d)|(?:{_WORDS})\b)"
_GENDER: Final = r"(?:f|m|nb|ftm|mtf|enby|female|male|girl|boy|trans|x)"
_OLD: Final = r"(?:\s?(?:y/?o|y\.o\.?|yrs?(?:[ -]?old)?|years?(?:[ -]old)?|year[ -]old))"
_SOFT: Final = (
    r"(?:\s(?:only|just|literally|still|like|a|an|now|currently|nearly|almost|basically|about|also|barely"
    r"|about to be|turning|actually|legit|rly|really|already|newly|fr)){0,3}"
)

_AM: Final = re.compile(
    r"\b"
    r""
    r"(?:i'?m|i am|iam|bin|ich bin|me and i'?m|age[: ]|aged|my age is|i'?ll be|im turning|i turn"
    r"|bin erst|soy de|"
    rf"(?:just |recently |finally )?turned|turning|i'?ve just turned){_SOFT}\s?{_AGE}"
    rf"(?P<after>{_OLD}|\s?{_GENDER}\b|\s(?:jahre(?: alt)?|ans|anos)\b)?"
)
_LATIN: Final = re.compile(
    r"\b(?:tengo|tenho|tnh|j'?ai|g)(?:\s(?:solo|so|apenas|que|seulement|recien))?\s(?P<age>1[0-7]|[7-9])"
    r"(?:(?P<after>\s?(?:anos?|ans|aninhos|anitos)\b)(?! de\b)|(?=\s?[,.!?]|\s?$|\s(?:y|e|q|que hago|posso|pero|mas"
    r"|et)\b))"
    r"|^\s?(?P<age2>1[0-7]\s?(?:anos|aninhos|anitos|ans)\b)(?! (?:de|sans|sem|sin|que|depois|despues|apres)\b)"
)
_PRESENTED: Final = re.compile(
    r"\b(?:c'?est|suis|soy|sou|bin|i'?m|i am|name'?s|name is|freshman|sophomore|junior|senior|student|pupil|grade"
    r"|yr \d{1,2}|year \d{1,2}"
    r"|class \d{1,2}|me llamo|me chamo|heisse)\b(?:[ '&-]\w{1,16}){0,5},?(?<!\btil)(?<!\btill)(?<!\bat)(?<!\bby)"
    r"(?<!\bfor)(?<!\bof)(?<!\bin)(?<!\bon)(?<!\bto)\s(?P<age>1[0-7])(?P<after>\s?(?:anos|ans|jahre)\b)?"
    r"(?=,\s?(?!\d)|\.?\s?$|\s(?:aus|from|de|ans|anos)\b)"
)
_TAGGED: Final = re.compile(
    r"(?<![\w./:-])(?:(?P<age>1[0-7]|[89])(?:\s?[/,]\s?|\s)?(?P<sex>f|m|nb|ftm|mtf|enby)"
    r"|(?P<sex2>f|m|nb|ftm|mtf|male|female)\s?/?\s?(?P<age2>1[0-7]))(?![\w'%]|[.:]\d|\s?/\s?\d\d)"
)
_OLD_SELF: Final = re.compile(
    rf"(?<![\w.:/-]){_AGE}[ -]?(?P<after>y/?o|y\.o\.?|yrs?[ -]?old|years?[ -]?old|year[ -]?old)\b(?!s)(?!\W{{1,2}}"
    r"(?:ago))"
)
_PARENTHESES: Final = re.compile(rf"\b(?:i|me|myself)\s?[(\[]\s?{_AGE}\s?(?:{_GENDER})?\s?[)\]]")
_INTRO: Final = re.compile(
    r"(?:^|\n|[.!?:]\s{1,2}|\bhi+\W{1,3}|\bhey+\W{1,3}|\bhello\W{1,3}|\bnew here\W{1,3}|\bim new\W{1,3}"
    r"|[|\u2728\u2022~]\s?"
    r"|(?:him|her|them)\s?[|,/~]?\s)(?P<age>1[0-7])\s?(?:,\s?(?=(?:from|\w+ from|he|she|they|female|male|trans|bi"
    r"|gay|in\b|uk|us|usa"
    r"|india|canada|junior|senior|freshman|sophomore|student|high|year|y\d|grade|\d+th))|\s?[|\u2728\u2022~]"
    r"|\s(?=(?:here|from|btw|she/|he/|they/|male|female|any1|anyone)\b)|\s?[/,]\s?(?=(?:f|m|she|he|they|nb)\b)|\s?$)"
    r"|^\s?(?P<age2>1[0-7])(?=(?:[,.]| and) (?:(?<=,\s)|(?<=\.\s)|(?=i\b|i'|im\b|already\b|my\b|they\b"
    r"|still\b))[a-z](?!\w{0,12}s? (?:out of|of them|people)\b))"
)
_GIVEN: Final = re.compile(
    r"(?:\bage|\bm a|\balter|\bedad|\bidade)\s?(?:is|:|=)\s?(?P<age>1[0-7]|[789])(?!\d)|\bso (?:yeah|ye|yes)\W{1,3}"
    r"(?P<age2>1[0-7])\s?[.!]?\s?(?:$|\n)"
)
_YOU: Final = re.compile(rf"\b(?:you'?re|ur|u r|you are|u are|youre){_SOFT}\s{_AGE}(?P<after>{_OLD})?")
_MEMBER: Final = re.compile(
    rf"(?:<@!?\d{{1,20}}>|@\w[\w.]{{1,31}}|\bon here|\bthis server|\bin here|\bthis account|\b(?:user|member"
    rf"|mods?)\b)[^\n]{{0,120}}?"
    rf"(?:\bis|'s|\bshes|\bhes|\bshe is|\bhe is|\btheyre|\bthey are|,){_SOFT}\s{_AGE}(?P<after>{_OLD}|\s?{_GENDER}\b)?"
)
_SEEN_HERE: Final = re.compile(
    rf"\b(?:is|'s|shes|hes|theyre|are) (?:only |like |literally )?{_AGE}(?P<after>{_OLD})?"
    r"(?=[^\n]{0,60}\b(?:in vc|in chat|in voice|on here|this server|in this channel|in here)\b)"
)

_UNITS: Final = re.compile(
    r"\s?(?:%|°|['\"]\d|[.,:]\d|/\d|st\b|nd\b|rd\b|th\b|\+|-\d|x\b|k\b|kg|lbs?|cm|ft|mg|am\b|pm\b|h\b|hrs?\b|mins?\b"
    r"|secs?\b|to \d"
    r"|(?:more |full |whole |good )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|wks?|months?|mos?|miles?|pages?"
    r"|chapters?|episodes?"
    r"|seasons?|levels?|points?|pounds|stone|steps?|kilos?|times|sessions?|percent|grams?|bucks|dollars|quid|euros?"
    r"|meetings?"
    r"|tabs|beers|drinks|shots|texts?|messages|cups|cigs|cigarettes|blocks|streets|stops|people|kids|cats|dogs|pills"
    r"|feet|inches)\b"
    r"|o'?clock|out of|years? (?:and|clean|sober|in|into|ago|since|free|of|late|deep|behind|older|younger|away|apart"
    r"|strong|with|now"
    r"|married|post|out|off|without|on|deep)|yrs? (?:clean|sober|in|into|ago|free|of|off|older|younger|now|without|on)"
    r"|\w{3,12}s (?:in|into|deep|away|late|behind|short|clean|sober|free|ahead|ago|down|off|left|pregnant)\b)"
)
_PAST: Final = re.compile(
    r"\b(?:when|since|until|till|before|back when|as a|was|were|at|from age|from|around|by|in \d{4})\s(?:i\s|i was\s"
    r"|the age of\s|about\s|like\s|a\s){0,3}$"
)
_OTHERS: Final = re.compile(
    r"\b(?:my|our|her|his|their|a|the|your|some|an|this|that|mein|meine|mi|mon|ma|meu|minha)\s"
    rf"(?:\w{{2,12}}\s){{0,2}}?(?:{RELATIONS}"
    r"|girl|boy|guy|student|students|patient|pupil|teen|teenager|child|baby|little one|youngest|oldest"
    rf"|eldest)\b[^.!?\n]{{0,40}}$"
    r"|\b(?:she|he|they|who|it)(?:'s|s|'re| is| are| was| were)?\s(?:\w{2,12}\s){0,3}$|\b(?:my|her|his|their|our|the"
    r"|for|every|some|any|these|those|many|two|three)\s(?:\w{2,10}\s)?$"
)
_SEEMS: Final = re.compile(
    r"\b(?:is|was|are|were|be|being|feel|feels|felt|look|looks|act|acts|acting|like|got|have|has|had|with|teach|for"
    r"|to|of|by)"
    r"\s(?:already |about |only |an? )?$"
)
_A_CHILD: Final = re.compile(
    rf"\s?(?:{RELATIONS}|dog|cat|car|house|laptop|phone|bottle|whisky|tv|bed|has|is|was|who|keeps|says|wont|won't"
    r"|doesnt|doesn't|came)\b"
)
_SUPPOSED: Final = re.compile(
    r"\b(?:when|since|until|till|like|thinks?|thought|if|says?|said|before|unless|pretend(?:ing|ed)?|act(?:s"
    r"|ing)? like|(?:think|say)s? that)\s$"
)
_A_LENGTH: Final = re.compile(
    r"\s(?:walk|swim|run|sprint|dash|away|ago|later|or so|high|deep|long|wide|tall|pool|radius|people|followers"
    r"|views|dollars|diving)\b"
)
_LENT: Final = re.compile(
    r"\b(?:timed out|timeout|muted|banned|slowmode|ago|wait|for|in|after|ran|swam|walked|run)\b[^.!?\n]{0,12}$"
)
_LATER: Final = re.compile(
    r"\s?(?:in|back in|en|im jahr)\s(?:19|20)\d\d|\s(?:when|the (?:year|summer|day) (?:that |when )?(?:my|he|she|we"
    r"|they|i))|,? i was\b|,? (?:he|she|my \w+) (?:died|left|passed)"
)


TRIGGERS: Final[tuple[str, ...]] = (
    r"\d",
    r"\b(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b",
)


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``births`` also looks for full dates of birth, of adults as well."""

    births: bool = True


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Ages under 18 and dates of birth."""
    text = view.skeleton
    for start, end, subject in _ages(text):
        yield view.finding(
            "privacy.age", view.span(start, end), why="an age under 18", confidence=0.85, subject=subject
        )
    if settings.births:
        for start, end, sure in find_births(text):
            subject = subject_of(text, start, end)
            yield view.finding(
                "privacy.age", view.span(start, end), why="a full date of birth", confidence=sure, subject=subject
            )


def _ages(text: str) -> Iterator[tuple[int, int, Subject]]:
    for pattern in (_AM, _LATIN, _TAGGED, _PARENTHESES, _INTRO, _PRESENTED, _GIVEN):
        for match in pattern.finditer(text):
            start, end = _span(match)
            if pattern is _LATIN or _now(text, match, start, end, intro=pattern is not _AM):
                yield start, end, Subject.SELF
    for match in _OLD_SELF.finditer(text):
        start, end = _span(match)
        before = text[max(0, start - 60) : start]
        if not (_OTHERS.search(before) or _PAST.search(before) or _SEEMS.search(before) or _A_CHILD.match(text, end)):
            yield start, end, Subject.SELF
    for pattern in (_YOU, _MEMBER, _SEEN_HERE):
        for match in pattern.finditer(text):
            start, end = _span(match)
            if not _UNITS.match(text, _number_end(match)) and (" a " not in match[0] or match.groupdict().get("after")):
                yield start, end, Subject.OTHER


def _span(match: re.Match[str]) -> tuple[int, int]:
    groups = match.groupdict()
    name = "age" if groups.get("age") else "age2"
    start, end = match.span(name)
    for more in ("after", "sex", "sex2"):
        if groups.get(more):
            start, end = min(start, match.start(more)), max(end, match.end(more))
    return start, end


def _number_end(match: re.Match[str]) -> int:
    return match.end("age" if match.groupdict().get("age") else "age2")


def _now(text: str, match: re.Match[str], start: int, end: int, *, intro: bool) -> bool:
    """Whether the number is an age at all, and today's."""
    before = text[max(0, match.start() - 40) : match.start()]
    if (
        _UNITS.match(text, _number_end(match))
        or _PAST.search(before)
        or _LATER.match(text, end)
        or _SUPPOSED.search(before)
    ):
        return False
    if match[0].startswith(("turned", "turning", "just turned", "aged")) and _OTHERS.search(before):
        return False
    if intro and match.groupdict().get("sex") == "m":
        # Metres, minutes, millions and months are written alike: those stand inside a sentence.
        if _LENT.search(text[max(0, start - 24) : start]) or _A_LENGTH.match(text, end):
            return False
        return (
            start == 0
            or end == len(text.rstrip(" .!?"))
            or text[start - 1] in "\n([,."
            or text[max(0, start - 2) : start] in {". ", ", ", "! ", "m ", "a "}
        )
    return not (intro and "sex" in match.groupdict() and _OTHERS.search(text[max(0, start - 60) : start]))
