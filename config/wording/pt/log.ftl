# O que a moderação vê no seu registro.

flag-line = Percebido: { $what }. { $link }
flag-removed = Percebido: { $what }. A mensagem foi removida. { $link }
flag-urgent = { $removed ->
        [yes] Por favor, é preciso olhar isto agora: uma mensagem pode ter colocado outras pessoas em perigo ({ $what }). Removi a mensagem; quem a leu antes pode precisar de alguém. { $link }
       *[no] Por favor, é preciso olhar isto agora: uma mensagem pode colocar outras pessoas em perigo ({ $what }). Não removi a mensagem. { $link }
    }

escalation-line = Alguém do voluntariado pede que a moderação olhe um caso ({ $level }). { $link }

refusal-title = Não consegui fazer algo em <#{ $channel }>, então aviso uma vez.
refusal-what-nudge = Não foi possível deixar uma nota privada.
refusal-what-hint = Não foi possível dar a alguém uma dica privada sobre o nome.
refusal-what-care = Não foi possível oferecer opções de apoio a alguém que talvez precise delas. Vale a pena ir ver.
refusal-what-card = Não foi possível mostrar um caso ao voluntariado. Vale a pena olhar os canais de apoio.
refusal-what-flag = Não foi possível avisar a moderação sobre uma mensagem.
refusal-what-remove = Não foi possível remover uma mensagem.
refusal-what-removed_note = Não foi possível dizer a alguém por que a sua mensagem foi removida.
refusal-what-appeal = Alguém pede que a moderação olhe de novo uma mensagem removida, e não foi possível avisar aqui.
refusal-what-appeal_answer = Não foi possível dizer a alguém o que a moderação respondeu sobre a sua mensagem removida.
refusal-what-retract = Não foi possível retirar uma nota minha.
refusal-what-repost = Não foi possível publicar de novo uma mensagem com um dado coberto, como queria quem a escreveu. A pessoa recebeu o texto para copiar.
refusal-what-withdraw = Não foi possível retirar uma cópia minha.
refusal-what-escalation = Alguém do voluntariado chamou a moderação, e não foi possível avisar aqui. Vale a pena olhar a mesa do voluntariado.
refusal-what-call = Não foi possível chamar ninguém para um caso que espera. Vale a pena olhar a mesa do voluntariado.
refusal-what-ask_owner = Não foi possível perguntar a alguém do voluntariado se ainda está com um caso.
refusal-what-follow_up = Não foi possível lembrar alguém do voluntariado de ver como uma pessoa está. Vale a pena ir ver.
refusal-what-room = Não foi possível abrir uma sala privada para alguém e uma pessoa voluntária.
refusal-what-close_room = Não foi possível fechar uma sala privada.
refusal-what-consult = Alguém do voluntariado pede uma segunda opinião, e não foi possível abrir um tópico para isso. Vale a pena olhar a mesa do voluntariado.
refusal-what-check_in = Não foi possível avisar a supervisão aqui de que alguém gostaria de conversar com ela.
refusal-what-conduct = Não foi possível lembrar o código de conduta a alguém do voluntariado.
refusal-what-boundary = Não foi possível avisar a supervisão sobre uma mensagem de alguém do voluntariado.
refusal-what-invitation = Não foi possível convidar alguém para o voluntariado. Vale a pena dizer isso diretamente.
refusal-what-pointed = Não foi possível avisar a moderação de que alguém pediu ao voluntariado que olhasse uma mensagem.
refusal-what-weekly = Não foi possível deixar a nota semanal.
refusal-what-lines = Não foi possível anotar aqui uma mudança nas linhas de apoio.
refusal-what-introduction = Não foi possível dizer a quem me convidou como começar: com /setup.
refusal-why-missing_view_channel = Preciso da permissão **Ver canal** lá.
refusal-why-missing_send_messages = Preciso da permissão **Enviar mensagens** lá.
refusal-why-missing_send_messages_in_threads = Preciso da permissão **Enviar mensagens em tópicos** lá.
refusal-why-missing_read_message_history = Preciso da permissão **Ver histórico de mensagens** lá.
refusal-why-missing_manage_messages = Preciso da permissão **Gerenciar mensagens** lá.
refusal-why-missing_manage_webhooks = Preciso da permissão **Gerenciar webhooks** lá.
refusal-why-missing_create_private_threads = Preciso da permissão **Criar tópicos privados** lá.
refusal-why-missing_manage_threads = Preciso da permissão **Gerenciar tópicos** lá.
refusal-why-person_cannot_see = Essa pessoa não consegue ver o canal.
refusal-why-person_not_let_in = Não foi possível deixar alguém entrar.
refusal-why-no_place_for_a_room = Nenhum dos canais de apoio aceita tópicos privados: para isso é preciso um canal de texto.
refusal-why-webhooks_full = O canal tem tantos webhooks quantos o Discord permite. Vale a pena remover um que ninguém use.
refusal-why-missing_permission = O Discord diz que me falta uma permissão lá.
refusal-why-channel_gone = O canal não existe mais. É preciso escolher outro com /setup.
refusal-why-direct_closed = Essa pessoa não aceita mensagens diretas.
refusal-why-person_gone = Essa pessoa saiu do servidor.
refusal-why-not_accepted = O Discord não aceitou o que tentei dizer.
refusal-why-missing_mention_everyone = Chamei alguém lá, e não houve som: preciso da permissão **Mencionar @everyone, @here e todos os cargos**, ou o cargo tem que poder ser mencionado por qualquer pessoa.
