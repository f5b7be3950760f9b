# Lo que el bot puede hacer en cada canal.

command-coverage = Lo que Breakwater puede y no puede hacer en cada canal
    .name = cobertura
coverage-title = Lo que puedo hacer aquí
coverage-support = **{ $full } de { $all }** canales de apoyo están cubiertos por completo.
coverage-support-none = Todavía no se han elegido canales de apoyo. Alguien con el permiso **Gestionar servidor** puede usar **/setup**.
coverage-read = Puedo leer { $read } de { $all } canales, y { $threads } hilos y publicaciones de foro abiertos.
coverage-problems = **Lo que falta donde hago falta**
coverage-missing = { $permission }: { $channels }
coverage-well = No falta nada donde hago falta.
coverage-more = { $channels } y { $count } más
coverage-blind = **Lo que no puedo ver**
coverage-blind-hidden = Ocultos para mí: { $channels }
coverage-blind-private = Hilos privados a los que nadie me ha añadido: { $channels }
coverage-blind-voice = Lo que se dice en voz alta en canales de voz y escenarios. Lo que se escribe allí sí lo leo.
coverage-blind-pictures = Lo que hay en imágenes, vídeos y mensajes de voz. Sus nombres y descripciones sí los leo.
coverage-age = Con restricción de edad, donde las reglas pueden tratar de otro modo las palabras explícitas: { $channels }
coverage-since = **Desde la última mirada, { $when }**
coverage-since-nothing = No ha cambiado nada.
coverage-first = -# Esta ha sido la primera mirada. La próxima muestra lo que haya cambiado.
coverage-new = Nuevos: { $channels }
coverage-gone = { $count ->
        [one] Un canal ya no está.
       *[other] { $count } canales ya no están.
    }
coverage-gained = Ahora puedo { $what }: { $channels }
coverage-lost = Ya no puedo { $what }: { $channels }
coverage-can-see = ver
coverage-can-read = leer lo que se dijo
coverage-can-reply = responder
coverage-can-remove = quitar mensajes
coverage-can-webhooks = publicar copias cubiertas
coverage-can-threads = abrir salas privadas
coverage-use-support = apoyo
coverage-use-desk = mesa
coverage-use-log = registro
coverage-use-supervision = supervisión
coverage-used = { $channel } ({ $use })
coverage-line-all = { $channel }: todo
coverage-line-hidden = { $channel }: oculto para mí
coverage-line-not = { $channel }: no puedo { $what }
coverage-line-nobody = { $channel }: un hilo privado, nadie me ha añadido
coverage-page = -# Página { $page } de { $pages }
coverage-nothing = Aquí no hay canales.
coverage-button-details = Canal por canal
coverage-button-summary = Resumen
coverage-button-back = Atrás
coverage-button-next = Siguiente
coverage-button-link = Dar permisos
