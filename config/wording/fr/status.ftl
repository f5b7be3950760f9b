# Comment va le bot, pour la modération ; ce qui est gardé sur une personne, pour cette personne.

command-status = Sur quoi Breakwater veille et comment il va
    .name = état
status-not-set-up = Je ne veille encore sur rien. Une personne qui a la permission **Gérer le serveur** peut utiliser **/setup**.
status-watching = Je veille sur { $channels }.
status-desk = Bureau des bénévoles : { $channel }. Situations dont personne ne s'occupe encore : { $cases }.
status-waiting = { $count ->
        [0] Tout est traité.
        [one] Un message attend d'être lu.
       *[other] { $count } messages attendent d'être lus.
    }
status-open-effects = { $count ->
        [0] Rien n'attend d'être envoyé.
        [one] Une chose n'a pas encore pu être envoyée et sera retentée.
       *[other] { $count } choses n'ont pas encore pu être envoyées et seront retentées.
    }
status-unreadable = { $count ->
        [0] Tous les événements de Discord ont pu être lus.
        [one] Un événement de Discord n'a pas pu être lu depuis mon démarrage.
       *[other] { $count } événements de Discord n'ont pas pu être lus depuis mon démarrage.
    }
status-encoder = { $state ->
        [well] Les messages sont lus par les règles et par les deux modèles.
        [starting] Les messages sont lus par les règles et par un modèle ; le second démarre.
        [behind] Il s'écrit tant de choses que certains messages ne sont lus que par les règles et par un modèle. Les appels à l'aide en mots clairs sont entendus comme toujours.
       *[other] Les messages sont lus par les règles et par un modèle. Le second ne tourne pas, alors certains appels à l'aide dits à demi-mot peuvent passer inaperçus. La personne qui m'héberge trouve la raison dans le journal.
    }
status-encoder-missed = { $count ->
        [one] Une fois depuis mon démarrage, le second modèle n'a pas répondu à temps.
       *[other] { $count } fois depuis mon démarrage, le second modèle n'a pas répondu à temps.
    }
status-toxicity = { $state ->
        [well] Les propos explicites et hostiles sont repérés par les règles et par un modèle ({ $made }), qui suit le rythme.
        [starting] Les propos explicites et hostiles sont repérés par les règles ; le modèle ({ $made }) démarre.
        [behind] Il s'écrit tant de choses que le modèle pour les propos explicites et hostiles ({ $made }) ne lit pas tous les messages. Les règles les lisent tous.
        [preparing] Les propos explicites et hostiles ne sont repérés que par les règles. Leur modèle est en préparation ; cela prend un moment.
        [missing] Les propos explicites et hostiles ne sont repérés que par les règles, car aucun modèle n'a été préparé. La personne qui m'héberge en prépare un avec : `python -m bot model prepare`
        [switched-off] Les propos explicites et hostiles ne sont repérés que par les règles. La personne qui m'héberge a désactivé leur modèle (`BREAKWATER_MODEL`).
        [failed] Les propos explicites et hostiles ne sont repérés que par les règles : leur modèle n'a pas pu être préparé. La personne qui m'héberge trouve la raison dans le journal et réessaie avec : `python -m bot model prepare`
        [refused] Les propos explicites et hostiles ne sont repérés que par les règles : les fichiers de leur modèle ne sont pas tels qu'ils ont été faits. La personne qui m'héberge le prépare à nouveau avec : `python -m bot model prepare`
       *[other] Les propos explicites et hostiles ne sont repérés que par les règles. Leur modèle ne tourne pas ; la personne qui m'héberge trouve la raison dans le journal, ou avec : `python -m bot doctor`
    }
status-toxicity-missed = { $count ->
        [one] Une fois depuis son démarrage, ce modèle n'a pas répondu à temps.
       *[other] { $count } fois depuis son démarrage, ce modèle n'a pas répondu à temps.
    }
status-refusals = Ce que je n'ai pas pu faire ces derniers temps :
status-refusal = <#{ $channel }> : { $why } ({ $count })
status-more = Et { $count } de plus.
status-not-allowed = Seule la modération peut voir ceci.

command-privacy = Ce que Breakwater garde sur toi
    .name = confidentialité
command-privacy-learn = Comment garder l'anonymat ici
    .name = apprendre
command-privacy-export = Obtenir tout ce que Breakwater garde sur toi
    .name = exporter
command-privacy-erase = Faire effacer tout ce que Breakwater garde sur toi
    .name = effacer
privacy-export-done = Voici tout ce que je garde sur toi. Je ne garde jamais ce que tu écris.
privacy-export-none = Je ne garde rien sur toi.
privacy-erase-done = { $count ->
        [0] Je ne gardais rien sur toi.
       *[other] Tout ce que je gardais sur toi est effacé.
    }
