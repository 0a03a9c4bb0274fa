package org.articula.home;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The accounts of the demonstration profile, to be shown to whoever tries the product; empty in an installation. */
@ConfigurationProperties("articula.accounts")
record DemoAccounts(@Nullable List<DemoAccount> demoAccounts) {

    private static final Map<String, String> ROLES = Map.of(
            "articulators", "Articulador",
            "supervisors", "Unidad de apoyo",
            "managers", "Gestor de negocios",
            "administrators", "Administración");

    List<DemoAccount> list() {
        return demoAccounts == null ? List.of() : demoAccounts;
    }

    record DemoAccount(String id, String password, String firstName, String lastName, String group) {

        /** What the person does, in Spanish. */
        public String role() {
            return ROLES.getOrDefault(group, group);
        }
    }
}
