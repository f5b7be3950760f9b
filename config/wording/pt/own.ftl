# As palavras e os padrões próprios de um servidor, para a moderação.

command-words = Palavras e padrões próprios deste servidor
    .name = palavras
command-words-list = Ver as regras próprias deste servidor e o que cada uma procura
    .name = lista
command-words-new = Começar uma regra própria; ela começa na sombra
    .name = nova
command-words-add = Acrescentar palavras ou padrões a uma regra
    .name = adicionar
command-words-remove = Tirar uma palavra ou um padrão de uma regra
    .name = remover
command-words-delete = Tirar uma regra inteira
    .name = eliminar
command-words-keep = Deixar valer o que foi experimentado
    .name = manter
command-words-import = Usar a lista de um arquivo no lugar do que uma regra tem
    .name = importar
command-words-export = Receber como lista o que uma regra tem
    .name = exportar
option-words-list-rule = Qual regra; sem ela, todas
    .name = regra
option-words-new-name = Um nome curto: letras minúsculas, algarismos, - e _
    .name = nome
option-words-new-category = Do que trata; se ficar vazio, é algo próprio
    .name = categoria
option-words-new-level = Quanto é urgente que alguém olhe; só para pedidos de ajuda
    .name = nível
option-words-new-respond = O que acontece quando estiver ligada
    .name = resposta
option-words-new-where = Onde ela olha
    .name = onde
option-words-add-rule = Qual regra
    .name = regra
option-words-remove-rule = Qual regra
    .name = regra
option-words-remove-entry = Qual palavra ou padrão; digite uma parte
    .name = entrada
option-words-delete-rule = Qual regra
    .name = regra
option-words-keep-rule = O que foi experimentado
    .name = regra
option-words-import-rule = Qual regra
    .name = regra
option-words-import-file = Um arquivo de texto com uma palavra, frase ou /a+b/ por linha
    .name = arquivo
option-words-export-rule = Qual regra
    .name = regra

words-respond-flag = Avisar a moderação
words-respond-nudge = Deixar um recado privado a quem escreveu
words-respond-remove = Retirar a mensagem, com recado privado e aviso à moderação
words-where-support = Nos canais de apoio
words-where-everywhere = Em todos os canais que consigo ler

own-gone = Já não tenho aquilo de que se tratava. Nada foi mudado. Por favor, comece de novo.
own-discarded = Descartado. Nada foi mudado.
own-not-there = Aquilo de que se tratava já não existe. Nada foi mudado.
own-same = Já está assim. Nada foi mudado.
own-changed = Entretanto alguém mudou algo aqui. Agora está como se vê acima; por favor, olhe de novo.
own-not-yet = Nada foi mudado ainda.
own-done = **/rules history** mostra quem mudou o quê, e pode desfazer.
own-more = E mais { $count }.
own-button-apply = Mudar
own-button-sure = Fazer mesmo assim
own-judged-sure = O que foi experimentado ainda não foi julgado certo vezes suficientes. Deixar valer mesmo assim?
own-button-discard = Descartar
own-button-correct = Corrigir
own-faulty = { $count ->
        [one] Uma coisa ainda não serve, por isso nada foi mudado:
       *[other] { $count } coisas ainda não servem, por isso nada foi mudado:
    }
own-line = Linha { $line }: { $what }

# Os formulários.
own-form-words = Palavras e padrões
own-form-words-entries = Uma por linha
own-form-words-entries-how = free nitro é uma frase, giveaway* qualquer final, /a+b/ um padrão. Grafias disfarçadas são vistas
own-form-phrases = Uma expressão própria
own-form-phrases-entries = Uma por linha
own-form-phrases-entries-how = palavras simples; (a|b) uma delas; palavra? pode faltar; ..3 até três palavras no meio
own-form-sample = Um texto para experimentar
own-form-sample-how = Você vê o que seria encontrado nele. Não é guardado em lugar nenhum
own-form-note = Por quê
own-form-note-how = Para quem cuida deste servidor com você

own-sample = { $count ->
        [one] Uma delas seria encontrada no seu texto:
       *[other] { $count } delas seriam encontradas no seu texto:
    }
