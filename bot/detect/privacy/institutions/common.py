"""Words that name no school, clinic or employer, or hardly ever do; all in skeleton spelling."""

from __future__ import annotations

from typing import Final

from bot.detect.words import words

GENERIC: Final = words("""
    public private state local catholic christian jewish muslim islamic hindu religious faith anglican lutheran quaker
    boarding day night evening sunday summer winter weekend online virtual home cyber charter magnet grammar grade
    graduate grad undergrad undergraduate law med medical nursing art arts music drama dance film acting cooking
    culinary cosmetology beauty driving flight language trade vocational technical tech business ivy community city
    county town village junior senior high middle lower upper elementary primary secondary infant infants nursery
    prep preparatory old new former first second third last next big small little good bad best worst great nice
    fancy posh normal regular same other another different whole entire main nearest closest international
    english french german spanish american british irish scottish welsh indian chinese japanese korean canadian
    australian european african asian mental psych psychiatric psychiatry general dental eye ear foot fertility
    methadone addiction detox recovery eating pain sleep sexual gender std sti free walk walk-in urgent emergency
    outpatient inpatient children childrens children's women's womens men's womans maternity teaching acute
    veterinary vet animal pet heart cancer oncology aesthetic skin hair abortion covid vaccine nhs day-care
    school college university uni hospital clinic doctor doctors doctor's doctors' gp therapy medicine middle-school
    special needs sen theatre comp academy half full part time real proper private single sex mixed all-girls
    all-boys girls boys stem alternative strict conservative liberal rural urban suburban nearby random certain
    specific particular smart rich poor shit shitty crappy bible hebrew torah quran madrasa
    wizard wizarding magic clown fat residential secure forensic step-down partial support counselling
    counseling crisis treatment health wellness family teen youth adolescent adult peer group student university
    open respiratory orthopedic surgical plastic trauma military army field base major busy understaffed
    minor oral cosmetic bariatric weight loss knee hip spine brain lung gallbladder jaw dental open-heart weeks
    months years days hours recent upcoming emergency elective successful
""")
"""Kinds of schools and clinics rather than names of one."""

COMMON: Final = words("""
    a an the this that these those my mine your ur our his her hers their theirs its it i im i'm you u he she we they me
    him them us who whom whose which what where when why how there here then than and or but so if because cause cuz
    bc since until till while though although as of at in on to for from by with without about into onto out over
    under off up down again after before between through during is are was were be been being am isn't wasn't do does
    did done don't dont doesn't didnt have has had having can could will would shall should may might must can't cant
    not no never none nothing some any every each all both few many much more most less least lot lots several one two
    three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred traffic
    pickup page pages chapter line noon midday lunchtime closing opening once twice thrice
    very really too quite just only even still already yet also ever always often sometimes usually mostly maybe
    probably almost nearly now today tonight tomorrow yesterday morning mornings evening evenings afternoon noon
    midnight weekend weekends weekday weekdays week weeks month months year years day days hour hours hr hrs min mins
    minute minutes second time times night nights monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december spring autumn fall easter christmas
    go goes going went gone come comes came get gets getting got make makes making made take takes taking took keep
    keeps kept let lets put puts see sees seeing saw seen say says said tell tells told think thinks know knows feel
    feels felt want wants wanted need needs needed like likes liked love loves hate hates work works working worked
    study studies studying play plays talk talks talking help helps helping try tries trying use uses used start
    starts started stop stops stopped stay stays leave left live lives living sit sits stand look looks looking find
    finds found give gives gave ask asks asked call calls called become became seem seems sleep eat eats eating drink
    drinking run runs running walk walks walking read write pay pays wait waiting watch watching
    something anything everything nothing someone anyone everyone nobody somebody anybody everybody somewhere
    anywhere everywhere nowhere thing things stuff way ways kind sort bit piece
    myself yourself himself herself itself ourselves themselves yourselves
    home house work school college university uni campus office hospital clinic bed church mosque temple synagogue
    mass prison jail court town city village country beach park pool gym library store shop shops shopping mall market
    supermarket restaurant restaurants cafe bar pub club clubs hotel hotels bakery bank factory warehouse warehouses
    farm farms garage station airport nursery kitchen bathroom toilet room floor table desk door window street road
    therapy counselling counseling group groups meeting meetings class classes lesson lessons lecture lectures exam
    exams finals midterms mocks gcses a-levels homework assignment essay project degree course major minor
    practice training rehearsal camp trip holiday vacation party parties wedding funeral concert game games match
    appointment appointments doctor doctors dr therapist gp dentist nurse nurses teacher teachers boss manager
    coworker coworkers colleague colleagues customers customer clients client people person man men woman women boy
    boys girl girls guy guys kid kids child children baby babies friend friends family parents mom mum dad mother
    father sister brother aunt uncle cousin gran grandma grandpa nan wife husband partner
    free fun money cash food nothing living peanuts pay wage minimum tips rent survival
    height heights speed pace capacity scale risk random rest peace length last first ease war sea sunrise sunset dawn
    dusk will least best worst once retail healthcare finance tech it hr sales marketing construction hospitality
    customer service fast care startup startups company companies corporation business agency firm government
    council state charity nonprofit non-profit ngo place places
    good bad better worse great nice fine okay ok right wrong big small little new old young same other another
    different own next few whole hard easy long short high low late early full part half fast slow local real
    awful terrible horrible amazing boring exhausting tiring stressful busy quiet loud crazy weird strange stupid
    dumb shit shitty crap crappy fucking fuckin bloody damn darn god hell heck ass
    lol lmao rn tbh ngl idk omg pls please thanks btw imo fr tho thru w n tmrw tmr tn coz
    desk keyboard computer laptop phone screen myself clock cost costs point moment end top bottom edge front back side
    corner least present large war odds ends risk issue issues problem problems stuff level levels rate rates
    mcdonaldland daycare daycares preschool kindergarten summer winter lunch dinner breakfast break counter register
    checkout till tills reception bottom ground zero anyone understaffed google rehab detox inpatient outpatient
    residential treatment a&e er icu hogwarts yoga boxing dance ballet football soccer rugby basketball band choir
    becoming improving getting recovering healing finding making keeping staying fixing building
    moi toi lui elle eux soi lundi mardi mercredi jeudi vendredi samedi dimanche segunda terca quarta quinta sexta
    sabado
    domingo demain amanha manana ayer ontem hier gestern morgen montag dienstag mittwoch donnerstag freitag samstag
    sonntag lunes martes miercoles jueves viernes
    bahay eskwela eskwelahan trabaho ospital linebacker quarterback goalkeeper striker midfield point
    el la los las un una unos unas mi mis tu tus su sus nuestro nuestra de del al en con por para que casa noche dia
    le les une des du de mon ma mes ton ta tes son sa ses notre votre nos vos leur l d dans chez avec pour que qui
    o os as um uma meu minha teu tua seu sua nosso nossa do da dos das no na nos nas em com por para que casa
    der die das den dem des ein eine einen einem einer eines mein meine meinem meiner meinen dein deine deinem deiner
    sein seine seinem seiner ihr ihre ihrem ihrer unser unsere unserer unserem zu zum zur im am bei beim mit von vom
    fur auf aus nach und oder nicht hause tag nacht arbeit schule
    y e et ou pero mas mais car donc weil aber dass wenn wo hier
    publico publica privado privada public prive privee municipal estadual federal publique
    noturno infantil medio media fundamental superior primaria secundaria
    cerca lado frente perto aqui ahi alli ici loin proche aussi auch noch schon seit depuis desde hace ha
    ma mientras cuando quando quand
""")
"""Words that are no part of a name, unless it is written with a capital."""

