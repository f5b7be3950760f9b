# Todos los comandos, según quién puede usarlos.

command-help = Lo que puedes hacer aquí con Breakwater
    .name = ayuda
help-title = Lo que puedes hacer aquí
help-everybody = **Todo el mundo**
help-desk = **Quienes responden**
help-moderators = **La moderación**
help-owner = **Quien puede gestionar el servidor**
help-menu = En un mensaje: *Aplicaciones*, **{ $name }**:
help-line = { $command } { $what }
help-try-menu = Ver por qué hice algo con un mensaje, o nada.
help-care-point-menu = Pedir al voluntariado que mire por alguien cuyo mensaje te preocupa.
help-page = -# Página { $page } de { $pages }
help-elsewhere = En un mensaje directo puedo mostrar líneas de ayuda. Todo lo demás está en los servidores que compartimos.
help-button-back = Atrás
help-button-next = Siguiente
