# La mise en place.

introduction =
    Bonjour. Tu m'as invité sur **{ $server }**. Je ne veille encore sur rien.
    Pour commencer, utilise **/setup** là-bas : tu choisis les salons d'entraide, le bureau des bénévoles et le journal de la modération. Cela prend deux minutes. D'ici là, je ne lis aucun message.

setup-title = Mettre en place Breakwater
setup-progress = { $bar } Étape { $step } sur { $steps } : **{ $name }**
setup-how = -# Chaque choix est gardé aussitôt. Tu peux t'arrêter à n'importe quelle étape et reprendre plus tard.
setup-go = Aller à une autre étape
setup-back = Retour
setup-next = Suivant
setup-again = Regarder encore
setup-link = Donner les permissions

setup-step-support = Salons d'entraide
setup-step-staff = Bureau et journal
setup-step-people = Personnes
setup-step-countries = Pays
setup-step-language = Langue
setup-step-notes = Mots privés
setup-step-check = Permissions du bot
setup-step-try = Essayer

setup-support = **Salons d'entraide** : là où les gens demandent de l'aide. Leurs fils et les publications de forum comptent aussi.
setup-desk = **Le bureau des bénévoles** : là où je montre aux bénévoles qui a peut-être besoin de quelqu'un.
setup-log = **Le journal de la modération** : là où je dis à la modération ce que je n'ai pas pu faire et ce qui mérite son regard.
setup-people = Rien n'a besoin d'être choisi ici pour commencer.
setup-volunteers = **Bénévoles** (s'il y en a) : le rôle de celles et ceux qui peuvent prendre une situation. Sinon, c'est la modération qui répond.
setup-moderators = **Modération** : le rôle de celles et ceux qui veillent aux règles. Ils et elles peuvent aussi être au bureau.
setup-supervisors = **Supervision** (s'il y en a une) : le rôle de celles et ceux qui prennent soin des bénévoles. Sinon, c'est la modération.
setup-supervision = **Le salon de la supervision** (s'il y en a un) : là où je dis ce qui concerne les bénévoles. Sinon, c'est le journal de la modération.
setup-usual-moderators = Tu n'as nommé personne pour la modération, alors j'ai pris les rôles qui ont **Gérer les messages** sur tout le serveur : { $roles }. Tu peux changer cela sous *Personnes*.
setup-no-moderators = Aucun rôle n'a ici **Gérer les messages** sur tout le serveur, je ne sais donc pas qui appeler en cas d'urgence. Choisis un rôle pour **Modération**, s'il te plaît.
setup-pick-channels = Choisir des salons
setup-pick-channel = Choisir un salon
setup-pick-roles = Choisir des rôles

setup-countries = **Pays** où vivent les membres. Je cherche alors aussi les numéros de téléphone comme on les compose là-bas, en plus des habituels, et je propose ces pays en premier quand quelqu'un cherche une ligne d'écoute. Les numéros officiels sont cherchés partout. Je ne devine jamais où se trouve quelqu'un.
setup-countries-chosen = Choisis : { $countries }.
setup-countries-none = Choisis : aucun. Je cherche les numéros de téléphone comme dans dix-huit pays et je propose les lignes d'écoute des pays les plus demandés.
setup-countries-many = Au plus { $most } pays peuvent être choisis. Rien n'a été changé.
setup-countries-page = De { $from } à { $until }

setup-language = **La langue dans laquelle je parle en public**, au bureau et dans le journal. En privé, je parle à chaque personne dans la langue de son propre Discord, si je la connais.
setup-language-auto = Comme Discord le sait : { $language }
setup-language-en = English
setup-language-es = Español
setup-language-pt = Português
setup-language-fr = Français
setup-language-de = Deutsch

setup-deliver = **Quand quelqu'un livre un détail sur soi**, comment le lui dire ?
setup-care = **Quand quelqu'un a peut-être besoin d'aide**, comment la proposer ?
setup-way-reply = Un petit mot sous son message
setup-way-reply-more = Il ne dit rien de la personne. Elle seule lit ce qu'il y a derrière le bouton.
setup-way-direct = Un message privé
setup-way-direct-more = Si ses messages privés sont fermés, ce sera le petit mot.

setup-check-well = J'ai toutes les permissions qu'il me faut dans les salons choisis.
setup-check-link = Ce qui me manque sur tout le serveur vient avec le bouton **{ $button }** : ce serveur y est déjà choisi.
setup-check-channel = { $channel } me retire de lui-même : { $permissions }. Ouvre-le, choisis *Modifier le salon*, puis *Permissions*, et autorise-les pour Breakwater.
setup-check-coverage = -# **/coverage** montre à tout moment tous les salons du serveur.

setup-try-how = Ce qui se passerait dans { $channel } avec ces réglages si quelqu'un sans rôle particulier écrivait ceci. Rien n'est fait.
setup-try-first = Choisis d'abord un salon d'entraide. Je pourrai alors montrer ici ce qui s'y passerait.
setup-try-phone = tu peux m'écrire, mon numéro est le +44 7700 900123
setup-try-cry = je ne veux plus être là
setup-try-plain = bonjour tout le monde, j'ai fait des crêpes
setup-try-nothing = Il ne se passe rien.
setup-try-nudge = { $way ->
        [direct] La personne reçoit un message privé à ce sujet.
       *[reply] Un petit mot apparaît dessous. Seule cette personne peut lire ce qu'il y a derrière le bouton.
    }
setup-try-mask = La personne peut le faire publier à nouveau sans le détail.
setup-try-remove = Le message est retiré, et la personne apprend pourquoi.
setup-try-resources = { $way ->
        [direct] La personne reçoit un message privé avec des lignes d'écoute et un moyen de joindre un ou une bénévole.
       *[reply] Un petit mot apparaît dessous. Derrière son bouton, il y a des lignes d'écoute et un moyen de joindre un ou une bénévole.
    }
setup-try-case = { $desk } montre une situation que quelqu'un peut prendre.
setup-try-watch = { $desk } montre une ligne discrète. Personne n'est appelé.
setup-try-flag = { $log } le dit à la modération.
setup-try-late = -# Les modèles ont mis trop de temps. Voici ce que disent les règles seules.
setup-try-more = -# Essaie tes propres mots avec **/rules try**. **/help** montre tout ce que tu peux faire d'autre.

setup-missing = Je ne veille encore sur rien. Reste à choisir : { $what }.
setup-name-support_channels = les salons d'entraide
setup-name-desk_channel = le bureau des bénévoles
setup-name-log_channel = le journal de la modération
setup-name-moderator_roles = la modération
setup-name-volunteer_roles = bénévoles
setup-name-supervisor_roles = supervision
setup-name-supervision_channel = le salon de la supervision
setup-ready = Tout est prêt. Je veille maintenant sur { $channels }.
setup-lacking = Dans { $channel }, il me faut encore : { $permissions }.
setup-more = Et { $count } autres salons où il manque quelque chose.
setup-desk-open = Tout le monde peut lire { $channel }. Tout le monde y verrait les situations : rends-le privé, s'il te plaît.
setup-same = Un salon ne peut pas être à la fois un salon d'entraide et un salon de l'équipe. J'ai laissé { $channel } hors des salons d'entraide.
setup-outgrown = Certaines règles de ce serveur ne conviennent plus, rien n'a donc pu être changé. Annule-les avec **/policy reset**, ou corrige-les avec **/policy import**. { $what }
command-setup = Mettre en place Breakwater, étape par étape
    .name = configurer

permission-view_channel = Voir le salon
permission-send_messages = Envoyer des messages
permission-send_messages_in_threads = Envoyer des messages dans les fils
permission-read_message_history = Voir les anciens messages
permission-manage_messages = Gérer les messages
permission-manage_webhooks = Gérer les webhooks
permission-create_private_threads = Créer des fils privés
permission-manage_threads = Gérer les fils
permission-mention_everyone = Mentionner @everyone, @here et tous les rôles
