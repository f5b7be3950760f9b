# Pedir una persona voluntaria, y señalar un mensaje. Reglas: docs/safe-messaging.md. No se promete nada en nombre de nadie.

care-ask-button = Hablar aquí con una persona voluntaria
care-asked-lead = Soy un bot, así que no puedo hablar de esto como lo haría una persona.
care-asked-told = { $place ->
        [here] He avisado al voluntariado de este servidor de que te gustaría hablar con alguien.
       *[there] He avisado al voluntariado de { $server } de que te gustaría hablar con alguien.
    }
care-asked-known = { $place ->
        [here] El voluntariado de este servidor ya sabe que te gustaría hablar con alguien.
       *[there] El voluntariado de { $server } ya sabe que te gustaría hablar con alguien.
    }
care-asked-taken = { $place ->
        [here] Una persona voluntaria de este servidor ha visto que te gustaría hablar con alguien.
       *[there] Una persona voluntaria de { $server } ha visto que te gustaría hablar con alguien.
    }
care-asked-trying = { $place ->
        [here] Todavía no he podido avisar al voluntariado de este servidor, y sigo intentándolo. Por favor, no te quedes esperando.
       *[there] Todavía no he podido avisar al voluntariado de { $server }, y sigo intentándolo. Por favor, no te quedes esperando.
    }
care-asked-unreached = { $place ->
        [here] Ahora mismo no consigo contactar con el voluntariado de este servidor. No tiene nada que ver contigo. Puedes decírselo a alguien de la moderación.
       *[there] Ahora mismo no consigo contactar con el voluntariado de { $server }. No tiene nada que ver contigo. Allí puedes decírselo a alguien de la moderación.
    }
care-asked-nowhere = { $place ->
        [here] En este servidor no hay personas voluntarias a las que yo pueda avisar. Puedes decirle a alguien de la moderación que te gustaría hablar con alguien.
       *[there] No he encontrado ningún servidor tuyo en el que pueda avisar al voluntariado. Si conoces uno, usa **/help-now** en un canal de allí.
    }
care-asked-which = ¿En qué servidor te gustaría hablar con una persona voluntaria? Elígelo en la lista.
care-asked-servers = Elegir un servidor
care-asked-meanwhile = No tienes que esperar: aquí también hay ayuda.

care-duty-there = Ahora hay alguien de guardia, y puede que necesite un momento. No puedo decirte si te escribirá ni cuándo.
care-duty-next = Ahora mismo no hay nadie de guardia. El voluntariado suele estar de nuevo de { $from } a { $to }, hora tuya ({ $when }). Puede que alguien pase por aquí antes.
care-duty-unknown = Ahora mismo no hay nadie de guardia, y no sé cuándo volverá a haber alguien. Aun así, puede que alguien pase por aquí.

care-point-passed_on = Gracias por estar pendiente de esa persona. He pedido al voluntariado que lo mire. A quien lo escribió no se le dice nada, y no tienes que cargar con esto a solas.
care-point-trying = Gracias por estar pendiente de esa persona. Todavía no he podido avisar al voluntariado, y sigo intentándolo. Si no puede esperar, por favor díselo a alguien de la moderación.
care-point-unreached = Gracias por estar pendiente de esa persona. Ahora mismo no consigo avisar al voluntariado. Por favor, díselo a alguien de la moderación.
care-point-danger = Si es posible que esa persona esté en peligro ahora mismo, por favor llama al número de emergencias del lugar donde está. **/help-now** tiene líneas para quien se preocupa por alguien.
care-point-own = En muchos países hay personas dispuestas a escucharte: **findahelpline.com**. **/help-now** te muestra líneas que funcionan donde estás.
care-point-of_a_bot = Ese mensaje no lo escribió una persona, así que no se pide a nadie que lo mire.
care-point-of_staff = Este es un canal del equipo, así que quienes están aquí ya pueden verlo.
care-point-not_set_up = En este servidor no hay personas voluntarias a las que yo pueda avisar. Si te preocupa alguien, por favor díselo a alguien de la moderación.
care-point-too_often = Lo has pedido varias veces en la última hora, así que este no puedo pasarlo. Si te preocupa alguien, por favor díselo a alguien de la moderación.
care-point-menu = Pedir al voluntariado que mire

# Lo que ve la moderación en su registro.
pointed-line = <@{ $person }> pidió al voluntariado que mirara un mensaje. { $link }
