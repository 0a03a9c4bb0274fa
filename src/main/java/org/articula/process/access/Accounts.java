package org.articula.process.access;

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

    /** The account an installation starts with. */
    static final String ADMIN = "admin";

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
        } else {
            createAdministrator(adminPassword());
        }
    }

    /** The password the settings give «admin». @throws IllegalStateException when there is none, or an easy one */
    String adminPassword() {
        String password = properties.adminPassword();
        if (password == null || password.isBlank()) {
            throw new IllegalStateException(
                    "Defina ARTICULA_ADMIN_PASSWORD: la contraseña de la cuenta de administración (usuario «admin»).");
        }
        if (!identity.checkPasswordAgainstPolicy(password).isValid()) {
            throw new IllegalStateException(
                    "La contraseña de ARTICULA_ADMIN_PASSWORD se adivina con facilidad: use al menos"
                            + " 10 caracteres con mayúsculas, minúsculas, cifras y signos.");
        }
        return password;
    }

    void createAdministrator(String password) {
        create(new DemoAccount(ADMIN, password, "Administración", "Articula", "", Groups.ADMINISTRATORS));
    }

    /** Both groups of administrators, if the account is not in them. */
    void joinAdministrators(String userId) {
        join(userId, Groups.ADMINISTRATORS);
        join(userId, org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN);
    }

    private void create(DemoAccount account) {
        User user = identity.newUser(account.id());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setEmail(account.email());
        user.setPassword(account.password());
        identity.saveUser(user);
        if (Groups.ADMINISTRATORS.equals(account.group())) {
            joinAdministrators(account.id());
        } else {
            join(account.id(), account.group());
        }
    }

    private void join(String userId, String groupId) {
        if (identity.createGroupQuery().groupId(groupId).groupMember(userId).count() == 0) {
            identity.createMembership(userId, groupId);
        }
    }

    /**
     * Accounts of a new database.
     *
     * @param adminPassword of the user «admin»; needed where there are no demo accounts, and to let that user in again
     * @param demoAccounts set in the demonstration profile only
     */
    @ConfigurationProperties("articula.accounts")
    record AccountProperties(
            @org.jspecify.annotations.Nullable String adminPassword,
            @org.jspecify.annotations.Nullable List<DemoAccount> demoAccounts) {}

    record DemoAccount(String id, String password, String firstName, String lastName, String email, String group) {}
}
