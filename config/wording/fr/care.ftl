# La réponse de soutien. Règles : docs/safe-messaging.md. Un bot, dit dès la première ligne ; aucune méthode, aucune citation, aucune promesse.

care-public = Pour qui en aurait l'utilité : il y a des pistes de soutien derrière ce bouton.
care-button = Pistes de soutien (visibles uniquement par toi)

care-opening =
    { $kind ->
        [suicide] Je suis un bot, et je prends au sérieux ce qui a été écrit ici. Si tu penses au suicide, tu mérites de pouvoir en parler avec quelqu'un, et tu n'as pas besoin de savoir par où commencer.
        [self_harm] Je suis un bot, et je ne suis pas là pour juger. Si tu as une blessure à soigner, demande une aide médicale, s'il te plaît. Tu mérites de pouvoir en parler avec quelqu'un.
        [overdose] Je suis un bot et je ne peux pas envoyer de secours. Si tu as pris quelque chose, appelle maintenant ton numéro d'urgence, s'il te plaît, ou demande à une personne près de toi d'appeler.
        [abuse] Je suis un bot. Si quelqu'un te fait du mal, ce n'est pas ta faute, et c'est toi qui décides de la suite. Si quelqu'un peut regarder ton téléphone, ce message et tes appels pourraient être vus.
        [violence] Je suis un bot. Si tu as peur que quelqu'un subisse du mal, en parler maintenant avec quelqu'un peut aider. Si tu peux, va d'abord là où tu te sens plus au calme.
        [eating] Je suis un bot. Si manger est devenu une lutte, tu mérites du soutien, et tu n'as pas à attendre que cela empire.
        [third_party] Je suis un bot. C'est une belle attention de veiller sur cette personne. Tu n'as pas besoin de mots parfaits : demande-lui en privé comment ça va, parle-lui clairement du suicide si cela t'inquiète, et écoute. Tu peux aussi demander conseil à une ligne d'écoute.
       *[other] Je suis un bot, alors je ne peux pas en parler comme le ferait une personne. Si tout pèse très lourd en ce moment, il y a des gens prêts à t'écouter.
    }

# En cas d'urgence, le numéro passe avant tout, sauf la ligne qui dit qui parle.
care-now =
    { $kind ->
        [third_party] Je suis un bot et je ne peux pas envoyer de secours. S'il y a peut-être un danger pour cette personne en ce moment, appelle ce numéro, s'il te plaît, ou demande à quelqu'un près d'elle d'appeler :
        [violence] Je suis un bot et je ne peux pas envoyer de secours. S'il y a peut-être un danger pour quelqu'un en ce moment, appelle ce numéro, s'il te plaît, ou demande à une personne près de toi d'appeler :
       *[other] Je suis un bot et je ne peux pas envoyer de secours. S'il y a peut-être un danger pour toi en ce moment, appelle ce numéro, s'il te plaît, ou demande à une personne près de toi d'appeler :
    }
care-now-unknown =
    { $kind ->
        [third_party] Je suis un bot et je ne peux pas envoyer de secours. S'il y a peut-être un danger pour cette personne en ce moment, appelle le numéro d'urgence de l'endroit où elle se trouve, s'il te plaît, ou demande à quelqu'un près d'elle d'appeler.
        [violence] Je suis un bot et je ne peux pas envoyer de secours. S'il y a peut-être un danger pour quelqu'un en ce moment, appelle le numéro d'urgence de l'endroit où tu es, s'il te plaît, ou demande à une personne près de toi d'appeler.
       *[other] Je suis un bot et je ne peux pas envoyer de secours. S'il y a peut-être un danger pour toi en ce moment, appelle le numéro d'urgence de l'endroit où tu es, s'il te plaît, ou demande à une personne près de toi d'appeler.
    }
care-opening-emergency =
    { $kind ->
        [suicide] Si tu penses au suicide, tu n'as pas à traverser ce moment sans personne à tes côtés. Si tu peux, va là où il y a quelqu'un. Tu n'as pas besoin de savoir par où commencer.
        [self_harm] Si tu as une blessure, demande d'abord une aide médicale, s'il te plaît. Tu mérites des soins, sans jugement. Si tu peux, va là où il y a quelqu'un.
        [overdose] Si tu as pris quelque chose, appelle, s'il te plaît, même si tu te sens bien ou si tu as un doute. Si tu peux, va là où il y a quelqu'un.
        [abuse] Ce n'est pas ta faute, et c'est toi qui décides de la suite. Si quelqu'un peut regarder ton téléphone, ce message et tes appels pourraient être vus ; un autre téléphone est peut-être plus sûr.
        [violence] Si tu peux, va là où tu te sens plus au calme. Tu peux en parler avec quelqu'un, et tu n'as pas besoin de savoir par où commencer.
        [eating] Si tu te sens mal physiquement, demande une aide médicale maintenant, s'il te plaît. Tu mérites des soins, et tu n'as pas à attendre que cela empire.
        [third_party] C'est une belle attention de veiller sur cette personne. Si c'est sans danger pour toi, reste auprès d'elle ou continue à lui parler jusqu'à ce que quelqu'un arrive. Tu n'as pas à porter cela sans aide.
       *[other] Tu n'as pas à traverser ce moment sans personne à tes côtés. Si tu peux, va là où il y a quelqu'un.
    }

