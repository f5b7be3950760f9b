# Todos os comandos, por quem pode usá-los.

command-help = O que você pode fazer aqui com o Breakwater
    .name = ajuda
help-title = O que você pode fazer aqui
help-everybody = **Todo mundo**
help-desk = **Quem responde**
help-moderators = **A moderação**
help-owner = **Quem pode gerenciar o servidor**
help-menu = Numa mensagem: *Apps*, **{ $name }**:
help-line = { $command } { $what }
help-try-menu = Ver por que fiz algo com uma mensagem, ou nada.
help-care-point-menu = Pedir ao voluntariado que veja como está alguém cuja mensagem preocupa você.
help-page = -# Página { $page } de { $pages }
help-elsewhere = Numa mensagem direta posso mostrar linhas de ajuda. Todo o resto está nos servidores que temos em comum.
help-button-back = Voltar
help-button-next = Avançar
