# Salas, segundas opiniões, passagens, lembretes: os botões que abrem algo ao lado de um caso.

# A sala em que alguém do voluntariado conversa com uma pessoa. Só elas a leem, e quem cuida dos tópicos do servidor.
room-name = Uma sala tranquila { $code }
room-opening =
    Oi, <@{ $person }>, sou um bot. Esta sala é para você e <@{ $owner }>, do voluntariado deste servidor, que gostaria de escutar você.
    Quem pode ler: você e essa pessoa, a moderação deste servidor, e quem mais puder gerenciar tópicos aqui. Eu também leio, para o caso de alguém pedir ajuda, como nos canais de apoio, e não guardo nada do que é dito.
    Isto não é terapia nem um serviço de emergência: **/help-now** mostra linhas de apoio a qualquer hora.
    Você pode sair quando quiser. Eu fecho a sala quando isto terminar.
room-entered = Sou um bot. A partir de agora, <@{ $owner }> está aqui com você.
room-alone = Sou um bot. A pessoa que estava aqui com você precisou sair, e outra está sendo chamada. Você não fez nada de errado. Se preferir não esperar, **/help-now** mostra linhas de apoio a qualquer hora.
room-closed = Sou um bot, e agora fecho esta sala. Foi bom você ter conversado. Se voltar a pesar, você pode escrever aqui no servidor, e **/help-now** mostra linhas de apoio a qualquer hora.

# O que lê, em particular, quem toca em Abrir uma sala.
desk-done-room = A sala está aqui: <#{ $room }>. { $link }
desk-room-why = Não consegui abrir uma sala.
desk-room-what-else = Você pode responder a essa pessoa onde ela escreveu, ou pedir a alguém da moderação que abra um tópico.
desk-room-missing_create_private_threads = Não posso criar tópicos privados lá: a moderação pode me dar a permissão **Criar tópicos privados**.
desk-room-missing_send_messages_in_threads = Não posso falar nos tópicos de lá: a moderação pode me dar a permissão **Enviar mensagens em tópicos**.
desk-room-missing_view_channel = Não consigo ver o canal de apoio: a moderação pode me dar a permissão **Ver canal**.
desk-room-missing_permission = O Discord diz que me falta uma permissão lá. A moderação pode ver com **/setup** o que falta.
desk-room-person_gone = Essa pessoa saiu do servidor.
desk-room-person_cannot_see = Essa pessoa não consegue mais ver o canal de apoio.
desk-room-person_not_let_in = Não foi possível deixar uma das duas pessoas entrar.
desk-room-no_place_for_a_room = Nenhum dos canais de apoio aceita tópicos privados.
desk-room-channel_gone = O canal não existe mais.
desk-room-platform_unwell = O Discord não responde no momento. Continuo tentando por uma hora; toque de novo para ver se já está lá.
desk-room-not_accepted = O Discord não aceitou.

# Uma segunda opinião. As duas primeiras são lidas pela supervisão.
consult-name = Segunda opinião { $code }
consult-asked = { $roles } <@{ $owner }> gostaria de uma segunda opinião sobre { $link }
consult-elsewhere = { $roles } Alguém do voluntariado gostaria de uma segunda opinião, e não consegui abrir um tópico para isso. Por favor, é preciso falar com <@{ $owner }>: { $link }
desk-consult-thread = A supervisão foi chamada: <#{ $thread }>. Continua sendo seu. Quando souber como seguir, toque em Continuar. { $link }
desk-consult-quietly = Há um tópico: <#{ $thread }>. Mas não posso mencionar o cargo da supervisão, então ninguém foi chamado. Por favor, avise alguém da supervisão. { $link }
desk-consult-elsewhere = Não consegui abrir um tópico. A supervisão lê no canal dela que você pede uma segunda opinião. { $link }
desk-consult-not = Não consegui falar com a supervisão. Por favor, avise você alguém da supervisão ou da moderação. { $link }
desk-consult-not_yet = O Discord não responde no momento. Continuo tentando falar com a supervisão; se for urgente, por favor avise você alguém da supervisão. { $link }

# A passagem.
desk-pass-choose = Para quem? Estão de plantão e podem assumir mais um: { $people }
desk-pass-list = Escolher uma pessoa
desk-pass-nobody = No momento, mais ninguém de plantão pode assumir mais um. Você pode pedir uma segunda opinião, chamar a moderação, ou devolver para que outra pessoa assuma: tudo bem precisar de outras pessoas.
desk-pass-form = Passar adiante
desk-pass-note = Uma nota para quem recebe, se você quiser
desk-pass-note-how = Por favor, não copie as palavras da pessoa. A nota some quando isto for encerrado.
desk-done-pass = Agora está com <@{ $owner }>, que já recebeu o aviso. Agradeço por você ter estado lá.
desk-done-read = A nota que deixaram para você. Ela some quando isto for encerrado.
desk-read-none = Não há nenhuma nota.
handed-direct = Alguém da mesa passou um caso para você, porque você está de plantão. Se há uma nota, você a lê no cartão. Se não der para você, toque em Devolver lá; ninguém pergunta por quê. { $link }
handed-desk = <@{ $person }>, este caso foi passado para você. Se não der para você, toque em Devolver; ninguém pergunta por quê. { $link }

# O lembrete.
desk-done-follow_up = Anotado: eu lembro você { $when }, uma vez. { $link }
desk-follow-up-noted = Isso já está anotado, uma vez por caso: para <@{ $person }>, { $when }. { $link }
follow-up-direct = Você queria ver de novo como a pessoa está. Passou um dia. { $link }
follow-up-desk = <@{ $person }>, você queria ver de novo como a pessoa está. { $link }
raised-direct = Em um caso seu chegou algo novo e mais urgente, ou perguntaram por você. Dê uma olhada, por favor. { $link }
raised-desk = <@{ $person }>, em um caso seu chegou algo novo e mais urgente, ou perguntaram por você. Dê uma olhada, por favor. { $link }
