# Linguagem explícita e hostil: o que lê quem escreveu uma mensagem removida, e uma que fica; a parte da moderação.

# A nota para quem contou o que lhe fizeram.
nudge-spoiler = Agradeço por confiar isso a este lugar. Você pode contar isso aqui, e nada é tirado.
nudge-spoiler-how = Se quiser, as outras pessoas podem escolher quando ler as partes difíceis: ponha duas barras de cada lado, `||assim||`, e o Discord esconde as palavras até alguém tocar nelas. Para isso, você pode editar a sua mensagem.
nudge-spoiler-choice = A mensagem é sua, e a escolha também.

# O mesmo em letra pequena, no fim da resposta de apoio.
care-spoiler = Se quiser, duas barras de cada lado escondem as partes difíceis até alguém tocar nelas: `||assim||`. Você pode contar dos dois jeitos.

removed-content-direct = Oi, sou um bot. Uma mensagem sua foi removida aqui: { $link }
removed-content-rule = A regra: **{ $what }** não tem lugar nesse canal.
removed-content-why-sexual = Muitas pessoas aqui viveram coisas que palavras explícitas trazem de volta.
removed-content-why-harassment = Palavras hostis tornam difícil para as outras pessoas dizer como estão.
removed-content-why-graphic = Esses detalhes podem doer em quem os lê numa noite ruim.
removed-content-why-pro_harm = Quem lê essas palavras pode se machucar com elas.
removed-content-kept = Trata-se dessas palavras, e não de você nem de como se sente. Não as repito aqui, e não as guardo.
removed-content-again = Você pode publicar de novo sem elas. Se estava contando o que aconteceu com você, ou se eu li errado, você pode pedir à moderação que olhe de novo.

removed-appeal-button = Pedir à moderação que olhe de novo
removed-appeal-form = Pedir que olhem de novo
removed-appeal-words = O que você quer que saibam
removed-appeal-how = Você pode deixar vazio. A moderação daqui lê isto, com o seu nome. Eu não guardo.
removed-appeal-done = A moderação deste servidor recebeu o seu pedido. Ela vê qual era a regra, onde foi, que era você e o que você acabou de escrever. Eu não guardo nada dessas palavras. Quando ela tiver olhado, escrevo para você aqui ou por mensagem direta.
removed-appeal-twice = A moderação já tem o seu pedido sobre esta mensagem. Quando ela tiver olhado, escrevo para você.
removed-appeal-often = Você já pediu isso para várias mensagens hoje, então agora não posso passar mais uma. Você pode pedir de novo amanhã, ou escrever a alguém da moderação.
removed-appeal-undelivered = Não consegui falar com a moderação agora. O que você escreveu não foi passado, e eu não guardei. Por favor, tente mais tarde, ou escreva a alguém da moderação.
removed-appeal-nothing = Não há nada para olhar de novo nesta mensagem.
removed-appeal-answered_upheld = A moderação olhou esta mensagem de novo, e ela continua removida. Trata-se das palavras, e não de você. Este lugar também é seu, e você pode perguntar por quê.
removed-appeal-answered_wrong = A moderação olhou esta mensagem de novo. Ela diz que foi um engano remover, e eu sinto muito. Não guardo palavras, então não posso pôr a mensagem de volta. Se quiser publicar de novo, ela pode ajudar, caso eu leia errado outra vez.
removed-appeal-upheld = Oi, sou um bot. Você pediu à moderação de { $server } que olhasse de novo uma mensagem sua que eu removi ({ $what }). Ela olhou, e a mensagem continua removida. Trata-se das palavras, e não de você. Este lugar também é seu, e você pode perguntar por quê.
removed-appeal-wrong = Oi, sou um bot. Você pediu à moderação de { $server } que olhasse de novo uma mensagem sua que eu removi ({ $what }). Ela diz que foi um engano, e eu sinto muito. Não guardo palavras, então não posso pôr a mensagem de volta. Se quiser publicar de novo, ela pode ajudar, caso eu leia errado outra vez.

# Moderação: com que certeza, por quê, e pedidos de olhar de novo.
flag-sure = { $what } ({ $percent }% de certeza)
flag-sure-label = { $what } ({ $percent }% de certeza; o modelo diz: { $label })
flag-account = Pode ser um relato do que fizeram com quem escreve, ou um pedido de ajuda, então fica.
label-sexual_explicit = sexualmente explícito
label-insult = um insulto
label-identity_attack = um ataque ao que alguém é
label-threat = uma ameaça
label-severe_toxicity = gravemente hostil

appeal-card = <@{ $person }> pede que se olhe de novo uma mensagem que eu removi em <#{ $channel }>: { $what }. { $link }
appeal-words = Escreve:
appeal-no-words = Não escreveu nada com o pedido.
appeal-card-how = Não tenho nem a mensagem nem estas palavras: se precisar de mais, é só perguntar. As duas respostas chegam por uma mensagem direta gentil. Este cartão sai depois de 6 dias.
appeal-cry = O que a pessoa escreve pode ser um pedido de ajuda. O voluntariado tem um caso sobre isso, e eu ofereço opções de apoio a ela.
appeal-cry-urgent = Por favor, é preciso olhar isto agora: o que a pessoa escreve pode ser um pedido de ajuda, e ninguém mais sabe disso. Eu ofereço opções de apoio a ela.
appeal-uphold-button = Manter
appeal-wrong-button = Foi um engano
appeal-state-upheld = Olhado de novo por <@{ $moderator }>: continua removida.
appeal-state-wrong = Olhado de novo por <@{ $moderator }>: foi um engano remover.
appeal-told = Agradeço. Já avisei por mensagem direta.
appeal-later = Agradeço. O Discord não responde agora; vou continuar tentando avisar.
appeal-untold = Agradeço. A pessoa não aceita mensagens diretas, então não consegui avisar. Por favor, avise você.
appeal-not_allowed = Só a moderação pode responder a isto, e ninguém responde sobre uma mensagem própria.
appeal-already = Isto já tem resposta.
