# O que `python -m bot check` mostra a uma pessoa.

check-nothing-noticed = Nada foi percebido.
check-would-nothing = Não faria nada.
check-would = Isto seria feito: { $what } ({ $rule }).
check-would-not = Isto não seria feito: { $what } ({ $rule }): { $reason }.
check-whole = tudo
check-column-what = o quê
check-column-level = nível
check-column-whose = de quem
check-column-sure = certeza
check-column-where = onde
check-column-why = por quê

check-response-remove = remover a mensagem
check-response-mask = oferecer publicar de novo sem o dado
check-response-resources = enviar a resposta de apoio com linhas de apoio
check-response-case = abrir um caso na mesa do voluntariado
check-response-watch = deixar uma linha discreta na mesa do voluntariado
check-response-flag = avisar a moderação
check-response-nudge = dar um aviso privado a quem escreveu
check-response-none = nada

check-reason-off = a regra está desligada
check-reason-shadow = a regra está na sombra: só conta
check-reason-no_row = nenhuma linha da regra se aplica aqui
check-reason-exempt_role = o cargo de quem escreveu está isento
check-reason-low_confidence = não há certeza suficiente
check-reason-cooldown = quem escreveu foi avisado há pouco tempo
check-reason-quiet = quem escreveu pediu para não receber avisos
check-reason-too_old = foi dito há tempo demais para que isso ajude
check-reason-crisis_comes_first = um pedido de ajuda é atendido primeiro
check-reason-never_punish_crisis = um possível pedido de ajuda nunca é punido
check-reason-disclosed = um relato do que fizeram com alguém não é conteúdo explícito
check-reason-out_of_reach = está num título, que fica quando a mensagem é removida
