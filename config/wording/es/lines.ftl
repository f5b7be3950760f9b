# Las líneas de ayuda propias de un servidor, para su moderación; y su nota semanal.

command-resources = Las líneas de ayuda que se muestran aquí
    .name = líneas-de-ayuda
command-resources-list = Ver las líneas de ayuda: las propias, las ocultas y las que se muestran
    .name = lista
command-resources-add = Añadir una línea de ayuda propia
    .name = añadir
command-resources-edit = Corregir una línea de ayuda
    .name = corregir
command-resources-hide = Ocultar una línea de ayuda que viene conmigo, o volver a mostrarla
    .name = ocultar
command-resources-remove = Quitar una línea de ayuda propia
    .name = quitar
option-resources-list-country = De qué país; sin él, un resumen
    .name = país
option-resources-add-country = En qué país atiende
    .name = país
option-resources-edit-line = Qué línea; basta una parte del nombre
    .name = línea
option-resources-hide-line = Qué línea; basta una parte del nombre
    .name = línea
option-resources-remove-line = Qué línea; basta una parte del nombre
    .name = línea

lines-for-yourself = Si buscas líneas de ayuda para ti o para otra persona, **/help-now** las muestra.
lines-no-country = Elige un país de la lista que aparece mientras escribes. Solo puedo añadir líneas donde conozco el número de emergencias.
lines-no-line = Elige una línea de la lista que aparece mientras escribes.
lines-gone = Ya no tengo aquello de lo que se trataba. No se ha cambiado nada. Por favor, empieza de nuevo con **/resources**.
lines-discarded = Descartado. No se ha cambiado nada.
lines-full = Este servidor tiene { $most } líneas de ayuda propias, y no puedo guardar más. Por favor, quita primero una. No se ha cambiado nada.

# El formulario.
lines-form-new = Una línea de ayuda: { $country }
lines-form-edit = Corregir una línea de ayuda
lines-form-name = Cómo se llama
lines-form-reach = Cómo contactar
lines-form-reach-how = Una por fila. Las cifras, como se marcan allí. Deja vacío lo que no tenga
lines-form-hours = Cuándo está abierta
lines-form-hours-how = always, o en palabras. Horas exactas en filas: zone: Europe/Madrid y mon-fri: 15:00-20:00
lines-form-topics = Para qué es
lines-form-more = Dónde lo comprobaste, y para quién es
lines-form-more-how = source: la página o la persona. for: y area: solo si no es para todo el mundo y todo el país
lines-topic-suicide = Suicidio, desesperanza, cualquier cosa que pese
lines-topic-self_harm = Autolesiones
lines-topic-abuse = Maltrato y violencia en casa
lines-topic-sexual_assault = Agresión sexual
lines-topic-youth = Jóvenes
lines-topic-lgbtq = Personas LGBTQ+
lines-topic-eating_disorder = Trastornos de la alimentación
lines-topic-substance = Alcohol y drogas
lines-topic-poison = Intoxicación y sobredosis

# Lo que se escribió, como lo leería un miembro, antes de guardarlo.
lines-preview = Todavía no se ha guardado nada. Así se leería aquí:
lines-preview-before = Ocupa el lugar de esta línea:
lines-preview-changed = Alguien ha cambiado esta línea desde que empezaste. Ahora está como se lee abajo; mira las dos antes de guardar.
lines-preview-shown = A quien elija { $country } se le mostraría a esta hora para: { $kinds }.
lines-preview-hidden = A esta hora se mostrarían antes otras líneas. Esta se muestra cuando está abierta y es la que mejor encaja, o cuando alguien prefiere llamar, escribir o chatear.
lines-save = Guardar
lines-correct = Corregir
lines-discard = Descartar
lines-faulty = { $count ->
        [one] Una cosa no encaja todavía, así que no se ha guardado nada. Lo que escribiste sigue aquí:
       *[other] { $count } cosas no encajan todavía, así que no se ha guardado nada. Lo que escribiste sigue aquí:
    }
