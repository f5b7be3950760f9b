# Probar las reglas: qué pasaría, qué no y por qué.

try-menu = ¿Por qué (no) hubo reacción?
try-lead = **Una prueba.** No se hizo nada, y lo que escribiste no se guarda.
try-lead-why = **Leído otra vez con las reglas de ahora.** No se hizo nada.
try-where = -# Como si lo dijera en { $channel } alguien sin ningún rol especial, y sin nada antes.
try-where-role = -# Como si lo dijera en { $channel } alguien con { $role }, y sin nada antes.
try-noticed = **Se notó**
try-nothing-noticed = No se notó nada.
try-finding = - { $what }: { $percent } % de seguridad. { $why }
try-weighed = Lo que más pesó: { $words }
try-would-do = **Pasaría**
try-does-nothing = No pasaría nada.
try-did-not = **No pasaría, y por qué**
try-held = - `{ $rule }`: ¿{ $what }? No: { $reason }.
try-quiet = - `{ $rule }` está en la sombra. Si estuviera activa, haría esto: { $what }.
try-trial = - `{ $rule }`: la versión cambiada que está a prueba haría esto: { $what }.
try-silent = -# No notaron nada: { $rules }.
try-off = -# Apagadas: { $rules }.
try-unwatched = No leo lo que se dice ahí, así que no pasa nada, sea lo que sea.
try-elsewhere = Elige un canal de apoyo para ver qué pasaría allí.
try-late = -# Los modelos tardaron demasiado. Esto es lo que dicen las reglas solas.
try-more = -# Y { $count } más.
try-bot = Ese mensaje es de un bot. A esos los dejo en paz.
try-edited = -# El mensaje fue editado. Esto trata de las palabras como están ahora.

backtest-reading = Leo los últimos mensajes de { $channel }: { $bar } { $done } de { $most }
backtest-none = No hay nada que leer en { $channel }: los mensajes de bots no cuentan. Elige un canal de apoyo.
backtest-forbidden = No puedo leer el historial de { $channel }. Ahí necesito *Ver canal* y *Leer el historial de mensajes*.
backtest-title = **Las reglas de ahora, sobre { $read ->
        [one] el único mensaje de { $channel }
       *[other] los últimos { $read } mensajes de { $channel }
    }.** No se hizo nada, y no se guarda nada.
backtest-quiet = - si estuviera activa, haría esto: { $what }: { $count }
backtest-how = -# Un hallazgo no es un hecho. Abre unos cuantos antes de cambiar una regla.
backtest-links = -# Mira aquí: { $links }
backtest-nothing = Las reglas no habrían hecho nada.
backtest-busy = Todavía leo { $channel } para ti. Espera a que termine, por favor.

command-rules-try = Probar palabras con las reglas de un canal. No pasa nada.
    .name = probar
option-rules-try-text = Lo que alguien podría escribir
    .name = texto
option-rules-try-channel = Dónde se escribiría; si no, aquí
    .name = canal
option-rules-try-role = Un rol que tendría la persona; si no, ninguno
    .name = rol
command-rules-backtest = Qué habrían hecho las reglas con los últimos 500 mensajes de un canal.
    .name = ensayar
option-rules-backtest-channel = El canal; si no, este
    .name = canal
