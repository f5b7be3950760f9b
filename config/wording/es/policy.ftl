# Las reglas como archivo.

command-policy = Las reglas de este servidor, como archivo
command-policy-export = Obtener las reglas de este servidor como archivo
command-policy-import = Usar las reglas de un archivo
command-policy-reset = Volver a las reglas con las que empieza cada servidor
option-policy-import-file = policy.yaml, como lo da /policy export

policy-exported = Estas son las reglas de este servidor. Cambia el archivo y tráelo de vuelta con /policy import.
policy-imported = Listo. Estas reglas valen a partir del próximo mensaje.
policy-reset = Listo. Este servidor tiene las reglas con las que empieza cada servidor.
policy-not-allowed = Esto solo pueden hacerlo personas con el permiso **Gestionar servidor**.
policy-mistakes = { $count ->
        [one] Hay un error en el archivo, así que no se ha cambiado nada:
       *[other] Hay { $count } errores en el archivo, así que no se ha cambiado nada:
    }
policy-more = Y { $count } más.
policy-too-large = policy.yaml: es demasiado grande. Se pueden leer { $size } KiB como máximo.
policy-not-text = policy.yaml: no es texto UTF-8. Guárdalo como UTF-8.
policy-not-read = policy.yaml: no se pudo leer desde Discord. Por favor, envíalo otra vez.
