# Lo que hacen las reglas, con qué acierto, y cómo cambiarlas. Para la moderación.

command-rules = Qué hago con lo que noto, y con qué acierto
    .name = reglas
command-rules-list = Ver todas las reglas: activas, en la sombra o apagadas, y cuánto encontró cada una
    .name = lista
command-rules-open = Ver una regla y cambiarla
    .name = abrir
command-rules-review = Ver lo que habrían hecho las reglas en la sombra o a prueba: ¿bien o mal?
    .name = revisar
command-rules-history = Ver quién cambió qué, y deshacerlo
    .name = historial
command-rules-precision = Ver cuántas veces acertó cada regla, y si es suficiente
    .name = acierto
option-rules-open-rule = Qué regla; basta una parte del nombre
    .name = regla

# Nombres.
rules-family-privacy = Datos personales
rules-family-crisis = Peticiones de ayuda
rules-family-boundary = Límites
rules-family-content = Lenguaje explícito u hostil
rules-family-custom = Reglas propias
rules-any-privacy = cualquier dato personal
rules-any-crisis = cualquier petición de ayuda
rules-any-boundary = cualquier límite traspasado
rules-any-content = cualquier lenguaje así
rules-any-custom = todo lo que buscan las reglas propias
rules-mode-on = activa
rules-mode-shadow = en la sombra
rules-mode-off = apagada
rules-mode-on-how = Hace lo que se dice arriba.
rules-mode-shadow-how = No pasa nada. Cuento lo que habría hecho, y lo muestro.
rules-mode-off-how = No pasa nada, y no se cuenta nada.
rules-state-tried = { $mode }, con una versión cambiada a prueba
rules-state-new = una regla propia a prueba
rules-state-follows = como su familia
rules-on-trial = a prueba

# Qué pasa.
rules-do-remove = se retira el mensaje
rules-do-mask = la oferta de taparlo
rules-do-resources = la respuesta de apoyo con líneas de ayuda
rules-do-case = un caso en la mesa del voluntariado
rules-do-watch = una línea discreta en la mesa
rules-do-flag = un aviso a la moderación
rules-do-nudge = una nota privada
rules-do-none = nada
rules-did-remove = mensajes retirados:
rules-did-mask = ofertas de tapar:
rules-did-resources = respuestas de apoyo:
rules-did-case = casos:
rules-did-watch = líneas discretas:
rules-did-flag = avisos a la moderación:
rules-did-nudge = notas privadas:
rules-label-sexual_explicit = palabras explícitas
rules-label-insult = insultos
rules-label-identity_attack = ataques a lo que alguien es
rules-label-threat = amenazas
rules-label-severe_toxicity = palabras muy hostiles
rules-subject-detail-self = de quien escribe
rules-subject-detail-other = de otra persona
rules-subject-about-self = sobre quien escribe
rules-subject-about-other = sobre otra persona
rules-from = si escribe { $who }
rules-role-volunteer = voluntariado
rules-role-moderator = moderación
rules-role-nobody = nadie
rules-in = en { $where }
rules-place-support = canales de apoyo
rules-place-staff = canales del equipo
rules-place-elsewhere = todos los demás canales
rules-place-age_restricted = canales con restricción de edad
rules-place-all = cualquier canal
rules-least = con al menos { $percent } de 100 de seguridad
rules-least-alarm = con la seguridad que pide una alarma
rules-least-watch = con la seguridad que pide una línea discreta
rules-least-any = con cualquier seguridad
rules-row = { $about }: **{ $does }**
rules-row-on = (esta línea ya actúa)
rules-row-shadow = (esta línea está en la sombra)
rules-limits = A quien ya se le dijo algo no se le repite lo mismo durante { $often }.
rules-limits-crisis = Durante { $often }, lo que dice la misma persona es un solo caso y se le responde una vez; a algo más urgente se responde enseguida de todos modos.
rules-limits-least = Dejo pasar lo que tiene menos de { $percent } de 100 de seguridad.
rules-limits-exempt = Exentos: { $who }.

