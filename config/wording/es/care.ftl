# La respuesta de apoyo. Reglas: docs/safe-messaging.md. Un bot, dicho en la primera línea; ningún método, ninguna cita, ninguna promesa.

care-public = Para quien le sirva: detrás de este botón hay opciones de apoyo.
care-button = Opciones de apoyo (solo tú las ves)

care-opening =
    { $kind ->
        [suicide] Soy un bot y me tomo en serio lo que se escribió aquí. Si estás pensando en el suicidio, mereces poder hablarlo con alguien, y no hace falta que sepas por dónde empezar.
        [self_harm] Soy un bot y no estoy aquí para juzgarte. Si tienes una herida y necesitas atención, por favor busca ayuda médica. Mereces poder hablarlo con alguien.
        [overdose] Soy un bot y no puedo enviar ayuda. Si has tomado algo, por favor llama ahora a tu número de emergencias, o pide a alguien que tengas cerca que llame.
        [abuse] Soy un bot. Si alguien te está haciendo daño, no es culpa tuya, y tú decides qué pasa después. Si alguien puede mirar tu teléfono, este mensaje y tus llamadas podrían quedar a la vista.
        [violence] Soy un bot. Si temes que alguien sufra daño, hablar con alguien ahora puede ayudar. Si puedes, ve primero a un lugar donde sientas más calma.
        [eating] Soy un bot. Si la comida se ha vuelto una lucha, mereces apoyo, y no tienes que esperar a que empeore.
        [third_party] Soy un bot. Es un buen gesto que estés pendiente de esa persona. No necesitas las palabras perfectas: pregúntale en privado cómo está, pregúntale claramente por el suicidio si eso te preocupa, y escucha. También puedes pedir consejo a una línea de ayuda.
       *[other] Soy un bot, así que no puedo hablar de esto como lo haría una persona. Si todo pesa mucho ahora mismo, hay personas dispuestas a escucharte.
    }

# En una emergencia, el número va por encima de todo menos de la línea que dice quién habla.
care-now =
    { $kind ->
        [third_party] Soy un bot y no puedo enviar ayuda. Si es posible que esa persona esté en peligro ahora mismo, por favor llama a este número, o pide a alguien que esté cerca de ella que llame:
        [violence] Soy un bot y no puedo enviar ayuda. Si es posible que alguien sufra daño ahora mismo, por favor llama a este número, o pide a alguien que tengas cerca que llame:
       *[other] Soy un bot y no puedo enviar ayuda. Si es posible que estés en peligro ahora mismo, por favor llama a este número, o pide a alguien que tengas cerca que llame:
    }
care-now-unknown =
    { $kind ->
        [third_party] Soy un bot y no puedo enviar ayuda. Si es posible que esa persona esté en peligro ahora mismo, por favor llama al número de emergencias del lugar donde está, o pide a alguien que esté cerca de ella que llame.
        [violence] Soy un bot y no puedo enviar ayuda. Si es posible que alguien sufra daño ahora mismo, por favor llama al número de emergencias de tu zona, o pide a alguien que tengas cerca que llame.
       *[other] Soy un bot y no puedo enviar ayuda. Si es posible que estés en peligro ahora mismo, por favor llama al número de emergencias de tu zona, o pide a alguien que tengas cerca que llame.
    }
care-opening-emergency =
    { $kind ->
        [suicide] Si estás pensando en el suicidio, no tienes que pasar por esto a solas en este momento. Si puedes, ve adonde haya otra persona. No hace falta que sepas por dónde empezar.
        [self_harm] Si tienes una herida, por favor busca primero ayuda médica. Mereces que te cuiden sin juzgarte. Si puedes, ve adonde haya otra persona.
        [overdose] Si has tomado algo, por favor llama aunque te encuentres bien o tengas dudas. Si puedes, ve adonde haya otra persona.
        [abuse] No es culpa tuya, y tú decides qué pasa después. Si alguien puede mirar tu teléfono, este mensaje y tus llamadas podrían quedar a la vista; otro teléfono puede ser más seguro.
        [violence] Si puedes, ve a un lugar donde sientas más calma. Puedes hablarlo con alguien, y no hace falta que sepas por dónde empezar.
        [eating] Si te sientes mal físicamente, por favor busca ayuda médica ahora. Mereces que te cuiden, y no tienes que esperar a que empeore.
        [third_party] Es un buen gesto que estés pendiente de esa persona. Si no corres peligro, quédate a su lado o sigue hablando con ella hasta que llegue alguien. No tienes que cargar con esto a solas.
       *[other] No tienes que pasar por esto a solas en este momento. Si puedes, ve adonde haya otra persona.
    }

