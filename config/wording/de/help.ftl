# Alle Befehle, danach, wer sie benutzen darf.

command-help = Was du hier mit Breakwater tun kannst
    .name = hilfe
help-title = Was du hier tun kannst
help-everybody = **Alle**
help-desk = **Alle, die antworten**
help-moderators = **Die Moderation**
help-owner = **Wer den Server verwalten darf**
help-menu = Bei einer Nachricht: *Apps*, **{ $name }**:
help-line = { $command } { $what }
help-try-menu = Ansehen, warum ich bei einer Nachricht etwas getan habe oder nichts.
help-care-point-menu = Freiwillige bitten, nach jemandem zu sehen, dessen Nachricht dir Sorgen macht.
help-page = -# Seite { $page } von { $pages }
help-elsewhere = In einer Direktnachricht kann ich Hilfsnummern zeigen. Alles andere gibt es auf den Servern, auf denen wir beide sind.
help-button-back = Zurück
help-button-next = Weiter
