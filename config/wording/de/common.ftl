# Wie die Dinge heißen. Ein Wort für eine Sache, hier und in den Dokumenten.

category-privacy-email = eine E-Mail-Adresse
category-privacy-phone = eine Telefonnummer
category-privacy-address = eine Adresse
category-privacy-location = wo jemand ist oder wohnt
category-privacy-name = ein voller Name
category-privacy-age = ein Alter oder ein Geburtsdatum
category-privacy-handle = ein Konto auf einer anderen Plattform
category-privacy-government_id = eine amtliche Nummer
category-privacy-financial = eine Angabe zu Bank, Karte oder Zahlung
category-privacy-ip = eine Internetadresse
category-privacy-institution = eine Schule, ein Arbeitsplatz oder eine Klinik
category-crisis-suicide = Gedanken an Suizid
category-crisis-self_harm = Selbstverletzung
category-crisis-overdose = eine mögliche Überdosis
category-crisis-abuse = jemand wird verletzt oder bedroht
category-crisis-violence = Gefahr für andere
category-crisis-eating = das Verhältnis zum Essen
category-crisis-third_party = Sorge um jemand anderen
category-boundary-contact_request = Bitte um privaten Kontakt
category-boundary-solicit_info = Bitte um persönliche Angaben
category-boundary-meetup = Vorschlag, sich zu treffen
category-boundary-paid_service = Angebot von oder Bitte um Geld
category-boundary-romantic = eine romantische Annäherung
category-boundary-medical_advice = ärztlicher Rat
category-content-sexual = explizite Inhalte
category-content-harassment = feindselige Sprache
category-content-graphic = drastische Einzelheiten
category-content-pro_harm = Ermutigung zu Verletzung
category-custom = eine Regel dieses Servers

level-emergency = Notfall
level-urgent = dringend
level-concern = Sorge

list-and = { $first } und { $last }

# Was ein Mitglied liest, wenn auf unserer Seite etwas schiefging.
sorry = Bei mir ist etwas schiefgegangen. Es wurde nichts geändert. Bitte versuch es gleich noch einmal.
last-resort = Ich bin ein Bot, und bei mir ist etwas schiefgegangen. Wenn du jemanden zum Reden brauchst, findest du auf findahelpline.com Menschen, die zuhören.
too-old = Diese Notiz ist so alt, dass ich nicht mehr weiß, worum es ging. Es wurde nichts geändert.
