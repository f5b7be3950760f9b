# Alguien del voluntariado quizá haya cruzado un límite con un miembro: lo que lee a solas, y lo que lee supervisión.

conduct-reminder = Hola, soy un bot, y esto es solo para ti. Un mensaje tuyo sonaba como si pudiera ser { $what }: { $link }
    De lo que ha acordado el voluntariado de aquí: nada en privado. Ni mensajes directos, ni llamadas, ni encuentros, ni regalos, ni dinero, ni intercambio de contactos, por buena que sea la intención. Respondemos en los canales, o en la sala que abro para un caso.
    Si lo he entendido mal, no hay nada que hacer. No se lo he dicho a nadie más. Gracias por estar ahí para la gente.
boundary-line = { $reminded ->
        [no] Puede que <@{ $person }>, del voluntariado de aquí, se haya acercado demasiado a alguien: { $what }. No he podido recordarle el código de conducta en privado, así que conviene hablarlo con esta persona. { $link }
       *[yes] Puede que <@{ $person }>, del voluntariado de aquí, se haya acercado demasiado a alguien: { $what }. Ya se le había recordado antes el código de conducta. { $link }
    }