ACRONYMS: Final = words("""
    nyc la sf dc uk us usa uae eu nz sa ph sg hk kl ny nj tx ca gta eua cdmx df rj sp bh poa ba mg pr rs nrw
    stem it hr pr ai esl efl adhd ptsd cbt dbt bpd ocd asd gcse gcses btec lsat sat mcat nclex gre gmat ielts toefl jee
    neet upsc ssc ias cfa acca nhs icu er aa na nicu picu ot pt uti cti rh ti tech wfh hq tbh lol omg wtf idk pm am ceo
    cbse icse igcse ib ap phd mba bba mbbs md llb bsc msc ba ma enem eja tcc onu ong cnc bwl vwl sw fsj bfd afd
    mit ngo npo hgv ptsa pta covid usa's uk's capital caps upa ubs psf sus clsc cegep cmp chu jc kv iit nit htl fh tu
    mooc diy asmr tv pc vr llm csgo lol ff nba nfl mlb nhl ufc wwe bbc cnn hbo sri cdd cdi rsa dmv
""")
"""What is written in capitals and is no institution of somebody's: places, subjects, exams, abbreviations."""

PLACES: Final = words("""
    flat room door floor philippines pilipinas nigeria ghana kenya singapore malaysia pakistan bangladesh austria
    switzerland colombia chile
    peru argentina ecuador bolivia manila lagos saudi dubai qatar abroad
    america canada england scotland wales ireland france germany spain portugal brazil mexico india china japan
    australia africa asia europe london paris berlin madrid lisbon rome dublin tokyo hollywood mecca heaven hell
    christmas easter ramadan eid monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december covid uk us usa eu nhs nhs's english math maths spanish
    french german latin excel python java photoshop discord zoom teams slack skype minimum uber
    university college school hospital clinic mass church god jesus allah
    aa na al-anon alanon smart ptsd adhd ocd bpd cbt dbt emdr er a&e icu hr it ceo
    arbeit zeit nachtschicht schichtbetrieb leuten kindern eltern freunden freundin freund oma opa mama papa
    verwandten nachbarn polizei feuerwehr post bank regen
    mom mum dad mama papa grandma grandpa nan
    part-time full-time fulltime parttime the this that my our his her their your a an i i'm i've we you
    tbh lol idk btw
""")

"""Words with a capital after "work at" and the like that name nobody's employer."""

LINKS: Final = words("of the and & for + n de da do dos das del la le les los d und der die das st. y e et du des")
"""Small words inside a name, between two others."""

FICTION: Final = words("abbott hogwarts moordale degrassi riverdale sunnydale bayside ua sky derry seattle sloan")
"""First words of schools and hospitals that are only on screen."""

OF_FICTION: Final = words("rock life hard souls love witchcraft")
"""What a school or a university is "of" that nobody goes to."""

FAMOUS: Final = words("""
    harvard yale princeton stanford mit oxford cambridge columbia cornell brown dartmouth berkeley caltech ucla nyu usc
    duke eton sorbonne oxbridge hogwarts juilliard penn upenn georgetown northwestern lse ucl imperial purdue vanderbilt
    heidelberg humboldt sciences polytechnique coimbra salamanca complutense usp unicamp iit trinity mcgill
""")
"""Schools that many talk about who do not go there."""

CITIES_TOO: Final = words("oxford cambridge heidelberg coimbra salamanca princeton columbia duke trinity penn berkeley")
"""Of those, the ones that one may go to for other reasons."""

ROADS: Final = words("street st road rd lane avenue ave court drive way row close terrace square gate")

PUBLIC_CARE: Final = words("""
    samaritans childline crisis helpline hotline lifeline warmline telefonseelsorge papyrus shout mind nami trevor rainn
    switchboard calm beat womens-aid refuge emergency
""")
"""They belong to everybody."""
