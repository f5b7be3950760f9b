# O que as regras fazem, com que acerto, e como mudá-las. Para a moderação.

command-rules = O que faço com o que percebo, e com que acerto
    .name = regras
command-rules-list = Ver todas as regras: ativas, na sombra ou desligadas, e quanto cada uma encontrou
    .name = lista
command-rules-open = Ver uma regra e mudá-la
    .name = abrir
command-rules-review = Ver o que regras na sombra ou em teste teriam feito: certo ou errado?
    .name = revisar
command-rules-history = Ver quem mudou o quê, e desfazer
    .name = histórico
command-rules-precision = Ver quantas vezes cada regra acertou, e se isso basta
    .name = acerto
option-rules-open-rule = Qual regra; basta uma parte do nome
    .name = regra

# Nomes.
rules-family-privacy = Dados pessoais
rules-family-crisis = Pedidos de ajuda
rules-family-boundary = Limites
rules-family-content = Linguagem explícita ou hostil
rules-family-custom = Regras próprias
rules-any-privacy = qualquer dado pessoal
rules-any-crisis = qualquer pedido de ajuda
rules-any-boundary = qualquer limite ultrapassado
rules-any-content = qualquer linguagem assim
rules-any-custom = tudo o que as suas próprias regras procuram
rules-mode-on = ativa
rules-mode-shadow = na sombra
rules-mode-off = desligada
rules-mode-on-how = Ela faz o que está dito acima.
rules-mode-shadow-how = Não acontece nada. Conto o que ela teria feito, e mostro.
rules-mode-off-how = Não acontece nada, e nada é contado.
rules-state-tried = { $mode }, com uma versão alterada em teste
rules-state-new = uma regra própria em teste
rules-state-follows = como a família dela
rules-on-trial = em teste

# O que acontece.
rules-do-remove = a mensagem é retirada
rules-do-mask = a oferta de cobrir o dado
rules-do-resources = a resposta de cuidado com linhas de apoio
rules-do-case = um caso na mesa do voluntariado
rules-do-watch = uma linha discreta na mesa
rules-do-flag = um aviso à moderação
rules-do-nudge = um recado privado
rules-do-none = nada
rules-did-remove = mensagens retiradas:
rules-did-mask = ofertas de cobrir:
rules-did-resources = respostas de cuidado:
rules-did-case = casos abertos:
rules-did-watch = linhas discretas:
rules-did-flag = avisos à moderação:
rules-did-nudge = recados privados:
rules-label-sexual_explicit = palavras explícitas
rules-label-insult = ofensas
rules-label-identity_attack = ataques ao que alguém é
rules-label-threat = ameaças
rules-label-severe_toxicity = palavras muito hostis
rules-subject-detail-self = de quem escreve
rules-subject-detail-other = de outra pessoa
rules-subject-about-self = sobre quem escreve
rules-subject-about-other = sobre outra pessoa
rules-from = se quem escreve é { $who }
rules-role-volunteer = voluntariado
rules-role-moderator = moderação
rules-role-nobody = ninguém
rules-in = em { $where }
rules-place-support = canais de apoio
rules-place-staff = canais da equipe
rules-place-elsewhere = todos os outros canais
rules-place-age_restricted = canais com restrição de idade
rules-place-all = qualquer canal
rules-least = com pelo menos { $percent } de 100 de certeza
rules-least-alarm = com a certeza que um alarme pede
rules-least-watch = com a certeza que uma linha discreta pede
rules-least-any = com qualquer certeza
rules-row = { $about }: **{ $does }**
rules-row-on = (esta linha já age)
rules-row-shadow = (esta linha está na sombra)
rules-limits = A quem algo foi dito não se repete o mesmo durante { $often }.
rules-limits-crisis = Durante { $often }, o que a mesma pessoa diz é um só caso e recebe uma resposta; a algo mais urgente respondo na hora mesmo assim.
rules-limits-least = Deixo passar o que tem menos de { $percent } de 100 de certeza.
rules-limits-exempt = Fora da regra: { $who }.

