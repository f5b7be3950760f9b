# Who may change what: refusals.

trust-needs-owner = You need the permission **Manage Server** for this.
trust-needs-roles = You need one of these roles for this, or the permission **Manage Server**: { $roles }.
