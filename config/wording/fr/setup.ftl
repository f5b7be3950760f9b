# La mise en place.

introduction =
    Bonjour. Tu m'as invité sur **{ $server }**. Je ne veille encore sur rien.
    Pour commencer, utilise **/setup** là-bas : tu choisis les salons d'entraide, le bureau des bénévoles, le journal de la modération et les deux rôles. D'ici là, je ne lis aucun message.

setup-title = Mettre en place Breakwater
setup-how = Chaque choix est gardé aussitôt. Tu peux t'arrêter et revenir plus tard.
setup-support = **Salons d'entraide** : là où les gens demandent de l'aide. Leurs fils et les publications de forum comptent aussi.
setup-desk = **Le bureau des bénévoles** : là où je montre aux bénévoles qui a peut-être besoin de quelqu'un.
setup-log = **Le journal de la modération** : là où je dis à la modération ce que je n'ai pas pu faire et ce qui mérite son regard.
setup-volunteers = **Bénévoles** : le rôle de celles et ceux qui peuvent prendre une situation.
setup-moderators = **Modération** : le rôle de celles et ceux qui veillent aux règles.
setup-supervisors = **Supervision** (s'il y en a une) : le rôle de celles et ceux qui prennent soin des bénévoles. Sinon, c'est la modération.
setup-supervision = **Le salon de la supervision** (s'il y en a un) : là où je dis ce qui concerne les bénévoles. Sinon, c'est le journal de la modération.
setup-pick-channels = Choisir des salons
setup-pick-channel = Choisir un salon
setup-pick-roles = Choisir des rôles
setup-missing = Je ne veille encore sur rien. Reste à choisir : { $what }.
setup-name-support_channels = les salons d'entraide
setup-name-desk_channel = le bureau des bénévoles
setup-name-log_channel = le journal de la modération
setup-name-volunteer_roles = les bénévoles
setup-name-moderator_roles = la modération
setup-ready = Tout est prêt. Je veille maintenant sur { $channels }.
setup-lacking = Dans { $channel }, il me faut encore : { $permissions }.
setup-more = Et { $count } autres salons où il manque quelque chose.
setup-desk-open = Tout le monde peut lire { $channel }. Tout le monde y verrait les situations : rends-le privé, s'il te plaît.
setup-same = Un salon ne peut pas être à la fois un salon d'entraide et un salon de l'équipe. J'ai laissé { $channel } hors des salons d'entraide.
setup-not-allowed = Seules les personnes qui ont la permission **Gérer le serveur** peuvent me mettre en place.
command-setup = Choisir les salons et les rôles avec lesquels Breakwater travaille

permission-view_channel = Voir le salon
permission-send_messages = Envoyer des messages
permission-send_messages_in_threads = Envoyer des messages dans les fils
permission-read_message_history = Voir les anciens messages
permission-manage_messages = Gérer les messages
permission-manage_webhooks = Gérer les webhooks
permission-create_private_threads = Créer des fils privés
permission-manage_threads = Gérer les fils
permission-mention_everyone = Mentionner @everyone, @here et tous les rôles
