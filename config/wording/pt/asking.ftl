# Pedir uma pessoa voluntária, e apontar uma mensagem. Regras: docs/safe-messaging.md. Nada é prometido em nome de ninguém.

care-ask-button = Conversar aqui com uma pessoa voluntária
care-asked-lead = Sou um bot, então não posso conversar sobre isto como uma pessoa conversaria.
care-asked-told = { $place ->
        [here] Avisei o voluntariado deste servidor de que você gostaria de conversar com alguém.
       *[there] Avisei o voluntariado de { $server } de que você gostaria de conversar com alguém.
    }
care-asked-known = { $place ->
        [here] O voluntariado deste servidor já sabe que você gostaria de conversar com alguém.
       *[there] O voluntariado de { $server } já sabe que você gostaria de conversar com alguém.
    }
care-asked-taken = { $place ->
        [here] Uma pessoa voluntária deste servidor viu que você gostaria de conversar com alguém.
       *[there] Uma pessoa voluntária de { $server } viu que você gostaria de conversar com alguém.
    }
care-asked-trying = { $place ->
        [here] Ainda não consegui avisar o voluntariado deste servidor, e continuo tentando. Por favor, não fique à espera.
       *[there] Ainda não consegui avisar o voluntariado de { $server }, e continuo tentando. Por favor, não fique à espera.
    }
care-asked-unreached = { $place ->
        [here] Agora não consigo falar com o voluntariado deste servidor. Isso não tem nada a ver com você. Você pode contar a alguém da moderação.
       *[there] Agora não consigo falar com o voluntariado de { $server }. Isso não tem nada a ver com você. Você pode contar a alguém da moderação de lá.
    }
care-asked-nowhere = { $place ->
        [here] Neste servidor não há pessoas voluntárias que eu possa avisar. Você pode dizer a alguém da moderação que gostaria de conversar com alguém.
       *[there] Não encontrei nenhum servidor seu em que eu possa avisar o voluntariado. Se você conhece um, use **/help-now** em um canal de lá.
    }
care-asked-which = Em que servidor você gostaria de conversar com uma pessoa voluntária? Escolha na lista.
care-asked-servers = Escolher um servidor
care-asked-meanwhile = Você não precisa esperar: aqui também há ajuda.

care-duty-there = Há alguém de plantão agora, e essa pessoa pode precisar de um momento. Não posso dizer se ela vai escrever para você, nem quando.
care-duty-next = Não há ninguém de plantão agora. O voluntariado costuma estar de volta de { $from } a { $to }, no seu horário ({ $when }). Talvez alguém passe por aqui antes.
care-duty-unknown = Não há ninguém de plantão agora, e não sei quando haverá alguém de novo. Mesmo assim, talvez alguém passe por aqui.

care-point-passed_on = Agradeço por você cuidar dessa pessoa. Pedi ao voluntariado que olhe a mensagem. Quem a escreveu não fica sabendo, e você não precisa carregar isto sem companhia.
care-point-trying = Agradeço por você cuidar dessa pessoa. Ainda não consegui avisar o voluntariado, e continuo tentando. Se não puder esperar, por favor conte a alguém da moderação.
care-point-unreached = Agradeço por você cuidar dessa pessoa. Agora não consigo avisar o voluntariado. Por favor, conte a alguém da moderação.
care-point-danger = Se for possível que essa pessoa esteja em perigo agora, por favor ligue para o número de emergência do lugar onde ela está. **/help-now** tem linhas para quem se preocupa com alguém.
care-point-own = Em muitos países há pessoas dispostas a escutar: **findahelpline.com**. **/help-now** mostra linhas que funcionam onde você está.
care-point-of_a_bot = Essa mensagem não foi escrita por uma pessoa, então ninguém é chamado para olhar.
care-point-of_staff = Este é um canal da equipe, então quem está aqui já pode ver a mensagem.
care-point-not_set_up = Neste servidor não há pessoas voluntárias que eu possa avisar. Se alguém preocupa você, por favor conte a alguém da moderação.
care-point-too_often = Você pediu isso algumas vezes na última hora, então não posso passar esta mensagem adiante. Se alguém preocupa você, por favor conte a alguém da moderação.
care-point-menu = Pedir ao voluntariado que olhe

# O que a moderação vê no seu registro.
pointed-line = <@{ $person }> pediu ao voluntariado que olhasse uma mensagem. { $link }
