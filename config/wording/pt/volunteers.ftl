# O que lê quem responde, e quem cuida dessas pessoas. Tudo em particular, menos hours-* e after-told.

day-0 = segunda-feira
day-1 = terça-feira
day-2 = quarta-feira
day-3 = quinta-feira
day-4 = sexta-feira
day-5 = sábado
day-6 = domingo

# A linha para os canais de apoio.

hours-line = O voluntariado costuma responder neste horário (UTC): { $hours }.
hours-always = O voluntariado costuma responder a qualquer hora do dia.
hours-none = Não há um horário fixo em que o voluntariado responde. **/help-now** mostra linhas de apoio, a qualquer hora.
hours-range = de { $from } a { $until }
hours-days = { $days } ({ $hours })
hours-own-button = No meu horário
hours-own = No seu próprio horário, nos próximos sete dias:
hours-own-line = - <t:{ $from }:F> a <t:{ $until }:t>
hours-preview = Isto é o que eu diria neste canal, conforme os turnos de quem responde. Não muda nada para ninguém:
hours-post-button = Dizer aqui
hours-posted = Agora está aqui, e eu atualizo sempre que alguém toca no botão. Quando os turnos mudarem, use **/duty hours** de novo.
hours-not-posted = Não posso escrever neste canal. Por favor, me dê a permissão **Enviar mensagens** aqui.

# Estar de plantão.

command-duty = Quando você responde às pessoas, e quanto
    .name = plantão
command-duty-on = Começar o plantão: eu chamo você quando alguém precisa de uma pessoa voluntária
    .name = começar
command-duty-off = Terminar o plantão: ninguém chama você
    .name = terminar
command-duty-shifts = Os seus turnos da semana, no seu fuso horário
    .name = turnos
command-duty-who = Quem está de plantão agora, e quem vem depois
    .name = quem
command-duty-limits = Quanto você assume no máximo; só você vê
    .name = limites
command-duty-hours = Para a moderação: dizer neste canal quando o voluntariado costuma responder
    .name = horário
option-duty-on-hours = Por quantas horas; sem isso, até o fim do seu turno, ou por quatro
    .name = horas
option-duty-shifts-zone = O seu fuso horário: escreva uma cidade, como Lisboa
    .name = fuso

duty-volunteers-only = Isto é para o voluntariado deste servidor, que tem o cargo { $roles }. Se você gostaria de fazer parte, por favor fale com alguém da moderação.
duty-desk-only = Isto é para o voluntariado e a moderação deste servidor, que têm o cargo { $roles }.
duty-moderators-only = Isto é para a moderação deste servidor, que tem o cargo { $roles }.
duty-nobody-named = Ainda não foram escolhidos cargos para isto. Alguém que possa gerenciar o servidor pode fazer isso com **/setup**.
duty-on = Você está de plantão até <t:{ $until }:t> (<t:{ $until }:R>). Agradeço por você estar lá.
duty-on-spent = Você esteve lá por { $hours } no último dia, e por agora é o bastante. Por favor, descanse: você pode voltar ao plantão <t:{ $when }:R>.
duty-on-break = Você tem uma pausa, então ninguém chama você antes de <t:{ $until }:t>.
duty-off = Você não está mais de plantão, e ninguém chama você. Agradeço por você ter estado lá.
duty-off-carrying = O que você assumiu continua com você. Se agora for demais, **Devolver** no cartão deixa outra pessoa assumir, e ninguém pergunta por quê.
duty-next = O seu próximo turno começa <t:{ $when }:R>.
duty-who-now = De plantão agora: { $who }
duty-who-nobody = Não há ninguém de plantão agora.
duty-who-next = Depois: { $who }, <t:{ $from }:F> a <t:{ $until }:t>
duty-who-none = Ninguém disse quando vai estar lá da próxima vez.

