# Las expresiones que traigo, y las propias de un servidor, para su moderación.

command-phrases = Qué expresiones escucho aquí
    .name = expresiones
command-phrases-list = Ver qué ha cambiado este servidor, o todas las expresiones sobre una cosa
    .name = lista
command-phrases-find = Ver qué expresiones hay en un texto
    .name = buscar
command-phrases-off = Desactivar una expresión aquí
    .name = desactivar
command-phrases-on = Activar de nuevo una expresión
    .name = activar
command-phrases-add = Añadir una expresión propia; primero se prueba
    .name = añadir
command-phrases-keep = Dejar que cuente una expresión que se ha probado
    .name = conservar
command-phrases-remove = Quitar una expresión propia
    .name = quitar
option-phrases-list-category = Sobre qué; sin ello, lo que este servidor ha cambiado
    .name = categoría
option-phrases-find-text = El texto. Se lee para ti y no se guarda en ningún sitio
    .name = texto
option-phrases-off-phrase = Qué expresión; /phrases find dice su nombre
    .name = expresión
option-phrases-off-note = Por qué, para quienes cuidan este servidor contigo
    .name = nota
option-phrases-on-phrase = Qué expresión
    .name = expresión
option-phrases-add-name = Un nombre corto: letras minúsculas, cifras, - y _
    .name = nombre
option-phrases-add-category = Qué significa
    .name = categoría
option-phrases-add-level = Cuánto urge que alguien mire; solo para llamadas de ayuda
    .name = nivel
option-phrases-add-language = En qué idioma; si se deja vacío, el de este servidor
    .name = idioma
option-phrases-keep-phrase = Lo que se ha probado
    .name = expresión
option-phrases-remove-phrase = Qué expresión propia
    .name = expresión

phrases-language-en = Inglés
phrases-language-es = Español
phrases-language-pt = Portugués
phrases-language-fr = Francés
phrases-language-de = Alemán

phrases-no-phrase = Elige una expresión de la lista que aparece mientras escribes. **/phrases find** dice cuál hay en un texto.
phrases-no-category = Elige de la lista que aparece mientras escribes.
phrases-taken = Ya hay una expresión llamada **{ $id }**. Quítala primero, o elige otro nombre.

phrases-unchanged = Este servidor escucha las expresiones que traigo, tal como son. **/phrases list** con una categoría las muestra.
phrases-changed = { $count ->
        [one] **Una cosa que este servidor ha cambiado**
       *[other] **{ $count } cosas que este servidor ha cambiado**
    }
phrases-row-off = - `{ $id }` ({ $category }) está desactivada desde { $since }: { $note }
phrases-row-unknown = - `{ $id }` está desactivada desde { $since }, pero ya ninguna expresión se llama así: { $note }
phrases-row-added = - `{ $id }` ({ $category }), propia desde { $since } { $note }
phrases-row-trying = - `{ $id }` ({ $category }), propia, se prueba desde { $since } { $note }
phrases-by = Por <@{ $person }>.
phrases-list = **{ $count } expresiones para: { $category }**. Un ejemplo de cada una; oye muchas maneras de decirlo.
phrases-row = - `{ $id }`, { $state ->
        [off] desactivada aquí
       *[on] activa
    }: “{ $example }”
phrases-row-own = - `{ $id }`: propia

phrases-find-none = En este texto no hay ninguna expresión. Aun así los modelos pueden oír algo en él.
phrases-find = { $count ->
        [one] **Hay una expresión en este texto**
       *[other] **Hay { $count } expresiones en este texto**
    }
phrases-find-row = - `{ $id }` en “{ $stretch }”: { $state ->
        [off] desactivada aquí.
        [dropped] no cuenta, por las palabras que la rodean.
       *[counts] cuenta como { $category }.
    }
phrases-find-cues = Alrededor: { $cues }.

# Antes y después de un cambio.
phrases-off = `{ $id }` quedaría desactivada aquí, y nada de lo que oye será ya { $category } por estas palabras:
phrases-off-done = `{ $id }` está desactivada aquí.
phrases-off-crisis = `{ $id }` oye llamadas de ayuda ({ $category }). Desactivada aquí, no oye ninguna:
phrases-off-crisis-sure = Por favor, lee esto una vez más. Quien escriba algo como estas frases quizá no reciba respuesta aquí, y quizá nadie del equipo se entere:
phrases-off-crisis-done = `{ $id }` está desactivada aquí. **/phrases on** la devuelve.
phrases-on = `{ $id }` volvería a contar:
phrases-on-done = `{ $id }` vuelve a contar.
phrases-add = `{ $id }` es una expresión nueva para { $category }. Primero se prueba: no ocurre nada, y se ve cuántas veces se habría oído. **/phrases keep** deja que cuente, y responde la regla de { $category }.
phrases-add-done = `{ $id }` se prueba desde el próximo mensaje.
phrases-keep = `{ $id }` contaría como { $category }, y responde la regla de eso:
phrases-keep-done = `{ $id }` cuenta como { $category } desde el próximo mensaje.
phrases-remove = `{ $id }` desaparecería:
phrases-remove-done = `{ $id }` ya no está.

# Lo que no encaja, y qué escribir en su lugar.
own-fault-phrase-long = “{ $given }” tiene más de { $most } caracteres. Escribe dos.
own-fault-phrase-empty = En “{ $given }” no hay palabras. Escríbelas como la gente las dice.
own-fault-phrase-slot = En “{ $given }” hay llaves, que solo pueden usar las expresiones que traigo. Escribe las palabras, como en (quiero|deseo)
own-fault-phrase-star = En “{ $given }” hay un *, que las expresiones no conocen. Escribe las terminaciones, como en (ir|voy|yendo)
own-fault-phrase-bracket = En “{ $given }” falta cerrar un paréntesis. Escríbelo como en (quiero|deseo)
own-fault-phrase-gap = En “{ $given }” un hueco no encaja. Escribe dos como máximo, cada uno de ..1 a ..{ $most }
own-fault-phrase-unreadable = “{ $given }” no se puede leer. Empieza y termina con una palabra; (a|b) es una de ellas, palabra? puede faltar, ..3 son hasta tres palabras en medio.
own-fault-phrase-wide = “{ $given }” puede ocupar más de { $most } palabras. Acórtala.
own-fault-phrase-category = “{ $given }” no es algo de lo que puedan tratar las expresiones. Elige de la lista que aparece mientras escribes.
own-fault-phrase-none = No hay nada. Escribe una manera de decirlo por línea.
own-fault-phrase-patterns = { $given } maneras de decirlo son demasiadas para una expresión; el máximo es { $most }. Haz dos.
own-fault-phrases = Serían { $given } expresiones propias, y el máximo es { $most }. Quita algunas.
own-fault-phrase-last = `{ $given }` es aquí la última expresión que oye este tipo de llamada de ayuda en su idioma, así que sigue activa.
own-fault-phrase-answer = `{ $given }` solo ayuda a entender respuestas cortas, así que sigue activa.
own-fault-language = “{ $given }” no es un idioma en el que escuche. Elige de la lista que aparece mientras escribes.
own-fault-note = Una nota tiene { $most } caracteres como máximo. Acórtala.