own-sample-hit = - `{ $entry }` encontra `{ $stretch }`
own-sample-none = Nenhuma delas seria encontrada no seu texto.
own-sample-read = Leio o seu texto assim: `{ $text }`

# Antes e depois de uma mudança.
words-new = **{ $name }** é uma regra nova. Começa na sombra: nada acontece, e se vê o que teria acontecido. Ligue-a com **/rules** quando confiar nela.
words-new-done = **{ $name }** está pronta, na sombra.
words-new-other = **{ $name }** é uma regra nova. Primeiro é experimentada: nada acontece, e o que ela encontra é contado como **custom.{ $name }**. Quando for aceita (**/words keep**), conta como { $category }, e a regra disso responde.
words-new-other-done = **{ $name }** está pronta e está sendo experimentada.
words-add = Mais para **{ $name }**:
words-add-done = **{ $name }** procura isto a partir da próxima mensagem.
words-add-tried = **{ $name }** age e continua como está. Isto é experimentado primeiro ao lado dela, como **{ $later }**: nada acontece, e se vê o que teria acontecido. **/words keep** faz disso parte dela.
words-add-tried-done = Isto é experimentado como **{ $later }** a partir da próxima mensagem.
words-remove = Uma a menos para **{ $name }**, desde já:
words-remove-done = **{ $name }** já não a procura.
words-delete = **{ $name }** deixaria de existir, com tudo o que tem e o que era experimentado para ela:
words-delete-done = **{ $name }** já não existe.
words-import = **{ $name }** teria o que está no seu arquivo, { $count ->
        [one] uma entrada
       *[other] { $count } entradas
    }. O que é novo é experimentado primeiro onde a regra age; o que não está no arquivo sai desde já.
words-import-done = **{ $name }** está agora como diz o seu arquivo.
words-keep = O que foi experimentado passa a fazer parte de **{ $name }** e é respondido da mesma forma:
words-keep-done = **{ $name }** tem o que foi experimentado.
words-keep-other = O que **{ $name }** encontra contaria como { $category }, e a regra disso responde:
words-keep-other-done = O que **{ $name }** encontra conta como { $category } a partir da próxima mensagem.
words-keep-rules = Nada está sendo experimentado ao lado de **{ $name }**. Ligue-a com **/rules**.

words-no-rule = Escolha uma regra da lista que aparece enquanto você digita.
words-no-entry = Escolha uma entrada da lista que aparece enquanto você digita.
words-taken = Já existe uma regra chamada **{ $name }**. Acrescente a ela com **/words add**, ou escolha outro nome.
words-not-text = Não foi possível ler este arquivo. Envie texto simples, salvo como UTF-8, de no máximo { $size } KiB.
words-twice = { $count ->
        [one] Uma entrada estava duas vezes e conta uma.
       *[other] { $count } entradas estavam duas vezes e contam uma.
    }
words-exported = É isto que **{ $name }** procura. Mude o arquivo e traga-o de volta com **/words import**.
words-file = { $name }: uma palavra, frase ou /a+b/ por linha. Linhas com # são para as pessoas.

words-list = { $count ->
        [one] **Uma regra própria deste servidor**
       *[other] **{ $count } regras próprias deste servidor**
    }
words-list-none = Este servidor ainda não tem regras próprias. **/words new** começa uma.
words-list-more = E mais { $count }. **/words export** dá tudo o que **{ $name }** tem.
words-row = - **{ $name }**: palavras: { $words }, padrões: { $patterns }; { $mode ->
        [on] ligada
        [shadow] na sombra
        [off] desligada
       *[none] nada responde a ela. Acrescente **custom.{ $name }** às regras
    }
words-row-joins = - **{ $name }**: palavras: { $words }, padrões: { $patterns }; experimentada para **{ $other }**
words-row-trying = - **{ $name }**: palavras: { $words }, padrões: { $patterns }; experimentada para { $category }
words-row-other = - **{ $name }**: palavras: { $words }, padrões: { $patterns }; conta como { $category }, e a regra disso responde

