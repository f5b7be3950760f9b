# A configuração.

introduction =
    Oi. Você me convidou para **{ $server }**. Ainda não acompanho nada.
    Para começar, use **/setup** lá: você escolhe os canais de apoio, a mesa do voluntariado, o registro da moderação e os dois cargos. Até isso estar feito, não leio nenhuma mensagem.

setup-title = Configurar o Breakwater
setup-how = Cada escolha é guardada na hora. Você pode sair e voltar depois.
setup-support = **Canais de apoio**: onde as pessoas pedem ajuda. Os tópicos deles e as publicações de fórum também contam.
setup-desk = **A mesa do voluntariado**: onde mostro ao voluntariado quem talvez precise de alguém.
setup-log = **O registro da moderação**: onde digo à moderação o que não consegui fazer e o que precisa do seu olhar.
setup-volunteers = **Voluntariado**: o cargo de quem pode assumir um caso.
setup-moderators = **Moderação**: o cargo de quem cuida das regras.
setup-supervisors = **Supervisão** (se houver): o cargo de quem cuida do voluntariado. Sem ela, a moderação cuida.
setup-supervision = **O canal da supervisão** (se houver): onde conto o que diz respeito ao voluntariado. Sem ele, uso o registro da moderação.
setup-pick-channels = Escolher canais
setup-pick-channel = Escolher um canal
setup-pick-roles = Escolher cargos
setup-missing = Ainda não acompanho nada. Falta escolher: { $what }.
setup-name-support_channels = os canais de apoio
setup-name-desk_channel = a mesa do voluntariado
setup-name-log_channel = o registro da moderação
setup-name-volunteer_roles = o voluntariado
setup-name-moderator_roles = a moderação
setup-ready = Tudo pronto. Agora acompanho { $channels }.
setup-lacking = Em { $channel } ainda preciso de: { $permissions }.
setup-more = E mais { $count } canais onde falta algo.
setup-desk-open = Todo mundo pode ler { $channel }. Os casos ficariam à vista de todo mundo: por favor, torne o canal privado.
setup-same = Um canal não pode ser de apoio e da equipe ao mesmo tempo. Deixei { $channel } fora dos canais de apoio.
setup-not-allowed = Só pessoas com a permissão **Gerenciar servidor** podem me configurar.
command-setup = Escolher os canais e cargos com que o Breakwater trabalha

permission-view_channel = Ver canal
permission-send_messages = Enviar mensagens
permission-send_messages_in_threads = Enviar mensagens em tópicos
permission-read_message_history = Ver histórico de mensagens
permission-manage_messages = Gerenciar mensagens
permission-manage_webhooks = Gerenciar webhooks
permission-create_private_threads = Criar tópicos privados
permission-manage_threads = Gerenciar tópicos
permission-mention_everyone = Mencionar @everyone, @here e todos os cargos