# Todas as regras.
rules-title = Regras
rules-how = O que está ativo, e o que resultou disso nos últimos { $days } dias. Escolha uma regra para ver ou mudar.
rules-line = **{ $name }** ({ $state }): { $counts }
rules-none = nenhuma ainda
rules-lines-more = { $count ->
        [one] E mais uma.
       *[other] E mais { $count }.
    }
rules-pick = Abrir: { $what }
rules-unknown = Escolha uma regra da lista que aparece enquanto você escreve.
rules-counts-none = nada contado
rules-counts-found = { $count ->
        [one] encontrado uma vez
       *[other] encontrado { $count } vezes
    }
rules-counts-would = { $count ->
        [one] teria agido uma vez
       *[other] teria agido { $count } vezes
    }
rules-counts-undone = { $count ->
        [one] desfeito uma vez
       *[other] desfeito { $count } vezes
    }

# Uma regra.
rules-now = Agora **{ $mode }**. Nos últimos { $days } dias: { $counts }.
rules-follows = Não tem uma regra própria: faz parte de **{ $family }**. Se você mudar algo aqui, só isto muda.
rules-no-rule = Ainda não há regra sobre isto.
rules-does = **O que ela faz** (vale a primeira linha que serve):
rules-no-rows = Ela ainda não tem linhas, então não faz nada.
rules-rows-more = { $count ->
        [one] E mais uma linha.
       *[other] E mais { $count } linhas.
    }
rules-trial = **Há uma versão alterada em teste.** O que está acima continua como antes; conto o que a versão alterada teria feito. O que muda:
rules-trial-new = **Há uma versão nova em teste.** Ainda não acontece nada; conto o que ela teria feito:
rules-waiting = { $count ->
        [one] Uma mensagem espera avaliação.
       *[other] { $count } mensagens esperam avaliação.
    }
rules-pick-mode = Ativa, na sombra ou desligada
rules-pick-row = Mudar uma linha
rules-pick-row-label = Linha { $number }
rules-button-switch = Ativar a versão alterada
rules-button-untry = Descartar a versão alterada
rules-button-limits = Com que frequência, certeza, quem fica fora
rules-button-first = Escrever a primeira linha
rules-button-family = Voltar a fazer parte da família
rules-button-review = Certo ou errado?
rules-button-all = Todas as regras
rules-button-rule = Voltar à regra
rules-row-title = { $name }, linha { $number }
rules-row-how = Nada muda antes de você ver e dizer que sim.
rules-button-does = O que acontece
rules-button-about = Do que trata
rules-button-where = Onde e para quem
rules-button-above = Adicionar uma linha acima
rules-button-up = Subir
rules-button-drop = Tirar esta linha
rules-button-back = Voltar

# Formulários.
rules-form-limits = Frequência, certeza, quem fica fora
rules-form-does = Linha { $number }: o que acontece
rules-form-about = Linha { $number }: do que trata
rules-form-where = Linha { $number }: onde e para quem
rules-form-above = Uma linha própria, acima da { $number }
rules-form-first = A primeira linha
rules-form-never = Não com um pedido de ajuda: a ele só se responde com cuidado
rules-form-mode-rule = Como a regra
rules-form-mode-on = Ativa, seja como for a regra
rules-form-mode-shadow = Na sombra, seja como for a regra
rules-field-cooldown = O mesmo não se repete durante
rules-field-least = Quanta certeza é preciso
rules-field-exempt = Quem fica fora da regra
rules-field-exempt-ids = Outros cargos fora da regra
rules-field-respond = O que acontece
rules-field-mode = Se esta linha age
rules-field-subjects = De quem se trata (nada: ambos)
rules-field-levels = Que urgência (nada: todas)
rules-field-kinds = Que tipos (nada: todos)
rules-field-labels = Que tipo de palavras (nada: todas)
rules-field-channel-kinds = Que canais (nada: todos)
rules-field-channel-ids = Canais avulsos também
rules-field-roles = Só se estas pessoas escrevem (nada: todas)
rules-field-role-ids = Outros cargos assim