duty-shifts = ### Os seus turnos
duty-shifts-zone = O seu fuso horário é **{ $zone }**. A hora lá agora: { $clock }. Para mudar: **/duty shifts** e uma cidade.
duty-shifts-how = Nos seus turnos, o plantão começa por si. Com **/duty off** você pode sair de um a qualquer momento.
duty-shifts-none = Você ainda não tem turnos.
duty-shifts-line = - { $day } de { $from } a { $until }, o próximo: <t:{ $begins }:F> a <t:{ $ends }:t>
duty-shifts-name = { $day } de { $from } a { $until }
duty-shifts-add = Adicionar um turno
duty-shifts-remove = Remover turnos
duty-shifts-days = Dias
duty-shifts-from = De
duty-shifts-until = Até
duty-shifts-clock = Pelo seu relógio, por exemplo 18:00
duty-shifts-clock-until = Por exemplo 22:00. Uma hora anterior à primeira é do dia seguinte
duty-shifts-unclear = Não consegui ler uma das horas, então nada foi adicionado. Por favor, escreva como 18:00.
duty-shifts-same = As duas horas são iguais, então nada foi adicionado. Por favor, escolha um fim mais tarde.
duty-shifts-full = Há lugar para { $count } turnos, e assim seriam mais. Nada foi adicionado. Será que um dos outros pode sair primeiro?
duty-shifts-zone_unknown = Não conheço esse fuso horário, então nada foi alterado. Por favor, escolha um da lista que aparece enquanto você escreve uma cidade.

duty-limits = Quanto você assume no máximo. Mais ninguém vê, ninguém fica sabendo, e você pode mudar quando quiser.
duty-limits-cases = Casos ao mesmo tempo
duty-limits-hours = Horas em um dia
duty-limits-case = { $count ->
        [one] 1 caso ao mesmo tempo
       *[other] { $count } casos ao mesmo tempo
    }
duty-limits-hour = { $count ->
        [one] 1 hora em um dia
       *[other] { $count } horas em um dia
    }
duty-limits-server-cases = Como todo mundo aqui: { $count }
duty-limits-server-hours = Como todo mundo aqui: { $count } h

# Assumir um caso.

desk-answer-conduct = Antes de assumir um caso aqui, por favor leia o que as pessoas voluntárias prometem umas às outras.
desk-answer-full = { $count ->
        [one] Você já tem um caso aberto
       *[other] Você já tem { $count } casos abertos
    }, e tudo bem: ninguém carrega mais do que isso ao mesmo tempo. Este fica aqui para outra pessoa.

# Depois de um caso.

after-question = Como você está depois deste caso?
after-offer = Você quer uma pausa? Ninguém chama você por { $minutes } minutos.
after-given = Você carregou muita coisa, então agora tem uma pausa: ninguém chama você por { $minutes } minutos. Se quiser, você ainda pode assumir um caso.
after-fine = Bem
after-rest = Quero uma pausa
after-talk = Quero conversar com a supervisão
break-rest = Sim
break-later = Agora não
after-direct = Sou um bot. Um caso que estava com você em **{ $server }** foi encerrado, ou outra pessoa continua com ele. Como você está depois desse caso?
after-told = { $volunteer } gostaria de conversar com a supervisão.
after-done-fine = Agradeço por me dizer. Se isso mudar mais tarde, este botão continua funcionando.
after-done-later = Tudo bem. Agradeço por você estar lá. Se quiser uma pausa mais tarde, este botão continua funcionando.
after-done-rest = Bom descanso. Ninguém chama você antes de <t:{ $until }:t>.
after-done-talk = A supervisão sabe que você gostaria de conversar. Não contei nada sobre o caso.
after-not-told = Não consegui falar com a supervisão no canal dela. Por favor, escreva você a alguém da supervisão: você não precisa carregar isto sem companhia.
after-not-known = Isto era para o voluntariado daquele servidor. Se até há pouco você fazia parte: agradeço por tudo o que você fez.

# Entrar no voluntariado.

invitation =
    Oi. Sou um bot de **{ $server }**, e a moderação de lá gostaria que você fizesse parte do voluntariado: quem responde a pessoas que estão passando por um momento difícil.
    Por favor, leia primeiro o que as pessoas voluntárias prometem umas às outras. Se preferir não fazer parte, você não precisa fazer nada, e ninguém pergunta por quê.
