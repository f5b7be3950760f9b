# Os cartões no registro da moderação: o que foi percebido, o que foi feito e no que deu.

modlog-title = { $state ->
        [removed] Uma mensagem foi removida
        [masked] Uma mensagem foi coberta e publicada de novo
        [refused] Não foi possível remover uma mensagem
       *[stays] Percebido em uma mensagem
    }
modlog-urgent = { $removed ->
        [yes] Por favor, é preciso olhar isto agora: uma mensagem pode ter colocado outras pessoas em perigo. Removi a mensagem; quem a leu antes pode precisar de alguém.
       *[no] Por favor, é preciso olhar isto agora: uma mensagem pode colocar outras pessoas em perigo. Não removi a mensagem.
    }
modlog-where = Em { $channel }: { $link }
modlog-rule = { $count ->
        [one] Regra: { $rules }
       *[other] Regras: { $rules }
    }
modlog-response = Resposta: { $what }
modlog-response-remove = remover a mensagem
modlog-response-mask = oferecer a quem escreveu cobrir o dado
modlog-response-nudge = uma nota privada a quem escreveu
modlog-response-flag = avisar a moderação
modlog-outcome = Resultado: { $what }
modlog-outcome-removed = removida
modlog-outcome-gone = a mensagem não está mais lá
modlog-outcome-masked = quem escreveu quis cobrir o dado; o link leva à cópia
modlog-outcome-refused = não foi possível, em { $channel }. { $why }
modlog-outcome-open = ainda não foi removida. O Discord não responde, e eu continuo tentando.
modlog-outcome-expired = não foi possível. O Discord demorou demais para responder.
modlog-outcome-spared = a mensagem fica: pode ser um pedido de ajuda
modlog-outcome-changed = quem escreveu editou a mensagem, e eu a leio de novo
modlog-outcome-called_off = a mensagem fica
modlog-outcome-stays = a mensagem fica como está
modlog-judged-right = Avaliado por { $moderator }: certo.
modlog-judged-wrong = Avaliado por { $moderator }: errado.
modlog-undone = Desfeito por { $moderator }: { $what }.
modlog-undone-removal = a mensagem não é removida
modlog-undone-note = minha nota foi retirada, e posso deixar outra
modlog-undone-flag = não há mais nada a fazer
modlog-final-removed = Isto não pode ser desfeito: não guardo palavras, então não posso pôr a mensagem de volta.
modlog-final-masked = Isto não pode ser desfeito: foi o desejo de quem escreveu, e não guardo palavras. Essa pessoa também pode retirar a cópia.
modlog-button-right = Certo
modlog-button-wrong = Errado
modlog-button-right-after = Afinal estava certo
modlog-button-wrong-after = Afinal estava errado
modlog-button-undo-removal = Não remover
modlog-button-undo-note = Retirar minha nota
modlog-button-undo-flag = Dispensar

modlog-many = { $count ->
        [one] { $count } mensagem do mesmo tipo, e continuo contando
       *[other] { $count } mensagens do mesmo tipo, e continuo contando
    }
modlog-many-where = { $minutes ->
        [one] Em { $channels }, em { $minutes } minuto.
       *[other] Em { $channels }, em { $minutes } minutos.
    }
modlog-many-removed = { $count ->
        [one] { $count } delas removida.
       *[other] { $count } delas removidas.
    }
modlog-many-newest = A mais recente: { $link } ({ $when })
modlog-many-how = São muitas de uma vez, então eu conto aqui e não publico um cartão para cada uma. Depois de 5 minutos de calma, cada uma volta a ter o seu.

modlog-said-right = Agradeço. Conta para esta regra como certo, sem o nome de ninguém.
modlog-said-wrong = Agradeço. Conta para esta regra como errado, sem o nome de ninguém.
modlog-said-already = Isto já foi avaliado da mesma forma, então nada muda.
modlog-said-own = Ninguém avalia nem desfaz o que fiz com uma mensagem própria. Por favor, peça a outra pessoa da moderação.
modlog-said-roles = Para isto você precisa de um destes cargos: { $roles }.
modlog-said-owner = Para isto você precisa, no Discord, da permissão **Gerenciar servidor**.
modlog-said-undone = Desfeito: { $what }.
modlog-said-undone_already = Isto já foi desfeito, então nada muda.
modlog-said-gone = Isto não pode ser desfeito: a mensagem não está mais lá. Não guardo palavras, então não posso pôr de volta.
modlog-tell-author = Não guardo palavras, então não posso pôr a mensagem de volta. Quem escreveu foi { $person }: você pode dizer que foi um engano.
