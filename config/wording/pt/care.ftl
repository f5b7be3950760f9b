# A resposta de apoio. Regras: docs/safe-messaging.md. Um bot, dito na primeira linha; nenhum método, nenhuma citação, nenhuma promessa.

care-public = Para quem precisar: há opções de apoio atrás deste botão.
care-button = Opções de apoio (só você vê)

care-opening =
    { $kind ->
        [suicide] Sou um bot e levo a sério o que foi escrito aqui. Se você está pensando em suicídio, você merece poder conversar com alguém sobre isso, e não precisa saber por onde começar.
        [self_harm] Sou um bot e não estou aqui para julgar. Se você se machucou e precisa de cuidado, por favor procure ajuda médica. Você merece poder conversar com alguém sobre isso.
        [overdose] Sou um bot e não posso enviar ajuda. Se você tomou alguma coisa, por favor ligue agora para o seu número de emergência, ou peça a alguém por perto que ligue.
        [abuse] Sou um bot. Se alguém está machucando você, a culpa não é sua, e é você quem decide o que acontece depois. Se alguém pode olhar o seu telefone, esta mensagem e as suas ligações podem ser vistas.
        [violence] Sou um bot. Se você teme que alguém se machuque, conversar com alguém agora pode ajudar. Se puder, vá primeiro para onde você sinta mais calma.
        [eating] Sou um bot. Se a comida virou uma luta, você merece apoio, e não precisa esperar que piore.
        [third_party] Sou um bot. É um gesto bonito cuidar dessa pessoa. Você não precisa das palavras perfeitas: pergunte em particular como ela está, pergunte claramente sobre suicídio se isso preocupa você, e escute. Você também pode pedir orientação a uma linha de apoio.
       *[other] Sou um bot, então não posso conversar sobre isto como uma pessoa conversaria. Se tudo está muito pesado agora, há pessoas dispostas a escutar.
    }

# Numa emergência, o número fica acima de tudo, menos da linha que diz quem fala.
care-now =
    { $kind ->
        [third_party] Sou um bot e não posso enviar ajuda. Se for possível que essa pessoa esteja em perigo agora, por favor ligue para este número, ou peça a alguém perto dela que ligue:
        [violence] Sou um bot e não posso enviar ajuda. Se for possível que alguém se machuque agora, por favor ligue para este número, ou peça a alguém por perto que ligue:
       *[other] Sou um bot e não posso enviar ajuda. Se for possível que você esteja em perigo agora, por favor ligue para este número, ou peça a alguém por perto que ligue:
    }
care-now-unknown =
    { $kind ->
        [third_party] Sou um bot e não posso enviar ajuda. Se for possível que essa pessoa esteja em perigo agora, por favor ligue para o número de emergência do lugar onde ela está, ou peça a alguém perto dela que ligue.
        [violence] Sou um bot e não posso enviar ajuda. Se for possível que alguém se machuque agora, por favor ligue para o número de emergência da sua região, ou peça a alguém por perto que ligue.
       *[other] Sou um bot e não posso enviar ajuda. Se for possível que você esteja em perigo agora, por favor ligue para o número de emergência da sua região, ou peça a alguém por perto que ligue.
    }
care-opening-emergency =
    { $kind ->
        [suicide] Se você está pensando em suicídio, não precisa passar por este momento sem ninguém ao lado. Se puder, vá para onde haja outra pessoa. Você não precisa saber por onde começar.
        [self_harm] Se você se machucou, por favor procure primeiro ajuda médica. Você merece cuidado sem julgamento. Se puder, vá para onde haja outra pessoa.
        [overdose] Se você tomou alguma coisa, por favor ligue mesmo que se sinta bem ou tenha dúvidas. Se puder, vá para onde haja outra pessoa.
        [abuse] A culpa não é sua, e é você quem decide o que acontece depois. Se alguém pode olhar o seu telefone, esta mensagem e as suas ligações podem ser vistas; outro telefone pode ser mais seguro.
        [violence] Se puder, vá para onde você sinta mais calma. Você pode conversar com alguém sobre isso, e não precisa saber por onde começar.
        [eating] Se você se sente mal fisicamente, por favor procure ajuda médica agora. Você merece cuidado, e não precisa esperar que piore.
        [third_party] É um gesto bonito cuidar dessa pessoa. Se for seguro para você, fique com ela ou continue conversando até alguém chegar. Você não precisa carregar isto sem ajuda.
       *[other] Você não precisa passar por este momento sem ninguém ao lado. Se puder, vá para onde haja outra pessoa.
    }

