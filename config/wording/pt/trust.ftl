# Quem pode mudar o quê: recusas.

trust-needs-owner = Para isto você precisa da permissão **Gerenciar servidor**.
trust-needs-roles = Para isto você precisa de um destes cargos ou da permissão **Gerenciar servidor**: { $roles }.
