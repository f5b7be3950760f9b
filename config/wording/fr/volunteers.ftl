# Ce que lisent les personnes qui répondent, et celles qui prennent soin d'elles. Tout en privé, sauf hours-* et after-told.

day-0 = lundi
day-1 = mardi
day-2 = mercredi
day-3 = jeudi
day-4 = vendredi
day-5 = samedi
day-6 = dimanche

# La phrase pour les salons d'entraide.

hours-line = Les bénévoles répondent d'habitude à ces heures (UTC) : { $hours }.
hours-always = Les bénévoles répondent d'habitude à toute heure.
hours-none = Il n'y a pas d'heures fixes où les bénévoles répondent. **/help-now** montre des lignes d'écoute, à tout moment.
hours-range = { $from } à { $until }
hours-days = { $days } de { $hours }
hours-own-button = À mon heure
hours-own = À ton heure, dans la semaine qui vient :
hours-own-line = - <t:{ $from }:F> à <t:{ $until }:t>
hours-preview = Voici ce que je dirais dans ce salon, d'après les créneaux des personnes qui répondent. Cela ne change rien pour personne :
hours-post-button = Le dire ici
hours-posted = C'est affiché ici, et je le tiens à jour chaque fois que quelqu'un appuie sur le bouton. Utilise de nouveau **/duty hours** quand des créneaux ont changé.
hours-not-posted = Je n'ai pas le droit d'écrire dans ce salon. Donne-moi ici la permission **Envoyer des messages**, s'il te plaît.

# La permanence.

command-duty = Quand tu réponds aux gens, et jusqu'à quel point
    .name = permanence
command-duty-on = Commencer ta permanence : on t'appelle quand quelqu'un a besoin d'une personne bénévole
    .name = commencer
command-duty-off = Terminer ta permanence : personne ne t'appelle
    .name = terminer
command-duty-shifts = Tes créneaux de la semaine, dans ton fuseau horaire
    .name = créneaux
command-duty-who = Qui est de permanence maintenant, et qui vient ensuite
    .name = qui
command-duty-limits = Ce que tu portes au maximum, visible uniquement par toi
    .name = limites
command-duty-hours = Pour la modération : dire dans ce salon quand les bénévoles répondent d'habitude
    .name = horaires
option-duty-on-hours = Pendant combien d'heures ; sinon jusqu'à la fin de ton créneau, ou pendant quatre heures
    .name = heures
option-duty-shifts-zone = Ton fuseau horaire : écris une ville, comme Paris
    .name = fuseau

duty-volunteers-only = C'est réservé aux bénévoles de ce serveur, qui ont le rôle { $roles }. Si tu aimerais en faire partie, parles-en à la modération, s'il te plaît.
duty-desk-only = C'est réservé aux bénévoles et à la modération de ce serveur, qui ont le rôle { $roles }.
duty-moderators-only = C'est réservé à la modération de ce serveur, qui a le rôle { $roles }.
duty-nobody-named = Aucun rôle n'a encore été choisi pour cela. Une personne qui peut gérer le serveur peut le faire avec **/setup**.
duty-on = Tu es de permanence jusqu'à <t:{ $until }:t> (<t:{ $until }:R>). Merci d'être là.
duty-on-spent = Tu as été là { $hours } au cours des dernières 24 heures, et cela suffit pour l'instant. Repose-toi, s'il te plaît : tu pourras reprendre une permanence <t:{ $when }:R>.
duty-on-break = Tu es en pause, alors personne ne t'appelle avant <t:{ $until }:t>.
duty-off = Ta permanence est terminée, et personne ne t'appelle. Merci d'avoir été là.
duty-off-carrying = Ce que tu as pris est toujours entre tes mains. Si c'est trop maintenant, **Rendre** sur la carte permet à quelqu'un d'autre de s'en occuper, et personne ne demande pourquoi.
duty-next = Ton prochain créneau commence <t:{ $when }:R>.
duty-who-now = De permanence maintenant : { $who }
duty-who-nobody = Personne n'est de permanence maintenant.
duty-who-next = Ensuite : { $who }, <t:{ $from }:F> à <t:{ $until }:t>
duty-who-none = Personne n'a dit quand il y aurait de nouveau quelqu'un.