# Todas las reglas.
rules-title = Reglas
rules-how = Qué está activo, y qué resultó de ello en los últimos { $days } días. Elige una regla para verla o cambiarla.
rules-line = **{ $name }** ({ $state }): { $counts }
rules-none = ninguna todavía
rules-lines-more = { $count ->
        [one] Y una más.
       *[other] Y { $count } más.
    }
rules-pick = Abrir: { $what }
rules-unknown = Elige una regla de la lista que aparece mientras escribes.
rules-counts-none = nada contado
rules-counts-found = { $count ->
        [one] encontrado una vez
       *[other] encontrado { $count } veces
    }
rules-counts-would = { $count ->
        [one] habría actuado una vez
       *[other] habría actuado { $count } veces
    }
rules-counts-undone = { $count ->
        [one] deshecho una vez
       *[other] deshecho { $count } veces
    }

# Una regla.
rules-now = Ahora **{ $mode }**. En los últimos { $days } días: { $counts }.
rules-follows = No tiene una regla propia: forma parte de **{ $family }**. Si cambias algo aquí, solo cambia esto.
rules-no-rule = Todavía no hay ninguna regla sobre esto.
rules-does = **Qué hace** (vale la primera línea que encaja):
rules-no-rows = Todavía no tiene líneas, así que no hace nada.
rules-rows-more = { $count ->
        [one] Y una línea más.
       *[other] Y { $count } líneas más.
    }
rules-trial = **Hay una versión cambiada a prueba.** Lo de arriba sigue como antes; cuento lo que habría hecho la versión cambiada. Lo que cambia:
rules-trial-new = **Hay una versión nueva a prueba.** Todavía no pasa nada; cuento lo que habría hecho:
rules-waiting = { $count ->
        [one] Un mensaje espera una valoración.
       *[other] { $count } mensajes esperan una valoración.
    }
rules-pick-mode = Activa, en la sombra o apagada
rules-pick-row = Cambiar una línea
rules-pick-row-label = Línea { $number }
rules-button-switch = Activar la versión cambiada
rules-button-untry = Descartar la versión cambiada
rules-button-limits = Cada cuánto, con qué seguridad, exentos
rules-button-first = Escribir su primera línea
rules-button-family = Volver a ser parte de su familia
rules-button-review = ¿Bien o mal?
rules-button-all = Todas las reglas
rules-button-rule = Volver a la regla
rules-row-title = { $name }, línea { $number }
rules-row-how = No se cambia nada antes de que lo veas y digas que sí.
rules-button-does = Qué pasa
rules-button-about = De qué trata
rules-button-where = Dónde y para quién
rules-button-above = Añadir una línea encima
rules-button-up = Subir
rules-button-drop = Quitar esta línea
rules-button-back = Volver

# Formularios.
rules-form-limits = Cada cuánto, con qué seguridad, exentos
rules-form-does = Línea { $number }: qué pasa
rules-form-about = Línea { $number }: de qué trata
rules-form-where = Línea { $number }: dónde y para quién
rules-form-above = Una línea propia, encima de la { $number }
rules-form-first = La primera línea
rules-form-never = No con una petición de ayuda: solo se responde con cuidado
rules-form-mode-rule = Como la regla
rules-form-mode-on = Activa, esté como esté la regla
rules-form-mode-shadow = En la sombra, esté como esté la regla
rules-field-cooldown = No se repite lo mismo durante
rules-field-least = Qué seguridad hace falta
rules-field-exempt = A quién no se aplica
rules-field-exempt-ids = Otros roles exentos
rules-field-respond = Qué pasa
rules-field-mode = Si esta línea actúa
rules-field-subjects = De quién trata (nada: ambos)
rules-field-levels = Qué urgencia (nada: todas)
rules-field-kinds = Qué tipos (nada: todos)
rules-field-labels = Qué tipo de palabras (nada: todas)
rules-field-channel-kinds = Qué canales (nada: todos)
rules-field-channel-ids = Canales sueltos además
rules-field-roles = Solo si escriben estas personas (nada: todas)
rules-field-role-ids = Otros roles así

