# El único consejo sobre el nombre con el que alguien escribe. A la vista de todos: neutral, corto, sin nombres, sin citas.

hint-public = Aquí hay un consejo privado para quien escribió este mensaje.
hint-button = Leer el consejo
hint-direct = Hola, soy un bot. Tengo un solo consejo para ti sobre el nombre que usas en un servidor que compartimos. Si quieres, puedes ignorarlo.

# Detrás del botón. $what es una lista como "un nombre completo y un número de teléfono".
hint-noticed = Parece que el nombre con el que escribes aquí contiene **{ $what }**.
hint-why = Lo ve cualquiera que lea el canal, y une lo que escribes aquí con el resto de tu vida. Aquí muchas personas usan un nombre inventado.
hint-how = Para tener otro nombre solo en este servidor: pulsa el nombre del servidor, elige **Editar perfil de servidor** y escribe un apodo. Los mensajes anteriores también lo mostrarán.
hint-choice = Es tu nombre y tú decides. No volveré a sacar el tema.
