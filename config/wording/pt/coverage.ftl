# O que o bot pode fazer em cada canal.

command-coverage = O que o Breakwater pode e não pode fazer em cada canal
    .name = cobertura
coverage-title = O que posso fazer aqui
coverage-support = **{ $full } de { $all }** canais de apoio estão totalmente cobertos.
coverage-support-none = Ainda não foram escolhidos canais de apoio. Alguém com a permissão **Gerenciar servidor** pode usar **/setup**.
coverage-read = Posso ler { $read } de { $all } canais, e { $threads } tópicos e publicações de fórum abertos.
coverage-problems = **O que falta onde precisam de mim**
coverage-missing = { $permission }: { $channels }
coverage-well = Não falta nada onde precisam de mim.
coverage-more = { $channels } e mais { $count }
coverage-blind = **O que não consigo ver**
coverage-blind-hidden = Escondidos de mim: { $channels }
coverage-blind-private = Tópicos privados a que ninguém me adicionou: { $channels }
coverage-blind-voice = O que se diz em voz alta em canais de voz e palcos. O que se escreve lá eu leio.
coverage-blind-pictures = O que está em imagens, vídeos e mensagens de voz. Os nomes e descrições eu leio.
coverage-age = Com restrição de idade, onde as regras podem tratar palavras explícitas de outro modo: { $channels }
coverage-since = **Desde a última olhada, { $when }**
coverage-since-nothing = Nada mudou.
coverage-first = -# Esta foi a primeira olhada. A próxima mostra o que mudou desde então.
coverage-new = Novos: { $channels }
coverage-gone = { $count ->
        [one] Um canal não existe mais.
       *[other] { $count } canais não existem mais.
    }
coverage-gained = Agora posso { $what }: { $channels }
coverage-lost = Não posso mais { $what }: { $channels }
coverage-can-see = ver
coverage-can-read = ler o que foi dito
coverage-can-reply = responder
coverage-can-remove = remover mensagens
coverage-can-webhooks = publicar cópias cobertas
coverage-can-threads = abrir salas privadas
coverage-use-support = apoio
coverage-use-desk = mesa
coverage-use-log = registro
coverage-use-supervision = supervisão
coverage-used = { $channel } ({ $use })
coverage-line-all = { $channel }: tudo
coverage-line-hidden = { $channel }: escondido de mim
coverage-line-not = { $channel }: não posso { $what }
coverage-line-nobody = { $channel }: um tópico privado, ninguém me adicionou
coverage-page = -# Página { $page } de { $pages }
coverage-nothing = Não há canais aqui.
coverage-button-details = Um canal de cada vez
coverage-button-summary = Resumo
coverage-button-back = Voltar
coverage-button-next = Avançar
coverage-button-link = Dar permissões
