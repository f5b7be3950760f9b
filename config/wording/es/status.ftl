# Cómo está el bot, para la moderación; lo que se guarda sobre una persona, para esa persona.

command-status = De qué está pendiente Breakwater y cómo está
    .name = estado
status-not-set-up = Todavía no estoy pendiente de nada. Alguien con el permiso **Gestionar servidor** puede usar **/setup**.
status-watching = Estoy pendiente de { $channels }.
status-desk = Mesa del voluntariado: { $channel }. Casos que nadie ha tomado todavía: { $cases }.
status-waiting = { $count ->
        [0] Todo está atendido.
        [one] Un mensaje espera a ser leído.
       *[other] { $count } mensajes esperan a ser leídos.
    }
status-open-effects = { $count ->
        [0] No hay nada pendiente de envío.
        [one] Algo no se pudo enviar todavía y se vuelve a intentar.
       *[other] { $count } cosas no se pudieron enviar todavía y se vuelven a intentar.
    }
status-unreadable = { $count ->
        [0] Se pudieron leer todos los eventos de Discord.
        [one] Un evento de Discord no se pudo leer desde que arranqué.
       *[other] { $count } eventos de Discord no se pudieron leer desde que arranqué.
    }
status-encoder = { $state ->
        [well] Los mensajes los leen las reglas y los dos modelos.
        [starting] Los mensajes los leen las reglas y un modelo; el segundo está arrancando.
        [behind] Se está escribiendo tanto que algunos mensajes los leen solo las reglas y un modelo. Las peticiones de ayuda en palabras claras se oyen como siempre.
       *[other] Los mensajes los leen las reglas y un modelo. El segundo no está en marcha, así que pueden pasarse por alto algunas peticiones de ayuda dichas a media voz. Quien me aloja encuentra el motivo en el registro.
    }
status-encoder-missed = { $count ->
        [one] Una vez desde que arranqué, el segundo modelo no respondió a tiempo.
       *[other] { $count } veces desde que arranqué, el segundo modelo no respondió a tiempo.
    }
status-toxicity = { $state ->
        [well] El lenguaje explícito y hostil lo encuentran las reglas y un modelo ({ $made }), que da abasto.
        [starting] El lenguaje explícito y hostil lo encuentran las reglas; el modelo ({ $made }) está arrancando.
        [behind] Se está escribiendo tanto que el modelo para el lenguaje explícito y hostil ({ $made }) no lee todos los mensajes. Las reglas los leen todos.
        [preparing] El lenguaje explícito y hostil lo encuentran solo las reglas. Su modelo se está preparando; tarda un rato.
        [missing] El lenguaje explícito y hostil lo encuentran solo las reglas, porque no se ha preparado ningún modelo. Quien me aloja lo prepara con: `python -m bot model prepare`
        [switched-off] El lenguaje explícito y hostil lo encuentran solo las reglas. Quien me aloja ha desactivado su modelo (`BREAKWATER_MODEL`).
        [failed] El lenguaje explícito y hostil lo encuentran solo las reglas: su modelo no se pudo preparar. Quien me aloja encuentra el motivo en el registro y vuelve a intentarlo con: `python -m bot model prepare`
        [refused] El lenguaje explícito y hostil lo encuentran solo las reglas: los archivos de su modelo no están como se hicieron. Quien me aloja lo prepara de nuevo con: `python -m bot model prepare`
       *[other] El lenguaje explícito y hostil lo encuentran solo las reglas. Su modelo no está en marcha; quien me aloja encuentra el motivo en el registro o con: `python -m bot doctor`
    }
status-toxicity-missed = { $count ->
        [one] Una vez desde que empezó, ese modelo no respondió a tiempo.
       *[other] { $count } veces desde que empezó, ese modelo no respondió a tiempo.
    }
status-refusals = Lo que no he podido hacer últimamente:
status-refusal = <#{ $channel }>: { $why } ({ $count })
status-more = Y { $count } más.
status-not-allowed = Esto solo puede verlo la moderación.

command-privacy = Lo que Breakwater guarda sobre ti
    .name = privacidad
command-privacy-learn = Cómo mantener el anonimato aquí
    .name = aprender
command-privacy-export = Obtener todo lo que Breakwater guarda sobre ti
    .name = exportar
command-privacy-erase = Borrar todo lo que Breakwater guarda sobre ti
    .name = borrar
privacy-export-done = Esto es todo lo que guardo sobre ti. Nunca guardo lo que escribes.
privacy-export-none = No guardo nada sobre ti.
privacy-erase-done = { $count ->
        [0] No guardaba nada sobre ti.
       *[other] Todo lo que guardaba sobre ti está borrado.
    }
