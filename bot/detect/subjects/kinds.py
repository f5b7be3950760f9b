"""What a single word may mean to the reader of subjects: one table from words to flags, in five languages.

A word may have several: "her" is whose something is and towards whom one acts, "phone" a thing and an act.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.detect.subject_words import (
    ACTS,
    ASSAULTS,
    CARERS,
    CONTACTS,
    DETAIL_NOUNS,
    ENTRIES,
    FAMILY,
    HOSTILES,
    MESSAGES,
    RELATIONS,
    REVEALS,
    STRANGERS,
    THEY_TIE,
    TIES,
)
from bot.detect.subjects.cue import EDGES
from bot.detect.words import words

(
    SPEAKER, I_AM, I_TIE, ME, MY, MINE,
    HE, HE_IS, HIM, HIS, YOU, YOU_ARE, YOUR,
    RELATION, CARER, FAMILIAR, OWNED, STRANGER, WHO, MENTIONED,
    DETAIL, TIE, THEY_TIE_ONLY, ACT, ASSAULT, CONTACT, MESSAGE,
    LIGHT, BREAK, PREPOSITION, OF, FROM, DETERMINER, WHEN, GREETING, SIGNATURE, WITH, TOWARDS,
    THEIRS, OF_THEIRS, THEY, REVEAL, HOSTILE, NEGATED, NAMING, OWN_NAMING, POINTING, ENTRY, INSIDE,
) = (1 << bit for bit in range(49))  # fmt: skip

_FLAGS: Final[tuple[tuple[int, Iterable[str]], ...]] = (
    # The author
    (SPEAKER, words("i we yo eu je ich wir nous nosotros i'll i'd we'll")),
    (SPEAKER | I_AM, words("i'm im ima i've ive we're we've j'ai soy sou estoy estou bin suis somos estamos")),
    (SPEAKER | I_TIE, words("""
        vivo moro habito wohne wohnen lebe trabajo trabalho arbeite estudio estudo tengo tenho j'habite j'etudie
        j'utilise uso heisse nasci naci
    """)),
    (ME, words("me us moi mir mich mim uns nous nos myself lemme conmigo comigo m'")),
    (MY, words("""
        my our mein meine meiner meinem meinen meines unser unsere unserer unserem mi mis nuestro nuestra meu meus minha
        minhas nosso nossa mon ma mes notre
    """)),
    (MINE, words("mine mines mine's ours mio mia mien mienne meins hmu lmk")),
    # Somebody else
    (HE, words("she he er ella elle ela ele sie lui she'll he'll she'd he'd xe ze")),
    (HE | HE_IS, words("she's he's hes shes")),
    (HE | THEY, words("they they're theyre they'll they've")),
    (HIM, words("her him them ihn ihm lui ihr ele ela leur ihnen lhe himself herself")),
    (HIS, words("""
        her his their ihr ihre ihrer ihren ihrem sein seine seiner seinem seinen
        su sus seu seus sua suas son sa ses leur leurs
    """)),
    (THEIRS, words("hers theirs sien sienne suyo suya seins ihrs")),
    (OF_THEIRS, words("dela dele delas deles")),
    (YOU, words("you u ya y'all yall du tu vous ihr vos")),
    (YOU | YOU_ARE, words("you're youre ur you've")),
    (YOUR, words("your ur yr yours tus teu tua dein deine deiner deinen deinem ton ta votre")),
    (RELATION, RELATIONS),
    (RELATION | CARER, CARERS),
    (RELATION | FAMILIAR, FAMILY),
    (STRANGER, STRANGERS),
    (WHO, words("who that whose whos who's que qui quem der die das dessen deren")),
    (MENTIONED, words("whoever whose someone somebody alguien alguem quelqu'un jemand")),
    # Things and verbs
    (DETAIL, DETAIL_NOUNS),
    (TIE, TIES | words("is are was were be been est sont ist sind es son sao e era war")),
    (TIE | THEY_TIE_ONLY, THEY_TIE),
    (ACT, ACTS),
    (TOWARDS, words("to an bei a pra pro para mit")),
    (ASSAULT, ASSAULTS),
    (CONTACT, CONTACTS),
    (MESSAGE, MESSAGES),
    (REVEAL, REVEALS),
    (HOSTILE, HOSTILES),
    (NEGATED, words("don't dont not never avoid beware careful nunca nicht ne pas nao")),
    # Small words
    (LIGHT, words("""
        is are was be aren't it its it's that's thats that this here there on in at as by under via the a an to
        just only now still also currently actually literally so then either always mostly usually though tho
        called named known new old number no nr goes going go up over back aka btw lol pls please plz rn and
        bro mate dude man pal buddy babe fam
        c'est est ist es e son sera como como: si la le el o os als
        unter auf in im am an bei en em na no au sur a = - -> => : | &
    """)),
    (BREAK, words("""
        on in at is isn't was the an a to of and for with from who that but so it if because cuz cos when or than then
        have has had do does did don't not no can could would should will get got
        y e o u et und ou oder con com avec mit por pour fur que pero mas mais aber
        na no da do du del zum im am beim vom au aux auf bei aufs ins
    """)),
    (PREPOSITION, words("""
        of from with for to about against because after since before near by without than like at von mit bei fur zu de
        da do du del con com avec por pour para a pra pro sobre contra gegen chez zum zur beim vom c/o
    """)),
    (OF, words("of from for de da do du del von vom des")),
    (FROM, words("from by desde depuis von vom")),
    (WITH, words("""
        with and to like than without near beside next about against c/o avec con com mit und y e et bei chez
    """)),
    (DETERMINER, words("""
        this that the these those some same another fake el la o ese esa esse essa le l' ce cet cette
        der die das dem den dieser diese
    """)),
    (WHEN, words("""
        if when whenever in because cuz cos bc once until si se quand cuando quando caso wenn falls weil ob
    """)),
    (ENTRY, ENTRIES),
    (INSIDE, words("in on into onto inside at to from en auf na no dans sur nel im am vom del do da")),
    (NAMING, words("name name's names nick nickname deadname surname signature details nombre nome nom namen")),
    (OWN_NAMING, words("llamo chamo m'appelle appelle heisse signed pongo")),
    (POINTING, words("""
        called named is was are c'est ist es e about by know knows mr mrs ms miss mister sir ma'am dr herr frau senora
        sra sr dona don with of like hate against told tell from and if that see saw met date dating ask thank to
    """)),
    (GREETING, words("hi hey hello hallo hola ola oi bonjour bonsoir salut moin servus greetings hiya heya howdy yo")),
    (SIGNATURE, words("""
        signed sincerely truly yours love regards thanks thx cheers x xx xxx gracias obrigado obrigada danke merci
    """)),
)  # fmt: skip


_TAKES_PRONOUN: Final = words("""
    llama llamar llamen escribe escribir escriban agrega agreguen manda sigue siguan sigan siga busca busquen contacta
    contactar avisa di denuncia reporta bloquea
    appelle appelez ecris ecrivez contacte contactez ajoute ajoutez suivez
    liga ligar ligue manda mandar escreve escrever adiciona segue chama
