# Um jemanden von den Freiwilligen bitten, und auf eine Nachricht hinweisen. Regeln: docs/safe-messaging.md. Für niemanden wird etwas versprochen.

care-ask-button = Hier mit Freiwilligen sprechen
care-asked-lead = Ich bin ein Bot, darum kann ich das nicht so mit dir besprechen wie ein Mensch.
care-asked-told = { $place ->
        [here] Ich habe den Freiwilligen dieses Servers gesagt, dass du gern mit jemandem sprechen möchtest.
       *[there] Ich habe den Freiwilligen von { $server } gesagt, dass du gern mit jemandem sprechen möchtest.
    }
care-asked-known = { $place ->
        [here] Die Freiwilligen dieses Servers wissen schon, dass du gern mit jemandem sprechen möchtest.
       *[there] Die Freiwilligen von { $server } wissen schon, dass du gern mit jemandem sprechen möchtest.
    }
care-asked-taken = { $place ->
        [here] Jemand von den Freiwilligen dieses Servers hat gesehen, dass du gern mit jemandem sprechen möchtest.
       *[there] Jemand von den Freiwilligen von { $server } hat gesehen, dass du gern mit jemandem sprechen möchtest.
    }
care-asked-trying = { $place ->
        [here] Ich konnte den Freiwilligen dieses Servers noch nicht Bescheid sagen und versuche es weiter. Bitte warte nicht auf sie.
       *[there] Ich konnte den Freiwilligen von { $server } noch nicht Bescheid sagen und versuche es weiter. Bitte warte nicht auf sie.
    }
care-asked-unreached = { $place ->
        [here] Ich kann die Freiwilligen dieses Servers gerade nicht erreichen. Das hat nichts mit dir zu tun. Du kannst es der Moderation sagen.
       *[there] Ich kann die Freiwilligen von { $server } gerade nicht erreichen. Das hat nichts mit dir zu tun. Du kannst es dort der Moderation sagen.
    }
care-asked-nowhere = { $place ->
        [here] Auf diesem Server können über mich keine Freiwilligen gefragt werden. Du kannst der Moderation sagen, dass du gern mit jemandem sprechen möchtest.
       *[there] Ich habe keinen deiner Server gefunden, auf dem über mich Freiwillige gefragt werden können. Wenn du einen kennst, benutze **/help-now** dort in einem Kanal.
    }
care-asked-which = Auf welchem Server möchtest du mit jemandem von den Freiwilligen sprechen? Wähl ihn aus der Liste.
care-asked-servers = Einen Server wählen
care-asked-meanwhile = Du musst nicht warten: Auch hier gibt es Hilfe.

care-duty-there = Jemand ist gerade im Dienst und braucht vielleicht einen Moment. Ob und wann du eine Antwort bekommst, kann ich nicht sagen.
care-duty-next = Gerade ist niemand im Dienst. Das nächste Mal sind Freiwillige meist von { $from } bis { $to } deiner Zeit da ({ $when }). Vielleicht schaut schon vorher jemand herein.
care-duty-unknown = Gerade ist niemand im Dienst, und ich weiß nicht, wann wieder jemand da ist. Vielleicht schaut trotzdem jemand herein.

care-point-passed_on = Danke, dass du auf diesen Menschen achtest. Ich habe die Freiwilligen gebeten, nachzusehen. Wer die Nachricht geschrieben hat, erfährt von mir nichts davon, und du musst das nicht allein tragen.
care-point-trying = Danke, dass du auf diesen Menschen achtest. Ich konnte die Freiwilligen noch nicht erreichen und versuche es weiter. Wenn es nicht warten kann, sag es bitte der Moderation.
care-point-unreached = Danke, dass du auf diesen Menschen achtest. Ich kann die Freiwilligen gerade nicht erreichen. Bitte sag es der Moderation.
care-point-danger = Wenn du denkst, dass dieser Mensch gerade in Gefahr sein könnte, ruf bitte die Notrufnummer des Ortes an, an dem er ist. **/help-now** zeigt Hilfetelefone für alle, die sich um jemanden sorgen.
care-point-own = In vielen Ländern gibt es Menschen, die zuhören: **findahelpline.com**. **/help-now** zeigt dir Hilfetelefone, die dort funktionieren, wo du bist.
care-point-of_a_bot = Diese Nachricht ist nicht von einem Menschen, darum wird niemand gebeten, nachzusehen.
care-point-of_staff = Das ist ein Kanal des Teams. Wer hier ist, kann die Nachricht selbst sehen.
care-point-not_set_up = Auf diesem Server können über mich keine Freiwilligen gefragt werden. Wenn du dir um jemanden Sorgen machst, sag es bitte der Moderation.
care-point-too_often = Du hast innerhalb einer Stunde schon ein paar Mal gefragt, darum kann ich das hier nicht weitergeben. Wenn du dir um jemanden Sorgen machst, sag es bitte der Moderation.
care-point-menu = Freiwillige dazuholen

# Was die Moderation in ihrem Protokoll sieht.
pointed-line = <@{ $person }> hat die Freiwilligen gebeten, sich eine Nachricht anzusehen. { $link }
