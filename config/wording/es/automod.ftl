# El AutoMod de Discord como primera línea: qué se detiene antes de publicarse, y quién lo cuida.

command-automod = Que Discord detenga datos de pago y direcciones privadas antes de que alguien los vea
    .name = automod
command-automod-sync = Elegir qué detiene Discord antes de publicarse, y escribir las reglas
    .name = sincronizar
command-automod-status = Ver mis reglas de AutoMod, qué se cambió y si se bloquean palabras de crisis
    .name = estado
command-automod-remove = Quitar mis reglas de AutoMod
    .name = quitar

automod-bot-not-allowed = Yo también necesito el permiso **Gestionar servidor**: sin él, Discord no me deja ver las reglas de AutoMod. Dáselo a mi rol en los ajustes del servidor de Discord y vuelve a intentarlo.

automod-message-details = Parece una tarjeta, una cuenta o un correo y no se ha publicado. Cuídate: /privacy learn. La ayuda está a un comando: /help-now
automod-message-phones = Parece un número de teléfono y no se ha publicado. Cuídate: /privacy learn. La ayuda está a un comando: /help-now
automod-message-lists = Tiene palabras que aquí no se publican. Cuídate: /privacy learn. La ayuda está a un comando: /help-now
automod-rule-details = Breakwater: tarjetas, cuentas y correos
automod-rule-phones = Breakwater: números de móvil
automod-rule-lists = Breakwater: listas de bloqueo de este servidor

automod-title = Qué detiene Discord antes de publicarse
automod-how = El AutoMod de Discord puede detener un mensaje antes de que alguien lo vea, incluso cuando no estoy en marcha. Solo quien lo escribió sabe por qué, y ningún canal recibe una copia. Elige qué detiene; no se escribe nada hasta que pulses el botón del final.
automod-warning = **Lee esto primero, por favor.** AutoMod conoce signos, no personas. Si un grito de ayuda lleva uno de estos datos, también se detiene: nadie lo lee y yo no puedo responder. Le pido a Discord que deje pasar las palabras claras de crisis, pero no se puede confiar en ello. Lo que aquí no se detiene lo sigo notando después de publicarse.
automod-pick-parts = Qué se detiene
automod-part-card = Tarjetas de pago
automod-part-iban = Cuentas bancarias (IBAN)
automod-part-email = Direcciones de correo privadas
automod-part-lists = Las listas de bloqueo de este servidor
automod-phones = **Los números de teléfono** solo se detienen para los países que elijas, y solo los móviles. Alguien en peligro puede escribir dónde se le puede llamar: con esto, ese mensaje nunca llega. Las líneas de ayuda que conozco pasan.
automod-pick-countries = Países cuyos números de móvil se detienen
automod-spare-button = Dejar fuera los canales de apoyo
automod-unspare-button = Detenerlo también en los canales de apoyo
automod-spared = Los canales de apoyo quedan fuera: allí no se detiene nada, y respondo como siempre.
automod-too-many-channels = Discord puede dejar fuera { $most } canales como máximo, y hay más canales de apoyo. Por eso no queda fuera ninguno.
automod-plan = **Lo que haría ahora**
automod-plan-none = Todo está como lo elegiste. No hay nada que hacer.
automod-step-create = - Nueva: **{ $name }** (palabras: { $words }, patrones: { $patterns })
automod-step-change = - Puesta al día: **{ $name }** (palabras: { $words }, patrones: { $patterns })
automod-step-restore = - Corregida de nuevo: **{ $name }**. Alguien cambió { $fields }
automod-step-remove = - Se quitará: **{ $name }**
automod-no-room = No hay sitio para { $names }. Un servidor puede tener { $most } reglas de palabras clave, y otras personas han hecho { $others }. Quita una de esas en los ajustes de Discord o elige menos.
automod-left-crisis = { $count ->
        [one] Una entrada de tus listas de bloqueo queda fuera, porque alguien en crisis puede escribirla: { $entries }
       *[other] { $count } entradas de tus listas de bloqueo quedan fuera, porque alguien en crisis puede escribirlas: { $entries }
    }
automod-left-too_long = { $count ->
        [one] Una entrada de tus listas de bloqueo es más larga de lo que Discord acepta, así que me ocupo yo: { $entries }
       *[other] { $count } entradas de tus listas de bloqueo son más largas de lo que Discord acepta, así que me ocupo yo: { $entries }
    }
automod-left-unreadable = { $count ->
        [one] Un patrón de tus listas de bloqueo significa otra cosa para Discord, así que me ocupo yo: { $entries }
       *[other] { $count } patrones de tus listas de bloqueo significan otra cosa para Discord, así que me ocupo yo: { $entries }
    }
automod-left-everything = { $count ->
        [one] Una entrada de tus listas de bloqueo detendría todos los mensajes, así que queda fuera: { $entries }
       *[other] { $count } entradas de tus listas de bloqueo detendrían todos los mensajes, así que quedan fuera: { $entries }
    }
automod-left-no_room = { $count ->
        [one] Una entrada de tus listas de bloqueo no encontró sitio; me ocupo yo.
       *[other] { $count } entradas de tus listas de bloqueo no encontraron sitio; me ocupo yo.
    }
