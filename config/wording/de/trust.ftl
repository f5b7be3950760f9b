# Wer was ändern darf: Ablehnungen.

trust-needs-owner = Dafür brauchst du die Berechtigung **Server verwalten**.
trust-needs-roles = Dafür brauchst du eine dieser Rollen oder die Berechtigung **Server verwalten**: { $roles }.
