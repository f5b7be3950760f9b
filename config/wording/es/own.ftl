# Las palabras y los patrones propios de un servidor, para su moderación.

command-words = Palabras y patrones propios de este servidor
    .name = palabras
command-words-list = Ver las reglas propias de este servidor y qué busca cada una
    .name = lista
command-words-new = Empezar una regla propia; empieza en la sombra
    .name = nueva
command-words-add = Añadir palabras o patrones a una regla
    .name = añadir
command-words-remove = Quitar una palabra o un patrón de una regla
    .name = quitar
command-words-delete = Quitar una regla entera
    .name = eliminar
command-words-keep = Dejar que cuente lo que se ha probado
    .name = conservar
command-words-import = Usar la lista de un archivo en lugar de lo que tiene una regla
    .name = importar
command-words-export = Obtener como lista lo que tiene una regla
    .name = exportar
option-words-list-rule = Qué regla; sin ella, todas
    .name = regla
option-words-new-name = Un nombre corto: letras minúsculas, cifras, - y _
    .name = nombre
option-words-new-category = De qué trata; si se deja vacío, es algo propio
    .name = categoría
option-words-new-level = Cuánto urge que alguien mire; solo para llamadas de ayuda
    .name = nivel
option-words-new-respond = Qué ocurre cuando esté activa
    .name = respuesta
option-words-new-where = Dónde mira
    .name = dónde
option-words-add-rule = Qué regla
    .name = regla
option-words-remove-rule = Qué regla
    .name = regla
option-words-remove-entry = Qué palabra o patrón; escribe una parte
    .name = entrada
option-words-delete-rule = Qué regla
    .name = regla
option-words-keep-rule = Lo que se ha probado
    .name = regla
option-words-import-rule = Qué regla
    .name = regla
option-words-import-file = Un archivo de texto con una palabra, frase o /a+b/ por línea
    .name = archivo
option-words-export-rule = Qué regla
    .name = regla

words-respond-flag = Avisar a la moderación
words-respond-nudge = Dejar una nota privada a quien escribió
words-respond-remove = Retirar el mensaje, con una nota privada y aviso a la moderación
words-where-support = En los canales de apoyo
words-where-everywhere = En todos los canales que puedo leer

own-gone = Ya no tengo aquello de lo que se trataba. No se ha cambiado nada. Empieza de nuevo, por favor.
own-discarded = Descartado. No se ha cambiado nada.
own-not-there = Aquello de lo que se trataba ya no existe. No se ha cambiado nada.
own-same = Ya es así. No se ha cambiado nada.
own-changed = Mientras tanto alguien ha cambiado algo aquí. Ahora es como se ve arriba; míralo otra vez, por favor.
own-not-yet = Todavía no se ha cambiado nada.
own-done = **/rules history** muestra quién cambió qué, y puede deshacerlo.
own-more = Y { $count } más.
own-button-apply = Cambiar
own-button-sure = Hacerlo de todos modos
own-judged-sure = Lo que se ha probado aún no se ha juzgado acertado las veces suficientes. ¿Dejar que cuente de todos modos?
own-button-discard = Descartar
own-button-correct = Corregir
own-faulty = { $count ->
        [one] Una cosa no encaja todavía, así que no se ha cambiado nada:
       *[other] { $count } cosas no encajan todavía, así que no se ha cambiado nada:
    }
own-line = Línea { $line }: { $what }

# Los formularios.
own-form-words = Palabras y patrones
own-form-words-entries = Una por línea
own-form-words-entries-how = free nitro es una frase, giveaway* toda terminación, /a+b/ un patrón. Las grafías raras se reconocen
own-form-phrases = Una expresión propia
own-form-phrases-entries = Una por línea
own-form-phrases-entries-how = palabras sencillas; (a|b) una de ellas; palabra? puede faltar; ..3 hasta tres palabras en medio
own-form-sample = Un texto para probar
own-form-sample-how = Verás qué se encontraría en él. No se guarda en ningún sitio
own-form-note = Por qué
own-form-note-how = Para quienes cuidan este servidor contigo

own-sample = { $count ->
        [one] Una de ellas se encontraría en tu texto:
       *[other] { $count } de ellas se encontrarían en tu texto:
    }