lines-saved = Guardado. A partir de ahora se muestra a quien elija { $country }, donde encaje. Puedes verla con **/resources list**.
lines-removed = He quitado **{ $name }**.
lines-hidden = He ocultado **{ $name }**: aquí ya no se muestra a nadie. **/resources hide** la trae de vuelta.
lines-unhidden = **{ $name }** se muestra de nuevo.

# Lo que no encaja, y qué escribir en su lugar.
lines-fault-name = Falta el nombre. Escribe cómo se llama a sí mismo el servicio.
lines-fault-name-taken = Aquí ya hay una línea propia llamada “{ $given }”. Corrige esa con /resources edit, o elige otro nombre.
lines-fault-name-emergency = “{ $given }” es como se llama el número de emergencias. Ese siempre queda primero. Elige el nombre propio del servicio.
lines-fault-call = “{ $given }” no es un número al que llamar. Escribe las cifras como se marcan allí, por ejemplo call: 0800 123 456
lines-fault-text = “{ $given }” no es un número para SMS. Escribe text: 85258, o con una primera palabra: text: HOLA to 85258
lines-fault-whatsapp = “{ $given }” no es un número de WhatsApp. Escribe cifras, por ejemplo whatsapp: +44 7700 900123
lines-fault-chat = “{ $given }” no es la dirección de un chat. Cópiala de tu navegador: tiene que empezar por https:// y no llevar espacios.
lines-fault-website = “{ $given }” no es la dirección de una página. Cópiala de tu navegador: tiene que empezar por https:// y no llevar espacios.
lines-fault-reach = Nadie podría contactar. Rellena al menos una fila de call, text, whatsapp, chat o website.
lines-fault-reach-row = “{ $given }” no empieza por ninguna de las palabras que conozco aquí. Empieza cada fila por call:, text:, whatsapp:, chat: o website:
lines-fault-more-row = “{ $given }” no empieza por ninguna de las palabras que conozco aquí. Empieza cada fila por source:, for:, area: o languages:
lines-fault-twice = Hay dos filas que empiezan por { $given }: y puedo guardar una. Escribe la otra como una línea de ayuda aparte.
lines-fault-hours = Falta el horario. Escribe always, o palabras como lun-vie 9:00-17:00
lines-fault-open = Las horas exactas: { $what }
lines-fault-topics = Elige al menos una cosa para la que sea.
lines-fault-serves = Después de for: escribe para quién es, por ejemplo for: estudiantes
lines-fault-area = Después de area: escribe la parte del país, por ejemplo area: Galicia
lines-fault-languages = Después de languages: escribe unos pocos con comas, por ejemplo languages: es, gl
lines-fault-source = Escribe dónde lo has comprobado, por ejemplo source: su propia página, hoy
lines-fault-signs = Los nombres, las horas y las palabras no pueden llevar signos como < > [ ] @ ni direcciones. Escríbelos en palabras sencillas.
lines-fault-long = { $given ->
        [name] El nombre tiene más de { $what } caracteres. Acórtalo.
        [hours] El horario tiene más de { $what } caracteres. Acórtalo.
        [serves] Lo que sigue a for: tiene más de { $what } caracteres. Acórtalo.
        [area] Lo que sigue a area: tiene más de { $what } caracteres. Acórtalo.
        [chat] La dirección del chat tiene más de { $what } caracteres. Usa una más corta.
        [website] La dirección de la página tiene más de { $what } caracteres. Usa una más corta.
       *[source] Lo que sigue a source: tiene más de { $what } caracteres. Acórtalo.
    }
lines-fault-line-long = En total tiene más de { $what } caracteres, y tres líneas tienen que caber en un mensaje. Acórtalo.

