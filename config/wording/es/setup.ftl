# La configuración.

introduction =
    Hola. Me has invitado a **{ $server }**. Todavía no estoy pendiente de nada.
    Para empezar, usa allí **/setup**: eliges los canales de apoyo, la mesa del voluntariado y el registro de la moderación. Son dos minutos. Hasta entonces no leo ningún mensaje.

setup-title = Configurar Breakwater
setup-progress = { $bar } Paso { $step } de { $steps }: **{ $name }**
setup-how = -# Cada elección se guarda al momento. Puedes dejarlo en cualquier paso y seguir más tarde.
setup-go = Ir a otro paso
setup-back = Atrás
setup-next = Siguiente
setup-again = Mirar otra vez
setup-link = Dar permisos

setup-step-support = Canales de apoyo
setup-step-staff = Mesa y registro
setup-step-people = Personas
setup-step-countries = Países
setup-step-language = Idioma
setup-step-notes = Avisos privados
setup-step-check = Permisos
setup-step-try = Probar

setup-support = **Canales de apoyo**: donde la gente pide ayuda. Sus hilos y las publicaciones de foro también cuentan.
setup-desk = **La mesa del voluntariado**: donde muestro al voluntariado quién puede necesitar a alguien.
setup-log = **El registro de la moderación**: donde digo a la moderación lo que no pude hacer y lo que necesita su mirada.
setup-people = Aquí no hace falta elegir nada para empezar.
setup-volunteers = **Voluntariado** (si lo hay): el rol de quienes pueden tomar un caso. Si no, responde la moderación.
setup-moderators = **Moderación**: el rol de quienes cuidan de las reglas. También pueden estar en la mesa.
setup-supervisors = **Supervisión** (si la hay): el rol de quienes cuidan del voluntariado. Si no, lo hace la moderación.
setup-supervision = **El canal de supervisión** (si lo hay): donde les cuento lo que atañe al voluntariado. Si no, se usa el registro de la moderación.
setup-usual-moderators = No has nombrado a nadie para la moderación, así que he tomado los roles que tienen **Gestionar mensajes** en todo el servidor: { $roles }. Puedes cambiarlo en *Personas*.
setup-no-moderators = Ningún rol tiene aquí **Gestionar mensajes** en todo el servidor, así que no sé a quién llamar en una emergencia. Por favor, elige un rol para **Moderación**.
setup-pick-channels = Elegir canales
setup-pick-channel = Elegir un canal
setup-pick-roles = Elegir roles

setup-countries = **Países** donde vive la gente del servidor. Así busco también números de teléfono como se marcan allí, además de los habituales, y ofrezco primero esos países cuando alguien busca una línea de ayuda. Los números oficiales se buscan en todas partes. Nunca adivino dónde está nadie.
setup-countries-chosen = Elegidos: { $countries }.
setup-countries-none = Elegidos: ninguno. Busco números de teléfono como en dieciocho países y ofrezco las líneas de ayuda de los países por los que más se pregunta.
setup-countries-many = Se pueden elegir como mucho { $most } países. No se ha cambiado nada.
setup-countries-page = De { $from } a { $until }

setup-language = **El idioma en el que hablo en público**, en la mesa y en el registro. En privado hablo con cada persona en el idioma de su propio Discord, si lo conozco.
setup-language-auto = Como lo sabe Discord: { $language }
setup-language-en = English
setup-language-es = Español
setup-language-pt = Português
setup-language-fr = Français
setup-language-de = Deutsch

setup-deliver = **Cuando alguien revela un dato suyo**, ¿cómo se lo digo?
setup-care = **Cuando alguien quizá necesita ayuda**, ¿cómo se la ofrezco?
setup-way-reply = Una nota breve debajo de su mensaje
setup-way-reply-more = No dice nada de la persona. Solo ella lee lo que hay detrás del botón.
setup-way-direct = Un mensaje directo
setup-way-direct-more = Si tiene cerrados los mensajes directos, será la nota.

setup-check-well = Tengo todos los permisos que necesito en los canales que has elegido.
setup-check-link = Lo que me falta en todo el servidor viene con el botón **{ $button }**: allí este servidor ya está elegido.
setup-check-channel = { $channel } me quita por su cuenta: { $permissions }. Ábrelo, elige *Editar canal* y luego *Permisos*, y permítelos para Breakwater.
setup-check-coverage = -# **/coverage** muestra en cualquier momento todos los canales del servidor.

setup-try-how = Lo que pasaría en { $channel } con estos ajustes si alguien sin un rol especial escribiera esto. No se hace nada.
setup-try-first = Elige primero un canal de apoyo. Entonces podré mostrar aquí lo que pasaría en él.
setup-try-phone = puedes escribirme, mi número es +44 7700 900123
setup-try-cry = todo el mundo estaría mejor sin mí
setup-try-plain = buenos días a todo el mundo, hice tortitas
setup-try-nothing = No pasa nada.
setup-try-nudge = { $way ->
        [direct] La persona recibe un mensaje directo sobre ello.
       *[reply] Debajo aparece una nota breve. Solo esa persona puede leer lo que hay detrás del botón.
    }
setup-try-mask = La persona puede hacer que se publique otra vez sin el dato.
setup-try-remove = El mensaje se quita, y la persona sabe por qué.
setup-try-resources = { $way ->
        [direct] La persona recibe un mensaje directo con líneas de ayuda y una forma de llegar al voluntariado.
       *[reply] Debajo aparece una nota breve. Detrás de su botón hay líneas de ayuda y una forma de llegar al voluntariado.
    }
setup-try-case = { $desk } muestra un caso que alguien puede tomar.
setup-try-watch = { $desk } muestra una línea silenciosa. No se llama a nadie.
setup-try-flag = { $log } avisa a la moderación.
setup-try-late = -# Los modelos han tardado demasiado. Esto es lo que dicen solo las reglas.
setup-try-more = -# Prueba tus propias palabras con **/rules try**. **/help** muestra todo lo demás que puedes hacer.

setup-missing = Todavía no estoy pendiente. Falta elegir: { $what }.
setup-name-support_channels = los canales de apoyo
setup-name-desk_channel = la mesa del voluntariado
setup-name-log_channel = el registro de la moderación
setup-name-moderator_roles = la moderación
setup-name-volunteer_roles = voluntariado
setup-name-supervisor_roles = supervisión
setup-name-supervision_channel = el canal de supervisión
setup-ready = Todo listo. Ahora estoy pendiente de { $channels }.
setup-lacking = En { $channel } todavía necesito: { $permissions }.
setup-more = Y { $count } canales más donde falta algo.
setup-desk-open = Todo el mundo puede leer { $channel }. Los casos quedarían a la vista de todo el mundo: por favor, hazlo privado.
setup-same = Un canal no puede ser a la vez de apoyo y del equipo. He dejado { $channel } fuera de los canales de apoyo.
setup-outgrown = Algunas reglas de este servidor ya no encajan, así que no se ha podido cambiar nada. Quítalas con **/policy reset** o corrígelas con **/policy import**. { $what }
command-setup = Configurar Breakwater paso a paso
    .name = configurar

permission-view_channel = Ver canal
permission-send_messages = Enviar mensajes
permission-send_messages_in_threads = Enviar mensajes en hilos
permission-read_message_history = Leer el historial de mensajes
permission-manage_messages = Gestionar mensajes
permission-manage_webhooks = Gestionar webhooks
permission-create_private_threads = Crear hilos privados
permission-manage_threads = Gestionar hilos
permission-mention_everyone = Mencionar @everyone, @here y todos los roles