# Un cambio antes de guardarlo.
rules-confirm = { $name }: mira antes de cambiar
rules-comes-now = Esto vale enseguida.
rules-comes-trial = La versión cambiada va primero a prueba: para los miembros no cambia nada, y la regla sigue como está. Cuento lo que habría hecho la versión cambiada, y lo muestro.
rules-comes-shadow = Primero va a la sombra: a los miembros no les pasa nada. Cuento lo que habría hecho, y lo muestro. Cuando hayas visto suficiente, actívala.
rules-comes-quiet = De esta regla no actúa nada en este momento, así que para los miembros no cambia nada.
rules-comes-dropped = La versión cambiada se descarta; la regla sigue como está.
rules-change-dropped = Lo que estaba a prueba vuelve atrás:
rules-button-keep = Cambiar
rules-button-leave = Dejarlo como está
rules-button-sure = Activarla de todos modos
rules-ask-title = { $name }: ¿activarla?
rules-ask = ¿Quieres activarla de todos modos?
rules-ask-crisis = Con las peticiones de ayuda pesa más una que se escapa que una falsa alarma, así que puede valer la pena un acierto menor.
rules-kept = Hecho. **/rules history** lo deshace.
rules-left = No se ha cambiado nada.
rules-same = Ya está así, de modo que no se ha cambiado nada.
rules-stale = Esta regla ha cambiado desde que la viste. Ahora no se ha cambiado nada; abajo está como es.
rules-draft-gone = Ya no tengo el cambio del que se trataba. No se ha cambiado nada; abajo está la regla como es.
rules-cannot = Eso no puede ser, así que no se ha cambiado nada:
rules-cannot-crisis = La línea { $number } no puede tener: { $what }. A quien quizá pide ayuda solo se le responde con cuidado: no se le quita nada ni se le reprocha nada. Elige entre la respuesta de apoyo, un caso, una línea discreta, un aviso a la moderación o nada. No se ha cambiado nada.
rules-cannot-nothing_else = Línea { $number }: «nada» no puede estar junto a otra cosa. Deja lo uno o lo otro. No se ha cambiado nada.
rules-cannot-empty = La línea { $number } no dice qué pasa. Elige algo; puede ser «nada». No se ha cambiado nada.
rules-cannot-unreached = La línea { $number } no valdría nunca, porque las de encima encajan con todo lo que encaja con ella. Haz que trate de otra cosa, o súbela. No se ha cambiado nada.

# Lo que cambia.
rules-part-mode = Modo
rules-part-cooldown = No se repite lo mismo durante
rules-part-min_confidence = Seguridad
rules-part-exempt_roles = Exentos
rules-change-part = { $what }: { $before } → **{ $after }**
rules-change-row = Línea { $number }: { $before }
rules-change-does = Línea { $number } ({ $about }): { $before } → **{ $after }**
rules-change-row-new = Línea nueva { $number }: { $after }
rules-change-row-gone = Se quita la línea { $number }: { $before }
rules-change-other = { $place }: { $before } → { $after }
rules-change-line-added = Líneas de ayuda, { $country }: se añadió **{ $name }**
rules-change-line-changed = Líneas de ayuda, { $country }: se corrigió **{ $name }**
rules-change-line-removed = Líneas de ayuda, { $country }: se quitó **{ $name }**
rules-change-line-hidden = Líneas de ayuda, { $country }: se ocultó **{ $name }**
rules-change-line-unhidden = Líneas de ayuda, { $country }: se muestra de nuevo **{ $name }**
rules-change-of = { $name }: { $line }
rules-change-own = { $name }: como su familia → una regla propia, **{ $mode }**
rules-change-family = { $name }: una regla propia, { $mode } → **como su familia**
rules-change-new = { $name }: una regla nueva, **{ $mode }**
rules-change-gone = { $name }: { $mode } → **ya no es una regla**
rules-change-tried = { $name }: una versión cambiada pasó a prueba
rules-change-untried = { $name }: se descartó la versión cambiada
rules-change-switched = { $name }: se activó la versión cambiada

