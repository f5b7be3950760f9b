# Qui peut changer quoi : les refus.

trust-needs-owner = Il te faut pour cela la permission **Gérer le serveur**.
trust-needs-roles = Il te faut pour cela un de ces rôles ou la permission **Gérer le serveur** : { $roles }.