""")
"""What people are told to do, with a pronoun at its end in Spanish, French and Portuguese ("llamame", "liga-me")."""


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for flags, entries in _FLAGS:
        for entry in entries:
            table[entry] = table.get(entry, 0) | flags
    for entry in RELATIONS | STRANGERS:  # "my mum's", "dads", "the trolls"
        table[f"{entry}'s"] = table[entry] | OWNED
        table.setdefault(f"{entry}s", (table[entry] | OWNED) & ~FAMILIAR)
    for entry in DETAIL_NOUNS:  # "my email's robin@..."
        table.setdefault(f"{entry}'s", DETAIL)
    for entry in _TAKES_PRONOUN:  # "llamame", "siganla", "appelle-la", "liga-me"
        for ending in ("me", "-me", "-moi", "-nous", "nos"):
            table.setdefault(f"{entry}{ending}", ME | MINE)
        for ending in ("le", "la", "lo", "les", "-le", "-la", "-lui", "-les", "-lhe", "-a", "-o"):
            table.setdefault(f"{entry}{ending}", HIM | ASSAULT)
    return table


class Kinds(dict[str, int]):
    """The flags of every word that means something. Words are asked for as they stand in a text: those with signs
    around them are found without the signs, those that mean nothing have no flags.
    """

    def __missing__(self, word: str) -> int:
        return self.get(word.strip(EDGES), 0)


KINDS: Final = Kinds((entry, flags) for entry, flags in _table().items() if entry == entry.strip(EDGES))
