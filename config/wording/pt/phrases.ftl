# As expressões que trago, e as próprias de um servidor, para a moderação.

command-phrases = Quais expressões eu escuto aqui
    .name = expressões
command-phrases-list = Ver o que este servidor mudou, ou todas as expressões sobre uma coisa
    .name = lista
command-phrases-find = Ver quais expressões há em um texto
    .name = procurar
command-phrases-off = Desligar uma expressão aqui
    .name = desligar
command-phrases-on = Ligar de novo uma expressão
    .name = ligar
command-phrases-add = Acrescentar uma expressão própria; primeiro ela é experimentada
    .name = adicionar
command-phrases-keep = Deixar valer uma expressão que foi experimentada
    .name = manter
command-phrases-remove = Tirar uma expressão própria
    .name = remover
option-phrases-list-category = Sobre o quê; sem isso, o que este servidor mudou
    .name = categoria
option-phrases-find-text = O texto. É lido para você e não é guardado em lugar nenhum
    .name = texto
option-phrases-off-phrase = Qual expressão; /phrases find diz o nome dela
    .name = expressão
option-phrases-off-note = Por quê, para quem cuida deste servidor com você
    .name = nota
option-phrases-on-phrase = Qual expressão
    .name = expressão
option-phrases-add-name = Um nome curto: letras minúsculas, algarismos, - e _
    .name = nome
option-phrases-add-category = O que ela significa
    .name = categoria
option-phrases-add-level = Quanto é urgente que alguém olhe; só para pedidos de ajuda
    .name = nível
option-phrases-add-language = Em que língua; se ficar vazio, a deste servidor
    .name = idioma
option-phrases-keep-phrase = O que foi experimentado
    .name = expressão
option-phrases-remove-phrase = Qual expressão própria
    .name = expressão

phrases-language-en = Inglês
phrases-language-es = Espanhol
phrases-language-pt = Português
phrases-language-fr = Francês
phrases-language-de = Alemão

phrases-no-phrase = Escolha uma expressão da lista que aparece enquanto você digita. **/phrases find** diz qual há em um texto.
phrases-no-category = Escolha da lista que aparece enquanto você digita.
phrases-taken = Já existe uma expressão chamada **{ $id }**. Tire-a primeiro, ou escolha outro nome.

phrases-unchanged = Este servidor escuta as expressões que trago, como elas são. **/phrases list** com uma categoria as mostra.
phrases-changed = { $count ->
        [one] **Uma coisa que este servidor mudou**
       *[other] **{ $count } coisas que este servidor mudou**
    }
phrases-row-off = - `{ $id }` ({ $category }) está desligada desde { $since }: { $note }
phrases-row-unknown = - `{ $id }` está desligada desde { $since }, mas nenhuma expressão tem mais esse nome: { $note }
phrases-row-added = - `{ $id }` ({ $category }), própria desde { $since } { $note }
phrases-row-trying = - `{ $id }` ({ $category }), própria, experimentada desde { $since } { $note }
phrases-by = Por <@{ $person }>.
phrases-list = **{ $count } expressões para: { $category }**. Um exemplo de cada uma; ela ouve muitas maneiras de dizer isso.
phrases-row = - `{ $id }`, { $state ->
        [off] desligada aqui
       *[on] ligada
    }: “{ $example }”
phrases-row-own = - `{ $id }`: própria

phrases-find-none = Não há nenhuma expressão neste texto. Os modelos podem ouvir algo nele mesmo assim.
phrases-find = { $count ->
        [one] **Há uma expressão neste texto**
       *[other] **Há { $count } expressões neste texto**
    }
phrases-find-row = - `{ $id }` em “{ $stretch }”: { $state ->
        [off] desligada aqui.
        [dropped] não conta, por causa das palavras em volta.
       *[counts] conta como { $category }.
    }
phrases-find-cues = Em volta: { $cues }.

# Antes e depois de uma mudança.
phrases-off = `{ $id }` ficaria desligada aqui, e nada do que ela ouve seria mais { $category } por essas palavras:
phrases-off-done = `{ $id }` está desligada aqui.
phrases-off-crisis = `{ $id }` ouve pedidos de ajuda ({ $category }). Desligada aqui, não ouve nenhum:
phrases-off-crisis-sure = Por favor, leia isto mais uma vez. Quem escrever algo como estas frases talvez não receba resposta aqui, e talvez ninguém da equipe fique sabendo:
phrases-off-crisis-done = `{ $id }` está desligada aqui. **/phrases on** a traz de volta.
phrases-on = `{ $id }` voltaria a contar:
phrases-on-done = `{ $id }` volta a contar.
phrases-add = `{ $id }` é uma expressão nova para { $category }. Primeiro é experimentada: nada acontece, e se vê quantas vezes teria sido ouvida. **/phrases keep** a deixa valer, e a regra de { $category } responde.
phrases-add-done = `{ $id }` é experimentada a partir da próxima mensagem.
phrases-keep = `{ $id }` contaria como { $category }, e a regra disso responde:
phrases-keep-done = `{ $id }` conta como { $category } a partir da próxima mensagem.
phrases-remove = `{ $id }` deixaria de existir:
phrases-remove-done = `{ $id }` já não existe.

# O que não serve, e o que escrever no lugar.
own-fault-phrase-long = “{ $given }” tem mais de { $most } caracteres. Escreva duas.
own-fault-phrase-empty = Em “{ $given }” não há palavras. Escreva-as como as pessoas dizem.
own-fault-phrase-slot = Em “{ $given }” há chaves, que só as expressões que trago podem usar. Escreva as palavras, como em (quero|desejo)
own-fault-phrase-star = Em “{ $given }” há um *, que as expressões não conhecem. Escreva os finais, como em (ir|vou|indo)
own-fault-phrase-bracket = Em “{ $given }” falta fechar um parêntese. Escreva como em (quero|desejo)
own-fault-phrase-gap = Em “{ $given }” um intervalo não serve. Escreva no máximo dois, cada um de ..1 a ..{ $most }
own-fault-phrase-unreadable = Não é possível ler “{ $given }”. Começa e termina com uma palavra; (a|b) é uma delas, palavra? pode faltar, ..3 são até três palavras no meio.
own-fault-phrase-wide = “{ $given }” pode ter mais de { $most } palavras. Encurte.
own-fault-phrase-category = “{ $given }” não é algo de que as expressões possam tratar. Escolha da lista que aparece enquanto você digita.
own-fault-phrase-none = Não há nada. Escreva uma maneira de dizer isso por linha.
own-fault-phrase-patterns = { $given } maneiras de dizer isso são demais para uma expressão; o máximo é { $most }. Faça duas.
own-fault-phrases = Seriam { $given } expressões próprias, e o máximo é { $most }. Tire algumas.
own-fault-phrase-last = `{ $given }` é aqui a última expressão que ouve este tipo de pedido de ajuda na língua dela, por isso continua ligada.
own-fault-phrase-answer = `{ $given }` só ajuda a entender respostas curtas, por isso continua ligada.
own-fault-language = “{ $given }” não é uma língua em que eu escute. Escolha da lista que aparece enquanto você digita.
own-fault-note = Uma nota tem no máximo { $most } caracteres. Encurte.
