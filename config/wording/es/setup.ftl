# La configuración.

introduction =
    Hola. Me has invitado a **{ $server }**. Todavía no estoy pendiente de nada.
    Para empezar, usa allí **/setup**: eliges los canales de apoyo, la mesa del voluntariado, el registro de la moderación y los dos roles. Hasta entonces no leo ningún mensaje.

setup-title = Configurar Breakwater
setup-how = Cada elección se guarda al momento. Puedes dejarlo y volver más tarde.
setup-support = **Canales de apoyo**: donde la gente pide ayuda. Sus hilos y las publicaciones de foro también cuentan.
setup-desk = **La mesa del voluntariado**: donde muestro al voluntariado quién puede necesitar a alguien.
setup-log = **El registro de la moderación**: donde digo a la moderación lo que no pude hacer y lo que necesita su mirada.
setup-volunteers = **Voluntariado**: el rol de quienes pueden tomar un caso.
setup-moderators = **Moderación**: el rol de quienes cuidan de las reglas.
setup-supervisors = **Supervisión** (si la hay): el rol de quienes cuidan del voluntariado. Si no, lo hace la moderación.
setup-supervision = **El canal de supervisión** (si lo hay): donde les cuento lo que atañe al voluntariado. Si no, se usa el registro de la moderación.
setup-pick-channels = Elegir canales
setup-pick-channel = Elegir un canal
setup-pick-roles = Elegir roles
setup-missing = Todavía no estoy pendiente. Falta elegir: { $what }.
setup-name-support_channels = los canales de apoyo
setup-name-desk_channel = la mesa del voluntariado
setup-name-log_channel = el registro de la moderación
setup-name-volunteer_roles = el voluntariado
setup-name-moderator_roles = la moderación
setup-ready = Todo listo. Ahora estoy pendiente de { $channels }.
setup-lacking = En { $channel } todavía necesito: { $permissions }.
setup-more = Y { $count } canales más donde falta algo.
setup-desk-open = Todo el mundo puede leer { $channel }. Los casos quedarían a la vista de todo el mundo: por favor, hazlo privado.
setup-same = Un canal no puede ser a la vez de apoyo y del equipo. He dejado { $channel } fuera de los canales de apoyo.
setup-not-allowed = Solo pueden configurarme personas con el permiso **Gestionar servidor**.
command-setup = Elegir los canales y roles con los que trabaja Breakwater

permission-view_channel = Ver canal
permission-send_messages = Enviar mensajes
permission-send_messages_in_threads = Enviar mensajes en hilos
permission-read_message_history = Leer el historial de mensajes
permission-manage_messages = Gestionar mensajes
permission-manage_webhooks = Gestionar webhooks
permission-create_private_threads = Crear hilos privados
permission-manage_threads = Gestionar hilos
permission-mention_everyone = Mencionar @everyone, @here y todos los roles
