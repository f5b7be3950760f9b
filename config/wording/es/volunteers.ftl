# Lo que leen quienes responden, y quienes cuidan de ellas. Todo en privado, menos hours-* y after-told.

day-0 = lunes
day-1 = martes
day-2 = miércoles
day-3 = jueves
day-4 = viernes
day-5 = sábado
day-6 = domingo

# La línea para los canales de apoyo.

hours-line = El voluntariado suele responder en este horario (UTC): { $hours }.
hours-always = El voluntariado suele responder a cualquier hora del día.
hours-none = No hay un horario fijo en el que responda el voluntariado. **/help-now** muestra líneas de ayuda, a cualquier hora.
hours-range = de { $from } a { $until }
hours-days = { $days } ({ $hours })
hours-own-button = En mi hora
hours-own = En tu propia hora, en los próximos siete días:
hours-own-line = - <t:{ $from }:F> a <t:{ $until }:t>
hours-preview = Esto es lo que diría en este canal, según los turnos de quienes responden. No cambia nada para nadie:
hours-post-button = Decirlo aquí
hours-posted = Ya está aquí, y lo pongo al día cada vez que alguien pulsa su botón. Cuando cambien los turnos, usa otra vez **/duty hours**.
hours-not-posted = No puedo escribir en este canal. Por favor, dame aquí el permiso **Enviar mensajes**.

# Estar de guardia.

command-duty = Cuándo respondes a la gente, y cuánto
    .name = guardia
command-duty-on = Empezar la guardia: te llamo cuando alguien necesita a una persona voluntaria
    .name = empezar
command-duty-off = Terminar la guardia: nadie te llama
    .name = terminar
command-duty-shifts = Tus turnos de la semana, en tu zona horaria
    .name = turnos
command-duty-who = Quién está de guardia ahora, y quién viene después
    .name = quién
command-duty-limits = Cuánto asumes como máximo; solo tú lo ves
    .name = límites
command-duty-hours = Para la moderación: decir en este canal cuándo suele responder el voluntariado
    .name = horario
option-duty-on-hours = Por cuántas horas; si no lo dices, hasta que acabe tu turno, o cuatro
    .name = horas
option-duty-shifts-zone = Tu zona horaria: escribe una ciudad, como Madrid
    .name = zona

duty-volunteers-only = Esto es para el voluntariado de este servidor, que tiene el rol { $roles }. Si te gustaría formar parte, por favor díselo a alguien de la moderación.
duty-desk-only = Esto es para el voluntariado y la moderación de este servidor, que tienen el rol { $roles }.
duty-moderators-only = Esto es para la moderación de este servidor, que tiene el rol { $roles }.
duty-nobody-named = Todavía no se han elegido roles para esto. Alguien que pueda gestionar el servidor puede hacerlo con **/setup**.
duty-on = Estás de guardia hasta las <t:{ $until }:t> (<t:{ $until }:R>). Gracias por estar ahí.
duty-on-spent = Has estado ahí { $hours } en el último día, y por ahora es suficiente. Por favor, descansa: puedes volver a estar de guardia <t:{ $when }:R>.
duty-on-break = Tienes un descanso, así que nadie te llama antes de las <t:{ $until }:t>.
duty-off = Ya no estás de guardia, y nadie te llama. Gracias por haber estado ahí.
duty-off-carrying = Lo que has tomado sigue contigo. Si ahora es demasiado, **Devolver** en su tarjeta deja que lo tome otra persona, y nadie pregunta por qué.
duty-next = Tu próximo turno empieza <t:{ $when }:R>.
duty-who-now = De guardia ahora: { $who }
duty-who-nobody = Ahora no hay nadie de guardia.
duty-who-next = Después: { $who }, <t:{ $from }:F> a <t:{ $until }:t>
duty-who-none = Nadie ha dicho cuándo estará la próxima vez.