# Uma mudança antes de ser guardada.
rules-confirm = { $name }: olhe antes de mudar
rules-comes-now = Isto vale na hora.
rules-comes-trial = A versão alterada entra primeiro em teste: para os membros nada muda, e a regra continua como está. Conto o que a versão alterada teria feito, e mostro.
rules-comes-shadow = Ela entra primeiro na sombra: nada acontece com os membros. Conto o que ela teria feito, e mostro. Quando você tiver visto o bastante, ative.
rules-comes-quiet = Nada desta regra age no momento, então nada muda para os membros.
rules-comes-dropped = A versão alterada é descartada; a regra continua como está.
rules-change-dropped = O que estava em teste volta atrás:
rules-button-keep = Mudar
rules-button-leave = Deixar como está
rules-button-sure = Ativar mesmo assim
rules-ask-title = { $name }: ativar?
rules-ask = Você quer ativar mesmo assim?
rules-ask-crisis = Com pedidos de ajuda, um que passa despercebido pesa mais do que um alarme falso, então um acerto menor pode valer a pena.
rules-kept = Pronto. **/rules history** desfaz.
rules-left = Nada foi alterado.
rules-same = Já está assim, então nada foi alterado.
rules-stale = Esta regra mudou desde que você a viu. Agora nada foi alterado; abaixo está como ela é.
rules-draft-gone = Não tenho mais a mudança de que se tratava. Nada foi alterado; abaixo está como a regra é.
rules-cannot = Isso não pode ser, então nada foi alterado:
rules-cannot-crisis = A linha { $number } não pode ter: { $what }. A quem talvez peça ajuda só se responde com cuidado: nada lhe é tirado nem cobrado. Escolha entre a resposta de cuidado, um caso, uma linha discreta, um aviso à moderação ou nada. Nada foi alterado.
rules-cannot-nothing_else = Linha { $number }: “nada” não pode ficar ao lado de outra coisa. Fique com um ou com outro. Nada foi alterado.
rules-cannot-empty = A linha { $number } não diz o que acontece. Escolha algo; pode ser “nada”. Nada foi alterado.
rules-cannot-unreached = A linha { $number } nunca valeria, porque as linhas acima servem para tudo o que ela serve. Faça com que trate de outra coisa, ou suba a linha. Nada foi alterado.

# O que muda.
rules-part-mode = Modo
rules-part-cooldown = O mesmo não se repete durante
rules-part-min_confidence = Certeza
rules-part-exempt_roles = Fora da regra
rules-change-part = { $what }: { $before } → **{ $after }**
rules-change-row = Linha { $number }: { $before }
rules-change-does = Linha { $number } ({ $about }): { $before } → **{ $after }**
rules-change-row-new = Linha nova { $number }: { $after }
rules-change-row-gone = A linha { $number } é tirada: { $before }
rules-change-other = { $place }: { $before } → { $after }
rules-change-line-added = Linhas de apoio, { $country }: **{ $name }** foi adicionada
rules-change-line-changed = Linhas de apoio, { $country }: **{ $name }** foi corrigida
rules-change-line-removed = Linhas de apoio, { $country }: **{ $name }** foi removida
rules-change-line-hidden = Linhas de apoio, { $country }: **{ $name }** foi ocultada
rules-change-line-unhidden = Linhas de apoio, { $country }: **{ $name }** é mostrada de novo
rules-change-of = { $name }: { $line }
rules-change-own = { $name }: como a família → uma regra própria, **{ $mode }**
rules-change-family = { $name }: uma regra própria, { $mode } → **como a família**
rules-change-new = { $name }: uma regra nova, **{ $mode }**
rules-change-gone = { $name }: { $mode } → **não é mais uma regra**
rules-change-tried = { $name }: uma versão alterada entrou em teste
rules-change-untried = { $name }: a versão alterada foi descartada
rules-change-switched = { $name }: a versão alterada foi ativada

