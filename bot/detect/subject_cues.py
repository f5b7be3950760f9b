"""The cues by which subject.py tells whose detail something is: patterns on the skeleton, by what they mean.

Where two begin at the same place the first group wins.
"""

from __future__ import annotations

import re
from typing import Final

from bot.detect.subject_words import BELONGS, DETAIL_NOUNS, RELATIONS, STRANGERS

_ADJECTIVES: Final = (
    r"(?:(?!(?:on|in|at|is|was|the|an?|to|of|and|for|with|from|who|that|but|so|it|if|my|mine|her|his)\s)"
    r"[\w'\"-]{1,14}\s){0,3}?\"?"
)
_MINE: Final = r"(?:my|our|mein\w{0,2}|unser\w{0,2}|mis?|nuestr[oa]|meus?|minhas?|nosso|nossa|mon|ma|notre)"
_NAME: Final = r"(?!(?:it|that|he|she|what|who|here|there|where|how|let|this|everyone|today|one)'s)[^\W\d_]{3,15}'s"
_FAMILY: Final = r"(?:mum|mom|dad|nan|gran|grandma|grandpa|granny|oma|opa)"

_OTHERS_THING: Final = (
    # her number, his old insta, X's number, ihre Nummer, su numero, son numero
    (
        rf"\b(?:her|his|hers|their|theirs|ihre?[nmr]?|seine?[nmr]?|sus?|seus?|suas?|dela|dele|son|sa|leurs?|{_NAME})"
        rf"(?=\s{_ADJECTIVES}(?:{DETAIL_NOUNS})\b)"
    ),
    # your address
    rf"\b(?:your|ur|yr|tus?|teu|tua|dein\w{{0,2}}|ton)(?=\s{_ADJECTIVES}(?:{DETAIL_NOUNS})(?:'s|\s(?:is|c'est|es|e|ist))?\W{{0,4}}$)",
    # my mum's number, my mum lives at, my boss Anna, with my ex at; dad's number; von der Oma
    (
        rf"\b(?:{_MINE}\s(?:[\w'-]{{1,12}}\s){{0,2}}?(?:{RELATIONS})|(?:der|die)\s{_FAMILY}|{_FAMILY})(?:'?s|')?"
        rf"(?=[:(]|,\s|$|\s(?:{_ADJECTIVES}(?:{DETAIL_NOUNS}|{BELONGS})\b|(?:on|at|under|who|named|called)\b|$))"
    ),
    rf"\b(?:her|his|their|ur|your)\s(?:[\w'-]{{1,12}}\s)?(?:{RELATIONS})(?:'?s|'|\sis|:)\W{{0,3}}$",
    # Nummer von meiner Mutter, el numero de mi madre
    rf"\b(?:{DETAIL_NOUNS})\s(?:of|from|de|da|do|du|von)\s{_MINE}\s(?:[\w'-]{{1,12}}\s)?(?:{RELATIONS})\b",
    # call him on, find her
    (
        r"\b(?:call|text|ring|email|message|dm|msg|find|report|spam|contact|add|reach|pay|send|tell|ask|block|get|visit"
        r"|appelez|llamale|llamadle|escribirle|liga\spra|ruft)\s(?:her|him|them|ele|ela|ihn|sie)\b|\bescribirle\b"
    ),
    # call Anna on
    (
        r"\b(?:call|text|ring|email|message|msg|dm|add|phone|whatsapp)\s(?!me\b|us\b|my\b|back\b|the\b|in\b|it\b|now\b|or\b)"
        r"[^\W\d_]{2,15}\s(?:on|at)\s?$"
    ),
    # texts me from
    (
        r"\b(?:writes?|writing|text\w*|messag\w+|call\w*|email\w*|contact\w*|spam\w*|harass\w*|escrib\w+|schreib\w+|ecrit)"
        r"\s(?:me|us|my\s\w+|mir|mich)\b[^.!?\n]{0,20}\sfrom\b|\b(?:me|m')\s?(?:escribe|llama|ecrit|appelle)\s(?:desde|depuis)\b"
    ),
    rf"<@!?\d{{1,20}}>(?:'s|\s(?:(?!i\b|we\b|my\b)\w+\s)?(?:{BELONGS})\b|[\s:=]{{0,2}}$)",
)
_OTHERS_STORY: Final = (
    # that guy is, this troll's address, the account that posts from, a person called
    (
        rf"\b(?:this|that|the|some|fake|el|la|o|a|der|die|das|le|ese|esa|esse|essa|ce|cette|dieser|diese)\s(?:[\w'-]{{2,12}}\s){{0,2}}?"
        rf"(?:{STRANGERS}|account\s(?:that|who|\w+ing)|number\s(?:that|who)|email\s(?:that|from))\b"
    ),
    r"\b(?:that|this|fake)\s(?:account|user|page|profile|number|email)\s(?!is)\w",
    r"\b(?:(?:a|the)\sperson|someone|somebody|girl|boy|kid|guy)\s(?:called|named|from)\b|\bwhose\b",
)
_OTHERS_DOING: Final = (
    # she lives at, he's in, she goes by; you live at, are you at
    (
        r"\b(?:s?he|ella|elle|ela|ele)(?:'s|\sis|s)\b"
        r"(?!\s(?:[\w']+\s){0,2}?(?!liv|stay|work|go|mov|stud|turn|hid)\w+(?:ing|in|ed)\b)"
    ),
    rf"\b(?:s?he|ella|elle|ela|ele)\s(?:\w+\s){{0,2}}?(?:{BELONGS})\b",
    r"\bthey\s(?:\w+\s)?(?:live|stay|moved)\b",
    # wohnt in, vive en, mora na, se llama: a third person without a pronoun
    (
        r"(?<!j')(?<!je )(?<!ich )(?<!\beu )(?<!\byo )\b(?:wohnt|lebt|heisst|arbeitet|vive|mora|trabaja|trabalha|habite"
        r"|travaille|se\sllama|se\schama|s'appelle|nasceu|nacio|estuda)\b"
    ),
    (
        r"\b(?:you're|youre|ur\s(?:the|a|at|in|from)|(?:you|u|ya|y'?all)\s(?:are|r|were|said"
        r"|(?:\w+\s){0,2}?(?:live|stay|work|go|attend|study|moved|hang)))\b"
    ),
    r"\bare\s(?:you|u)\b",
    rf"\b{_MINE}\s(?:[\w'-]{{1,12}}\s)?(?:{RELATIONS})\s{_ADJECTIVES}(?:{BELONGS})\b",
)
_OWN_THING: Final = (
    # my number, my old work email; mine
    rf"\b{_MINE}(?!\s(?:[\w'-]{{1,12}}\s)?(?:{RELATIONS})\b)(?=\s{_ADJECTIVES}(?:{DETAIL_NOUNS})\b)",
    r"\b(?:mines?|myself|mio|mia|me\sllamo|me\schamo)\b",
    # text me on, you can reach me at
    (
        r"\b(?:call|text|txt|ring|dm|msg|message|add|email|mail|write|reach|find|hit|venmo|pay|kik|snap|whatsapp|contact"
        r"|follow|join|to|at|for|that's|thats|it's|get|visit|know|want|putting"
        r"|me\schama|me\sliga|manda|appelle|ecris|schreib|ruf)\s(?:me|moi|mir|mich|mim)\b"
    ),
    r"\b(?:llamame|escribeme|agregame|hmu|me\sat|lmk)\b",
    r"\banyone\selse\b|\bany\sof\s(?:you|us)\b",
)
_OWN_DOING: Final = (
    # i live at, im, i'm in, i was born, we stay at
    (
        r"\b(?:i'?m|i'?ve|i\sam|j'ai|je\ssuis|ich\sbin|estoy|estou|soy|sou|vivo|moro|habito|wohne|trabajo|trabalho|estudio"
        r"|estudo|tengo|tenho)\b"
    ),
    rf"\b(?:i|we|yo|eu|je|ich|wir|nous)\s(?:\w+\s){{0,2}}?(?:{BELONGS})\b",
)
_OTHERS: Final = (
    r"\b(?:s?he|him|hers?|his|them|s?he'(?:s|ll|d|ve)|ella|elle|ela|ele)\b",
    rf"\b{_MINE}\s(?:[\w'-]{{1,12}}\s){{0,2}}?(?:{RELATIONS})\b",
)
_OWN: Final = (r"\b(?:i|i'[a-z]{1,2}|ill|id|me|we|us|yo|eu|je|moi|ich|mir|mich|wir|uns)\b",)
_OWN_WORD: Final = (rf"\b{_MINE}\b",)

