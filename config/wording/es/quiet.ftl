# Las líneas discretas, como las ve la gente de la mesa.

command-desk-watches = Lo que quizá merezca una mirada tranquila: no se llamó a nadie, y se va tras un día
    .name = por-mirar
quiet-title = Merece una mirada tranquila
quiet-how = No se ha llamado a nadie ni se ha respondido a nadie. Cada línea se va sola después de un día.
quiet-none = No hay nada que mirar. Gracias por preguntar.
quiet-line = **{ $level }**, { $when }: puede tratarse de { $what } ({ $sure ->
        [likely] probable
        [maybe] quizá
       *[faint] un leve indicio
    }, { $percent } %). { $link }
quiet-more = Y { $count } más.
quiet-button-case = Convertir en caso
quiet-button-nothing = No es nada
quiet-done-case = Ahora es un caso: { $link }
quiet-done-trying = Ahora es un caso. Todavía no se ha podido mostrar su tarjeta, y sigo intentándolo. Mientras tanto está en **/desk cases**.
quiet-done-unshown = Ahora es un caso, pero su tarjeta no se puede mostrar en la mesa. Está en **/desk cases**.
quiet-done-nothing = Gracias por mirar. Esa línea ya no está.
quiet-done-gone = Otra persona ya ha mirado esa línea.