care-many = De l'aide existe, et beaucoup de gens traversent des moments comme celui-ci.
care-person = Y a-t-il une personne de confiance à qui tu pourrais le dire ?
care-person-else = De l'aide existe, et tu n'as pas à porter cela sans soutien. Y a-t-il une personne de confiance, ou quelqu'un de la modération, qui pourrait veiller sur cette personne avec toi ?
care-volunteer = { $asked ->
        [yes] Une personne bénévole de ce serveur a reçu la demande de passer voir. Les bénévoles et la modération peuvent voir le message.
        [appealed] Une personne bénévole de ce serveur a reçu la demande de passer voir. Seules les personnes de la modération peuvent voir ce que tu leur as écrit.
        [here] Tu as demandé à parler avec quelqu'un, et les bénévoles le savent.
        [alone] C'est toi qui as demandé ceci : personne n'a été appelé, et je n'en garde rien.
       *[no] Les bénévoles et la modération de ce serveur peuvent voir ce qui est écrit dans ses salons.
    }
care-choose-own = Choisis ton pays, et je te montre des numéros qui y fonctionnent. Je ne le garde pas.
care-choose-else = Choisis ton pays, ou celui de cette personne, et je te montre des numéros qui y fonctionnent. Je ne le garde pas.
care-country = Choisir mon pays
care-country-other = Un autre pays
care-find = Chercher un autre pays
care-find-country = Ton pays
care-find-how = Dans n'importe quelle langue, ou un code
care-find-which = Choisis ton pays dans la liste, et je te montre des numéros qui y fonctionnent.
care-find-none = Je n'ai pas de numéros pour ce pays, ou je ne le connais pas sous ce nom.
care-anywhere = Dans beaucoup de pays, il y a des gens prêts à écouter : **findahelpline.com**
care-danger-unknown = { $about ->
        [else] S'il y a peut-être un danger pour cette personne en ce moment, appelle le numéro d'urgence de l'endroit où elle se trouve, s'il te plaît.
       *[own] S'il y a peut-être un danger pour toi en ce moment, appelle le numéro d'urgence de l'endroit où tu es, s'il te plaît.
    }

care-emergency = **En cas de danger immédiat** ({ $country }, { $hours }) : appelle le **{ $number }**. Vérifié : { $checked }.
care-line = **{ $name }** ({ $country }, { $hours }) : { $how }. Vérifié : { $checked }.
care-directory = **{ $name }** : { $address }
care-call = appelle le **{ $number }**
care-text = envoie un SMS au **{ $number }**
care-text-keyword = envoie { $keyword } par SMS au **{ $number }**
care-whatsapp = écris au **{ $number }** sur WhatsApp
care-chat = discute par chat sur { $address }
care-or = { $first } ou { $last }
care-hours-always = 24 heures sur 24
care-hours-open = ouvert jusqu'à : { $at }, à ton heure ; horaires là-bas : { $hours }
care-hours-closed = fermé pour l'instant, ouvre : { $at }, à ton heure ; horaires là-bas : { $hours }
care-hours-stated = horaires : { $hours }
care-hours-unconfirmed = horaires non confirmés

# Comment quelqu'un aimerait parler.
care-ways = Qu'est-ce qui serait le plus simple pour toi ?
care-way-call = Appeler
care-way-text = Envoyer un message
care-way-chat = Discuter par chat

# Ce qui retient. Une phrase chacun ; rien n'est promis au nom d'une ligne.
care-stopping = Quelque chose me retient
care-stopping-ask = Qu'est-ce qui te retient ? Choisis ce qui correspond le mieux, ou reviens en arrière.
care-stopping-list = Qu'est-ce qui te retient ?
care-stopping-police = J'ai peur que la police vienne
care-stopping-cost = Le coût m'inquiète
care-stopping-phone = Je ne veux pas parler au téléphone
care-stopping-enough = Je ne sais pas si c'est assez grave
care-stopping-overheard = Quelqu'un pourrait m'entendre
care-barrier-lead = Je suis un bot. Beaucoup de gens hésitent à ce moment-là, et c'est bien de dire ce qui te retient.
care-barrier-police = Je n'appelle jamais la police ni personne d'autre, et chaque ligne a ses propres règles sur les cas où elle fait appel à d'autres : tu peux les lire sur sa page, ou les demander avant de dire quoi que ce soit sur toi.
care-barrier-cost = Ce que coûte un appel ou un message dépend de la ligne et de ton forfait, alors un coup d'œil à la page de la ligne te le dit avant de commencer.
care-barrier-phone = Tu n'as pas besoin de parler : on peut écrire à certaines lignes, et **findahelpline.com** permet de chercher seulement les messages et le chat.
care-barrier-enough = Il n'y a aucun seuil à atteindre : si cela te pèse, c'est une raison suffisante pour en parler avec quelqu'un.
care-barrier-overheard = Écrire ne fait pas de bruit, et une promenade peut te donner de l'espace pour parler ; si quelqu'un peut regarder ton téléphone, les appels et les messages pourraient y être vus.
care-pages = Leurs propres pages : { $pages }
care-back = Retour

care-else = Je m'inquiète pour quelqu'un d'autre
care-own = Il s'agit de moi

care-misread-button = Ce n'est pas ce que je voulais dire
care-misread = { $asked ->
        [yes] Merci de me le dire. Je suis un bot, et je ne comprends pas toujours bien. Une personne bénévole a déjà reçu la demande et passera peut-être quand même. Si un jour tu veux ces pistes, **/help-now** les montre.
       *[no] Merci de me le dire. Je suis un bot, et je ne comprends pas toujours bien. Si un jour tu veux ces pistes, **/help-now** les montre.
    }
care-again = Montrer à nouveau les pistes

command-help-now = Lignes d'écoute pour toi ou pour quelqu'un qui t'inquiète. Visibles uniquement par toi
    .name = aide-maintenant

care-direct = Bonjour, je suis un bot. Je t'ai laissé quelque chose après un de tes messages : des pistes de soutien visibles uniquement par toi. Si cela ne te parle pas, tu peux l'ignorer.
