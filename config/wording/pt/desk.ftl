# O que o voluntariado vê.

card-title = { $level ->
        [emergency] Emergência
        [urgent] Urgente
       *[concern] Preocupação
    }
card-kinds = Pode ser sobre: { $what }
card-asked = { $named ->
        [yes] <@{ $person }> pediu para conversar com alguém.
       *[no] Pediu para conversar com alguém.
    }
card-pointed = Alguém pediu ao voluntariado que olhasse isto.
card-appealed = <@{ $person }> escreveu isto à moderação, ao perguntar sobre uma mensagem removida: a moderação tem as palavras. O link dessa mensagem leva a onde ela estava.
card-when = Percebido pela primeira vez { $when }
card-where = { $link }
card-state-new = Ninguém assumiu isto ainda.
card-state-claimed = <@{ $owner }> assumiu isto, { $when }.
card-state-consulting = <@{ $owner }> assumiu isto, { $when }, e está pedindo uma segunda opinião.
card-state-escalated = <@{ $owner }> assumiu isto, { $when }. A moderação também foi chamada para olhar.
card-state-waiting = <@{ $owner }> assumiu isto, { $when }, e espera uma resposta.
card-state-resolved = Encerrado: { $ending }.
card-state-misread = Encerrado: não era o que parecia.
card-state-handed = Encerrado aqui: a moderação continua com isto.
card-button-claim = Eu assumo
card-button-release = Devolver
card-button-recuse = Não posso com este
card-button-escalate = Chamar a moderação
card-button-hand = Nós assumimos
card-button-room = Abrir uma sala
card-button-wait = Espero resposta
card-button-carry_on = Continuar
card-button-consult = Segunda opinião
card-button-pass = Passar adiante
card-button-follow_up = Lembrar em 24 h
card-button-read = Ler a nota
card-button-resolve = Encerrar
card-button-misread = Mal-entendido
card-button-reopen = Reabrir

ending-choose = Como terminou?
ending-safer = conversamos, e o perigo agora é menor
ending-other_help = encontrou outra ajuda
ending-no_answer = não respondeu
ending-left = saiu do servidor
ending-other = de outra maneira

# O que lê, em particular, quem toca no botão.

desk-done-claim = É seu. Agradeço. { $link }
desk-done-release = Você devolveu, e outra pessoa pode assumir. Agradeço por você ter estado lá.
desk-done-recuse = Tudo bem, e ninguém pergunta por quê. Você não receberá pedidos sobre esta pessoa por meio ano.
desk-done-escalate = A moderação sabe e vai olhar com você. Continua sendo seu. { $link }
desk-done-hand = Agora está com a moderação. { $link }
desk-done-wait = O cartão mostra agora que você espera uma resposta. Continua sendo seu. { $link }
desk-done-carry_on = O cartão mostra agora que isto continua. É seu. { $link }
desk-done-resolve = Está encerrado. Agradeço por você estar lá. Tire um momento para você.
desk-done-misread = Agradeço, está encerrado. Fica contado que foi um mal-entendido, sem a pessoa.
desk-done-reopen = Está aberto de novo, e alguém pode assumir.
desk-how-it-ended = Como terminou? Nada mais é perguntado, e não fica guardado quem encerrou.
desk-checklist = O que este servidor combinou fazer:
desk-checklist-step = ☐ { $step }
desk-answer-unheard = O cartão mostra, mas não consegui avisar a moderação no canal dela. Por favor, avise você alguém da moderação. { $link }
desk-answer-not_them = Essa pessoa não pode assumir este caso no momento, então ele fica onde está. Por favor, escolha outra.
desk-answer-untold = Você passou para <@{ $owner }>, mas não consegui avisar. Por favor, avise você.
desk-answer-owner_only = <@{ $owner }> assumiu isto, e só essa pessoa pode fazer isso.
desk-answer-yours = Isto já é seu. { $link }
desk-answer-taken = <@{ $owner }> já assumiu isto. Agradeço por você estar aqui.
desk-answer-recused = Você disse que não pode ficar com os casos desta pessoa, então ele fica aqui para outra pessoa. Agradeço por olhar.
desk-answer-about_you = Este pode ser sobre você, então outra pessoa cuida dele. Você não precisa carregar isto sem ajuda.
desk-answer-not_yours = <@{ $owner }> assumiu isto. Só essa pessoa, ou a moderação, pode fazer isso.
desk-answer-moderators_only = Só a moderação pode fazer isso.
desk-answer-nobodys = Ninguém assumiu isto ainda. Por favor, assuma primeiro.
desk-answer-closed = Isto já está encerrado. A moderação pode reabrir.
desk-answer-not_now = A situação mudou nesse meio-tempo. O cartão mostra como está agora.
desk-answer-not_allowed = Só o voluntariado e a moderação deste servidor podem fazer isso. Se até há pouco você fazia parte: agradeço por tudo o que você fez.
desk-answer-gone = Este caso está encerrado e esquecido. Não há nada a fazer.

command-desk = O que há na mesa do voluntariado
    .name = mesa
command-desk-cases = Os casos abertos deste servidor, para voluntariado e moderação
    .name = casos
desk-list-line = **{ $level }**, { $when }: { $standing } { $link }
desk-list-more = E mais { $count }.
desk-list-none = Não há nada aberto. Agradeço por olhar.
desk-list-not-allowed = Só o voluntariado e a moderação deste servidor podem ver isto.

# Calls about a case that nobody has, on the desk, and questions to whoever has one.

call-line = **{ $level }**: ninguém assumiu isto ainda. { $link }
ask-direct = Você tem um caso em **{ $server }** que está quieto há algum tempo. Ele continua com você? Se preferir devolver, tudo bem. Se eu não souber de nada em { $minutes } minutos, vou oferecê-lo a outras pessoas. { $link }
ask-channel = <@{ $owner }>, isto está quieto há algum tempo. Continua com você? Se preferir devolver, tudo bem. Se eu não souber de nada em { $minutes } minutos, vou oferecê-lo a outras pessoas. { $link }
ask-button-stay = Continua comigo
ask-button-release = Devolver
ask-done-stay = É bom saber, agradeço. Ele continua com você. { $link }
ask-offered = O caso que estava com você em **{ $server }** ficou quieto, então eu o ofereci às outras pessoas. Ninguém leva a mal. Agradeço por você ter estado lá. { $link }