# Histórico.
rules-history-title = O que foi mudado
rules-history-how = O mais novo primeiro. Escolha uma mudança para vê-la inteira e para desfazer.
rules-history-none = Ninguém mudou nada ainda, ou não há muito tempo.
rules-step = { $when }, { $who }:
rules-step-taken = { $when }, { $who } (desfeito desde então):
rules-step-back = { $when }, { $who } desfez uma mudança:
rules-step-nobody = alguém que me pediram para esquecer
rules-step-more = { $count ->
        [one] (e mais uma coisa)
       *[other] (e mais { $count } coisas)
    }
rules-pick-step = Escolha uma mudança
rules-step-title = Uma mudança
rules-step-how = Se você desfizer, volta a valer na hora o que está à esquerda de cada seta.
rules-step-undone = Já foi desfeita.
rules-button-undo = Desfazer
rules-undo-done = Desfeito.
rules-undo-gone = Não sei mais desta mudança. Nada foi alterado.
rules-undo-since = Alguém mudou o mesmo de novo desde então, por isso deixei como está. Veja primeiro a mudança mais nova.
rules-undo-already = Já foi desfeita. Nada foi alterado.
rules-undo-trouble = Não combina com o que foi mudado desde então, por isso deixei como está.

# Avaliar.
rules-review-title = Certo ou errado?
rules-review-how = Olhe a mensagem. Teria sido certo fazer isto?
rules-review-left = { $count ->
        [one] Uma mensagem espera avaliação.
       *[other] { $count } mensagens esperam avaliação.
    }
rules-review-none = Nada espera avaliação. Regras na sombra e versões alteradas em teste trazem novas mensagens para cá.
rules-sighting = **{ $name }**: { $what }, { $percent } de 100 de certeza. Teria acontecido: { $does }. { $link }
rules-sighting-gone = Não tenho mais esta: era antiga demais, ou quem escreveu pediu para apagar.
rules-judge-right = Certo
rules-judge-wrong = Errado
rules-judge-skip = Pular
rules-judge-back = A anterior
rules-judged-right = Avaliado: certo.
rules-judged-wrong = Avaliado: errado.
rules-judged-now-right = Anotado: estava certo.
rules-judged-now-wrong = Anotado: estava errado.
rules-judged-anew-right = Tinha sido avaliado como errado; agora conta como certo.
rules-judged-anew-wrong = Tinha sido avaliado como certo; agora conta como errado.
rules-judged-already-right = Já tinha sido avaliado como certo.
rules-judged-already-wrong = Já tinha sido avaliado como errado.
rules-weekly-title = Uma vez por semana: isto teria sido certo?
rules-weekly-how = Algumas regras estão na sombra ou em teste: aqui não aconteceu nada, mas algo teria acontecido. Olhe, e diga o que acha.
rules-weekly-more = { $count ->
        [one] Mais uma espera em **/rules review**.
       *[other] Mais { $count } esperam em **/rules review**.
    }

# Quantas vezes certo.
rules-precision-title = Quantas vezes as regras acertaram
rules-precision-how = ● é quantas vezes a moderação disse *certo*, de nenhuma à esquerda a sempre à direita. ━ é onde está a proporção verdadeira, 95 vezes em 100: quanto mais vocês avaliam, mais curto fica. Quando tudo fica à direita de ┃ ({ $bar } de 100), com pelo menos { $least } avaliações, uma regra pode ser ativada sem pergunta.
rules-precision-none = Ninguém a avaliou ainda. São precisas pelo menos { $least } avaliações.
rules-precision-line = Avaliada como certa { $right } de { $judged } vezes; entre { $low } e { $high } de 100 nesse ritmo.
rules-precision-enough = Isso basta.
rules-precision-more = { $count ->
        [one] Nesta proporção basta mais uma avaliação.
       *[other] Nesta proporção bastam mais { $count } avaliações.
    }
rules-precision-never = Nesta proporção nenhum número de avaliações basta: ela precisa acertar mais de { $bar } em 100 vezes.
rules-precision-earlier = **{ $name }**, uma versão anterior: avaliada como certa { $right } de { $judged } vezes.
rules-precision-unjudged = Sem avaliação ainda: { $names }.