own-sample-hit = - `{ $entry }` encuentra `{ $stretch }`
own-sample-none = Ninguna de ellas se encontraría en tu texto.
own-sample-read = Leo tu texto así: `{ $text }`

# Antes y después de un cambio.
words-new = **{ $name }** es una regla nueva. Empieza en la sombra: no ocurre nada, y se ve qué habría ocurrido. Actívala con **/rules** cuando te fíes de ella.
words-new-done = **{ $name }** está lista, en la sombra.
words-new-other = **{ $name }** es una regla nueva. Primero se prueba: no ocurre nada, y lo que encuentra se cuenta como **custom.{ $name }**. Cuando se acepte (**/words keep**), contará como { $category }, y responderá la regla de eso.
words-new-other-done = **{ $name }** está lista y se está probando.
words-add = Más para **{ $name }**:
words-add-done = **{ $name }** las busca desde el próximo mensaje.
words-add-tried = **{ $name }** actúa y sigue como está. Esto se prueba primero a su lado, como **{ $later }**: no ocurre nada, y se ve qué habría ocurrido. **/words keep** lo hace parte de ella.
words-add-tried-done = Esto se prueba como **{ $later }** desde el próximo mensaje.
words-remove = Una menos para **{ $name }**, desde ya:
words-remove-done = **{ $name }** ya no la busca.
words-delete = **{ $name }** desaparecería, con todo lo que tiene y lo que se probaba para ella:
words-delete-done = **{ $name }** ya no está.
words-import = **{ $name }** tendría lo que hay en tu archivo, { $count ->
        [one] una entrada
       *[other] { $count } entradas
    }. Lo nuevo se prueba primero donde la regla actúa; lo que no está en el archivo sale desde ya.
words-import-done = **{ $name }** es ahora como dice tu archivo.
words-keep = Lo que se ha probado pasa a ser parte de **{ $name }** y se responde igual:
words-keep-done = **{ $name }** tiene lo que se ha probado.
words-keep-other = Lo que encuentra **{ $name }** contaría como { $category }, y responde la regla de eso:
words-keep-other-done = Lo que encuentra **{ $name }** cuenta como { $category } desde el próximo mensaje.
words-keep-rules = No se está probando nada junto a **{ $name }**. Actívala con **/rules**.

words-no-rule = Elige una regla de la lista que aparece mientras escribes.
words-no-entry = Elige una entrada de la lista que aparece mientras escribes.
words-taken = Ya hay una regla llamada **{ $name }**. Añádele con **/words add**, o elige otro nombre.
words-not-text = No se pudo leer este archivo. Envía texto sencillo, guardado como UTF-8, de { $size } KiB como máximo.
words-twice = { $count ->
        [one] Una entrada estaba dos veces y cuenta una.
       *[other] { $count } entradas estaban dos veces y cuentan una.
    }
words-exported = Esto es lo que busca **{ $name }**. Cambia el archivo y tráelo de vuelta con **/words import**.
words-file = { $name }: una palabra, frase o /a+b/ por línea. Las líneas con # son para las personas.

words-list = { $count ->
        [one] **Una regla propia de este servidor**
       *[other] **{ $count } reglas propias de este servidor**
    }
words-list-none = Este servidor todavía no tiene reglas propias. **/words new** empieza una.
words-list-more = Y { $count } más. **/words export** da todo lo de **{ $name }**.
words-row = - **{ $name }**: palabras: { $words }, patrones: { $patterns }; { $mode ->
        [on] activa
        [shadow] en la sombra
        [off] desactivada
       *[none] nada la responde. Añade **custom.{ $name }** a las reglas
    }
words-row-joins = - **{ $name }**: palabras: { $words }, patrones: { $patterns }; se prueba para **{ $other }**
words-row-trying = - **{ $name }**: palabras: { $words }, patrones: { $patterns }; se prueba para { $category }
words-row-other = - **{ $name }**: palabras: { $words }, patrones: { $patterns }; cuenta como { $category }, y responde la regla de eso

