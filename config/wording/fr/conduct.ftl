# Une personne bénévole a peut-être dépassé une limite avec un membre : ce qu'elle seule lit, et ce que lit la supervision.

conduct-reminder = Bonjour, je suis un bot, et ceci n'est que pour toi. Un de tes messages m'a fait penser à ceci : { $what }. { $link }
    Ce dont les bénévoles ont convenu ici : rien en privé. Pas de messages privés, d'appels, de rencontres, de cadeaux ni d'argent, et pas d'échange de coordonnées, même avec les meilleures intentions. Nous répondons dans les salons, ou dans la pièce que j'ouvre pour une situation.
    Si j'ai mal compris, il n'y a rien à faire. Je n'ai prévenu personne d'autre. Merci d'être là pour les gens.
boundary-line = { $reminded ->
        [no] <@{ $person }>, bénévole ici, a peut-être dépassé une limite avec un membre : { $what }. Je n'ai pas pu lui rappeler le code de conduite en privé, alors mieux vaut en parler ensemble. { $link }
       *[yes] <@{ $person }>, bénévole ici, a peut-être dépassé une limite avec un membre : { $what }. Le code de conduite lui a déjà été rappelé. { $link }
    }
