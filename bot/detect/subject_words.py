"""The people, things and verbs by which possession and belonging are told, in five languages.

Skeleton spelling: no capitals, no accents. Tables of whole words; what they mean to a reader: subjects/kinds.py.
"""

from __future__ import annotations

from typing import Final

from bot.detect.words import words

FAMILY: Final = words("""
    mom mum mommy mummy mother mam mamma ma'am dad daddy father sister brother nan nana gran grandma grandpa
    granny grandad grandmother grandfather auntie uncle hubby wifey bf gf ex bestie
    mama papa oma opa mae pai mamie papi mami vovo abuelita abuela
""")
"""Those who are spoken of without "my" as well."""

KIN: Final = FAMILY | words("""
    sis bro
    parent parents sibling siblings son daughter kid kids child children twin cousin cousins aunt grandson granddaughter
    grandparent grandparents nephew niece wife husband exs exes girlfriend boyfriend girlfriends boyfriends partner
    fiance fiancee spouse stepdad stepmom stepmum stepbrother stepsister stepson stepdaughter godmother godfather
    in-law in-laws mil fil sil bil mum-in-law mother-in-law father-in-law brother-in-law sister-in-law baby-daddy
    friend friends bff mate mates buddy pal mutual roommate roommates roomie flatmate flatmates housemate housemates
    neighbour neighbor neighbours neighbors lodger tenant helper rep groupmate cellmate guardian stepfather stepmother
    crush sponsor carer pastor ward ex-wife ex-husband ex-boyfriend ex-girlfriend ex-partner ex-friend
    madre padre padres hermano hermana hermanos hermanito hermanita primo prima tio tia abuelo hijo hija suegra suegro
    amigo amiga novio novia marido mujer esposo esposa vecino vecina companero companera casero casera cunado cunada
    irmao irma primos avo filho filha namorado namorada vizinho vizinha mulher colega senhorio senhoria sogra sogro
    mutter vater eltern schwester bruder tante onkel sohn tochter freund freundin mann nachbar nachbarin cousine
    mitbewohner mitbewohnerin vermieter vermieterin grossmutter grossvater schwager schwagerin
    mere pere frere soeur grand-mere grand-pere ami amie copain copine mari voisin voisine
    fils fille coloc proprio oncle belle-mere beau-pere
""")

CARERS: Final = words("""
    boss manager supervisor teacher teachers principal coach tutor landlord landlady therapist counsellor counselor
    psychiatrist psychologist shrink doctor dr gp nurse midwife coworker coworkers co-worker co-workers colleague
    colleagues classmate classmates employer caseworker keyworker worker dentist lawyer solicitor
    accountant dealer babysitter nanny trainer priest imam agent assistant secretary counselors counsellors
    stalker bully bullies abuser rapist
    chef chefin lehrer lehrerin jefe jefa profe profesor profesora chefe professor professora patron patronne prof
    terapeuta psicologo psicologa medico medica medecin psy therapeut therapeutin arzt arztin
""")
"""People whom somebody meets at a place of theirs: the place is then both's, the telephone number is not."""

RELATIONS: Final = KIN | CARERS
"""People whom somebody calls "my ..."."""

PLAIN_RELATIONS: Final = "|".join(sorted(RELATIONS))
"""The same as alternatives of a pattern."""

STRANGERS: Final = words("""
    guy person thief idiot liar boy girl man woman lady dude bitch creep creeps troll
    trolls scammer scammers bloke lad lads weirdo perv pervert witch snake rat catfish predator freak skid sockpuppet
    bastard cow pig cunt dick asshole asshat prick raider hacker hackers groomer pedo seller buyer attacker
    owner psycho nutter monster paedo
    spammer griefer culprit clown loser stranger kid mod anon user member one fellow chap
    tipo tipa tal cara mec type typ kerl frau vogel arnaqueur veia vieux vieja fulano gars meuf estafador chico chica
    senor senora cabron pendejo puta rapaz moca homem babaca vadia nino junge hexe arschloch wichser connard
    salope madchen betruger
""")
"""People who are spoken of as "that ...", "the ..."."""

TIES: Final = words("""
    am are aren't arent is isn't isnt was were be been live livin living lived stay staying stays stayed
    work workin working worked go goes goin going went attend attended attending study studied studying teach taught
    use using used has move moved moving turn turns turned turning turnin born grew crash crashing sleep sleeping
    hang hanging hiding hides hid lurks operates streams posts write writes writing signs banks banking
    called named reachable reached created opened made registered
    habitent wohnen habt haben etudie studiere tiene tem hat esta va geht gehst vas vais
""")
"""Verbs that tie whoever is their subject to a place, a number or a name."""

