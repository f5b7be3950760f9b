"""Ordinary words of five languages that are also names of towns somewhere: written small they are no places.

The words of everyday messages that the gazetteer (towns.py) knows too. Those among them that are well-known towns
("reading", "bath") stand in ``BOTH``: they count after "live in" and the like.
"""

from __future__ import annotations

from typing import Final

from bot.detect.words import words

COMMON: Final = words("""
    abala aber adios advance agar aham aime airport ajuda alegre alegria alle allein allen alliance allo alma alone
    along alot alta altar alto altos always amal amor anak anda anger anjo apaga appel arcade archie arma arsenal
    asco assis asso atar aura auras avis avise ayer azul baba bahay bail baixa baja bajo bake baker bakery bala
    balance balao balas ball ballast band bangs banks barber bard bare bark barking barre barrinha basement basin
    bata bateria bati bato battle bauen beach bear beer beers begun beira bell bella belle bells bend bent bete bias
    bienvenida bienvenido biere bingo bishop blades blanca blanco bled blender boca boda bola bolo bombom bonita
    bonito bonne bonnes boom boot booth bora bore born bosse botany botao bouge brains branca branch brand bras
    bravery bravo breath brech briar brick bride bridge bridges brilliant broma brucken brush buco buena bully bunda
    bungalow burla burns burra burst bury busca bute butler butterfly cache cactus cacula cade cafe caia cair caja
    calca calendario callus calm camina camino campanha campo canals canas cane canoe cantaron carai carbo cardigan
    carino carmel carmen carona carpinteria carriere carro cars carta casas casca casei cash casinhas cast castle
    cave cebolla cela celebration celle celles cene cento central centro cents century cerca cerro chair chama
    chamba chame champion change chao chapa chapada chapel chase chaves cheddar cheia cherche chico choix chop chora
    chore choro chueca chui cine circle clara claro classe clay cles clever coats cobre coca coco cocoa cogne coin
    cola collie combinado come comer commerce communal como connor convent conversion cook cool corazon coro corona
    corredor corte cosa cottage cottages couches council crane cricket cristal crystal cube cults curry curti cusco
    custodia dado dale dame damp dando dang dano daran dare darling dass datas date david davor deal dean deja deje
    dejen dent depa deposit descanso diamond diesen dieta diez dire diria diss dobra dollar dolphin doom dorf doue
    downer downtown drain drama drap drew driver duffel dulce dura dure dust eagle early echo echt economy eden
    effect effort eine elden ellos empada ende energy engineer enter entrepot envie escada escondido escucha espejo
    espera esperanca espiritu esquina esse essen estacion este estrada exhibition experiment fabrica fairy fais
    falaise falam fang fantasy faria fate feira feliz fell fille finale fines fiscal flood flores floss fondo force
    forest forks formiga forth fosse fountain freedom fria friend friendly friendship front fuerte fugen fully funda
    galera gaming ganado ganda gang ganz garde gare gars gata gateway gentil gigante gilet give glad globe gloom
    gloria goes going gojo golden gosh grabs graca gracia gracias grad grado grand grandson grant graus grave green
    grenade greve grill grosso guarda guardo guarita guia hail halbe halfway hals handen hansen haram hard haria
    harmony harta harvest haste hatten hazard haze headstone healing hecha helper heron heule hill hinges hire hola
    holder holiday holz hometown honey hook hooks hoover hora horn hort horta hosen hospice hull hunt hurt iglesia
    igreja ihren independence industry inverno irma isso jack jala jambes janela jardin jete jette jordan joy
    jumelles junction juntas jupiter justice kami kanal kant karma kaya kayo keller kenn kermit kill kilo kinder
    king kirra kissing klang koma kuchen labo laces lachen lack lahat lamay lame landing landstrasse lang langen
    larga largo lata later lauf lauter lazy lead leer lege legen lena lend levanto level liberty liege liga ligne
    limit limite limon limpias limpio linda lindo lindos lint lire lisa lisse list lista lively llama lloro locking
    loft loja lola lolo longe longo loos loss loving loyal loza luck lucky mach mache machen madam made madness
    mafia maiden maillot maki mala male malin malo manage manda mando manera manga mangas mange manger mango mano
    manta many maraca maracas marathon maravilla marca marcas mardi mari marilia mark marks mascara massa mata matan
    mataram matei matina maybe maze media medias meer mega mehr melon meme memory mendonca mentor menu mercury mercy
    mere merk merke merkel mesa meta metro metzger midi mignon mija milagro mile miles mill mina mine minor mint
    mira mirandola mission moca moche moco moeda mold mole moment monster monte monton moody mora morada morag morar
    morena morgan moria moro morre mosquee moss most moth motion much muda mulungu muret muting nacimiento nada nahe
    naka nalang nana nariz narra naruto needles nelas nena nessa never nice nine nitro noble nome none nono noto
    nove noventa novice nuevo nuvem oak obra odia officer ojos olds oleo olhao olympic onda ondes onset opera
    opportunity oral orden otter ovejas over pace pacific pack paga page pains palco pale palma palomas pampa pang
    panique pantalla paper pare parede parks paro parole parrilla partido pasaje pasan passo pasta paste pasto pata
    pausa peculiar peel peer pego peine peixe pena penguin penne pensamento peque pera perk perna pero pete petit
    philo piano pieta pigeon pila pilas piles pill pinch pink piscina placas plaisir plan planes plano planos plaque
    plate plateau plato plaza plenty plum pocket poli police poll ponte ponto pontos ponts porta portao porte post
    posta postal pote poteau potes poverty povo praia pram prato pray price primavera primera principal progreso
    progress propria prospect prosperity pueblo puer puertas puke pulo punch pura puro puta quarante quarto quebro
    quel quer quero quiet quinto quito race raha rail rainbow rake raposa rast reading real recale recht recreio
    recreo recuerda redstone regen regla reid relief remedios rende republica reserva reservoir retiro retreat reves
    rice riddle rifle rincon rindo rising rivers robe rock rodas rodeio rogo roja rolante roman romeo ronca ronco
    ronda root ropa rosa rose roses rota rots rotz rouge roux rude rugby rung rush rust sabi sache sachet saco saga
    saida sake sakit sala sale sales sali salida salle salmon salon salt salta salud saluda salva samambaia samba
    sana sandwich sane sang santa sapa sauce saudades sauve save scissors scone scream seaside seca secu sees
    segredo segura sells send senor sens senta seria serio serre servas servo sete settle severance share shell shin
    shiner shipyard side sien sigues sila silla sillon silly silver sinn sisters skatepark slumber smile smoke sober
    soca socorro soften soja sola solace solidao soll solo song sonntag sorrow sort sparks spirit split springe
    stall stamps staples star stelle still stone store street stress stuck stumm success sucre sulat summerhouse
    sunflower sunny sunrise sunset sunshine supe surda surdo surge surprise suya suyo talaga talent tamano tampa
    tank tanque tanta tapa tapas tapes tard tarifa tawa tayo tela tema temple tenes tenga tension tenu tequila
    terrace terreiro tete than them thomas thunder tienen tiffin tila till tipo tire tired tires tiring tiro tita
    toast toca toda toma tomado tomar tomas tombstone tome tono topa tore tornado tours tous tower trainer
    transporte travers travo treaty tres tricot trip triumph truth tube tutora twilight twist ultimo union unity
    universidad used usher vale valentine valley valor value vamo vannes varias varsity vaso vecinos vein vela velas
    velo vence ventanilla venus verano verla vias vicar vice victory viking village ville vineyard virar vire virei
    virtue vise vision vista vite vitoria viver voila volcano volt vulcan wahl wake wala walker wall walls wanna
    warden ware waren washer waste ways weather wedding weed weeds weil welcome wenns werfen werther wetter
    whetstone wild wing wink winner winters wise wissen wonder wool worden worms worth wrist yellow yoga young zahle
    zero zone
""")

BOTH: Final = words("""
    auch bath barking bend bury cork deal diss ely hove hull kent mobile nice nancy olds reading rugby sale split
    street ware wells worth
""")
