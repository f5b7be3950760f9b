# La nota privada. A la vista de todos: neutral, corta, sin nombres, sin citas.

nudge-public = Hay una nota privada sobre este mensaje, para quien lo escribió.
nudge-button = Leer la nota
nudge-direct = Hola, soy un bot. Te he dejado una nota privada sobre un mensaje tuyo: { $link }

nudge-not-yours = Esta nota es para otra persona, así que no puedo mostrártela. No tienes que hacer nada.

# Detrás del botón. $what es una lista como "un número de teléfono y una dirección de correo".
nudge-noticed = Parece que tu mensaje contiene **{ $what }**.
nudge-why-privacy-email = Una dirección de correo se puede encontrar siempre, y gente desconocida puede usarla para buscar tus otras cuentas.
nudge-why-privacy-phone = Un número de teléfono lleva a tu nombre, y cualquiera que lo lea puede llamarte o escribirte.
nudge-why-privacy-address = Una dirección le dice a gente desconocida dónde encontrarte.
nudge-why-privacy-location = Un lugar cercano a tu casa facilita averiguar quién eres.
nudge-why-privacy-name = Con un nombre completo, quien te conoce puede encontrar todo lo que escribes aquí.
nudge-why-privacy-age = Una edad o un cumpleaños facilita averiguar quién eres, y que se sepa que tienes menos de 18 puede atraer a quien no conviene.
nudge-why-privacy-handle = Otra cuenta une lo que cuentas aquí con el resto de tu vida, y permite que gente desconocida te escriba en privado.
nudge-why-privacy-government_id = Un número de documento se puede usar para hacerse pasar por ti.
nudge-why-privacy-financial = Los datos de pago se pueden usar para quitarte dinero.
nudge-why-privacy-ip = Una dirección de internet puede mostrar más o menos dónde estás.
nudge-why-privacy-institution = Una escuela, un trabajo o una clínica facilita averiguar quién eres.
nudge-why-other = Los datos de una persona se pueden usar para encontrarla.
nudge-choice = Es tu mensaje y tú decides.
nudge-noticed-other = Parece que tu mensaje contiene datos de otra persona: **{ $what }**.
nudge-choice-other = Quizá prefiera contarlo por su cuenta. Es tu mensaje; quitarlo es un solo toque.
nudge-more = Y { $count } más.
nudge-masked = Aquí tienes tus palabras sin ese dato, listas para copiar:
nudge-masked-file = Tus palabras sin ese dato están en el archivo, listas para copiar.

nudge-mask = Ocúltalo por mí
nudge-remove = Eliminarlo
nudge-keep = Dejarlo así
nudge-quiet = No avisar en 7 días

nudge-remove-copy = Eliminar también la copia

nudge-gone = Tu mensaje ya no está, así que no queda nada por hacer.
nudge-settled = Ya está resuelto: ya no veo ese dato. Gracias.

nudge-mask-wait = Un momento.
nudge-mask-done = Listo. Tu mensaje vuelve a estar ahí con el dato tapado, bajo tu nombre. El primero ya no está.
nudge-mask-half = La copia con el dato tapado ya está ahí. Discord no me ha dejado eliminar tu primer mensaje ahora mismo. Lo seguiré intentando; también puedes eliminarlo tú.
nudge-mask-undone = Pude publicar la copia, pero aquí no tengo permiso para eliminar tu mensaje, así que he retirado la copia. Tu mensaje está como estaba.
nudge-mask-failed = Discord no ha respondido ahora mismo, así que tu mensaje está como estaba. Lo seguiré intentando durante una hora.

# Por qué un mensaje no se puede publicar de nuevo. Las demás opciones siguen abiertas.
nudge-no-mask-permission = Aquí no puedo volver a publicar tu mensaje por ti.
nudge-no-mask-poll = Una encuesta no se puede volver a publicar con sus votos, así que no puedo tapar el dato en esta.
nudge-no-mask-forward = Un mensaje reenviado no se puede cambiar, así que no puedo tapar el dato en este.
nudge-no-mask-voice = Un mensaje de voz no se puede volver a publicar con tu nombre, así que no puedo tapar el dato en este.
nudge-no-mask-sticker = Un sticker no se puede volver a publicar con tu nombre, así que no puedo tapar el dato en este mensaje.
nudge-no-mask-title = El dato está en el título, y eso solo lo puedes cambiar tú. Puedes editarlo igual que editarías un mensaje.
nudge-no-mask-file = No puedo leer un archivo de tu mensaje ahora mismo, así que no puedo tapar el dato en este.
nudge-no-mask-kind = Un mensaje de este tipo no se puede volver a publicar, así que no puedo tapar el dato en este.
nudge-no-mask-long = Tu mensaje es más largo de lo que puedo publicar.
nudge-no-mask-large = Los archivos de tu mensaje son más grandes de lo que puedo publicar.
nudge-no-mask-crisis = Prefiero dejar tu mensaje como lo escribiste. Aun así, puedes eliminarlo tú.

# Encima de una copia que responde a otro mensaje, y sobre una cuyo nombre de autor Discord no acepta.
copy-answers = -# En respuesta a { $link }
copy-author = Alguien del servidor

nudge-removed = Listo. Ya no está.
nudge-removed-already = Ya no estaba.
nudge-remove-refused = Aquí no tengo permiso para eliminar mensajes. Puedes hacerlo tú: mantén pulsado tu mensaje, o haz clic derecho sobre él, y elige eliminar.
nudge-remove-failed = Discord no ha respondido ahora mismo. Lo seguiré intentando un rato; también puedes eliminar el mensaje tú.
nudge-keep-done = De acuerdo. Se queda, y por ahora no lo vuelvo a mencionar.
nudge-quiet-done = De acuerdo. No habrá más notas para ti aquí durante 7 días.

removed-direct = Hola, soy un bot. Aquí se eliminó un mensaje tuyo: { $link } El motivo fue **{ $what }**, y no cómo te sientes. Puedes volver a publicarlo sin esa parte. Si crees que fue un error, por favor díselo a alguien de la moderación.
removed-public = Aquí se eliminó un mensaje. Si era tuyo, puedes leer por qué.
removed-title = Por qué se eliminó tu mensaje
removed-body = El motivo fue **{ $what }**. Puedes volver a publicarlo sin esa parte. Si crees que fue un error, por favor díselo a alguien de la moderación.
removed-others = Los datos de otras personas se pueden usar para encontrarlas, así que aquí solo los comparten ellas. Puedes contar lo mismo sin esos datos: basta con decir "una amistad" o "alguien de clase". Tu historia es bienvenida.
removed-copy = Esto es lo que escribiste, con los datos tapados y listo para copiar. No lo guardo:
