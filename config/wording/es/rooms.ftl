# Salas, segundas opiniones, traspasos, recordatorios: los botones que abren algo junto a un caso.

# La sala en la que alguien del voluntariado habla con una persona. La leen solo ellas, y quienes cuidan de los hilos del servidor.
room-name = Una sala tranquila { $code }
room-opening =
    Hola, <@{ $person }>, soy un bot. Esta sala es para ti y para <@{ $owner }>, del voluntariado de este servidor, que quiere escucharte.
    Pueden leerla: tú y esa persona, la moderación de este servidor, y quien más pueda gestionar hilos aquí. Yo también leo, por si alguien pide ayuda, igual que en los canales de apoyo, y no guardo nada de lo que se dice.
    No es terapia ni un servicio de emergencias: **/help-now** muestra líneas de ayuda a cualquier hora.
    Puedes irte cuando quieras. Cierro la sala cuando esto termine.
room-entered = Soy un bot. A partir de ahora está aquí contigo <@{ $owner }>.
room-alone = Soy un bot. La persona que estaba aquí contigo ha tenido que dejarlo, y se está preguntando a otra. No has hecho nada malo. Si prefieres no esperar, **/help-now** muestra líneas de ayuda a cualquier hora.
room-closed = Soy un bot, y ahora cierro esta sala. Estuvo bien que hablaras. Si las cosas vuelven a pesar, puedes escribir aquí en el servidor, y **/help-now** muestra líneas de ayuda a cualquier hora.

# Lo que lee, a solas, quien pulsa Abrir una sala.
desk-done-room = La sala está aquí: <#{ $room }>. { $link }
desk-room-why = No he podido abrir una sala.
desk-room-what-else = Puedes responder a esa persona donde escribió, o pedir a alguien de la moderación que abra un hilo.
desk-room-missing_create_private_threads = Allí no puedo crear hilos privados: la moderación puede darme el permiso **Crear hilos privados**.
desk-room-missing_send_messages_in_threads = Allí no puedo hablar en los hilos: la moderación puede darme el permiso **Enviar mensajes en hilos**.
desk-room-missing_view_channel = No puedo ver el canal de apoyo: la moderación puede darme el permiso **Ver canal**.
desk-room-missing_permission = Discord dice que allí me falta un permiso. La moderación puede ver con **/setup** cuál es.
desk-room-person_gone = Esa persona ha dejado el servidor.
desk-room-person_cannot_see = Esa persona ya no puede ver el canal de apoyo.
desk-room-person_not_let_in = No se ha podido dejar entrar a una de las dos personas.
desk-room-no_place_for_a_room = Ninguno de los canales de apoyo admite hilos privados.
desk-room-channel_gone = El canal ya no existe.
desk-room-platform_unwell = Discord no responde en este momento. Sigo intentándolo durante una hora; vuelve a pulsar para ver si ya está.
desk-room-not_accepted = Discord no lo ha aceptado.

# Una segunda opinión. Las dos primeras las lee supervisión.
consult-name = Segunda opinión { $code }
consult-asked = { $roles } <@{ $owner }> quiere una segunda opinión sobre { $link }
consult-elsewhere = { $roles } Alguien del voluntariado quiere una segunda opinión, y no he podido abrir un hilo para ello. Por favor, hay que preguntar a <@{ $owner }>: { $link }
desk-consult-thread = He llamado a supervisión: <#{ $thread }>. Sigue siendo tuyo. Cuando sepas cómo continuar, pulsa Continuar. { $link }
desk-consult-quietly = Hay un hilo: <#{ $thread }>. Pero no puedo mencionar el rol de supervisión, así que no se ha llamado a nadie. Por favor, avisa a alguien de supervisión. { $link }
desk-consult-elsewhere = No he podido abrir un hilo. Supervisión lee en su propio canal que pides una segunda opinión. { $link }
desk-consult-not = No he podido contactar con supervisión. Por favor, avisa tú a alguien de supervisión o de la moderación. { $link }
desk-consult-not_yet = Discord no responde en este momento. Sigo intentando contactar con supervisión; si es urgente, por favor avisa tú a alguien de supervisión. { $link }

# El traspaso.
desk-pass-choose = ¿A quién? Están de guardia y pueden con uno más: { $people }
desk-pass-list = Elegir una persona
desk-pass-nobody = En este momento nadie más de guardia puede con uno más. Puedes pedir una segunda opinión, avisar a moderación o devolverlo para que lo tome cualquiera: está bien necesitar a otras personas.
desk-pass-form = Traspasar
desk-pass-note = Una nota para quien lo recibe, si quieres
desk-pass-note-how = Por favor, no copies las palabras de la persona. Se borra cuando esto se cierre.
desk-done-pass = Ahora lo tiene <@{ $owner }>, y ya lo sabe. Gracias por haber estado ahí.
desk-done-read = La nota que te dejaron. Se borra cuando esto se cierre.
desk-read-none = No hay ninguna nota.
handed-direct = Alguien de la mesa te ha traspasado un caso, porque estás de guardia. Si hay una nota, la lees en la tarjeta. Si no te encaja, pulsa allí Devolver; nadie pregunta por qué. { $link }
handed-desk = <@{ $person }>, este caso te lo han traspasado a ti. Si no te encaja, pulsa Devolver; nadie pregunta por qué. { $link }

# El recordatorio.
desk-done-follow_up = Anotado: te lo recuerdo { $when }, una vez. { $link }
desk-follow-up-noted = Eso ya está anotado, una vez por caso: para <@{ $person }>, { $when }. { $link }
follow-up-direct = Querías volver a pasar a ver. Ha pasado un día. { $link }
follow-up-desk = <@{ $person }>, querías volver a pasar a ver. { $link }
raised-direct = En un caso tuyo ha llegado algo nuevo y más urgente, o han preguntado por ti. Échale un vistazo, por favor. { $link }
raised-desk = <@{ $person }>, en un caso tuyo ha llegado algo nuevo y más urgente, o han preguntado por ti. Échale un vistazo, por favor. { $link }