# Historial.
rules-history-title = Lo que se cambió
rules-history-how = Lo más nuevo primero. Elige un cambio para verlo entero y para deshacerlo.
rules-history-none = Todavía nadie ha cambiado nada, o no desde hace mucho.
rules-step = { $when }, { $who }:
rules-step-taken = { $when }, { $who } (deshecho desde entonces):
rules-step-back = { $when }, { $who } deshizo un cambio:
rules-step-nobody = alguien a quien me pidieron olvidar
rules-step-more = { $count ->
        [one] (y una cosa más)
       *[other] (y { $count } cosas más)
    }
rules-pick-step = Elige un cambio
rules-step-title = Un cambio
rules-step-how = Si lo deshaces, vuelve a valer enseguida lo que está a la izquierda de cada flecha.
rules-step-undone = Ya se deshizo.
rules-button-undo = Deshacer
rules-undo-done = Deshecho.
rules-undo-gone = Ya no sé nada de este cambio. No se ha cambiado nada.
rules-undo-since = Alguien ha vuelto a cambiar lo mismo desde entonces, así que lo he dejado. Mira primero el cambio más nuevo.
rules-undo-already = Ya se deshizo. No se ha cambiado nada.
rules-undo-trouble = No encaja con lo que se ha cambiado desde entonces, así que lo he dejado.

# Valorar.
rules-review-title = ¿Bien o mal?
rules-review-how = Mira el mensaje. ¿Habría estado bien hacer esto?
rules-review-left = { $count ->
        [one] Un mensaje espera una valoración.
       *[other] { $count } mensajes esperan una valoración.
    }
rules-review-none = No hay nada que valorar. Las reglas en la sombra y las versiones cambiadas a prueba traen aquí mensajes nuevos.
rules-sighting = **{ $name }**: { $what }, { $percent } de 100 de seguridad. Habría pasado: { $does }. { $link }
rules-sighting-gone = Ya no tengo este: era demasiado antiguo, o quien lo escribió pidió borrarlo.
rules-judge-right = Bien
rules-judge-wrong = Mal
rules-judge-skip = Saltar
rules-judge-back = El anterior
rules-judged-right = Valorado: bien.
rules-judged-wrong = Valorado: mal.
rules-judged-now-right = Anotado: estaba bien.
rules-judged-now-wrong = Anotado: estaba mal.
rules-judged-anew-right = Se había valorado como mal; ahora cuenta como bien.
rules-judged-anew-wrong = Se había valorado como bien; ahora cuenta como mal.
rules-judged-already-right = Ya se había valorado como bien.
rules-judged-already-wrong = Ya se había valorado como mal.
rules-weekly-title = Una vez por semana: ¿habría estado bien?
rules-weekly-how = Algunas reglas están en la sombra o a prueba: aquí no pasó nada, pero algo habría pasado. Mira, y di qué te parece.
rules-weekly-more = { $count ->
        [one] Uno más espera en **/rules review**.
       *[other] { $count } más esperan en **/rules review**.
    }

# Cuántas veces bien.
rules-precision-title = Cuántas veces acertaron las reglas
rules-precision-how = ● es cuántas veces la moderación dijo *bien*, de ninguna a la izquierda a siempre a la derecha. ━ es donde está la proporción verdadera, 95 veces de 100: cuantas más valoraciones, más corto se hace. Cuando todo queda a la derecha de ┃ ({ $bar } de 100), con al menos { $least } valoraciones, una regla se activa sin preguntar.
rules-precision-none = Nadie la ha valorado todavía. Hacen falta al menos { $least } valoraciones.
rules-precision-line = Valorada bien { $right } de { $judged } veces; entre { $low } y { $high } de 100 a este ritmo.
rules-precision-enough = Es suficiente.
rules-precision-more = { $count ->
        [one] Con esta proporción basta una valoración más.
       *[other] Con esta proporción bastan { $count } valoraciones más.
    }
rules-precision-never = Con esta proporción no basta ningún número de valoraciones: tiene que acertar más de { $bar } de 100 veces.
rules-precision-earlier = **{ $name }**, una versión anterior: valorada bien { $right } de { $judged } veces.
rules-precision-unjudged = Sin valorar todavía: { $names }.