automod-no-lists = Este servidor no tiene listas de bloqueo propias que se puedan detener.
automod-budget-now = Reglas de palabras clave: { $own } mías y { $others } de otras personas, de { $most }.
automod-budget-after = Reglas de palabras clave después: { $own } mías y { $others } de otras personas, de { $most }.
automod-filling = - **{ $name }**: palabras { $words } de { $mostwords }, patrones { $patterns } de { $mostpatterns }, permitidas { $allowed } de { $mostallowed }
automod-sync-button = Escribir estas reglas
automod-field-name = su nombre
automod-field-words = sus palabras
automod-field-patterns = sus patrones
automod-field-allowed = lo que deja pasar
automod-field-message = lo que dice
automod-field-acts = lo que hace
automod-field-exempt_channels = los canales que deja fuera
automod-field-enabled = si está activa

automod-working = Se lo estoy diciendo a Discord: { $done } de { $all } hechas.
automod-stale = Algo ha cambiado desde que te mostré esto, así que no se hizo nada. Así está ahora.
automod-done = Hecho.
automod-done-create = - Escrita: **{ $name }**
automod-done-change = - Corregida: **{ $name }**
automod-done-remove = - Quitada: **{ $name }**
automod-failed-permission = No pude ocuparme de **{ $name }**: para eso necesito el permiso **Gestionar servidor**.
automod-failed-full = No pude escribir **{ $name }**: este servidor tiene tantas reglas de palabras clave como permite Discord. Quita antes una de las otras.
automod-failed-not_taken = Discord no aceptó **{ $name }** tal como está. Si lleva patrones del servidor, puede ser por eso.
automod-failed-gone = Alguien quitó **{ $name }** mientras tanto.
automod-failed-busy = Discord solo me deja cambiar estas reglas de vez en cuando, y **{ $name }** tiene que esperar. Vuelve a intentarlo en unos minutos, por favor.
automod-failed-unwell = Discord no respondió cuando me ocupaba de **{ $name }**. Vuelve a intentarlo en unos minutos, por favor.
automod-again = Lo hecho queda hecho. Usa **/automod sync** otra vez para el resto.
automod-unread-permission = Necesito el permiso **Gestionar servidor** para ver las reglas de AutoMod. Dáselo a mi rol en los ajustes del servidor de Discord y vuelve a intentarlo.
automod-unread = Discord no me deja ver o cambiar las reglas de AutoMod en este momento. No se cambió nada; vuelve a intentarlo en unos minutos, por favor.

automod-remove-title = Quitar mis reglas de AutoMod
automod-remove-none = No hay ninguna regla mía. Las que han hecho otras personas son suyas, y no las toco.
automod-remove-how = Estas son mías. Las que han hecho otras personas se quedan como están, y sigo notando todo después de publicarse.
automod-remove-button = Quitarlas
automod-removed = No queda ninguna regla mía.

automod-status-title = Qué detiene aquí el AutoMod de Discord
automod-status-none = Aquí no hay ninguna regla mía ni se ha elegido ninguna. **/automod sync** las escribe.
automod-state-right = - **{ $name }** está como la escribí.
automod-state-edited = - **{ $name }**: alguien cambió { $fields }. **/automod sync** puede corregirla.
automod-state-gone = - Alguien quitó **{ $name }**. **/automod sync** puede escribirla de nuevo.
automod-state-behind = - **{ $name }** aún no dice lo que elegiste después. **/automod sync** la pone al día.
automod-state-missing = - **{ $name }** está elegida y aún no escrita. **/automod sync** la escribe.
automod-state-superfluous = - **{ $name }** ya no está elegida. **/automod sync** la quita.
automod-lint-none = Ninguna regla que bloquea tiene palabras de crisis, hasta donde puedo ver.
automod-lint-title = **Aquí se bloquean palabras de crisis**
automod-lint-why = Si se bloquea un grito de ayuda, nadie lo lee, y quien lo escribió aprende que no puede decirlo. Yo escucho estas palabras y respondo, así que déjalas pasar, por favor.
automod-lint-rule = - **{ $name }** detiene { $entries }
automod-lint-unread = - **{ $name }** tiene patrones que no puedo leer. Mira, por favor, si detienen gritos de ayuda: { $entries }
automod-lint-preset = - **{ $name }** usa las listas de palabras de Discord. No puedo ver lo que hay en ellas.
automod-lint-button = Sacarlas de: { $name }
automod-more = Y { $count } líneas más.
automod-more-entries = { $entries } y { $count } más

automod-clean-title = **{ $name }**, antes y después
automod-clean-words = Palabras: { $before } → { $after }
automod-clean-patterns = Patrones: { $before } → { $after }
automod-clean-out = Se saca: { $entries }
automod-clean-off = No hay nada más en esta regla, y Discord no guarda reglas vacías. Por eso se desactivaría y quedaría como está.
automod-clean-button = Sacarlas
automod-cleaned = Hecho. **{ $name }** ya no las detiene. Yo las escucho y respondo.
automod-clean-stale = Alguien ha cambiado esta regla desde entonces, o ya no hay nada que sacar. No se cambió nada. **/automod status** muestra cómo está ahora.