care-many = Existe ayuda, y muchas personas superan momentos así.
care-person = ¿Hay alguna persona de confianza a quien podrías contárselo?
care-person-else = Existe ayuda, y no tienes que cargar con esto a solas. ¿Hay alguna persona de confianza, o alguien de la moderación, que pueda estar pendiente de esa persona contigo?
care-volunteer = { $asked ->
        [yes] Se ha pedido a una persona voluntaria de este servidor que le eche un vistazo. El voluntariado y la moderación pueden ver el mensaje.
        [appealed] Se ha pedido a una persona voluntaria de este servidor que le eche un vistazo. Solo quienes moderan aquí pueden ver lo que les escribiste.
        [here] Has pedido hablar con alguien, y el voluntariado lo sabe.
        [alone] Esto lo has pedido tú: no se ha avisado a nadie, y no guardo nada sobre ello.
       *[no] El voluntariado y la moderación de este servidor pueden ver lo que se escribe en sus canales.
    }
care-choose-own = Elige tu país y te muestro números que funcionan allí. No lo guardo.
care-choose-else = Elige tu país, o el de esa persona, y te muestro números que funcionan allí. No lo guardo.
care-country = Elegir mi país
care-country-other = Otro país
care-find = Buscar otro país
care-find-country = Tu país
care-find-how = En cualquier idioma, o un código
care-find-which = Elige tu país en la lista y te muestro números que funcionan allí.
care-find-none = No tengo números para este país, o no lo conozco por este nombre.
care-anywhere = En muchos países hay personas dispuestas a escucharte: **findahelpline.com**
care-danger-unknown = { $about ->
        [else] Si es posible que esa persona esté en peligro ahora mismo, por favor llama al número de emergencias del lugar donde está.
       *[own] Si es posible que estés en peligro ahora mismo, por favor llama al número de emergencias de tu zona.
    }

care-emergency = **En peligro inmediato** ({ $country }, { $hours }): llama al **{ $number }**. Comprobado: { $checked }.
care-line = **{ $name }** ({ $country }, { $hours }): { $how }. Comprobado: { $checked }.
care-directory = **{ $name }**: { $address }
care-call = llama al **{ $number }**
care-text = envía un SMS al **{ $number }**
care-text-keyword = envía { $keyword } por SMS al **{ $number }**
care-whatsapp = escribe al **{ $number }** por WhatsApp
care-chat = chatea en { $address }
care-or = { $first } o { $last }
care-hours-always = las 24 horas
care-hours-open = abierto hasta: { $at }, hora tuya; horario de allí: { $hours }
care-hours-closed = cerrado ahora, abre: { $at }, hora tuya; horario de allí: { $hours }
care-hours-stated = horario: { $hours }
care-hours-unconfirmed = horario sin confirmar

# Cómo le gustaría hablar a alguien.
care-ways = ¿Qué te resultaría más fácil?
care-way-call = Llamar
care-way-text = Enviar un mensaje
care-way-chat = Chatear

# Lo que lo dificulta. Una frase cada vez; no se promete nada en nombre de una línea.
care-stopping = Algo me frena
care-stopping-ask = ¿Qué te lo pone difícil? Elige lo que mejor encaje, o vuelve atrás.
care-stopping-list = ¿Qué te lo pone difícil?
care-stopping-police = Temo que venga la policía
care-stopping-cost = Me preocupa lo que cueste
care-stopping-phone = No quiero hablar por teléfono
care-stopping-enough = No sé si es lo bastante grave
care-stopping-overheard = Alguien podría oírme
care-barrier-lead = Soy un bot. Muchas personas dudan en este punto, y está bien que digas qué te lo pone difícil.
care-barrier-police = Yo nunca llamo a la policía ni a nadie más, y cada línea tiene sus propias reglas sobre cuándo recurre a otros: puedes leerlas en su página, o preguntar antes de contar algo sobre ti.
care-barrier-cost = Lo que cuesta una llamada o un mensaje depende de la línea y de tu contrato de teléfono, así que una mirada a la página de la línea te lo aclara antes de empezar.
care-barrier-phone = No tienes que hablar: a algunas líneas se les puede escribir, y **findahelpline.com** permite buscar solo mensajes y chat.
care-barrier-enough = No hay nada a lo que tengas que llegar primero: si te pesa, es motivo suficiente para hablarlo con alguien.
care-barrier-overheard = Escribir no hace ruido, y un paseo puede darte espacio para hablar; si alguien puede mirar tu teléfono, las llamadas y los mensajes podrían quedar a la vista.
care-pages = Sus propias páginas: { $pages }
care-back = Volver

care-else = Me preocupa otra persona
care-own = Se trata de mí

care-misread-button = No quería decir eso
care-misread = { $asked ->
        [yes] Gracias por decírmelo. Soy un bot y no siempre entiendo bien. Ya se ha pedido a una persona voluntaria que mire, y puede que aún se pase por aquí. Si alguna vez quieres estas opciones, **/help-now** las muestra.
       *[no] Gracias por decírmelo. Soy un bot y no siempre entiendo bien. Si alguna vez quieres estas opciones, **/help-now** las muestra.
    }
care-again = Mostrar otra vez las opciones

command-help-now = Líneas de ayuda para ti o para alguien que te preocupa. Solo tú las ves
    .name = ayuda-ahora

care-direct = Hola, soy un bot. Te he dejado algo tras un mensaje tuyo: opciones de apoyo que solo tú ves. Si no encaja contigo, puedes ignorarlo.