CUES: Final = re.compile(
    "|".join(
        rf"(?P<{name}>{'|'.join(patterns)})"
        for name, patterns in (
            ("others_thing", _OTHERS_THING),
            ("own_thing", _OWN_THING),
            ("others_story", _OTHERS_STORY),
            ("others_doing", _OTHERS_DOING),
            ("own_doing", _OWN_DOING),
            ("others", _OTHERS),
            ("own", _OWN),
            ("own_word", _OWN_WORD),
        )
    )
)
FIRM: Final = frozenset({"others_thing", "own_thing"})
CLOSENESS: Final = {"others_doing": 40, "own_doing": 60, "own_word": 18}
"""How near the detail somebody has to do something, or "my" to stand, for it to be theirs by that."""

BEHIND: Final = re.compile(
    rf"[ ,;:(\"'~-]{{0,4}}(?:(?:is|was|are|it's|its|that's|thats|that\sis|this\sis|c'est|es|e|ist|das\sist"
    rf"|belongs\sto)\s)"
    rf"(?:(?:also|just|still|now|really|literally)\s)*"
    rf"(?:(?P<own>(?:mine|me|{_MINE})\b(?!\s(?:[\w'-]{{1,12}}\s){{0,2}}?(?:{RELATIONS})\b))"
    rf"|(?P<others>(?:her|his|hers|their|theirs|your|ur|ihre?|seine?|sua|seu|him)\b"
    rf"|(?:{_MINE}|the|a|some)\s(?:[\w'-]{{1,12}}\s){{0,2}}?(?:{RELATIONS}|{STRANGERS})\b))"
    rf"|[ ,;:(\"'~-]{{0,4}}(?P<others2>(?:(?:texts|calls|keeps|messages|won't|tried)\b|(?:call|text|ring|message|dm"
    rf"|spam|report|block)\s(?:him|her|them|it)\b|(?<=[(-])\s?{_MINE}\s(?:[\w'-]{{1,12}}\s)?(?:{RELATIONS})\b))"
)
"""What stands right behind a detail and says whose it is."""

PRONOUNS: Final = re.compile(r"\b(?:s?he|they|it|any|xe|ze|elle|il|ella|el|ela|ele)(?:\s?/\s?\w{1,6}){1,3}")
SENTENCE: Final = re.compile(r"[!?\n](?=\s|$)|(?<!\bdr)(?<!\bst)(?<!\bmr)(?<!\bmrs)\.(?=\s)")
GREETED: Final = re.compile(
    r"\b(?:hi|hey|hello|hallo|hola|ola|oi|bonjour|bonsoir|salut|kia\sora|moin|servus|greetings|good\s(?:day|morning"
    r"|evening|afternoon))\b[^.!?\n]{0,30}$"
)
INTRODUCED: Final = re.compile(
    r"(?:\b(?:my\s(?:\w+\s){0,3}?(?:name|nick|details)(?:'s|\sis|\swas)?|i'?m|i\sam|call\sme|me\sas|me\sllamo|me\schamo"
    r"|je\sm'appelle|ich\sheisse|ich\sbin|je\ssuis|soy|sou|signed|sincerely|love|regards|thanks|thx|xx?|yours|cheers"
    r"|(?:mon|meu|mein|mi)\s(?:nom|nombre|nome|name)(?:\s(?:est|es|e|ist))?|it'?s\sme|was\sme|pongo|i'?ve\sput|i\sput)\b"
    r"|^\W*(?:it'?s|this\sis|name)|^\W*[-~\u2013\u2014])[\s,:~\"'-]*$"
)
"""Words behind which somebody writes out their own name."""

REVEALED: Final = re.compile(
    r"\b(?:my|mein|meinen|meu|mi|mon)\s(?:[\w'-]+\s){0,2}(?:name|namen|nom|nombre|nome|nick|details|signature)\b"
    r"(?![^.!?\n]*\b(?:he|she|her|his|him)\b)|\bname\sreveal\b"
)
POINTED_AT: Final = re.compile(
    r"\b(?:called|named|is|was|are|c'est|ist|es|e|about|by|know|knows|mr|mrs|ms|miss|mister|sir|ma'am|dr|herr|frau|senora?"
    r"|sra?|dona|don|with|of|like|hate|against|told|tell|from|and|if|that|see|saw|met|date|dating|ask|thank|thanks\sto)"
    r"\W{0,3}$"
)
ACTS: Final = re.compile(
    r"(?:'s\b|\s(?:\w+ly\s)?(?:is|was|has|had|did|does|will|who|died|keeps|told|said|says|made|got|took|sent|went|left"
    r"|from|in\sthe|at|hat|ist|est|es|era|estava|\w{2,}ed|\w{3,}(?<!s)s|\w{3,}ing|hasn't|isn't|wasn't|won't|didn't)\b"
    r"|[^\w.!?\n]{1,3}(?:who|guilty|aged)\b)"
)
"""What stands behind the name of somebody whom a sentence is about."""

FORM: Final = re.compile(r",? ?(?:\d|\(\d|born|geb|nacid|nascid|ne[e ])")
"""What follows a name that somebody fills in: a house number, a telephone number, a date of birth."""