invitation-button = Ler o código de conduta
conduct-lead = O que as pessoas voluntárias daqui prometem umas às outras:
conduct-changed = Isto mudou depois que você abriu. Agora está assim:
conduct-duty = Antes de alguém chamar você, por favor leia o que as pessoas voluntárias prometem umas às outras. Depois use **/duty on** de novo.
conduct-accept = Aceito
conduct-done = Agradeço por você fazer parte disto. Agora você pode assumir casos. **/duty shifts** diz quando você está, **/duty limits** quanto você assume no máximo.
conduct-without_role = Agradeço, ficou guardado que você aceita. Agora alguém da moderação precisa dar a você o cargo do voluntariado; depois disso você pode assumir casos.
conduct-not_invited = Não vejo um convite para você lá. Por favor, pergunte a alguém da moderação daquele servidor.
conduct-none = Aqui não há código de conduta, então não há nada a aceitar.

command-volunteers = Quem responde: convidar alguém, e quanto há para o voluntariado
    .name = voluntariado
command-volunteers-add = Para a moderação: convidar alguém para o voluntariado
    .name = convidar
command-volunteers-list = Para moderação e supervisão: quem recebeu convite, e quem aceitou o código de conduta
    .name = lista
command-volunteers-remove = Para a moderação: alguém não faz mais parte do voluntariado
    .name = remover
command-volunteers-load = Para a supervisão: quanto chega e quando, e quanto as pessoas esperam
    .name = carga
option-volunteers-add-member = Quem
    .name = membro
option-volunteers-remove-person = Quem
    .name = pessoa

volunteers-staff-only = Isto é para a moderação e a supervisão deste servidor, que têm o cargo { $roles }.
volunteers-supervisors-only = Isto é para a supervisão deste servidor, que tem o cargo { $roles }.
volunteers-bot = Um bot não pode fazer parte do voluntariado.
volunteers-sent = { $who } tem uma mensagem minha com o convite e o código de conduta.
volunteers-unheard = { $who } não aceita mensagens minhas. Por favor, avise você: assim que tiver o cargo, **/duty on** mostra o código de conduta.
volunteers-needless = { $who } já aceitou o código de conduta como está agora.
volunteers-role-missing = Ainda falta o cargo { $roles }. Eu não dou cargos: por favor, faça isso no Discord.
volunteers-none = Ninguém recebeu convite ainda. **/volunteers add** faz isso.
volunteers-line = - { $who }: { $role }, { $code }
volunteers-line-role = tem o cargo
volunteers-line-no-role = não tem o cargo
volunteers-line-gone = não está neste servidor, pelo que consigo ver
volunteers-line-accepted = aceitou o código, versão { $version }, <t:{ $when }:d>
volunteers-line-older = aceitou um código anterior, versão { $version }, e recebe a pergunta de novo
volunteers-line-invited = recebeu o convite em <t:{ $when }:d> e ainda não aceitou o código
volunteers-line-not = ainda não aceitou o código
volunteers-removed = { $who } não faz mais parte do voluntariado, e nada fica guardado sobre essa pessoa como parte dele.
volunteers-removed-freed = O que estava com ela está na mesa para outra pessoa assumir.
volunteers-removed-role = Ela ainda tem o cargo { $roles }, que só você pode tirar no Discord.
volunteers-unknown = Nada fica guardado sobre { $who } como parte do voluntariado.

load-title = Os últimos 30 dias por faixas do dia (UTC). Trata-se de horas, nunca de pessoas.
load-head-shift = UTC
load-head-came = casos
load-head-typical = espera
load-head-longest = máxima
load-head-waited = tarde
load-few = poucos
load-waited = { $waited } de { $of }
load-seconds = { $count } s
load-minutes = { $count } min
load-hours = { $count } h
load-note = **espera**: até alguém assumir um caso; metade esperou isso ou menos. **tarde**: os que esperaram até que outras pessoas, fora do voluntariado, fossem chamadas, entre aqueles cujo nível chama alguém. **poucos**: menos de cinco, pouco demais para dizer.
load-open = Abertos agora: { $emergency } de emergência, { $urgent } urgentes, { $concern } de preocupação. Destes, ninguém assumiu ainda { $waiting }.
