# Les lignes discrètes, comme on les voit au bureau des bénévoles.

command-desk-watches = Ce qui mérite peut-être un regard : personne n'a été appelé, et cela disparaît après un jour
    .name = à-regarder
quiet-title = Mérite un regard tranquille
quiet-how = Personne n'a été appelé, et personne n'a reçu de réponse. Chaque ligne disparaît d'elle-même après un jour.
quiet-none = Il n'y a rien à regarder. Merci d'avoir demandé.
quiet-line = **{ $level }**, { $when } : il s'agit peut-être de : { $what } ({ $sure ->
        [likely] probable
        [maybe] possible
       *[faint] un signe léger
    }, { $percent } %). { $link }
quiet-more = Et { $count } de plus.
quiet-button-case = En faire une situation
quiet-button-nothing = Rien à signaler
quiet-done-case = C'est maintenant une situation : { $link }
quiet-done-trying = C'est maintenant une situation. Sa carte n'a pas encore pu être montrée, et je continue d'essayer. D'ici là, elle est dans **/desk cases**.
quiet-done-unshown = C'est maintenant une situation, mais sa carte ne peut pas être montrée sur le bureau. Elle est dans **/desk cases**.
quiet-done-nothing = Merci d'avoir regardé. Cette ligne a disparu.
quiet-done-gone = Quelqu'un d'autre l'a déjà regardée.
