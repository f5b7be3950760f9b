"""The rules of docs/safe-messaging.md as words that may never stand in a sentence, in every language.

Each rule has, for each language, a pattern over lower-case text and a sentence that breaks it, so that a pattern that
catches nothing is noticed. The sentences are made up, and name no more than the rule needs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

MEMBERS: Final = re.compile(
    r"(nudge|hint|learn|care|copy|removed|privacy|sorry|last|too|automod-message|command-(help|privacy)).*"
)
"""Keys of what members read. Everything else is read by volunteers, moderators and whoever runs the bot."""

CARE: Final = re.compile(r"(care|last).*|command-help-now")
OPEN: Final = re.compile(r".*-public|care-button|(nudge|hint)-button|copy-.*")
ALL: Final = re.compile(r".*")


@dataclass(frozen=True, slots=True)
class Rule:
    """``where`` says for which keys it holds, ``whole`` whether for whole replies as well; the rest is by language."""

    name: str
    where: re.Pattern[str]
    never: dict[str, str]
    bad: dict[str, str]
    whole: bool = True

    def breaks(self, locale: str, text: str) -> bool:
        """Whether a text holds what it may not."""
        return re.search(self.never[locale], text.casefold(), re.MULTILINE) is not None


def everywhere(one: str) -> dict[str, str]:
    """The same in every language."""
    return dict.fromkeys(("en", "es", "pt", "fr", "de"), one)


RULES: Final = (
    Rule(
        "no method (4)",
        CARE,
        {
            "en": r"\b(pills?|tablets?|medication|rope|noose|hang(s|ed|ing)?|blades?|kni(fe|ves)|razors?|cut(s|ting)?|"
            r"burn(s|ed|ing)?|bridges?|roofs?|trains?|tracks?|guns?|shoot\w*|jump\w*|drown\w*|dose|starv\w*|purg\w*)\b",
            "es": r"\b(pastillas?|p[ií]ldoras?|medicament\w*|soga|cuerda|ahorc\w*|cuchill\w*|navajas?|cort(ar\w*|es?)|"
            r"quem(ar\w*|aduras?)|puentes?|azoteas?|tren(es)?|v[ií]as|pistolas?|armas?|dispar\w*|salt(ar|o)|ahog\w*|"
            r"dosis|ayun\w*|purg\w*|vomit\w*)\b",
            "pt": r"\b(comprimidos?|p[ií]lulas?|rem[eé]dios?|medicament\w*|corda|enforc\w*|facas?|l[aâ]minas?|"
            r"navalhas?|cort(ar\w*|es?)|queim\w*|pontes?|trem|trens|comboios?|trilhos|armas?|tiros?|pular|saltar|"
            r"afog\w*|doses?|jejum|purg\w*|vomit\w*)\b",
            "fr": r"\b(pilules?|cachets?|comprim[eé]s?|m[eé]dicaments?|cordes?|pend(re|aison|u)\w*|lames?|couteaux?|"
            r"rasoirs?|couper|coupures?|br[uû]l\w*|ponts?|toits?|trains?|rails?|armes?|pistolets?|tirer|sauter|noy\w*|"
            r"doses?|je[uû]n(er|e)|purg\w*|vomi\w*)\b",
            "de": r"\b(tabletten?|pillen?|medikament\w*|strick|seil|erh[aä]ng\w*|klingen?|messer|rasier\w*|schneid\w*|"
            r"ritz\w*|verbrenn\w*|br[uü]cken?|dach|d[aä]cher|z[uü]ge?|gleise?|waffen?|pistolen?|schie(ß|ss)\w*|"
            r"springen|ertr[aä]nk\w*|dosis|hunger\w*|erbrech\w*)\b",
        },
        {
            "en": "Please put the pills away first.",
            "es": "Por favor, guarda primero las pastillas.",
            "pt": "Por favor, guarde primeiro os comprimidos.",
            "fr": "Range d'abord les médicaments, s'il te plaît.",
            "de": "Leg bitte zuerst die Tabletten weg.",
        },
    ),
    Rule(
        "no amount, no place (4)",
        CARE,
        {
            "en": r"\b(milligrams?|\d+ ?(mg|g|ml)|how (many|much)|which place)\b",
            "es": r"\b(miligramos?|\d+ ?(mg|g|ml)|cu[aá]nt[oa]s?|en qu[eé] lugar)\b",
            "pt": r"\b(miligramas?|\d+ ?(mg|g|ml)|quant[oa]s?|em que lugar)\b",
            "fr": r"\b(milligrammes?|\d+ ?(mg|g|ml)|combien|à quel endroit)\b",
            "de": r"\b(milligramm|\d+ ?(mg|g|ml)|wie ?(viele?)|an welchem ort)\b",
        },
        {
            "en": "How many have you taken?",
            "es": "¿Cuántas has tomado?",
            "pt": "Quantos você tomou?",
            "fr": "Combien en as-tu pris ?",
            "de": "Wie viele hast du genommen?",
        },
    ),
    Rule(
        "no number but those of config/resources (17)",
        CARE,
        everywhere(r"(?<!\d)(?!24\b)\d+"),
        everywhere("Call 555 0100."),
        whole=False,
    ),
    Rule(
        "nobody commits suicide (3)",
        ALL,
        {
            "en": r"\bcommit(s|ted|ting)?\b",
            "es": r"\bcomet(e[rn]?|i[oó]|ido|iste|es|as?)\b",
            "pt": r"\bcomet(e[rmu]?|i|ido)\b",
            "fr": r"\bcommet\w*|\bcommis(e|es)?\b",
            "de": r"\b(selbst|frei)(mord\w*|tod)\b|\bbege(h|ht|hen)\b|\bbegangen\b|\bbegehst\b",
        },
        {
            "en": "Somebody wants to commit suicide.",
            "es": "Alguien quiere cometer suicidio.",
            "pt": "Alguém quer cometer suicídio.",
            "fr": "Quelqu'un veut commettre un suicide.",
            "de": "Jemand will Selbstmord begehen.",
        },
    ),
    Rule(
        "an attempt neither fails nor succeeds (3)",
        ALL,
        {
            "en": r"\b(un)?success(ful\w*)?\b|\bfailed (suicide|attempt)",
            "es": r"\b(fallid[oa]|fracasad[oa]|exitos[oa]|frustrad[oa]|consumad[oa])s?\b",
            "pt": r"\b(fracassad[oa]|falhad[oa]|mal-?sucedid[oa]|bem-?sucedid[oa]|frustrad[oa]|consumad[oa])s?\b",
            "fr": r"\b(tentative|suicide)s? (rat[eé]|[eé]chou[eé]|r[eé]ussi|manqu[eé])\w*",
            "de": r"\b(erfolgreich|missgl[uü]ckt|misslungen|gescheitert|vollendet)\w*\b",
        },
        {
            "en": "After a failed attempt it helps to talk.",
            "es": "Después de un intento fallido ayuda hablar.",
            "pt": "Depois de uma tentativa fracassada ajuda conversar.",
            "fr": "Après une tentative ratée, parler aide.",
            "de": "Nach einem gescheiterten Versuch hilft es zu reden.",
        },
    ),
    Rule(
        "no drama, and no answer in it (5)",
        ALL,
        {
            "en": r"\b(epidemic|wave of|time is running out|before it's too late|only way out|"
            r"rest in peace)\b",
            "es": r"\b(epidemia|oleada|se acaba el tiempo|antes de que sea tarde|[uú]nica salida|descanse en paz)\b",
            "pt": r"\b(epidemia|onda de|o tempo est[aá] acabando|antes que seja tarde|[uú]nica sa[ií]da|"
            r"descanse em paz)\b",
            "fr": r"\b([eé]pid[eé]mie|vague de|le temps presse|avant qu'il ne soit trop tard|seule issue|"
            r"repose en paix)\b",
            "de": r"\b(epidemie|welle von|die zeit l[aä]uft|bevor es zu sp[aä]t ist|einziger? ausweg|"
            r"ruhe in frieden)\b",
        },
        {
            "en": "Suicide is an epidemic among the young.",
            "es": "El suicidio es una epidemia entre jóvenes.",
            "pt": "O suicídio é uma epidemia entre jovens.",
            "fr": "Le suicide est une épidémie chez les jeunes.",
            "de": "Suizid ist eine Epidemie unter jungen Menschen.",
        },
    ),
    Rule(
        "no advice to just leave (21)",
        CARE,
        {
            "en": r"\b(just|simply) (leave|go away|walk away)\b|\bleave (him|her|them)\b|\bwhy don't you leave\b",
            "es": r"\b(solo|simplemente) (vete|m[aá]rchate|d[eé]jal[oae])\b|\bd[eé]jal[oae]\b|\bpor qu[eé] no te vas\b",
            "pt": r"\b(s[oó]|simplesmente) (saia|v[aá] embora|deixe)\b|\blargue (ele|ela)\b|\bpor que n[aã]o sai\b",
            "fr": r"\bpars (simplement|tout de suite)\b|\bquitte-(le|la)\b|\btu n'as qu'à partir\b",
            "de": r"\b(geh|verlass) (doch |einfach )+(weg|ihn|sie)?\b|\bverlass (ihn|sie)\b|\btrenn dich\b",
        },
        {
            "en": "You could just leave.",
            "es": "Simplemente vete.",
            "pt": "Simplesmente vá embora.",
            "fr": "Quitte-le.",
            "de": "Verlass ihn.",
        },
    ),
    Rule(
        "no weights, no calories, nothing about a body (21)",
        CARE,
        {
            "en": r"\b(weight|calor\w+|diet\w*|kilos?|pounds|bmi|thin|fat|body)\b",
            "es": r"\b(peso|calor[ií]as?|dietas?|kilos?|imc|delgad[oa]|gord[oa]|flac[oa]|cuerpo)\b",
            "pt": r"\b(peso|calorias?|dietas?|quilos?|imc|magr[oa]|gord[oa]|corpo)\b",
            "fr": r"\b(poids|calories?|r[eé]gimes?|kilos?|imc|maigre|mince|gros(se)?|corps)\b",
            "de": r"\b(gewicht|kalorien?|di[aä]t\w*|kilos?|bmi|d[uü]nn|dick|k[oö]rper)\b",
        },
        {
            "en": "Your weight says nothing about you.",
            "es": "Tu peso no dice nada de ti.",
            "pt": "O seu peso não diz nada sobre você.",
            "fr": "Ton poids ne dit rien de toi.",
            "de": "Dein Gewicht sagt nichts über dich.",
        },
    ),
    Rule(
        "no promise of secrecy (11)",
        CARE,
        {
            "en": r"\b(secret\w*|confidential\w*|anonymous\w*|nobody will (know|see|find out)|stays between us)\b",
            "es": r"\b(secret[oa]s?|confidencial\w*|an[oó]nim\w+|nadie lo (sabr[aá]|ver[aá])|queda entre)\b",
            "pt": r"\b(segredo|secret[oa]|sigil\w+|confidencial\w*|an[oôó]nim\w+|ningu[eé]m vai (saber|ver)|"
            r"fica entre)\b",
            "fr": r"\b(secr[eè]t\w*|confidenti\w+|anonym\w+|personne ne (le )?(saura|verra)|reste entre)\b",
            "de": r"\b(geheim\w*|vertraulich\w*|anonym\w*|niemand erf[aä]hrt|bleibt unter uns)\b",
        },
        {
            "en": "What you tell me stays confidential.",
            "es": "Lo que me cuentes es confidencial.",
            "pt": "O que você me contar é confidencial.",
            "fr": "Ce que tu me dis reste confidentiel.",
            "de": "Was du mir sagst, bleibt vertraulich.",
        },
    ),
    Rule(
        "no promise for a line, or for anything (8)",
        CARE,
        {
            "en": r"\b(promise\w*|guarantee\w*|always (free|open)|free of charge|everything will be|it gets better)\b",
            "es": r"\b(promet\w+|garanti\w+|siempre gratis|gratuit[oa]s?|todo (ir[aá]|saldr[aá]) bien)\b",
            "pt": r"\b(promet\w+|garant\w+|sempre (gr[aá]tis|gratuit[oa])|gratuit[oa]s?|tudo vai (ficar|dar))\b",
            "fr": r"\b(prome(ts|ttre)|garanti\w*|gratuite?s?|tout (ira|va aller) (bien|mieux))\b",
            "de": r"\b(versprech\w*|verspricht|garantier\w*|kostenlos\w*|kostenfrei\w*|alles wird gut)\b",
        },
        {
            "en": "The call is always free.",
            "es": "La llamada es gratuita.",
            "pt": "A ligação é gratuita.",
            "fr": "L'appel est gratuit.",
            "de": "Der Anruf ist kostenlos.",
        },
    ),
    Rule(
        'no "Good!" that closes the door (22)',
        CARE,
        {
            "en": r"^(good|great|glad to hear|wonderful|phew)\b",
            "es": r"^¡?(bien|genial|qu[eé] bien|me alegro|estupendo|perfecto)\b",
            "pt": r"^(bom|[oó]timo|que bom|legal|perfeito|fico feliz)\b",
            "fr": r"^(bien|super|g[eé]nial|tant mieux|parfait|chouette)\b",
            "de": r"^(gut|super|prima|toll|sch[oö]n|wunderbar|freut mich)\b",
        },
        {
            "en": "Good, then nothing is the matter.",
            "es": "Me alegro, entonces no pasa nada.",
            "pt": "Que bom, então não há nada.",
            "fr": "Tant mieux, alors il n'y a rien.",
            "de": "Gut, dann ist ja nichts.",
        },
    ),
    Rule(
        "no blame, no lecture, no minimising (2)",
        MEMBERS,
        {
            "en": r"(?<!not )\byour fault\b|\byou should(n't)? have\b|\b(selfish|crazy|attention.seeking|violation|"
            r"offen[cs]e|cheer up|others have it worse|calm down)\b",
            "es": r"(?<!no es )\bculpa tuya\b|\btu culpa\b|\bdeber[ií]as (haber|no)\b|\b(ego[ií]sta|loc[oa]|"
            r"infracci[oó]n|llamar la atenci[oó]n|an[ií]mate|c[aá]lmate|hay gente peor)\b",
            "pt": r"\ba culpa é sua\b|\bculpa sua\b|\bvocê (não )?deveria\b|\b(ego[ií]sta|louc[oa]|doid[oa]|"
            r"infraç[aã]o|chamar aten[cç][aã]o|anime-se|acalme-se|h[aá] gente pior)\b",
            "fr": r"(?<!pas )\bta faute\b|\btu (n')?aurais (pas )?d[uû]\b|\b(égo[iï]ste|folle|fou|infraction|"
            r"attirer l'attention|courage|calme-toi|il y a pire)\b",
            "de": r"(?<!nicht )\bdeine schuld\b|\bdu h[aä]ttest\b|\b(egoistisch|verr[uü]ckt|aufmerksamkeit|versto[sß]+|"
            r"kopf hoch|beruhig dich|anderen geht es schlechter)\b",
        },
        {
            "en": "You should have told somebody sooner.",
            "es": "Es tu culpa.",
            "pt": "Você deveria ter contado antes.",
            "fr": "C'est ta faute.",
            "de": "Kopf hoch.",
        },
    ),
    Rule(
        "nobody is diagnosed (constitution 7)",
        MEMBERS,
        {
            "en": r"\b(depress\w+|disorder\w*|suicidal|mentally|diagnos\w+|bulimi\w+|anorexi\w+|patient)\b",
            "es": r"\b(depres\w+|deprimid\w+|trastorno\w*|suicida|diagn[oó]stic\w+|bulimi\w+|anorexi\w+|paciente)\b",
            "pt": r"\b(depress\w+|deprimid\w+|transtorno\w*|suicida|diagn[oó]stic\w+|bulimi\w+|anorexi\w+|paciente)\b",
            "fr": r"\b(d[eé]press\w+|d[eé]prim\w+|trouble\w*|suicidaire|diagnosti\w+|boulimi\w+|anorexi\w+|patient)\b",
            "de": r"\b(depress\w+|st[oö]rung\w*|suizidal|lebensm[uü]de|diagnos\w+|bulimi\w+|anorexi\w+|patient\w*)\b",
        },
        {
            "en": "You seem suicidal.",
            "es": "Pareces tener depresión.",
            "pt": "Parece que você tem depressão.",
            "fr": "Tu sembles suicidaire.",
            "de": "Du wirkst suizidal.",
        },
    ),
    Rule(
        "nobody is asked who they are (14)",
        MEMBERS,
        {
            "en": r"\b(what is your name|where do you live|how old are you|your location|"
            r"tell me your (name|address))\b",
            "es": r"¿(cómo te llamas|dónde vives|cuántos años tienes|dónde estás)|\bdime tu (nombre|dirección)",
            "pt": r"\b(qual é o seu nome|onde você mora|quantos anos você tem|onde você está\?|"
            r"diga o seu (nome|endereço))",
            "fr": r"\b(comment t'appelles-tu|où (habites|vis|es)-tu|quel âge as-tu|dis-moi ton (nom|adresse))\b",
            "de": r"\b(wie hei(ß|ss)t du|wo (wohnst|bist) du|wie alt bist du|sag mir deine?n? (name|adresse))",
        },
        {
            "en": "Where do you live?",
            "es": "¿Dónde vives?",
            "pt": "Onde você mora?",
            "fr": "Où habites-tu ?",
            "de": "Wo wohnst du?",
        },
    ),
    Rule("nobody is shouted at", ALL, everywhere(r"[!¡]"), everywhere("Please call now!")),
    Rule(
        "nobody is pinged or named (12)",
        MEMBERS,
        everywhere(r"<@|@everyone|@here|\$(owner|person|author|user)\b"),
        everywhere("<@123456789012345678> may need help."),
    ),
    Rule(
        "in the open nothing tells what it is about (12)",
        OPEN,
        {
            "en": r"\b(cris[ie]s|suicid\w*|harm|abuse|overdose|emergency|urgent|danger|phone|number|address|detail|"
            r"rule|broke|volunteer)\b",
            "es": r"\b(crisis|suicid\w*|daño|abuso|sobredosis|emergencia|urgente|peligro|tel[eé]fono|n[uú]mero|"
            r"direcci[oó]n|dato|regla|infracci[oó]n|voluntari\w+)\b",
            "pt": r"\b(crises?|suic[ií]d\w*|dano|abuso|overdose|emerg[eê]ncia|urgente|perigo|telefone|n[uú]mero|"
            r"endereço|dado|regra|infraç[aã]o|volunt[aá]ri\w+)\b",
            "fr": r"\b(crises?|suicid\w*|violence|abus|overdose|urgence|urgent|danger|t[eé]l[eé]phone|num[eé]ro|"
            r"adresse|information|r[eè]gle|infraction|b[eé]n[eé]vole\w*)\b",
            "de": r"\b(krisen?\w*|suizid\w*|verletz\w*|gewalt|missbrauch|[uü]berdosis|notfall|dringend|gefahr|"
            r"telefon\w*|nummer|adresse|angaben?|regel|versto(ß|ss)|freiwillig\w*)\b",
        },
        {
            "en": "There is help in a crisis behind this button.",
            "es": "Hay ayuda en una crisis detrás de este botón.",
            "pt": "Há ajuda numa crise atrás deste botão.",
            "fr": "De l'aide en cas de crise derrière ce bouton.",
            "de": "Hilfe in einer Krise gibt es hinter diesem Knopf.",
        },
    ),
    Rule(
        "everybody is spoken to alike, and nobody's gender is guessed",
        ALL,
        {
            "en": r"\b(he or she|his or her|sir|madam|dear member)\b",
            "es": r"\b(usted(es)?|vosotr[oa]s|vuestr\w+)\b|\b(est[aá]s|est[eé]s|sientas|sientes) "
            r"(\w*[ai]d|sol|segur|list)[oa]\b",
            "pt": r"\b(o senhor|a senhora|vós|teu|tua)\b|\b(sozinh[oa]|obrigad[oa]|segur[oa] de)\b",
            "fr": r"\b(vous|votre|vos)\b|\btu es (seule?|bless[eé]e?|s[uû]re?|pr[eê]te?)\b|·",
            "de": r"\bihnen\b|\w+[*:_]innen\b|\bein(en|em)? (freiwilliger?|moderator|supervisor|autor|nutzer)\b",
        },
        {
            "en": "He or she can read it.",
            "es": "Si estás solo, llama a alguien.",
            "pt": "Você não está sozinho.",
            "fr": "Si vous voulez, parlez-en.",
            "de": "Ein Freiwilliger hat das übernommen.",
        },
    ),
)
