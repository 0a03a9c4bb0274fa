package org.articula.process.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes the first accounts: the demonstration's, or the one administrator an installation starts with. */
@Component
@EnableConfigurationProperties(Accounts.AccountProperties.class)
class Accounts {

    private final IdentityService identity;
    private final AccountProperties properties;

    Accounts(IdentityService identity, AccountProperties properties) {
        this.identity = identity;
        this.properties = properties;
    }

    /** @throws IllegalStateException when there is neither an administrator nor a good password for one */
    void prepare() {
        if (properties.demoAccounts() != null && !properties.demoAccounts().isEmpty()) {
            properties.demoAccounts().forEach(this::create);
        } else if (properties.adminPassword() == null
                || properties.adminPassword().isBlank()) {
            throw new IllegalStateException(
                    "Defina ARTICULA_ADMIN_PASSWORD: la contraseña de la primera cuenta de administración (usuario «admin»).");
        } else if (!identity.checkPasswordAgainstPolicy(properties.adminPassword())
                .isValid()) {
            throw new IllegalStateException(
                    "La contraseña de ARTICULA_ADMIN_PASSWORD se adivina con facilidad: use al menos"
                            + " 10 caracteres con mayúsculas, minúsculas, cifras y signos.");
        } else {
            create(new DemoAccount(
                    "admin", properties.adminPassword(), "Administración", "Articula", "", Groups.ADMINISTRATORS));
        }
    }

    private void create(DemoAccount account) {
        User user = identity.newUser(account.id());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setEmail(account.email());
        user.setPassword(account.password());
        identity.saveUser(user);
        identity.createMembership(account.id(), account.group());
        if (Groups.ADMINISTRATORS.equals(account.group())) {
            identity.createMembership(account.id(), org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN);
        }
    }

    /**
     * Accounts of a new database.
     *
     * @param adminPassword of the user «admin»; needed where there are no demo accounts
     * @param demoAccounts set in the demonstration profile only
     */
    @ConfigurationProperties("articula.accounts")
    record AccountProperties(
            @org.jspecify.annotations.Nullable String adminPassword,
            @org.jspecify.annotations.Nullable List<DemoAccount> demoAccounts) {}

    record DemoAccount(String id, String password, String firstName, String lastName, String email, String group) {}
}
