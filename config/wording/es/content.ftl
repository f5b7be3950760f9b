# Lenguaje explícito y hostil: lo que lee quien escribió un mensaje eliminado, y uno que se queda; la parte de la moderación.

# La nota para quien ha contado lo que le hicieron.
nudge-spoiler = Gracias por confiarle eso a este lugar. Aquí puedes contarlo, y no se quita nada.
nudge-spoiler-how = Si quieres, los demás pueden elegir cuándo leer las partes duras: pon dos barras a cada lado, `||así||`, y Discord oculta las palabras hasta que alguien las pulsa. Para eso puedes editar tu mensaje.
nudge-spoiler-choice = Es tu mensaje y tu decisión.

# Lo mismo en letra pequeña, al final de la respuesta de apoyo.
care-spoiler = Si quieres, dos barras a cada lado ocultan las partes duras hasta que alguien las pulsa: `||así||`. Puedes contarlo de las dos maneras.

removed-content-direct = Hola, soy un bot. Aquí se eliminó un mensaje tuyo: { $link }
removed-content-rule = La regla: **{ $what }** no tiene lugar en ese canal.
removed-content-why-sexual = Muchas personas aquí han vivido cosas que las palabras explícitas hacen volver.
removed-content-why-harassment = Las palabras hostiles hacen difícil que otras personas digan cómo están.
removed-content-why-graphic = Esos detalles pueden doler a quien los lee en una mala noche.
removed-content-why-pro_harm = A quien lee esas palabras le pueden hacer daño.
removed-content-kept = Se trata de esas palabras, y no de ti ni de cómo te sientes. Aquí no las repito, y no las guardo.
removed-content-again = Puedes volver a publicar sin ellas. Si estabas contando lo que te pasó, o si te he leído mal, puedes pedir a la moderación que lo mire otra vez.

removed-appeal-button = Pedir a la moderación que lo mire otra vez
removed-appeal-form = Pedir que lo miren otra vez
removed-appeal-words = Lo que quieras que sepan
removed-appeal-how = Puedes dejarlo vacío. La moderación de aquí lo lee, con tu nombre. Yo no lo guardo.
removed-appeal-done = La moderación de este servidor tiene tu pregunta. Ve cuál era la regla, dónde fue, que eras tú y lo que acabas de escribir. Yo no guardo nada de esas palabras. Cuando lo haya mirado, te escribo aquí o por mensaje directo.
removed-appeal-twice = La moderación ya tiene tu pregunta sobre este mensaje. Cuando lo haya mirado, te escribo.
removed-appeal-often = Hoy has preguntado por varios mensajes, así que ahora no puedo pasar otro. Puedes preguntar mañana otra vez, o escribir tú a alguien de la moderación.
removed-appeal-undelivered = Ahora mismo no he podido llegar a la moderación. Lo que escribiste no se ha pasado, y no lo he guardado. Por favor, inténtalo más tarde, o escribe tú a alguien de la moderación.
removed-appeal-nothing = En este mensaje no hay nada que mirar otra vez.
removed-appeal-answered_upheld = La moderación ha mirado otra vez este mensaje, y sigue eliminado. Se trata de las palabras, y no de ti. Este lugar también es tuyo, y puedes preguntarle por qué.
removed-appeal-answered_wrong = La moderación ha mirado otra vez este mensaje. Dice que fue un error eliminarlo, y lo siento. No guardo palabras, así que no puedo devolverlo. Si quieres publicarlo otra vez, te puede ayudar, por si lo vuelvo a leer mal.
removed-appeal-upheld = Hola, soy un bot. Pediste a la moderación de { $server } que mirara otra vez un mensaje tuyo que eliminé ({ $what }). Lo ha mirado, y sigue eliminado. Se trata de las palabras, y no de ti. Este lugar también es tuyo, y puedes preguntarle por qué.
removed-appeal-wrong = Hola, soy un bot. Pediste a la moderación de { $server } que mirara otra vez un mensaje tuyo que eliminé ({ $what }). Dice que fue un error, y lo siento. No guardo palabras, así que no puedo devolverlo. Si quieres publicarlo otra vez, te puede ayudar, por si lo vuelvo a leer mal.

# Moderación: con qué seguridad, por qué, y peticiones de mirar otra vez.
flag-sure = { $what } ({ $percent } % de seguridad)
flag-sure-label = { $what } ({ $percent } % de seguridad; el modelo dice: { $label })
flag-account = Puede ser un relato de lo que le hicieron a quien lo escribe, o una petición de ayuda, así que se queda.
label-sexual_explicit = sexualmente explícito
label-insult = un insulto
label-identity_attack = un ataque a lo que alguien es
label-threat = una amenaza
label-severe_toxicity = gravemente hostil

appeal-card = <@{ $person }> pide que se mire otra vez un mensaje que eliminé en <#{ $channel }>: { $what }. { $link }
appeal-words = Escribe:
appeal-no-words = No escribió nada con ello.
appeal-card-how = No tengo ni el mensaje ni estas palabras: si hace falta más, hay que preguntar. Las dos respuestas llegan por un mensaje directo amable. Esta tarjeta se quita después de 6 días.
appeal-cry = Lo que escribe puede ser una petición de ayuda. El voluntariado tiene un caso sobre ello, y le ofrezco opciones de apoyo.
appeal-cry-urgent = Por favor, hay que mirar esto ahora: lo que escribe puede ser una petición de ayuda, y nadie más lo sabe. Le ofrezco opciones de apoyo.
appeal-uphold-button = Mantener
appeal-wrong-button = Fue un error
appeal-state-upheld = Mirado otra vez por <@{ $moderator }>: sigue eliminado.
appeal-state-wrong = Mirado otra vez por <@{ $moderator }>: fue un error eliminarlo.
appeal-told = Gracias. Se lo he dicho por mensaje directo.
appeal-later = Gracias. Discord no responde ahora mismo; sigo intentando decírselo.
appeal-untold = Gracias. No acepta mensajes directos, así que no he podido decírselo. Por favor, díselo tú.
appeal-not_allowed = Solo la moderación puede responder a esto, y nadie responde sobre un mensaje propio.
appeal-already = Esto ya tiene respuesta.