care-many = Existe ajuda, e muitas pessoas atravessam momentos assim.
care-person = Há alguma pessoa de confiança a quem você possa contar?
care-person-else = Existe ajuda, e você não precisa carregar isto sem companhia. Há alguma pessoa de confiança, ou alguém da moderação, que possa cuidar dessa pessoa junto com você?
care-volunteer = { $asked ->
        [yes] Uma pessoa voluntária deste servidor foi chamada para dar uma olhada. O voluntariado e a moderação podem ver a mensagem.
        [appealed] Uma pessoa voluntária deste servidor foi chamada para dar uma olhada. Só as pessoas da moderação podem ver o que você escreveu para elas.
        [here] Você pediu para conversar com alguém, e o voluntariado sabe disso.
        [alone] Foi você quem pediu isto: ninguém foi chamado, e eu não guardo nada sobre isso.
       *[no] O voluntariado e a moderação deste servidor podem ver o que é escrito nos canais.
    }
care-choose-own = Escolha o seu país, e eu mostro números que funcionam lá. Eu não guardo essa escolha.
care-choose-else = Escolha o seu país, ou o dessa pessoa, e eu mostro números que funcionam lá. Eu não guardo essa escolha.
care-country = Escolher meu país
care-country-other = Outro país
care-find = Procurar outro país
care-find-country = Seu país
care-find-how = Em qualquer idioma, ou um código
care-find-which = Escolha o seu país na lista, e eu mostro números que funcionam lá.
care-find-none = Não tenho números para este país, ou não o conheço por este nome.
care-anywhere = Em muitos países há pessoas dispostas a escutar: **findahelpline.com**
care-danger-unknown = { $about ->
        [else] Se for possível que essa pessoa esteja em perigo agora, por favor ligue para o número de emergência do lugar onde ela está.
       *[own] Se for possível que você esteja em perigo agora, por favor ligue para o número de emergência da sua região.
    }

care-emergency = **Em perigo imediato** ({ $country }, { $hours }): ligue para **{ $number }**. Conferido: { $checked }.
care-line = **{ $name }** ({ $country }, { $hours }): { $how }. Conferido: { $checked }.
care-directory = **{ $name }**: { $address }
care-call = ligue para **{ $number }**
care-text = envie um SMS para **{ $number }**
care-text-keyword = envie { $keyword } por SMS para **{ $number }**
care-whatsapp = escreva para **{ $number }** no WhatsApp
care-chat = converse por chat em { $address }
care-or = { $first } ou { $last }
care-hours-always = 24 horas por dia
care-hours-open = aberto até: { $at }, no seu horário; horário de lá: { $hours }
care-hours-closed = fechado agora, abre: { $at }, no seu horário; horário de lá: { $hours }
care-hours-stated = horário: { $hours }
care-hours-unconfirmed = horário não confirmado

# Como alguém gostaria de conversar.
care-ways = O que seria mais fácil para você?
care-way-call = Ligar
care-way-text = Enviar mensagem
care-way-chat = Conversar por chat

# O que atrapalha. Uma frase cada; nada é prometido em nome de uma linha.
care-stopping = Algo me impede
care-stopping-ask = O que atrapalha? Escolha o que mais combina, ou volte.
care-stopping-list = O que atrapalha?
care-stopping-police = Tenho medo de que a polícia venha
care-stopping-cost = O custo me preocupa
care-stopping-phone = Não quero falar ao telefone
care-stopping-enough = Não sei se é grave o bastante
care-stopping-overheard = Alguém poderia me ouvir
care-barrier-lead = Sou um bot. Muitas pessoas hesitam neste ponto, e é bom que você diga o que atrapalha.
care-barrier-police = Eu nunca chamo a polícia nem ninguém, e cada linha tem as próprias regras sobre quando envolve outras pessoas: você pode ler essas regras na página dela, ou perguntar antes de contar qualquer coisa sobre você.
care-barrier-cost = O custo de uma ligação ou mensagem depende da linha e do seu plano de telefone, então uma olhada na página da linha esclarece isso antes de você começar.
care-barrier-phone = Você não precisa falar: dá para escrever a algumas linhas, e **findahelpline.com** permite procurar só mensagem e chat.
care-barrier-enough = Não há nada que você precise atingir antes: se pesa em você, já é motivo para conversar com alguém.
care-barrier-overheard = Escrever não faz barulho, e uma caminhada pode dar espaço para conversar; se alguém pode olhar o seu telefone, ligações e mensagens podem ser vistas nele.
care-pages = As páginas delas: { $pages }
care-back = Voltar

care-else = Eu me preocupo com outra pessoa
care-own = É sobre mim

care-misread-button = Não foi isso que eu quis dizer
care-misread = { $asked ->
        [yes] Agradeço por me dizer. Sou um bot e nem sempre entendo direito. Uma pessoa voluntária já foi chamada e talvez ainda dê uma olhada. Se um dia você quiser estas opções, **/help-now** mostra.
       *[no] Agradeço por me dizer. Sou um bot e nem sempre entendo direito. Se um dia você quiser estas opções, **/help-now** mostra.
    }
care-again = Mostrar as opções de novo

command-help-now = Linhas de apoio para você ou para alguém que preocupa você. Só você vê
    .name = ajuda-agora

care-direct = Oi, sou um bot. Deixei algo para você depois de uma mensagem sua: opções de apoio que só você vê. Se não fizer sentido para você, pode ignorar.