# La lista.
lines-list-title = Líneas de ayuda: { $country }
lines-list-shown = **Lo que se muestra a esta hora**
lines-list-kind = - { $kind }: { $names }
lines-list-own = **Propias**
lines-list-others = **Las demás**
lines-list-hidden = **Ocultas aquí**
lines-list-line = - { $name }: { $how } ({ $hours }). Comprobado: { $checked }.
lines-list-line-old = - { $name }: { $how } ({ $hours }). Comprobado: { $checked }, hace más de un año.
lines-list-name = - { $name }
lines-list-more = Y { $count } más.
lines-list-none = Este servidor muestra las líneas que vienen conmigo, tal como son. **/resources list** con un país muestra cuáles; **/resources add** añade una propia.
lines-list-country = - { $country }: { $own } propias, { $hidden } ocultas
lines-list-countries = **Cambiado por este servidor**
lines-list-unreadable = { $count ->
        [one] Una línea propia ya no se puede leer y no se muestra. Por favor, quítala y añádela de nuevo.
       *[other] { $count } líneas propias ya no se pueden leer y no se muestran. Por favor, quítalas y añádelas de nuevo.
    }

# En las listas que aparecen mientras alguien escribe.
lines-pick = { $name } ({ $country })
lines-pick-own = { $name } ({ $country }, propia)
lines-pick-hidden = Mostrar de nuevo: { $name } ({ $country })

# En el registro de la moderación.
lines-log-added = <@{ $person }> ha añadido una línea de ayuda ({ $country }): { $after }
lines-log-changed = <@{ $person }> ha cambiado una línea de ayuda ({ $country }), de: { $before } → a: { $after }
lines-log-removed = <@{ $person }> ha quitado una línea de ayuda ({ $country }): { $line }
lines-log-hidden = <@{ $person }> ha ocultado una línea de ayuda ({ $country }): { $line }
lines-log-unhidden = <@{ $person }> ha vuelto a mostrar una línea de ayuda oculta ({ $country }): { $line }

# Una vez por semana.
weekly-title = Una vez por semana: lo que merece una mirada.
weekly-old = { $count ->
        [one] Una línea de ayuda que se puede mostrar aquí se comprobó por última vez hace más de 12 meses
       *[other] { $count } líneas de ayuda que se pueden mostrar aquí se comprobaron por última vez hace más de 12 meses
    }{ $own ->
        [0] {""}
        [one] , una de ellas propia
       *[other] , { $own } de ellas propias
    }: { $places }.
weekly-place = { $country } ({ $count })
weekly-places-more = { $count ->
        [one] un país más
       *[other] { $count } países más
    }
weekly-line = - **{ $name }** ({ $country }), { $checked ->
        [undated] sin fecha
       *[other] comprobado: { $checked }
    }
weekly-lines-more = - y { $count } más
weekly-how = **/resources list** muestra las líneas de un país. Quien haya mirado la página del propio servicio puede anotarlo con **/resources edit**; **/resources hide** quita una línea de aquí. Quien me aloja puede ver todas con `python -m bot resources --older-than 12`.
weekly-refused = { $count ->
        [one] Últimamente hubo una vez algo que no pude hacer. **/status** dice qué lo impidió.
       *[other] Últimamente hubo { $count } veces algo que no pude hacer. **/status** dice qué lo impidió.
    }

# En la respuesta de apoyo.
care-line-own = **{ $name }** ({ $country }, { $hours }): { $how }. Comprobado: { $checked }, por este servidor.
care-keep = Recordar este país para la próxima vez
care-forget = Olvidarlo
care-memory = { $state ->
        [kept] A partir de ahora recuerdo este país para ti, aquí y en mensajes directos.
        [forgotten] He olvidado el país.
        [failed] Ahora no he podido anotarlo. No se ha cambiado nada.
       *[known] Me pediste que recordara este país. Puedes elegir otro cuando quieras.
    }
care-memory-else = Me pediste que recordara este país para ti. Si esa persona está en otro lugar, elige el suyo.
