# O AutoMod do Discord como primeira linha: o que é parado antes de ser publicado, e quem cuida disso.

command-automod = Deixar o Discord parar dados de pagamento e endereços privados antes que alguém veja
    .name = automod
command-automod-sync = Escolher o que o Discord para antes de ser publicado, e escrever as regras
    .name = sincronizar
command-automod-status = Ver minhas regras do AutoMod, o que mudou e se palavras de crise são bloqueadas
    .name = estado
command-automod-remove = Tirar minhas regras do AutoMod
    .name = remover

automod-bot-not-allowed = Eu também preciso da permissão **Gerenciar servidor**: sem ela o Discord não me deixa ver as regras do AutoMod. Dê a permissão ao meu cargo nas configurações do servidor no Discord e tente de novo.

automod-message-details = Parece um cartão, uma conta ou um e-mail, e não foi publicado. Cuide-se: /privacy learn. A ajuda está a um comando: /help-now
automod-message-phones = Parece um número de telefone, e não foi publicado. Cuide-se: /privacy learn. A ajuda está a um comando: /help-now
automod-message-lists = Tem palavras que não são publicadas aqui. Cuide-se: /privacy learn. A ajuda está a um comando: /help-now
automod-rule-details = Breakwater: cartões, contas e e-mails
automod-rule-phones = Breakwater: números de celular
automod-rule-lists = Breakwater: listas de bloqueio deste servidor

automod-title = O que o Discord para antes de ser publicado
automod-how = O AutoMod do Discord pode parar uma mensagem antes que alguém a veja, mesmo quando não estou funcionando. Só quem escreveu fica sabendo por quê, e nenhum canal recebe uma cópia. Escolha o que ele para; nada é escrito antes de você apertar o botão no fim.
automod-warning = **Por favor, leia isto primeiro.** O AutoMod conhece sinais, não pessoas. Se um pedido de ajuda tiver um destes dados, ele também é parado: ninguém lê, e eu não posso responder. Peço ao Discord que deixe passar palavras claras de crise, mas não dá para contar com isso. O que não é parado aqui eu continuo notando depois de publicado.
automod-pick-parts = O que é parado
automod-part-card = Cartões de pagamento
automod-part-iban = Contas bancárias (IBAN)
automod-part-email = Endereços de e-mail privados
automod-part-lists = As listas de bloqueio deste servidor
automod-phones = **Números de telefone** só são parados para os países que você escolher, e só os de celular. Alguém em perigo pode escrever onde pode ser encontrado: com isto, essa mensagem nunca chega. As linhas de ajuda que conheço passam.
automod-pick-countries = Países cujos números de celular são parados
automod-spare-button = Deixar os canais de apoio de fora
automod-unspare-button = Parar também nos canais de apoio
automod-spared = Os canais de apoio ficam de fora: lá nada é parado, e eu respondo como sempre.
automod-too-many-channels = O Discord pode deixar de fora no máximo { $most } canais, e há mais canais de apoio do que isso. Por isso nenhum fica de fora.
automod-plan = **O que eu faria agora**
automod-plan-none = Tudo está como você escolheu. Não há nada a fazer.
automod-step-create = - Nova: **{ $name }** (palavras: { $words }, padrões: { $patterns })
automod-step-change = - Atualizada: **{ $name }** (palavras: { $words }, padrões: { $patterns })
automod-step-restore = - Corrigida de novo: **{ $name }**. Alguém mudou { $fields }
automod-step-remove = - Será retirada: **{ $name }**
automod-no-room = Não há lugar para { $names }. Um servidor pode ter { $most } regras de palavras-chave, e outras pessoas fizeram { $others }. Tire uma dessas nas configurações do Discord ou escolha menos.
automod-left-crisis = { $count ->
        [one] Uma entrada das suas listas de bloqueio fica de fora, porque alguém em crise pode escrevê-la: { $entries }
       *[other] { $count } entradas das suas listas de bloqueio ficam de fora, porque alguém em crise pode escrevê-las: { $entries }
    }
automod-left-too_long = { $count ->
        [one] Uma entrada das suas listas de bloqueio é mais longa do que o Discord aceita, e fica comigo: { $entries }
       *[other] { $count } entradas das suas listas de bloqueio são mais longas do que o Discord aceita, e ficam comigo: { $entries }
    }
automod-left-unreadable = { $count ->
        [one] Um padrão das suas listas de bloqueio quer dizer outra coisa para o Discord, e fica comigo: { $entries }
       *[other] { $count } padrões das suas listas de bloqueio querem dizer outra coisa para o Discord, e ficam comigo: { $entries }
    }
automod-left-everything = { $count ->
        [one] Uma entrada das suas listas de bloqueio pararia todas as mensagens, e fica de fora: { $entries }
       *[other] { $count } entradas das suas listas de bloqueio parariam todas as mensagens, e ficam de fora: { $entries }
    }
automod-left-no_room = { $count ->
        [one] Uma entrada das suas listas de bloqueio não achou lugar, e fica comigo.
       *[other] { $count } entradas das suas listas de bloqueio não acharam lugar, e ficam comigo.
    }