# O que não serve, e o que escrever no lugar.
own-fault-control = Em “{ $given }” há um sinal que não se vê ou que termina uma linha. Digite de novo.
own-fault-stroke = “{ $given }” começa como um padrão. Termine também com /, ou tire a /.
own-fault-long = “{ $given }” tem mais de { $most } caracteres. Encurte, ou escreva duas entradas.
own-fault-star = Em “{ $given }” o * está onde não posso usá-lo. Escreva-o uma vez, no fim de uma palavra, como em giveaway*
own-fault-sign = “{ $given }” é passado por alto em palavras. Escreva um padrão, como /18\+/
own-fault-empty = Em “{ $given }” não há letras. Escreva uma palavra, uma frase ou um /a+b/.
own-fault-many = “{ $given }” tem mais de { $most } palavras. Escreva a parte que diz o essencial.
own-fault-stem = “{ $given }” encontraria metade do que se diz. Escreva pelo menos { $most } letras antes do *
own-fault-short = “{ $given }” é uma letra só e encontraria demais. Escreva uma palavra mais longa, ou um /a+b/.
own-fault-none = Não há nada. Escreva uma palavra, frase ou /a+b/ por linha.
own-fault-pattern-empty = Não há nada entre as barras. Escreva por exemplo /colou?r/
own-fault-pattern-long = Um padrão tem no máximo { $most } caracteres. Escreva dois.
own-fault-pattern-look = “{ $given }” olha para a frente ou para trás, o que os padrões aqui não conseguem. Escreva o que está lá, como em /(^|[^a-z])abc/
own-fault-pattern-back = “{ $given }” se refere ao que foi encontrado antes, o que os padrões aqui não sabem. Escreva cada caso, como em /(aa|bb|cc)/
own-fault-pattern-greedy = “{ $given }” segura o que encontrou, o que os padrões aqui nunca precisam. Tire o segundo sinal, como em /a+/
own-fault-pattern-condition = “{ $given }” é uma condição, uma repetição de si mesmo ou um comentário, que os padrões aqui não conhecem. Escreva cada caso como uma entrada.
own-fault-pattern-within = “{ $given }” é um conjunto dentro de outro, e encontraria algo diferente do que você quer. Escreva o conjunto, como em /[b-df-hj-np-tv-z]/
own-fault-pattern-sign = “{ $given }” não é conhecido aqui. Para uma letra escreva [a-z], para um algarismo \d, para um espaço \s, para um sinal raro \x{"{"}1F600{"}"}
own-fault-pattern-unreadable = Não é possível ler este padrão ({ $given }). Veja os parênteses, e ponha \ antes de um sinal que quer dizer ele mesmo.
own-fault-pattern-large = “{ $given }” repete demais. Use números menores, como em /.{"{"}0,20{"}"}/, ou escreva dois padrões.
own-fault-pattern-nothing = “{ $given }” serve para um texto vazio, e assim para todas as mensagens. Tire um * ou ?, ou escreva + no lugar de *.
own-fault-id = “{ $given }” não pode ser um nome. Use letras minúsculas, algarismos, - e _, no máximo 32, com uma letra ou algarismo no começo e sem -new no fim
own-fault-category = “{ $given }” não é algo que eu procure. Escolha da lista que aparece enquanto você digita.
own-fault-level-missing = Um pedido de ajuda precisa de um nível: emergency, urgent ou concern.
own-fault-level-other = Só pedidos de ajuda têm nível. Tire { $given }.
own-fault-joins = Não existe uma regra própria chamada “{ $given }” da qual isto pudesse fazer parte.
own-fault-choice = Em vez de “{ $given }”, escolha da lista que aparece enquanto você digita.
own-fault-rules = Seriam { $given } regras, e o máximo é { $most }. Junte o que vai junto.
own-fault-words = Seriam { $given } palavras e frases, e o máximo por servidor é { $most }. Use giveaway* para muitos finais, ou tire algumas.
own-fault-patterns = Seriam { $given } padrões, e o máximo por servidor é { $most }. Tire alguns, ou escreva palavras simples.
own-fault-bytes = Todas as entradas juntas passariam de { $most } KiB. Tire algumas.
own-fault-weight = Todos os padrões juntos dariam trabalho demais a cada mensagem. Tire os que repetem muito, como .*