THEY_TIE: Final = words("""
    uses runs owns lives works studies attends teaches sleeps crashes
    viven moram vit wohnt lebt heisst arbeitet vive mora trabaja trabalha habite travaille estudia estuda studiert
    nacio nasceu s'appelle
""")
"""The same in the third person, told of somebody even where nobody is named."""

DETAIL_NOUNS: Final = words("""
    number numbers num nr no digits phone cell mobile landline gsm whatsapp email emails e-mail mail mails gmail inbox
    address addresses addy adress house place home flat apartment crib street postcode zip postal
    snap snapchat sc insta instagram ig tiktok discord disc twitter facebook fb steam psn gamertag xbox kik telegram
    tele onlyfans linkedin twitch youtube roblox spotify tag handle username user account acc acct alt @ profile channel
    link name full real legal last surname deadname nickname nick signature details birthday bday dob birthdate age
    ssn social nino nhs itin ein sin bsn ahv vat ird nin fin pan aadhaar medicare insurance prescription
    passport licence license id ids tax payslip letter contract papers chart
    card bank account routing sort pin iban ibans paypal venmo cashapp wallet zelle pix upi revolut bizum
    ip router server wifi connection
    school uni college work job workplace office employer clinic practice hospital therapist doctor gp dentist
    numero telefono movil celular correo direccion casa perfil nombre cumpleanos contrasena cuenta tarjeta
    dni nie curp cedula pasaporte carnet escuela colegio
    telefone telemovel endereco morada nome aniversario conta cartao nif cpf escola
    adresse telephone portable tel nom anniversaire compte carte rib papier papiers secu cni permis passeport
    ecole lycee
    nummer handynummer telefonnummer handy mailadresse emailadresse anschrift geburtstag konto kontonummer
    ausweis rezept kennzeichen schule klinik
""")
"""What a detail is called."""

REVEALS: Final = words("""
    posted leaked dropped doxxed doxed shared exposed published knows got found pasted announced
    publico filtro postou vazou publie balance gepostet geleakt
""")
"""What others do with the author's details."""

HOSTILES: Final = words("""
    fake nasty creepy abusive threatening hateful hate scam phishing burner anonymous weird stalker harassing troll
    suspicious dodgy sketchy spammy falsa falso fausse faux gefalschte
""")
"""What the accounts and letters of others are called."""

ACTS: Final = words("""
    call text txt ring email mail message msg dm find contact add reach pay venmo paypal send tell ask write
    phone whatsapp kik snap hit follow join zelle cashapp cc ping invite facetime chase warn
    appelle appelez ecris ecrivez contacte contactez ajoute ajoutez suivez previens
    liga ligue ligar manda mande chama chame escreve escreva adiciona segue avisa
    llama llamen llamad llamar escribe escriban escribid escribir agrega agreguen sigue siguan sigan busca busquen
    avisa avisen contacta mandale dile
    ruf ruft schreib schreibt schreiben kontaktiert melde meldet addet frag fragt sag
""")
"""What somebody is asked to do to somebody."""

ASSAULTS: Final = words("""
    report spam block boot ddos dox doxx doxxing swat expose harass mail-bomb flood grief jump egg raid prank
    reporta reporten denuncia denuncien denunciem bloquea blockiert meldet signalez spammez spammt
""")
"""What one is called on to do to somebody whom one wishes ill: the detail behind is theirs."""

CONTACTS: Final = words("""
    texts texting texted calls calling called messages messaging messaged emails emailing emailed dms dming dmed
    writes writing wrote mails mailing mailed rings ringing rang spams spamming spammed harasses harassing
    contacts contacting contacted
    adds adding added follows following followed stalks stalking
    escribe llama schreibt schrieb ecrit appelle
""")
"""What somebody else does to the author."""

MESSAGES: Final = words("""
    message messages text texts call calls email emails mail dm dms request requests threats abuse pics nudes spam
    mensaje mensajes llamadas mensagem mensagens nachricht nachrichten anrufe
""")
"""What comes "from" somebody else."""

FINDS: Final = words("found gefunden encontre encontrei trouve")
"""What is told of somebody else's things."""

ENTRIES: Final = words("""
    log logs logged login logins logon signed sign-in signin connect connected connecting connection access accessed
    attempt attempts session sessions entrado entro entrou acceso acesso inicio intento connexion connecte connectee
    anmeldung eingeloggt angemeldet zugriff
""")
"""What is told of a machine that came in from somewhere."""