duty-shifts = ### Tus turnos
duty-shifts-zone = Tu zona horaria es **{ $zone }**. La hora allí ahora: { $clock }. Para cambiarla: **/duty shifts** y una ciudad.
duty-shifts-how = En tus turnos la guardia empieza sola. Con **/duty off** puedes salir de uno en cualquier momento.
duty-shifts-none = Todavía no tienes turnos.
duty-shifts-line = - { $day } de { $from } a { $until }, el próximo: <t:{ $begins }:F> a <t:{ $ends }:t>
duty-shifts-name = { $day } de { $from } a { $until }
duty-shifts-add = Añadir un turno
duty-shifts-remove = Quitar turnos
duty-shifts-days = Días
duty-shifts-from = Desde
duty-shifts-until = Hasta
duty-shifts-clock = Según tu reloj, por ejemplo 18:00
duty-shifts-clock-until = Por ejemplo 22:00. Una hora anterior a la primera es del día siguiente
duty-shifts-unclear = No he podido leer una de las horas, así que no se ha añadido nada. Por favor, escríbela como 18:00.
duty-shifts-same = Las dos horas son iguales, así que no se ha añadido nada. Por favor, elige un final más tarde.
duty-shifts-full = Hay lugar para { $count } turnos, y con esto serían más. No se ha añadido nada. ¿Quizá se pueda quitar antes alguno de los otros?
duty-shifts-zone_unknown = No conozco esa zona horaria, así que no se ha cambiado nada. Por favor, elige una de la lista que aparece mientras escribes una ciudad.

duty-limits = Cuánto asumes como máximo. Nadie más lo ve, no se le dice a nadie, y puedes cambiarlo cuando quieras.
duty-limits-cases = Casos a la vez
duty-limits-hours = Horas en un día
duty-limits-case = { $count ->
        [one] 1 caso a la vez
       *[other] { $count } casos a la vez
    }
duty-limits-hour = { $count ->
        [one] 1 hora en un día
       *[other] { $count } horas en un día
    }
duty-limits-server-cases = Como todo el mundo aquí: { $count }
duty-limits-server-hours = Como todo el mundo aquí: { $count } h

# Tomar un caso.

desk-answer-conduct = Antes de tomar un caso aquí, por favor lee lo que las personas voluntarias se prometen entre sí.
desk-answer-full = { $count ->
        [one] Ya tienes un caso abierto
       *[other] Ya tienes { $count } casos abiertos
    }, y está bien así: nadie lleva más que eso a la vez. Este se queda aquí para alguien más.

# Después de un caso.

after-question = ¿Cómo estás después de este caso?
after-offer = ¿Quieres un descanso? Nadie te llama durante { $minutes } minutos.
after-given = Has cargado con mucho, así que ahora tienes un descanso: nadie te llama durante { $minutes } minutos. Si quieres, puedes tomar un caso por tu cuenta.
after-fine = Bien
after-rest = Quiero un descanso
after-talk = Quiero hablar con supervisión
break-rest = Sí
break-later = Ahora no
after-direct = Soy un bot. Un caso que llevabas en **{ $server }** ya está cerrado, o sigue con él otra persona. ¿Cómo estás después de ese caso?
after-told = { $volunteer } quiere hablar con supervisión.
after-done-fine = Gracias por decírmelo. Si eso cambia más tarde, este botón sigue funcionando.
after-done-later = Está bien. Gracias por estar ahí. Si lo quieres más tarde, este botón sigue funcionando.
after-done-rest = Que descanses. Nadie te llama antes de las <t:{ $until }:t>.
after-done-talk = Supervisión sabe que quieres hablar. No le he contado nada del caso.
after-not-told = No he podido contactar con supervisión en su canal. Por favor, escribe tú a alguien de supervisión: no tienes que cargar con esto a solas.
after-not-known = Esto era para el voluntariado de aquel servidor. Si hasta hace poco formabas parte: gracias por todo lo que hiciste.

# Entrar en el voluntariado.

invitation =
    Hola. Soy un bot de **{ $server }**, y a su moderación le gustaría que formaras parte del voluntariado: quienes responden allí a personas que lo están pasando mal.
    Por favor, lee primero lo que las personas voluntarias se prometen entre sí. Si prefieres no hacerlo, no tienes que hacer nada, y nadie pregunta por qué.
