# As linhas discretas, como as vê quem está na mesa.

command-desk-watches = O que talvez valha uma olhada tranquila: ninguém foi chamado, e some depois de um dia
    .name = para-olhar
quiet-title = Vale uma olhada tranquila
quiet-how = Ninguém foi chamado, e ninguém recebeu resposta. Cada linha some por si depois de um dia.
quiet-none = Não há nada para olhar. Agradeço por perguntar.
quiet-line = **{ $level }**, { $when }: pode ser sobre { $what } ({ $sure ->
        [likely] provável
        [maybe] talvez
       *[faint] um leve sinal
    }, { $percent } %). { $link }
quiet-more = E mais { $count }.
quiet-button-case = Abrir como caso
quiet-button-nothing = Não é nada
quiet-done-case = Agora é um caso: { $link }
quiet-done-trying = Agora é um caso. O cartão dele ainda não pôde ser mostrado, e continuo tentando. Até lá, ele está em **/desk cases**.
quiet-done-unshown = Agora é um caso, mas o cartão dele não pode ser mostrado na mesa. Ele está em **/desk cases**.
quiet-done-nothing = Agradeço por olhar. Essa linha já saiu.
quiet-done-gone = Outra pessoa já olhou essa linha.