# Lo que no encaja, y qué escribir en su lugar.
own-fault-control = En “{ $given }” hay un signo que no se ve o que termina una línea. Escríbelo de nuevo.
own-fault-stroke = “{ $given }” empieza como un patrón. Termínalo también con /, o quita la /.
own-fault-long = “{ $given }” tiene más de { $most } caracteres. Acórtalo, o escribe dos entradas.
own-fault-star = En “{ $given }” el * está donde no puedo usarlo. Escríbelo una vez, al final de una palabra, como en giveaway*
own-fault-sign = “{ $given }” se pasa por alto en las palabras. Escribe un patrón, como /18\+/
own-fault-empty = En “{ $given }” no hay letras. Escribe una palabra, una frase o un /a+b/.
own-fault-many = “{ $given }” tiene más de { $most } palabras. Escribe la parte que lo dice.
own-fault-stem = “{ $given }” encontraría la mitad de lo que se dice. Escribe al menos { $most } letras antes del *
own-fault-short = “{ $given }” es una sola letra y encontraría demasiado. Escribe una palabra más larga, o un /a+b/.
own-fault-none = No hay nada. Escribe una palabra, frase o /a+b/ por línea.
own-fault-pattern-empty = No hay nada entre las barras. Escribe por ejemplo /colou?r/
own-fault-pattern-long = Un patrón tiene { $most } caracteres como máximo. Escribe dos.
own-fault-pattern-look = “{ $given }” mira hacia delante o hacia atrás, y aquí los patrones no pueden. Escribe lo que hay allí, como en /(^|[^a-z])abc/
own-fault-pattern-back = “{ $given }” se refiere a lo encontrado antes, y aquí los patrones no pueden saberlo. Escribe cada caso, como en /(aa|bb|cc)/
own-fault-pattern-greedy = “{ $given }” retiene lo que ha encontrado, y aquí los patrones nunca lo necesitan. Quita el segundo signo, como en /a+/
own-fault-pattern-condition = “{ $given }” es una condición, una repetición de sí mismo o un comentario, y aquí los patrones no los conocen. Escribe cada caso como una entrada.
own-fault-pattern-within = “{ $given }” es un conjunto dentro de otro, y encontraría algo distinto de lo que quieres. Escribe el conjunto, como en /[b-df-hj-np-tv-z]/
own-fault-pattern-sign = “{ $given }” no se conoce aquí. Para una letra escribe [a-z], para una cifra \d, para un espacio \s, para un signo raro \x{"{"}1F600{"}"}
own-fault-pattern-unreadable = Este patrón no se puede leer ({ $given }). Revisa los paréntesis, y pon \ antes de un signo que se quiere decir a sí mismo.
own-fault-pattern-large = “{ $given }” repite demasiado. Usa números más pequeños, como en /.{"{"}0,20{"}"}/, o escribe dos patrones.
own-fault-pattern-nothing = “{ $given }” encaja con un texto vacío, y por tanto con todos los mensajes. Quita un * o ?, o escribe + en lugar de *.
own-fault-id = “{ $given }” no puede ser un nombre. Usa letras minúsculas, cifras, - y _, 32 como máximo, con una letra o cifra al principio y sin -new al final
own-fault-category = “{ $given }” no es algo que yo busque. Elige de la lista que aparece mientras escribes.
own-fault-level-missing = Una llamada de ayuda necesita un nivel: emergency, urgent o concern.
own-fault-level-other = Solo las llamadas de ayuda tienen nivel. Quita { $given }.
own-fault-joins = No hay ninguna regla propia llamada “{ $given }” de la que esto pudiera ser parte.
own-fault-choice = En lugar de “{ $given }”, elige de la lista que aparece mientras escribes.
own-fault-rules = Serían { $given } reglas, y el máximo es { $most }. Junta lo que va junto.
own-fault-words = Serían { $given } palabras y frases, y el máximo por servidor es { $most }. Usa giveaway* para muchas terminaciones, o quita algunas.
own-fault-patterns = Serían { $given } patrones, y el máximo por servidor es { $most }. Quita algunos, o escribe palabras sencillas.
own-fault-bytes = Todas las entradas juntas pasarían de { $most } KiB. Quita algunas.
own-fault-weight = Todos los patrones juntos serían demasiado trabajo para cada mensaje. Quita los que repiten mucho, como .*