automod-no-lists = Este servidor não tem listas de bloqueio próprias que possam ser paradas.
automod-budget-now = Regras de palavras-chave: { $own } minhas e { $others } de outras pessoas, de { $most }.
automod-budget-after = Regras de palavras-chave depois disso: { $own } minhas e { $others } de outras pessoas, de { $most }.
automod-filling = - **{ $name }**: palavras { $words } de { $mostwords }, padrões { $patterns } de { $mostpatterns }, permitidas { $allowed } de { $mostallowed }
automod-sync-button = Escrever estas regras
automod-field-name = o nome dela
automod-field-words = as palavras dela
automod-field-patterns = os padrões dela
automod-field-allowed = o que ela deixa passar
automod-field-message = o que ela diz
automod-field-acts = o que ela faz
automod-field-exempt_channels = os canais que ela deixa de fora
automod-field-enabled = se ela está ligada

automod-working = O Discord está sendo avisado: { $done } de { $all } prontas.
automod-stale = Algo mudou desde que mostrei isto a você, então nada foi feito. É assim que está agora.
automod-done = Pronto.
automod-done-create = - Escrita: **{ $name }**
automod-done-change = - Corrigida: **{ $name }**
automod-done-remove = - Retirada: **{ $name }**
automod-failed-permission = Não consegui cuidar de **{ $name }**: para isso preciso da permissão **Gerenciar servidor**.
automod-failed-full = Não consegui escrever **{ $name }**: este servidor tem tantas regras de palavras-chave quanto o Discord permite. Tire antes uma das outras.
automod-failed-not_taken = O Discord não aceitou **{ $name }** como está. Se houver padrões do servidor nela, pode ser por causa disso.
automod-failed-gone = Alguém tirou **{ $name }** nesse meio-tempo.
automod-failed-busy = O Discord só me deixa mudar essas regras de vez em quando, e **{ $name }** tem que esperar. Por favor, tente de novo em alguns minutos.
automod-failed-unwell = O Discord não respondeu quando eu cuidava de **{ $name }**. Por favor, tente de novo em alguns minutos.
automod-again = O que foi feito fica. Use **/automod sync** de novo para o resto.
automod-unread-permission = Preciso da permissão **Gerenciar servidor** para ver as regras do AutoMod. Dê a permissão ao meu cargo nas configurações do servidor no Discord e tente de novo.
automod-unread = O Discord não me deixa ver nem mudar as regras do AutoMod neste momento. Nada foi mudado; por favor, tente de novo em alguns minutos.

automod-remove-title = Tirar minhas regras do AutoMod
automod-remove-none = Não há nenhuma regra minha. As que outras pessoas fizeram são delas, e eu não mexo nelas.
automod-remove-how = Estas são minhas. As que outras pessoas fizeram ficam como estão, e eu continuo notando tudo depois de publicado.
automod-remove-button = Tirar
automod-removed = Não resta nenhuma regra minha.

automod-status-title = O que o AutoMod do Discord para aqui
automod-status-none = Não há nenhuma regra minha aqui, e nenhuma foi escolhida. **/automod sync** escreve as regras.
automod-state-right = - **{ $name }** está como eu escrevi.
automod-state-edited = - **{ $name }**: alguém mudou { $fields }. **/automod sync** pode corrigir.
automod-state-gone = - Alguém tirou **{ $name }**. **/automod sync** pode escrever de novo.
automod-state-behind = - **{ $name }** ainda não diz o que você escolheu depois. **/automod sync** atualiza.
automod-state-missing = - **{ $name }** está escolhida e ainda não foi escrita. **/automod sync** escreve.
automod-state-superfluous = - **{ $name }** não está mais escolhida. **/automod sync** tira.
automod-lint-none = Nenhuma regra que bloqueia tem palavras de crise, até onde posso ver.
automod-lint-title = **Palavras de crise são bloqueadas aqui**
automod-lint-why = Se um pedido de ajuda é bloqueado, ninguém lê, e quem escreveu aprende que não pode dizer aquilo. Eu ouço essas palavras e respondo, então, por favor, deixe que passem.
automod-lint-rule = - **{ $name }** para { $entries }
automod-lint-unread = - **{ $name }** tem padrões que não consigo ler. Por favor, veja se eles param pedidos de ajuda: { $entries }
automod-lint-preset = - **{ $name }** usa as listas de palavras do próprio Discord. Não consigo ver o que há nelas.
automod-lint-button = Tirar de: { $name }
automod-more = E mais { $count } linhas.
automod-more-entries = { $entries } e mais { $count }

automod-clean-title = **{ $name }**, antes e depois
automod-clean-words = Palavras: { $before } → { $after }
automod-clean-patterns = Padrões: { $before } → { $after }
automod-clean-out = Sai: { $entries }
automod-clean-off = Não há mais nada nesta regra, e o Discord não guarda regras vazias. Por isso ela seria desligada e ficaria como está.
automod-clean-button = Tirar
automod-cleaned = Pronto. **{ $name }** não para mais isso. Eu ouço e respondo.
automod-clean-stale = Alguém mudou esta regra desde então, ou não há mais nada para tirar. Nada foi mudado. **/automod status** mostra como está agora.
