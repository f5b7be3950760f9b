# Lo que ve la moderación en su registro.

flag-line = Visto: { $what }. { $link }
flag-removed = Visto: { $what }. He eliminado el mensaje. { $link }
flag-urgent = { $removed ->
        [yes] Por favor, hay que mirar esto ahora: un mensaje puede haber puesto en peligro a otras personas ({ $what }). Lo he eliminado; quien lo leyó antes puede necesitar a alguien. { $link }
       *[no] Por favor, hay que mirar esto ahora: un mensaje puede poner en peligro a otras personas ({ $what }). No lo he eliminado. { $link }
    }

escalation-line = Alguien del voluntariado pide que la moderación mire un caso ({ $level }). { $link }

refusal-title = No pude hacer algo en <#{ $channel }>, así que lo digo una vez.
refusal-what-nudge = No se pudo dejar una nota privada.
refusal-what-hint = No se pudo dar a alguien un consejo privado sobre su nombre.
refusal-what-care = No se pudieron ofrecer opciones de apoyo a alguien que quizá las necesite. Conviene pasar a ver.
refusal-what-card = No se pudo mostrar un caso al voluntariado. Conviene mirar los canales de apoyo.
refusal-what-flag = No se pudo avisar de un mensaje a la moderación.
refusal-what-remove = No se pudo eliminar un mensaje.
refusal-what-removed_note = No se pudo decir a alguien por qué se eliminó su mensaje.
refusal-what-appeal = Alguien pide que la moderación mire otra vez un mensaje eliminado, y no se pudo avisar aquí.
refusal-what-appeal_answer = No se pudo decir a alguien lo que la moderación respondió sobre su mensaje eliminado.
refusal-what-retract = No se pudo retirar una nota mía.
refusal-what-repost = No se pudo volver a publicar un mensaje con un dato tapado, como quería quien lo escribió. Se le dio el texto para copiar.
refusal-what-withdraw = No se pudo retirar una copia mía.
refusal-what-escalation = Alguien del voluntariado ha pedido ayuda a la moderación, y no se pudo avisar aquí. Conviene mirar la mesa del voluntariado.
refusal-what-call = No se pudo llamar a nadie para un caso que espera. Conviene mirar la mesa del voluntariado.
refusal-what-ask_owner = No se pudo preguntar a alguien del voluntariado si sigue con un caso.
refusal-what-follow_up = No se pudo recordar a alguien del voluntariado que vuelva a ver cómo está una persona. Conviene pasar a ver.
refusal-what-room = No se pudo abrir una sala privada para alguien y una persona voluntaria.
refusal-what-close_room = No se pudo cerrar una sala privada.
refusal-what-consult = Alguien del voluntariado pide una segunda opinión, y no se pudo abrir un hilo para ello. Conviene mirar la mesa del voluntariado.
refusal-what-check_in = No se pudo avisar aquí de que alguien quiere hablar con supervisión.
refusal-what-conduct = No se pudo recordar el código de conducta a alguien del voluntariado.
refusal-what-boundary = No se pudo avisar a supervisión de un mensaje de alguien del voluntariado.
refusal-what-invitation = No se pudo invitar a alguien al voluntariado. Conviene decírselo directamente.
refusal-what-pointed = No se pudo avisar a la moderación de que alguien pidió al voluntariado que mirara un mensaje.
refusal-what-weekly = No se pudo dejar la nota semanal.
refusal-what-lines = No se pudo anotar aquí un cambio en las líneas de ayuda.
refusal-what-introduction = No se pudo decir a quien me invitó cómo empezar: con /setup.
refusal-why-missing_view_channel = Allí necesito el permiso **Ver canal**.
refusal-why-missing_send_messages = Allí necesito el permiso **Enviar mensajes**.
refusal-why-missing_send_messages_in_threads = Allí necesito el permiso **Enviar mensajes en hilos**.
refusal-why-missing_read_message_history = Allí necesito el permiso **Leer el historial de mensajes**.
refusal-why-missing_manage_messages = Allí necesito el permiso **Gestionar mensajes**.
refusal-why-missing_manage_webhooks = Allí necesito el permiso **Gestionar webhooks**.
refusal-why-missing_create_private_threads = Allí necesito el permiso **Crear hilos privados**.
refusal-why-missing_manage_threads = Allí necesito el permiso **Gestionar hilos**.
refusal-why-person_cannot_see = Esa persona no puede ver el canal.
refusal-why-person_not_let_in = No se pudo dejar entrar a alguien.
refusal-why-no_place_for_a_room = Ninguno de los canales de apoyo admite hilos privados: para eso hace falta un canal de texto.
refusal-why-webhooks_full = El canal tiene tantos webhooks como permite Discord. Conviene eliminar uno que nadie use.
refusal-why-missing_permission = Discord dice que allí me falta un permiso.
refusal-why-channel_gone = El canal ya no existe. Hay que elegir otro con /setup.
refusal-why-direct_closed = Esa persona no acepta mensajes directos.
refusal-why-person_gone = Esa persona ha dejado el servidor.
refusal-why-not_accepted = Discord no aceptó lo que intenté decir.
refusal-why-missing_mention_everyone = He llamado a alguien allí, y no ha sonado: necesito el permiso **Mencionar @everyone, @here y todos los roles**, o que cualquiera pueda mencionar su rol.