duty-shifts = ### Tes créneaux
duty-shifts-zone = Ton fuseau horaire est **{ $zone }**. Il y est maintenant { $clock }. Pour en changer : **/duty shifts** et une ville.
duty-shifts-how = Pendant tes créneaux, ta permanence commence d'elle-même. **/duty off** te permet d'en sortir à tout moment.
duty-shifts-none = Tu n'as pas encore de créneaux.
duty-shifts-line = - { $day } { $from } à { $until }, le prochain <t:{ $begins }:F> à <t:{ $ends }:t>
duty-shifts-name = { $day } { $from } à { $until }
duty-shifts-add = Ajouter un créneau
duty-shifts-remove = Retirer des créneaux
duty-shifts-days = Jours
duty-shifts-from = De
duty-shifts-until = À
duty-shifts-clock = À ton heure, comme 18:00
duty-shifts-clock-until = Comme 22:00. Une heure plus tôt que la première est celle du lendemain
duty-shifts-unclear = Je n'ai pas pu lire une des heures, alors rien n'a été ajouté. Écris-la comme 18:00, s'il te plaît.
duty-shifts-same = Les deux heures sont les mêmes, alors rien n'a été ajouté. Choisis une fin plus tardive, s'il te plaît.
duty-shifts-full = Il y a de la place pour { $count } créneaux, et cela en ferait plus. Rien n'a été ajouté. Peut-être qu'un des autres peut d'abord partir ?
duty-shifts-zone_unknown = Je ne connais pas ce fuseau horaire, alors rien n'a changé. Choisis-en un, s'il te plaît, dans la liste qui apparaît pendant que tu écris une ville.

duty-limits = Ce que tu portes au maximum. Personne d'autre ne le voit, personne n'en est informé, et tu peux le changer à tout moment.
duty-limits-cases = Situations à la fois
duty-limits-hours = Heures en une journée
duty-limits-case = { $count ->
        [one] 1 situation à la fois
       *[other] { $count } situations à la fois
    }
duty-limits-hour = { $count ->
        [one] 1 heure en une journée
       *[other] { $count } heures en une journée
    }
duty-limits-server-cases = Comme tout le monde ici : { $count }
duty-limits-server-hours = Comme tout le monde ici : { $count } h

# Prendre une situation.

desk-answer-conduct = Avant de prendre une situation ici, lis ce à quoi les bénévoles s'engagent, s'il te plaît.
desk-answer-full = { $count ->
        [one] Tu as déjà une situation ouverte
       *[other] Tu as déjà { $count } situations ouvertes
    }, et c'est très bien ainsi : personne n'en porte davantage à la fois. Celle-ci reste ici pour quelqu'un d'autre.

# Après une situation.

after-question = Comment vas-tu après cette situation ?
after-offer = Aimerais-tu une pause ? Personne ne t'appelle pendant { $minutes } minutes.
after-given = Tu as porté beaucoup, alors c'est maintenant la pause : personne ne t'appelle pendant { $minutes } minutes. Tu peux quand même prendre une situation de toi-même.
after-fine = Ça va
after-rest = J'aimerais une pause
after-talk = J'aimerais parler à la supervision
break-rest = Oui
break-later = Pas maintenant
after-direct = Je suis un bot. Une situation dont tu t'occupais sur **{ $server }** est close, ou quelqu'un d'autre prend la suite. Comment vas-tu après cela ?
after-told = { $volunteer } aimerait parler à la supervision.
after-done-fine = Merci de me le dire. Si cela change plus tard, ceci marchera encore.
after-done-later = D'accord. Merci d'être là. Si tu en veux une plus tard, ceci marchera encore.
after-done-rest = Repose-toi bien. Personne ne t'appelle avant <t:{ $until }:t>.
after-done-talk = La supervision sait que tu aimerais parler. Je n'ai rien dit de la situation.
after-not-told = Je n'ai pas pu joindre la supervision dans son salon. Écris toi-même à quelqu'un de la supervision, s'il te plaît : tu n'as pas à porter cela sans aide.
after-not-known = C'était pour les bénévoles de ce serveur. Si tu en faisais partie il y a peu : merci pour tout ce que tu as fait.

# Rejoindre les bénévoles.

invitation =
    Bonjour. Je suis un bot de **{ $server }**, et la modération aimerait que tu y rejoignes les bénévoles : des personnes qui répondent à celles qui traversent un moment difficile.
    Lis d'abord ce à quoi les bénévoles s'engagent, s'il te plaît. Si tu préfères ne pas le faire, tu n'as rien à faire, et personne ne demande pourquoi.
