# Las tarjetas del registro de la moderación: qué se vio, qué se hizo y qué resultó.

modlog-title = { $state ->
        [removed] Se eliminó un mensaje
        [masked] Un mensaje se tapó y se publicó de nuevo
        [refused] No se pudo eliminar un mensaje
       *[stays] Visto en un mensaje
    }
modlog-urgent = { $removed ->
        [yes] Por favor, hay que mirar esto ahora: un mensaje puede haber puesto en peligro a otras personas. Lo he eliminado; quien lo leyó antes puede necesitar a alguien.
       *[no] Por favor, hay que mirar esto ahora: un mensaje puede poner en peligro a otras personas. No lo he eliminado.
    }
modlog-where = En { $channel }: { $link }
modlog-rule = { $count ->
        [one] Regla: { $rules }
       *[other] Reglas: { $rules }
    }
modlog-response = Respuesta: { $what }
modlog-response-remove = eliminarlo
modlog-response-mask = ofrecer a quien lo escribió tapar el dato
modlog-response-nudge = una nota privada a quien lo escribió
modlog-response-flag = avisar a la moderación
modlog-outcome = Resultado: { $what }
modlog-outcome-removed = eliminado
modlog-outcome-gone = el mensaje ya no está
modlog-outcome-masked = quien lo escribió quiso tapar el dato; el enlace lleva a la copia
modlog-outcome-refused = no se pudo, en { $channel }. { $why }
modlog-outcome-open = todavía no se ha eliminado. Discord no responde, y lo sigo intentando.
modlog-outcome-expired = no se pudo. Discord tardó demasiado en responder.
modlog-outcome-spared = el mensaje se queda: puede ser una petición de ayuda
modlog-outcome-changed = quien lo escribió lo editó, y lo leo de nuevo
modlog-outcome-called_off = el mensaje se queda
modlog-outcome-stays = el mensaje se queda como está
modlog-judged-right = Valorado por { $moderator }: correcto.
modlog-judged-wrong = Valorado por { $moderator }: un error.
modlog-undone = Deshecho por { $moderator }: { $what }.
modlog-undone-removal = no se elimina
modlog-undone-note = mi nota se ha retirado, y puedo volver a dejar una
modlog-undone-flag = no queda nada por hacer
modlog-final-removed = Esto no se puede deshacer: no guardo palabras, así que no puedo devolverlo.
modlog-final-masked = Esto no se puede deshacer: así lo quiso quien lo escribió, y no guardo palabras. Esa persona también puede quitar la copia.
modlog-button-right = Correcto
modlog-button-wrong = Un error
modlog-button-right-after = Al final era correcto
modlog-button-wrong-after = Al final era un error
modlog-button-undo-removal = No eliminarlo
modlog-button-undo-note = Retirar mi nota
modlog-button-undo-flag = Descartar

modlog-many = { $count ->
        [one] { $count } mensaje del mismo tipo, y sigo contando
       *[other] { $count } mensajes del mismo tipo, y sigo contando
    }
modlog-many-where = { $minutes ->
        [one] En { $channels }, en { $minutes } minuto.
       *[other] En { $channels }, en { $minutes } minutos.
    }
modlog-many-removed = { $count ->
        [one] { $count } de ellos, eliminado.
       *[other] { $count } de ellos, eliminados.
    }
modlog-many-newest = El más reciente: { $link } ({ $when })
modlog-many-how = Son muchos a la vez, así que los cuento aquí y no publico una tarjeta para cada uno. Después de 5 minutos de calma, cada uno vuelve a tener la suya.

modlog-said-right = Gracias. Cuenta para esta regla como correcto, sin el nombre de nadie.
modlog-said-wrong = Gracias. Cuenta para esta regla como un error, sin el nombre de nadie.
modlog-said-already = Esto ya se valoró de la misma manera, así que nada cambia.
modlog-said-own = Nadie valora ni deshace lo que hice con un mensaje propio. Por favor, pídelo a otra persona de la moderación.
modlog-said-roles = Para esto necesitas uno de estos roles: { $roles }.
modlog-said-owner = Para esto necesitas en Discord el permiso **Gestionar servidor**.
modlog-said-undone = Deshecho: { $what }.
modlog-said-undone_already = Esto ya se deshizo, así que nada cambia.
modlog-said-gone = Esto no se puede deshacer: el mensaje ya no está. No guardo palabras, así que no puedo devolverlo.
modlog-tell-author = No guardo palabras, así que no puedo devolverlo. Lo escribió { $person }: puedes decirle que fue un error.