invitation-button = Leer el código de conducta
conduct-lead = Lo que las personas voluntarias de aquí se prometen entre sí:
conduct-changed = Esto se ha cambiado después de que lo abrieras. Así está ahora:
conduct-duty = Antes de que nadie te llame, por favor lee lo que las personas voluntarias se prometen entre sí. Después usa otra vez **/duty on**.
conduct-accept = Acepto
conduct-done = Gracias por formar parte de esto. Ya puedes tomar casos. **/duty shifts** dice cuándo estás, **/duty limits** cuánto asumes como máximo.
conduct-without_role = Gracias, queda guardado que aceptas. Ahora alguien de la moderación tiene que darte el rol del voluntariado; después puedes tomar casos.
conduct-not_invited = No veo que te hayan invitado allí. Por favor, pregunta a alguien de la moderación de ese servidor.
conduct-none = Aquí no hay código de conducta, así que no hay nada que aceptar.

command-volunteers = Quienes responden: invitar a alguien, y cuánto hay para el voluntariado
    .name = voluntariado
command-volunteers-add = Para la moderación: invitar a alguien al voluntariado
    .name = invitar
command-volunteers-list = Moderación y supervisión: a quién se invitó, y quién aceptó el código de conducta
    .name = lista
command-volunteers-remove = Para la moderación: alguien ya no es parte del voluntariado
    .name = quitar
command-volunteers-load = Para supervisión: cuánto llega y cuándo, y cuánto se espera
    .name = carga
option-volunteers-add-member = A quién
    .name = miembro
option-volunteers-remove-person = A quién
    .name = persona

volunteers-staff-only = Esto es para la moderación y supervisión de este servidor, que tienen el rol { $roles }.
volunteers-supervisors-only = Esto es para supervisión de este servidor, que tiene el rol { $roles }.
volunteers-bot = Un bot no puede formar parte del voluntariado.
volunteers-sent = { $who } tiene un mensaje mío con la invitación y el código de conducta.
volunteers-unheard = { $who } no acepta mensajes míos. Por favor, díselo tú: en cuanto tenga el rol, **/duty on** le muestra el código de conducta.
volunteers-needless = { $who } ya aceptó el código de conducta tal como está ahora.
volunteers-role-missing = Todavía le falta el rol { $roles }. Yo no doy roles: por favor, hazlo en Discord.
volunteers-none = Todavía no se ha invitado a nadie. **/volunteers add** lo hace.
volunteers-line = - { $who }: { $role }, { $code }
volunteers-line-role = tiene el rol
volunteers-line-no-role = no tiene el rol
volunteers-line-gone = no está en este servidor, por lo que puedo ver
volunteers-line-accepted = aceptó el código, versión { $version }, <t:{ $when }:d>
volunteers-line-older = aceptó un código anterior, versión { $version }, y se le vuelve a preguntar
volunteers-line-invited = recibió la invitación <t:{ $when }:d> y todavía no ha aceptado el código
volunteers-line-not = todavía no ha aceptado el código
volunteers-removed = { $who } ya no es parte del voluntariado, y como tal no se guarda nada de esta persona.
volunteers-removed-freed = Lo que tenía está en la mesa para que lo tome otra persona.
volunteers-removed-role = Todavía tiene el rol { $roles }, que solo tú puedes quitarle en Discord.
volunteers-unknown = No se guarda nada de { $who } como parte del voluntariado.

load-title = Los últimos 30 días por franjas del día (UTC). Se trata de horas, nunca de personas.
load-head-shift = UTC
load-head-came = casos
load-head-typical = espera
load-head-longest = máxima
load-head-waited = tarde
load-few = pocos
load-waited = { $waited } de { $of }
load-seconds = { $count } s
load-minutes = { $count } min
load-hours = { $count } h
load-note = **espera**: hasta que alguien tomó un caso; la mitad esperó eso o menos. **tarde**: los que esperaron hasta que se llamó a otras personas fuera del voluntariado, de aquellos cuyo nivel llama a alguien. **pocos**: menos de cinco, demasiado pocos para decirlo.
load-open = Abiertos ahora: { $emergency } de emergencia, { $urgent } urgentes, { $concern } de preocupación. De estos, nadie ha tomado todavía { $waiting }.
