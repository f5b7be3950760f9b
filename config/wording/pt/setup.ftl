# A configuração.

introduction =
    Oi. Você me convidou para **{ $server }**. Ainda não acompanho nada.
    Para começar, use **/setup** lá: você escolhe os canais de apoio, a mesa do voluntariado e o registro da moderação. Leva dois minutos. Até isso estar feito, não leio nenhuma mensagem.

setup-title = Configurar o Breakwater
setup-progress = { $bar } Passo { $step } de { $steps }: **{ $name }**
setup-how = -# Cada escolha é guardada na hora. Você pode sair em qualquer passo e continuar depois.
setup-go = Ir para outro passo
setup-back = Voltar
setup-next = Avançar
setup-again = Olhar de novo
setup-link = Dar permissões

setup-step-support = Canais de apoio
setup-step-staff = Mesa e registro
setup-step-people = Pessoas
setup-step-countries = Países
setup-step-language = Idioma
setup-step-notes = Avisos privados
setup-step-check = Permissões
setup-step-try = Experimentar

setup-support = **Canais de apoio**: onde as pessoas pedem ajuda. Os tópicos deles e as publicações de fórum também contam.
setup-desk = **A mesa do voluntariado**: onde mostro ao voluntariado quem talvez precise de alguém.
setup-log = **O registro da moderação**: onde digo à moderação o que não consegui fazer e o que precisa do seu olhar.
setup-people = Aqui não é preciso escolher nada para começar.
setup-volunteers = **Voluntariado** (se houver): o cargo de quem pode assumir um caso. Sem ele, a moderação responde.
setup-moderators = **Moderação**: o cargo de quem cuida das regras. Também pode ficar na mesa.
setup-supervisors = **Supervisão** (se houver): o cargo de quem cuida do voluntariado. Sem ela, a moderação cuida.
setup-supervision = **O canal da supervisão** (se houver): onde conto o que diz respeito ao voluntariado. Sem ele, uso o registro da moderação.
setup-usual-moderators = Você não indicou ninguém para a moderação, então fiquei com os cargos que têm **Gerenciar mensagens** no servidor inteiro: { $roles }. Você pode mudar isso em *Pessoas*.
setup-no-moderators = Nenhum cargo aqui tem **Gerenciar mensagens** no servidor inteiro, então não sei quem chamar numa emergência. Escolha um cargo para **Moderação**, por favor.
setup-pick-channels = Escolher canais
setup-pick-channel = Escolher um canal
setup-pick-roles = Escolher cargos

setup-countries = **Países** onde as pessoas do servidor vivem. Assim procuro também números de telefone como se discam lá, além dos habituais, e ofereço primeiro esses países quando alguém procura uma linha de ajuda. Números oficiais são procurados em toda parte. Nunca adivinho onde alguém está.
setup-countries-chosen = Escolhidos: { $countries }.
setup-countries-none = Escolhidos: nenhum. Procuro números de telefone como em dezoito países e ofereço as linhas de ajuda dos países mais procurados.
setup-countries-many = Podem ser escolhidos no máximo { $most } países. Nada foi mudado.
setup-countries-page = De { $from } a { $until }

setup-language = **O idioma em que falo em público**, na mesa e no registro. Em particular, falo com cada pessoa no idioma do Discord dela, se eu o conhecer.
setup-language-auto = Como o Discord sabe: { $language }
setup-language-en = English
setup-language-es = Español
setup-language-pt = Português
setup-language-fr = Français
setup-language-de = Deutsch

setup-deliver = **Quando alguém revela um dado seu**, como eu digo isso?
setup-care = **Quando alguém talvez precise de ajuda**, como eu a ofereço?
setup-way-reply = Uma nota curta abaixo da mensagem
setup-way-reply-more = Não diz nada sobre a pessoa. Só ela lê o que está atrás do botão.
setup-way-direct = Uma mensagem direta
setup-way-direct-more = Se as mensagens diretas estiverem fechadas, será a nota.

setup-check-well = Tenho todas as permissões de que preciso nos canais escolhidos.
setup-check-link = O que me falta no servidor inteiro vem com o botão **{ $button }**: lá este servidor já está escolhido.
setup-check-channel = { $channel } me tira por conta própria: { $permissions }. Abra o canal, escolha *Editar canal* e depois *Permissões*, e permita para o Breakwater.
setup-check-coverage = -# **/coverage** mostra a qualquer momento todos os canais do servidor.

setup-try-how = O que aconteceria em { $channel } com estas configurações se alguém sem um cargo especial escrevesse isto. Nada é feito.
setup-try-first = Escolha primeiro um canal de apoio. Aí posso mostrar aqui o que aconteceria nele.
setup-try-phone = pode me escrever, meu número é +44 7700 900123
setup-try-cry = todo mundo estaria melhor sem mim
setup-try-plain = bom dia, gente, fiz panquecas
setup-try-nothing = Nada acontece.
setup-try-nudge = { $way ->
        [direct] A pessoa recebe uma mensagem direta sobre isso.
       *[reply] Uma nota curta aparece abaixo. Só a própria pessoa pode ler o que está atrás do botão.
    }
setup-try-mask = A pessoa pode pedir que seja publicada de novo sem o dado.
setup-try-remove = A mensagem é removida, e a pessoa fica sabendo por quê.
setup-try-resources = { $way ->
        [direct] A pessoa recebe uma mensagem direta com linhas de ajuda e um caminho até o voluntariado.
       *[reply] Uma nota curta aparece abaixo. Atrás do botão há linhas de ajuda e um caminho até o voluntariado.
    }
setup-try-case = { $desk } mostra um caso que alguém pode assumir.
setup-try-watch = { $desk } mostra uma linha silenciosa. Ninguém é chamado.
setup-try-flag = { $log } avisa a moderação.
setup-try-late = -# Os modelos demoraram demais. Isto é o que só as regras dizem.
setup-try-more = -# Experimente suas próprias palavras com **/rules try**. **/help** mostra tudo o mais que você pode fazer.

setup-missing = Ainda não acompanho nada. Falta escolher: { $what }.
setup-name-support_channels = os canais de apoio
setup-name-desk_channel = a mesa do voluntariado
setup-name-log_channel = o registro da moderação
setup-name-moderator_roles = a moderação
setup-name-volunteer_roles = voluntariado
setup-name-supervisor_roles = supervisão
setup-name-supervision_channel = o canal da supervisão
setup-ready = Tudo pronto. Agora acompanho { $channels }.
setup-lacking = Em { $channel } ainda preciso de: { $permissions }.
setup-more = E mais { $count } canais onde falta algo.
setup-desk-open = Todo mundo pode ler { $channel }. Os casos ficariam à vista de todo mundo: por favor, torne o canal privado.
setup-same = Um canal não pode ser de apoio e da equipe ao mesmo tempo. Deixei { $channel } fora dos canais de apoio.
setup-outgrown = Algumas regras deste servidor não servem mais, então nada pôde ser mudado. Desfaça com **/policy reset** ou corrija com **/policy import**. { $what }
command-setup = Configurar o Breakwater passo a passo
    .name = configurar

permission-view_channel = Ver canal
permission-send_messages = Enviar mensagens
permission-send_messages_in_threads = Enviar mensagens em tópicos
permission-read_message_history = Ver histórico de mensagens
permission-manage_messages = Gerenciar mensagens
permission-manage_webhooks = Gerenciar webhooks
permission-create_private_threads = Criar tópicos privados
permission-manage_threads = Gerenciar tópicos
permission-mention_everyone = Mencionar @everyone, @here e todos os cargos
