# Como está o bot, para a moderação; o que é guardado sobre uma pessoa, para essa pessoa.

command-status = O que o Breakwater acompanha e como ele está
    .name = estado
status-not-set-up = Ainda não acompanho nada. Alguém com a permissão **Gerenciar servidor** pode usar **/setup**.
status-watching = Acompanho { $channels }.
status-desk = Mesa do voluntariado: { $channel }. Casos que ninguém assumiu ainda: { $cases }.
status-waiting = { $count ->
        [0] Tudo foi atendido.
        [one] Uma mensagem espera para ser lida.
       *[other] { $count } mensagens esperam para ser lidas.
    }
status-open-effects = { $count ->
        [0] Nada espera para ser enviado.
        [one] Uma coisa ainda não pôde ser enviada e será tentada de novo.
       *[other] { $count } coisas ainda não puderam ser enviadas e serão tentadas de novo.
    }
status-unreadable = { $count ->
        [0] Todos os eventos do Discord puderam ser lidos.
        [one] Um evento do Discord não pôde ser lido desde que iniciei.
       *[other] { $count } eventos do Discord não puderam ser lidos desde que iniciei.
    }
status-encoder = { $state ->
        [well] As mensagens são lidas pelas regras e pelos dois modelos.
        [starting] As mensagens são lidas pelas regras e por um modelo; o segundo está iniciando.
        [behind] Escreve-se tanto que algumas mensagens são lidas só pelas regras e por um modelo. Pedidos de ajuda em palavras claras são ouvidos como sempre.
       *[other] As mensagens são lidas pelas regras e por um modelo. O segundo não está funcionando, então alguns pedidos de ajuda discretos podem passar despercebidos. Quem me hospeda encontra o motivo no registro.
    }
status-encoder-missed = { $count ->
        [one] Uma vez desde que iniciei, o segundo modelo não respondeu a tempo.
       *[other] { $count } vezes desde que iniciei, o segundo modelo não respondeu a tempo.
    }
status-toxicity = { $state ->
        [well] Linguagem explícita e hostil é encontrada pelas regras e por um modelo ({ $made }), que dá conta de tudo.
        [starting] Linguagem explícita e hostil é encontrada pelas regras; o modelo ({ $made }) está iniciando.
        [behind] Escreve-se tanto que o modelo para linguagem explícita e hostil ({ $made }) não lê todas as mensagens. As regras leem todas.
        [preparing] Linguagem explícita e hostil é encontrada só pelas regras. O modelo está sendo preparado; isso leva um tempo.
        [missing] Linguagem explícita e hostil é encontrada só pelas regras, porque nenhum modelo foi preparado. Quem me hospeda prepara um com: `python -m bot model prepare`
        [switched-off] Linguagem explícita e hostil é encontrada só pelas regras. Quem me hospeda desligou o modelo (`BREAKWATER_MODEL`).
        [failed] Linguagem explícita e hostil é encontrada só pelas regras: não foi possível preparar o modelo. Quem me hospeda encontra o motivo no registro e tenta de novo com: `python -m bot model prepare`
        [refused] Linguagem explícita e hostil é encontrada só pelas regras: os arquivos do modelo não estão como foram feitos. Quem me hospeda prepara o modelo de novo com: `python -m bot model prepare`
       *[other] Linguagem explícita e hostil é encontrada só pelas regras. O modelo não está funcionando; quem me hospeda encontra o motivo no registro ou com: `python -m bot doctor`
    }
status-toxicity-missed = { $count ->
        [one] Uma vez desde que começou, esse modelo não respondeu a tempo.
       *[other] { $count } vezes desde que começou, esse modelo não respondeu a tempo.
    }
status-refusals = O que não consegui fazer ultimamente:
status-refusal = <#{ $channel }>: { $why } ({ $count })
status-more = E mais { $count }.
status-not-allowed = Só a moderação pode ver isto.

command-privacy = O que o Breakwater guarda sobre você
    .name = privacidade
command-privacy-learn = Como manter o anonimato aqui
    .name = aprender
command-privacy-export = Receber tudo o que o Breakwater guarda sobre você
    .name = exportar
command-privacy-erase = Apagar tudo o que o Breakwater guarda sobre você
    .name = apagar
privacy-export-done = Isto é tudo o que guardo sobre você. Nunca guardo o que você escreve.
privacy-export-none = Não guardo nada sobre você.
privacy-erase-done = { $count ->
        [0] Eu não guardava nada sobre você.
       *[other] Tudo o que eu guardava sobre você foi apagado.
    }
