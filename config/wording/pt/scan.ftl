# O que diz `python -m bot scan`: o relatório e as linhas do fim.

scan-title = Revisão com o Breakwater
scan-lead = O que o Breakwater teria notado e feito em { $messages ->
    [one] { $messages } mensagem
   *[other] { $messages } mensagens
} de { $first } a { $last }. Um ensaio: nada foi enviado, guardado nem consultado em lugar nenhum.
scan-lead-empty = Não havia nenhuma mensagem para ler.
scan-stopped = A revisão foi interrompida antes do fim. Isto é o que tinha sido lido até então.
scan-skip = Ir para os achados

scan-tile-messages = mensagens lidas
scan-tile-found = com um achado
scan-tile-answered = teriam tido resposta
scan-tile-cases = casos novos na mesa

scan-honest = Como ler isto
scan-honest-guess = Um achado é uma suposição sobre palavras, não um fato sobre uma pessoa. Alguns estão errados, e alguns pedidos de ajuda escapam.
scan-honest-look = Antes de tirar uma conclusão, abra a mensagem e leia o que está em volta.
scan-honest-people = Ninguém é citado aqui. Por favor, não conte nem compare pessoas com isto.
scan-honest-words = As palavras estão cobertas: { $word } é uma palavra qualquer, { $found } é uma palavra do que foi achado. A mensagem por trás de um link só é vista por quem pode ler o canal.
scan-honest-past = Os intervalos e os casos contam como teriam acontecido: como se cada aviso tivesse chegado, ninguém tivesse pedido silêncio e todos os casos ainda estivessem abertos.
scan-honest-export = As mensagens são lidas como estão na exportação: as editadas na última forma, as apagadas não. Imagens, voz e arquivos não são lidos.
scan-honest-everywhere = Nenhum canal de apoio foi indicado, então todos contam como tal. Indique os seus com --support para ter números mais próximos do seu servidor.
scan-honest-adults = Uma exportação não diz quais canais têm a restrição de idade do Discord: todos contam como se não tivessem.
scan-honest-encoder = Não foi possível consultar o modelo de frases. O próprio bot ouve mais.
scan-honest-model = O modelo de linguagem explícita e hostil não foi consultado. Se o seu bot o usa, indique a pasta dele com --model.

scan-family-crisis = Pedidos de ajuda
scan-family-privacy = Dados pessoais
scan-family-content = Linguagem explícita e hostil
scan-family-boundary = Limites
scan-family-custom = Regras próprias deste servidor

scan-happened = O que teria acontecido
scan-happened-note = Em tantas mensagens o bot teria feito isto. Uma mensagem pode estar em várias linhas.
scan-hint = dar uma dica privada sobre um nome, uma única vez
scan-cases = { $new ->
    [one] { $new } caso novo
   *[other] { $new } casos novos
}, { $joined ->
    [one] { $joined } mensagem que se junta a um
   *[other] { $joined } mensagens que se juntam a um
}
scan-nothing-done = Não teria feito nada.

scan-categories = Por tipo
scan-categories-note = Mensagens em que se achou algo de um tipo. Em cor forte: aquelas em que algo teria sido feito.
scan-hours = Por hora do dia
scan-hours-note = Mensagens com um achado. As horas são as que a exportação escreve, em geral as do relógio do computador que a fez.
scan-hours-chart = { $family }: mensagens com um achado por hora do dia. O máximo, { $most }, na hora a partir das { $hour }:00.
scan-hours-most = máximo: { $most }
scan-hours-table = O mesmo em tabela
scan-hours-all = mensagens lidas
scan-channels = Por canal
scan-channels-note = Tópicos e publicações contam com o canal deles. Em cor forte: mensagens com um achado.
scan-channels-more = { $count ->
    [one] Mais um canal
   *[other] Mais { $count } canais
}
scan-rules = Por regra
scan-rules-note = O que cada regra teria feito, e quantas vezes foi contida e por quê. Uma regra na sombra só conta.
scan-findings = Achados
scan-findings-shown = { $shown } de { $all } achados, os mais graves primeiro. --rows mostra mais.
scan-findings-all = { $all ->
    [one] Um achado.
   *[other] { $all } achados, os mais graves primeiro.
}
scan-findings-link = Uma data abre a mensagem no Discord.
scan-nothing-found = Nada foi achado.
scan-show-answered = só o que teria tido resposta
scan-unread = O que não foi lido
scan-unread-nothing = Tudo foi lido.
scan-unread-bot = mensagens de bots e webhooks
scan-unread-system = mensagens do próprio Discord
scan-unread-broken = mensagens que não dá para entender
scan-unread-staff = mensagens nos canais da própria equipe
scan-unread-twice = mensagens que estão em dois arquivos
scan-unread-wordless = mensagens sem nada escrito
scan-unread-text_files = arquivos de texto anexados, que o próprio bot leria
scan-unread-edited = mensagens editadas: o que estava escrito antes

scan-column-what = o que teria feito
scan-column-messages = mensagens
scan-column-answered = com resposta
scan-column-found = com um achado
scan-column-share = parte
scan-column-kind = tipo
scan-column-level = nível
scan-column-channel = canal
scan-column-rule = regra
scan-column-would = teria feito
scan-column-shadow = na sombra
scan-column-held = contida
scan-column-when = quando
scan-column-sure = certeza
scan-column-where = onde
scan-column-done = o que teria feito
scan-column-hour = hora

scan-words = palavras { $first } a { $last } de { $words }
scan-word = palavra { $first } de { $words }
scan-part-forward = em uma mensagem encaminhada
scan-part-poll = em uma enquete
scan-part-embed = em uma incorporação
scan-part-attachment = no nome de um arquivo
scan-part-sticker = no nome de uma figurinha
scan-part-title = em um título
scan-shadow = na sombra: { $what }
scan-nothing = nada ({ $reasons })
scan-open = Abrir a mensagem de { $when } em #{ $channel }

scan-fault-empty = O arquivo está vazio. Exporte de novo.
scan-fault-foreign = Isto não é uma exportação JSON do DiscordChatExporter. Exporte de novo com: --format Json
scan-fault-direct = São mensagens diretas, que o bot nunca lê. Indique a exportação de um canal.
scan-fault-closed = O arquivo não pode ser lido depois da mensagem { $after } ({ $reason }). Permita a leitura e faça a revisão de novo.
scan-fault-cut = O arquivo acaba no meio, depois da mensagem { $after }. Exporte de novo para ter o resto.
scan-fault-damaged = O arquivo está danificado depois da mensagem { $after }. Exporte de novo para ter o resto.

scan-made = Feito em { $made }, com { $files ->
    [one] { $files } arquivo
   *[other] { $files } arquivos
}, em { $seconds } s ({ $rate } mensagens por segundo), com { $policy }.
scan-policy-default = as regras de sempre
scan-policy-file = as regras de { $name }
scan-said-report = Relatório: { $path }
scan-said-summary = Resumo: { $path }
