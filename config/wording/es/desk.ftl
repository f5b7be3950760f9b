# Lo que ve el voluntariado.

card-title = { $level ->
        [emergency] Emergencia
        [urgent] Urgente
       *[concern] Preocupación
    }
card-kinds = Puede tratarse de: { $what }
card-asked = { $named ->
        [yes] <@{ $person }> pidió hablar con alguien.
       *[no] Pidió hablar con alguien.
    }
card-pointed = Alguien pidió al voluntariado que lo mirara.
card-appealed = <@{ $person }> lo escribió a la moderación, al preguntar por un mensaje eliminado: la moderación tiene las palabras. El enlace a ese mensaje lleva a donde estaba.
card-when = Visto por primera vez { $when }
card-where = { $link }
card-state-new = Nadie lo ha tomado todavía.
card-state-claimed = <@{ $owner }> se encarga, { $when }.
card-state-consulting = <@{ $owner }> se encarga, { $when }, y está pidiendo una segunda opinión.
card-state-escalated = <@{ $owner }> se encarga, { $when }. Se ha pedido a la moderación que también lo mire.
card-state-waiting = <@{ $owner }> se encarga, { $when }, y espera una respuesta.
card-state-resolved = Cerrado: { $ending }.
card-state-misread = Cerrado: no era lo que parecía.
card-state-handed = Cerrado aquí: la moderación sigue con ello.
card-button-claim = Me encargo
card-button-release = Devolver
card-button-recuse = No puedo con este
card-button-escalate = Avisar a moderación
card-button-hand = Lo asumimos
card-button-room = Abrir una sala
card-button-wait = Espero respuesta
card-button-carry_on = Continuar
card-button-consult = Segunda opinión
card-button-pass = Traspasar
card-button-follow_up = Recordármelo en 24 h
card-button-read = Leer la nota
card-button-resolve = Cerrar
card-button-misread = Malentendido
card-button-reopen = Reabrir

ending-choose = ¿Cómo terminó?
ending-safer = hablamos, y ahora corre menos peligro
ending-other_help = encontró otra ayuda
ending-no_answer = no respondió
ending-left = dejó el servidor
ending-other = de otra manera

# Lo que lee, a solas, quien pulsa.

desk-done-claim = Es tuyo. Gracias. { $link }
desk-done-release = Lo has devuelto, y otra persona puede tomarlo. Gracias por haber estado ahí.
desk-done-recuse = Está bien, y nadie pregunta por qué. No se te pedirá nada sobre esta persona durante medio año.
desk-done-escalate = La moderación lo sabe y lo mirará contigo. Sigue siendo tuyo. { $link }
desk-done-hand = Ahora está en manos de la moderación. { $link }
desk-done-wait = La tarjeta dice ahora que esperas una respuesta. Sigue siendo tuyo. { $link }
desk-done-carry_on = La tarjeta dice ahora que esto continúa. Es tuyo. { $link }
desk-done-resolve = Está cerrado. Gracias por estar ahí. Tómate un momento para ti.
desk-done-misread = Gracias, está cerrado. Se cuenta que fue un malentendido, sin la persona.
desk-done-reopen = Está abierto de nuevo, y alguien puede tomarlo.
desk-how-it-ended = ¿Cómo terminó? No se pregunta nada más, y no se guarda quién lo cerró.
desk-checklist = Lo que este servidor ha acordado hacer:
desk-checklist-step = ☐ { $step }
desk-answer-unheard = La tarjeta lo dice, pero no he podido avisar a la moderación en su canal. Por favor, avisa tú a alguien de la moderación. { $link }
desk-answer-not_them = Esa persona no puede tomarlo en este momento, así que se queda donde está. Por favor, elige a otra.
desk-answer-untold = Se lo has traspasado a <@{ $owner }>, pero no he podido avisarle. Por favor, avísale tú.
desk-answer-owner_only = <@{ $owner }> se encarga de esto, y eso solo puede hacerlo esa persona.
desk-answer-yours = Esto ya es tuyo. { $link }
desk-answer-taken = <@{ $owner }> ya se encarga. Gracias por estar aquí.
desk-answer-recused = Dijiste que no puedes atender los casos de esta persona, así que se queda aquí para alguien más. Gracias por mirar.
desk-answer-about_you = Puede que este trate de ti, así que lo atiende otra persona. No tienes que cargar con ello a solas.
desk-answer-not_yours = <@{ $owner }> se encarga de esto. Solo esa persona, o la moderación, puede hacerlo.
desk-answer-moderators_only = Eso solo puede hacerlo la moderación.
desk-answer-nobodys = Nadie lo ha tomado todavía. Por favor, tómalo primero.
desk-answer-closed = Esto ya está cerrado. La moderación puede reabrirlo.
desk-answer-not_now = Mientras tanto ha cambiado. La tarjeta muestra cómo está ahora.
desk-answer-not_allowed = Eso solo pueden hacerlo el voluntariado y la moderación de este servidor. Si hasta hace poco formabas parte: gracias por todo lo que hiciste.
desk-answer-gone = Este caso está cerrado y olvidado. No hay nada que hacer.

command-desk = Lo que hay en la mesa del voluntariado
    .name = mesa
command-desk-cases = Los casos abiertos de este servidor, para voluntariado y moderación
    .name = casos
desk-list-line = **{ $level }**, { $when }: { $standing } { $link }
desk-list-more = Y { $count } más.
desk-list-none = No hay nada abierto. Gracias por mirar.
desk-list-not-allowed = Esto solo pueden verlo el voluntariado y la moderación de este servidor.

# Calls about a case that nobody has, on the desk, and questions to whoever has one.

call-line = **{ $level }**: nadie lo ha tomado todavía. { $link }
ask-direct = Tienes un caso en **{ $server }** que lleva un rato en silencio. ¿Sigue contigo? Si prefieres devolverlo, está bien. Si no sé nada de ti en { $minutes } minutos, se lo ofreceré a otras personas. { $link }
ask-channel = <@{ $owner }>, esto lleva un rato en silencio. ¿Sigue contigo? Si prefieres devolverlo, está bien. Si no sé nada de ti en { $minutes } minutos, se lo ofreceré a otras personas. { $link }
ask-button-stay = Sigue conmigo
ask-button-release = Devolverlo
ask-done-stay = Es bueno saberlo, gracias. Sigue siendo tuyo. { $link }
ask-offered = El caso que tenías en **{ $server }** llevaba un rato en silencio, así que se lo he ofrecido a las demás personas. Nadie te lo reprocha. Gracias por haber estado ahí. { $link }
