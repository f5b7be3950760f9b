# Las reglas como archivo.

command-policy = Las reglas de este servidor, como archivo
    .name = ajustes
command-policy-export = Obtener las reglas de este servidor como archivo
    .name = exportar
command-policy-import = Usar las reglas de un archivo
    .name = importar
command-policy-reset = Volver a las reglas con las que empieza cada servidor
    .name = restablecer
option-policy-import-file = policy.yaml, como lo da /policy export
    .name = archivo

policy-exported = Estos son todos los ajustes de este servidor. Cambia el archivo y tráelo de vuelta con /policy import. Antes de que algo cambie, ves qué cambiaría.
policy-import = ¿Usar los ajustes de este archivo?
policy-import-done = Listo. Estos ajustes valen a partir del próximo mensaje.
policy-import-sure = Una parte no existe aquí. ¿Usar el resto?
policy-import-unheard = Nadie respondería a ellas. ¿Usar el archivo de todos modos?
policy-reset = ¿Volver a las reglas con las que empieza cada servidor? Los canales, los roles y tus propias líneas de ayuda se quedan.
policy-reset-done = Listo. Este servidor tiene las reglas con las que empieza cada servidor.
policy-moved = Se encontró aquí por el nombre, con otros identificadores: { $what }
policy-lost = No se encontró aquí ni por identificador ni por nombre, así que se deja fuera, con cada línea que era solo para eso: { $what }
policy-unheard = Las peticiones de ayuda de estos tipos ya no tendrían respuesta: { $what }. Una regla que no está en el archivo desaparece.
policy-mistakes = { $count ->
        [one] Hay un error en el archivo, así que no se ha cambiado nada:
       *[other] Hay { $count } errores en el archivo, así que no se ha cambiado nada:
    }
policy-more = Y { $count } más.
policy-too-large = policy.yaml: es demasiado grande. Se pueden leer { $size } KiB como máximo.
policy-not-text = policy.yaml: no es texto UTF-8. Guárdalo como UTF-8.
policy-not-read = policy.yaml: no se pudo leer desde Discord. Por favor, envíalo otra vez.
