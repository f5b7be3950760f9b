# Lo que `python -m bot check` muestra a una persona.

check-nothing-noticed = No se notó nada.
check-would-nothing = No haría nada.
check-would = Esto haría: { $what } ({ $rule }).
check-would-not = Esto no lo haría: { $what } ({ $rule }): { $reason }.
check-whole = todo
check-column-what = qué
check-column-level = nivel
check-column-whose = de quién
check-column-sure = certeza
check-column-where = dónde
check-column-why = por qué

check-response-remove = eliminar el mensaje
check-response-mask = ofrecer publicarlo de nuevo sin el dato
check-response-resources = enviar la respuesta de apoyo con líneas de ayuda
check-response-case = abrir un caso en la mesa del voluntariado
check-response-watch = dejar una línea discreta en la mesa del voluntariado
check-response-flag = avisar a la moderación
check-response-nudge = dar un aviso privado a quien lo escribió
check-response-none = nada

check-reason-off = la regla está apagada
check-reason-shadow = la regla está en la sombra: solo cuenta
check-reason-no_row = ninguna fila de la regla encaja aquí
check-reason-exempt_role = el rol de quien lo escribió está exento
check-reason-low_confidence = no hay certeza suficiente
check-reason-cooldown = se avisó a quien lo escribió hace poco
check-reason-quiet = quien lo escribió pidió que no se le avisara
check-reason-too_old = se dijo hace demasiado tiempo para que eso ayude
check-reason-crisis_comes_first = una petición de ayuda se atiende primero
check-reason-never_punish_crisis = una posible petición de ayuda nunca se castiga
check-reason-disclosed = un relato de lo que le hicieron a alguien no es contenido explícito
check-reason-out_of_reach = está en un título, que se queda aunque se elimine el mensaje