invitation-button = Lire le code de conduite
conduct-lead = Ce à quoi les bénévoles s'engagent ici :
conduct-changed = Ceci a été modifié depuis que tu l'as ouvert. Voici la version actuelle :
conduct-duty = Avant qu'on t'appelle, lis ce à quoi les bénévoles s'engagent, s'il te plaît. Utilise ensuite de nouveau **/duty on**.
conduct-accept = J'accepte
conduct-done = Merci de participer. Tu peux maintenant prendre des situations. **/duty shifts** dit quand tu es là, **/duty limits** ce que tu portes au maximum.
conduct-without_role = Merci, ton accord est noté. Il faut maintenant que la modération te donne le rôle des bénévoles ; ensuite, tu pourras prendre des situations.
conduct-not_invited = Je ne vois pas d'invitation pour toi là-bas. Demande à la modération de ce serveur, s'il te plaît.
conduct-none = Il n'y a pas de code de conduite ici, alors il n'y a rien à accepter.

command-volunteers = Les personnes qui répondent : les inviter, et ce qu'elles ont à porter
    .name = bénévoles
command-volunteers-add = Pour la modération : inviter quelqu'un parmi les bénévoles
    .name = inviter
command-volunteers-list = Pour la modération et la supervision : qui est invité, et qui a accepté le code de conduite
    .name = liste
command-volunteers-remove = Pour la modération : quelqu'un ne fait plus partie des bénévoles
    .name = retirer
command-volunteers-load = Pour la supervision : combien il en arrive et quand, et combien de temps les gens attendent
    .name = charge
option-volunteers-add-member = Qui
    .name = membre
option-volunteers-remove-person = Qui
    .name = personne

volunteers-staff-only = C'est réservé à la modération et à la supervision de ce serveur, qui ont le rôle { $roles }.
volunteers-supervisors-only = C'est réservé à la supervision de ce serveur, qui a le rôle { $roles }.
volunteers-bot = Un bot ne peut pas faire partie des bénévoles.
volunteers-sent = { $who } a reçu de moi un message avec l'invitation et le code de conduite.
volunteers-unheard = { $who } n'accepte pas mes messages. Préviens cette personne toi-même, s'il te plaît : une fois qu'elle a le rôle, **/duty on** lui montre le code de conduite.
volunteers-needless = { $who } a accepté le code de conduite tel qu'il est maintenant.
volunteers-role-missing = Il lui faut encore le rôle { $roles }. Je ne donne moi-même aucun rôle : fais-le sur Discord, s'il te plaît.
volunteers-none = Personne n'est encore invité. **/volunteers add** permet de le faire.
volunteers-line = - { $who } : { $role }, { $code }
volunteers-line-role = a le rôle
volunteers-line-no-role = n'a pas le rôle
volunteers-line-gone = n'est pas sur ce serveur, d'après ce que je vois
volunteers-line-accepted = a accepté le code, version { $version }, <t:{ $when }:d>
volunteers-line-older = a accepté un code plus ancien, version { $version }, et recevra de nouveau la demande
volunteers-line-invited = a reçu une invitation <t:{ $when }:d> et n'a pas encore accepté le code
volunteers-line-not = n'a pas encore accepté le code
volunteers-removed = { $who } ne fait plus partie des bénévoles, et rien n'est gardé à ce titre.
volunteers-removed-freed = Ce dont cette personne s'occupait est sur le bureau, et quelqu'un d'autre peut le prendre.
volunteers-removed-role = Cette personne a encore le rôle { $roles }. Je ne peux pas le retirer : fais-le sur Discord, s'il te plaît.
volunteers-unknown = Rien n'est gardé sur { $who } en tant que bénévole.

load-title = Les 30 derniers jours, par tranche de la journée (UTC). Il s'agit d'heures, jamais de personnes.
load-head-shift = UTC
load-head-came = reçues
load-head-typical = attente
load-head-longest = max.
load-head-waited = tard
load-few = peu
load-waited = { $waited } sur { $of }
load-seconds = { $count } s
load-minutes = { $count } min
load-hours = { $count } h
load-note = **attente** : le temps avant que quelqu'un s'occupe d'une situation ; la moitié a attendu cela ou moins. **tard** : celles qui ont attendu jusqu'à ce que j'appelle aussi d'autres personnes que les bénévoles, parmi celles dont le niveau fait appeler quelqu'un. **peu** : moins de cinq, trop peu pour en dire quelque chose.
load-open = Ouvertes maintenant : urgence { $emergency }, pressant { $urgent }, inquiétude { $concern }. Sans personne pour s'en occuper encore : { $waiting }.
