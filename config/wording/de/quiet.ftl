# Stille Zeilen, wie man sie auf dem Desk sieht.

command-desk-watches = Was vielleicht einen ruhigen Blick wert ist: niemand wurde gerufen, nach einem Tag ist es weg
    .name = hinsehen
quiet-title = Einen ruhigen Blick wert
quiet-how = Niemand wurde gerufen, und niemand bekam eine Antwort. Jede Zeile verschwindet nach einem Tag von selbst.
quiet-none = Es gibt nichts anzusehen. Danke, dass du nachfragst.
quiet-line = **{ $level }**, { $when }: Vielleicht geht es um: { $what } ({ $sure ->
        [likely] wahrscheinlich
        [maybe] vielleicht
       *[faint] ein schwaches Zeichen
    }, { $percent } %). { $link }
quiet-more = Und { $count } weitere.
quiet-button-case = Zum Fall machen
quiet-button-nothing = Nichts
quiet-done-case = Es ist jetzt ein Fall: { $link }
quiet-done-trying = Es ist jetzt ein Fall. Die Karte konnte noch nicht gezeigt werden, und ich versuche es weiter. Bis dahin steht er unter **/desk cases**.
quiet-done-unshown = Es ist jetzt ein Fall, aber die Karte lässt sich auf dem Desk nicht zeigen. Er steht unter **/desk cases**.
quiet-done-nothing = Danke fürs Hinsehen. Diese Zeile ist weg.
quiet-done-gone = Das hat sich schon jemand anders angesehen.
