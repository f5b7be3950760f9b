# Lo que dice `python -m bot scan`: el informe y las líneas del final.

scan-title = Revisión con Breakwater
scan-lead = Lo que Breakwater habría notado y hecho en { $messages ->
    [one] { $messages } mensaje
   *[other] { $messages } mensajes
} del { $first } al { $last }. Un ensayo: no se envió, guardó ni consultó nada en ninguna parte.
scan-lead-empty = No había ningún mensaje que leer.
scan-stopped = La revisión se detuvo antes de tiempo. Esto es lo que se había leído hasta entonces.
scan-skip = Ir a los hallazgos

scan-tile-messages = mensajes leídos
scan-tile-found = con un hallazgo
scan-tile-answered = habrían tenido respuesta
scan-tile-cases = casos nuevos en la mesa

scan-honest = Cómo leer esto
scan-honest-guess = Un hallazgo es una suposición sobre palabras, no un hecho sobre una persona. Algunos son erróneos, y algunas peticiones de ayuda se escapan.
scan-honest-look = Antes de sacar una conclusión, abre el mensaje y lee lo que hay alrededor.
scan-honest-people = Aquí no se nombra a nadie. Por favor, no cuentes ni compares personas con esto.
scan-honest-words = Las palabras están tapadas: { $word } es una palabra cualquiera, { $found } es una palabra de lo que se encontró. El mensaje detrás de un enlace solo lo ve quien puede leer el canal.
scan-honest-past = Las pausas y los casos cuentan como habrían llegado: como si cada aviso hubiera llegado, nadie hubiera pedido silencio y todos los casos siguieran abiertos.
scan-honest-export = Los mensajes se leen tal como están en la exportación: los editados en su última forma, los borrados no. Las imágenes, la voz y los archivos no se leen.
scan-honest-everywhere = No se indicaron canales de apoyo, así que todos cuentan como tales. Indica los tuyos con --support y las cifras se acercarán más a tu servidor.
scan-honest-adults = Una exportación no dice qué canales tienen la restricción de edad de Discord: todos cuentan como si no la tuvieran.
scan-honest-encoder = No se pudo preguntar al modelo de frases. El propio bot oye más.
scan-honest-model = No se preguntó al modelo de lenguaje explícito y hostil. Si tu bot lo usa, indica su carpeta con --model.

scan-family-crisis = Peticiones de ayuda
scan-family-privacy = Datos personales
scan-family-content = Lenguaje explícito y hostil
scan-family-boundary = Límites
scan-family-custom = Reglas propias de este servidor

scan-happened = Lo que habría pasado
scan-happened-note = En tantos mensajes el bot habría hecho esto. Un mensaje puede estar en varias líneas.
scan-hint = dar un consejo privado sobre un nombre, una sola vez
scan-cases = { $new ->
    [one] { $new } caso nuevo
   *[other] { $new } casos nuevos
}, { $joined ->
    [one] { $joined } mensaje que se une a uno
   *[other] { $joined } mensajes que se unen a uno
}
scan-nothing-done = No habría hecho nada.

scan-categories = Por tipo
scan-categories-note = Mensajes en los que se encontró algo de un tipo. En color fuerte: aquellos por los que se habría hecho algo.
scan-hours = Por hora del día
scan-hours-note = Mensajes con un hallazgo. Las horas son las que escribe la exportación, normalmente las del reloj del equipo que la hizo.
scan-hours-chart = { $family }: mensajes con un hallazgo por hora del día. El máximo, { $most }, en la hora desde las { $hour }:00.
scan-hours-most = máximo: { $most }
scan-hours-table = Lo mismo en una tabla
scan-hours-all = mensajes leídos
scan-channels = Por canal
scan-channels-note = Los hilos y las publicaciones cuentan con su canal. En color fuerte: mensajes con un hallazgo.
scan-channels-more = { $count ->
    [one] Un canal más
   *[other] { $count } canales más
}
scan-rules = Por regla
scan-rules-note = Lo que habría hecho cada regla, y cuántas veces se contuvo y por qué. Una regla en la sombra solo cuenta.
scan-findings = Hallazgos
scan-findings-shown = { $shown } de { $all } hallazgos, primero los más graves. --rows muestra más.
scan-findings-all = { $all ->
    [one] Un hallazgo.
   *[other] { $all } hallazgos, primero los más graves.
}
scan-findings-link = Una fecha abre el mensaje en Discord.
scan-nothing-found = No se encontró nada.
scan-show-answered = solo lo que habría tenido respuesta
scan-unread = Lo que no se leyó
scan-unread-nothing = Se leyó todo.
scan-unread-bot = mensajes de bots y webhooks
scan-unread-system = mensajes del propio Discord
scan-unread-broken = mensajes que no se entienden
scan-unread-staff = mensajes en los canales propios del equipo
scan-unread-twice = mensajes que están en dos archivos
scan-unread-wordless = mensajes sin nada escrito
scan-unread-text_files = archivos de texto adjuntos, que el propio bot leería
scan-unread-edited = mensajes editados: lo que ponía antes

scan-column-what = lo que habría hecho
scan-column-messages = mensajes
scan-column-answered = con respuesta
scan-column-found = con un hallazgo
scan-column-share = parte
scan-column-kind = tipo
scan-column-level = nivel
scan-column-channel = canal
scan-column-rule = regla
scan-column-would = lo habría hecho
scan-column-shadow = en la sombra
scan-column-held = contenida
scan-column-when = cuándo
scan-column-sure = certeza
scan-column-where = dónde
scan-column-done = lo que habría hecho
scan-column-hour = hora

scan-words = palabras { $first } a { $last } de { $words }
scan-word = palabra { $first } de { $words }
scan-part-forward = en un mensaje reenviado
scan-part-poll = en una encuesta
scan-part-embed = en una inserción
scan-part-attachment = en el nombre de un archivo
scan-part-sticker = en el nombre de un sticker
scan-part-title = en un título
scan-shadow = en la sombra: { $what }
scan-nothing = nada ({ $reasons })
scan-open = Abrir el mensaje del { $when } en #{ $channel }

scan-fault-empty = El archivo está vacío. Expórtalo de nuevo.
scan-fault-foreign = Esto no es una exportación JSON de DiscordChatExporter. Expórtalo de nuevo con: --format Json
scan-fault-direct = Son mensajes directos, que el bot nunca lee. Indica la exportación de un canal.
scan-fault-closed = El archivo no se puede leer más allá del mensaje { $after } ({ $reason }). Permite leerlo y vuelve a hacer la revisión.
scan-fault-cut = El archivo se corta a la mitad, después del mensaje { $after }. Expórtalo de nuevo para tener el resto.
scan-fault-damaged = El archivo está dañado después del mensaje { $after }. Expórtalo de nuevo para tener el resto.

scan-made = Hecho el { $made }, con { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
}, en { $seconds } s ({ $rate } mensajes por segundo), con { $policy }.
scan-policy-default = las reglas de siempre
scan-policy-file = las reglas de { $name }
scan-said-report = Informe: { $path }
scan-said-summary = Resumen: { $path }
