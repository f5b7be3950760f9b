# Demander une personne bénévole, et signaler un message à leur attention. Règles : docs/safe-messaging.md. Rien n'est promis au nom de personne.

care-ask-button = Parler avec une personne bénévole ici
care-asked-lead = Je suis un bot, alors je ne peux pas en parler comme le ferait une personne.
care-asked-told = { $place ->
        [here] J'ai dit aux bénévoles de ce serveur que tu aimerais parler avec quelqu'un.
       *[there] J'ai dit aux bénévoles de { $server } que tu aimerais parler avec quelqu'un.
    }
care-asked-known = { $place ->
        [here] Les bénévoles de ce serveur savent déjà que tu aimerais parler avec quelqu'un.
       *[there] Les bénévoles de { $server } savent déjà que tu aimerais parler avec quelqu'un.
    }
care-asked-taken = { $place ->
        [here] Une personne bénévole de ce serveur a vu que tu aimerais parler avec quelqu'un.
       *[there] Une personne bénévole de { $server } a vu que tu aimerais parler avec quelqu'un.
    }
care-asked-trying = { $place ->
        [here] Je n'ai pas encore pu le dire aux bénévoles de ce serveur, et je continue d'essayer. Mieux vaut ne pas attendre leur réponse.
       *[there] Je n'ai pas encore pu le dire aux bénévoles de { $server }, et je continue d'essayer. Mieux vaut ne pas attendre leur réponse.
    }
care-asked-unreached = { $place ->
        [here] Je n'arrive pas à joindre les bénévoles de ce serveur en ce moment. Cela n'a rien à voir avec toi. Tu peux en parler à la modération.
       *[there] Je n'arrive pas à joindre les bénévoles de { $server } en ce moment. Cela n'a rien à voir avec toi. Tu peux en parler à la modération là-bas.
    }
care-asked-nowhere = { $place ->
        [here] Sur ce serveur, je ne peux pas demander de bénévoles. Tu peux dire à la modération que tu aimerais parler avec quelqu'un.
       *[there] Je n'ai trouvé aucun de tes serveurs où je peux demander des bénévoles. Si tu en connais un, utilise **/help-now** dans un de ses salons.
    }
care-asked-which = Sur quel serveur aimerais-tu parler avec une personne bénévole ? Choisis-le dans la liste.
care-asked-servers = Choisir un serveur
care-asked-meanwhile = Tu n'as pas besoin d'attendre : il y a aussi de l'aide ici.

care-duty-there = Quelqu'un est de permanence, et il lui faut peut-être un moment. Je ne peux pas dire si cette personne t'écrira, ni quand.
care-duty-next = Personne n'est de permanence en ce moment. La prochaine fois, il y a d'habitude des bénévoles de { $from } à { $to }, à ton heure ({ $when }). Quelqu'un passera peut-être avant.
care-duty-unknown = Personne n'est de permanence en ce moment, et je ne sais pas quand il y aura de nouveau quelqu'un. Quelqu'un passera peut-être quand même.

care-point-passed_on = Merci de veiller sur cette personne. J'ai demandé aux bénévoles de regarder. La personne qui a écrit le message n'en saura rien par moi, et tu n'as pas à porter cela sans aide.
care-point-trying = Merci de veiller sur cette personne. Je n'ai pas encore pu joindre les bénévoles, et je continue d'essayer. Si cela ne peut pas attendre, parles-en à la modération, s'il te plaît.
care-point-unreached = Merci de veiller sur cette personne. Je n'arrive pas à joindre les bénévoles en ce moment. Parles-en à la modération, s'il te plaît.
care-point-danger = S'il y a peut-être un danger pour cette personne en ce moment, appelle le numéro d'urgence de l'endroit où elle se trouve, s'il te plaît. **/help-now** montre des lignes pour les gens qui s'inquiètent pour quelqu'un.
care-point-own = Dans beaucoup de pays, il y a des gens prêts à écouter : **findahelpline.com**. **/help-now** te montre des lignes qui fonctionnent là où tu es.
care-point-of_a_bot = Ce message ne vient pas d'une personne, alors je ne demande à personne de le regarder.
care-point-of_staff = Ce salon est celui de l'équipe, alors les personnes qui sont ici peuvent le voir directement.
care-point-not_set_up = Sur ce serveur, je ne peux pas demander de bénévoles. Si tu t'inquiètes pour quelqu'un, parles-en à la modération, s'il te plaît.
care-point-too_often = Tu as demandé plusieurs fois en une heure, alors je ne peux pas transmettre cette demande. Si tu t'inquiètes pour quelqu'un, parles-en à la modération, s'il te plaît.
care-point-menu = Prévenir les bénévoles

# Ce que la modération voit dans son journal.
pointed-line = <@{ $person }> a demandé aux bénévoles de regarder un message. { $link }
