# Quién puede cambiar qué: negativas.

trust-needs-owner = Para esto necesitas el permiso **Gestionar servidor**.
trust-needs-roles = Para esto necesitas uno de estos roles o el permiso **Gestionar servidor**: { $roles }.
