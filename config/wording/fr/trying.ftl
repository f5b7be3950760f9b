# Essayer les règles : ce qui se passerait, ce qui ne se passerait pas, et pourquoi.

try-menu = Pourquoi (pas) de réaction ?
try-lead = **Un essai à blanc.** Rien n'a été fait, et ce que tu as tapé n'est pas conservé.
try-lead-why = **Relu avec les règles de maintenant.** Rien n'a été fait.
try-where = -# Comme si une personne sans rôle particulier l'avait dit dans { $channel }, sans rien avant.
try-where-role = -# Comme si une personne avec { $role } l'avait dit dans { $channel }, sans rien avant.
try-noticed = **Remarqué**
try-nothing-noticed = Rien n'a été remarqué.
try-finding = - { $what } : sûr à { $percent } %. { $why }
try-weighed = Ce qui a pesé le plus : { $words }
try-would-do = **Ce qui se passerait**
try-does-nothing = Il ne se passerait rien.
try-did-not = **Ce qui ne se passerait pas, et pourquoi**
try-held = - `{ $rule }` : { $what } ? Non : { $reason }.
try-quiet = - `{ $rule }` est dans l'ombre. Activée, elle ferait ceci : { $what }.
try-trial = - `{ $rule }` : la version modifiée à l'essai ferait ceci : { $what }.
try-silent = -# Rien remarqué : { $rules }.
try-off = -# Désactivées : { $rules }.
try-unwatched = Je ne lis pas ce qui se dit là. Il ne se passe donc rien, quoi que ce soit.
try-elsewhere = Choisis un salon d'entraide pour voir ce qui s'y passerait.
try-late = -# Les modèles ont mis trop de temps. Voici ce que disent les règles seules.
try-more = -# Et { $count } de plus.
try-bot = Ce message vient d'un bot. Je les laisse tranquilles.
try-edited = -# Le message a été modifié. Il s'agit ici des mots tels qu'ils sont maintenant.

backtest-reading = Je lis les derniers messages de { $channel } : { $bar } { $done } sur { $most }
backtest-none = Il n'y a rien à lire dans { $channel } : les messages de bots ne comptent pas. Choisis un salon d'entraide.
backtest-forbidden = Je ne peux pas lire l'historique de { $channel }. Il m'y faut *Voir le salon* et *Voir l'historique des messages*.
backtest-title = **Les règles de maintenant, sur { $read ->
        [one] le seul message de { $channel }
       *[other] les { $read } derniers messages de { $channel }
    }.** Rien n'a été fait, et rien n'est conservé.
backtest-quiet = - activée, elle ferait ceci : { $what } : { $count }
backtest-how = -# Une trouvaille n'est pas un fait. Ouvres-en quelques-unes avant de changer une règle.
backtest-links = -# Regarde ici : { $links }
backtest-nothing = Les règles n'auraient rien fait.
backtest-busy = Je lis encore { $channel } pour toi. Attends s'il te plaît que ce soit fini.

command-rules-try = Essayer des mots sur les règles d'un salon. Rien ne se passe.
    .name = essayer
option-rules-try-text = Ce que quelqu'un pourrait écrire
    .name = texte
option-rules-try-channel = Où ce serait écrit ; sinon, ici
    .name = salon
option-rules-try-role = Un rôle que la personne aurait ; sinon, aucun
    .name = rôle
command-rules-backtest = Ce que les règles auraient fait des 500 derniers messages d'un salon.
    .name = rejouer
option-rules-backtest-channel = Le salon ; sinon, celui-ci
    .name = salon
