package org.articula.process.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets the administrator in again from the machine, whatever happened to the account: a start with {@code articula.accounts.reset-admin}
 * gives «admin» the password of {@code articula.accounts.admin-password}, with the account and its groups if they are gone. Each word
 * does it once, so that a setting left behind changes no password on a later start.
 */
@Component
class AdministratorReset {

    private static final Logger LOG = LoggerFactory.getLogger(AdministratorReset.class);
    private static final String LAST_WORD = "articula.admin-reset";
    private static final int LONGEST_WORD = 100;

    private final IdentityService identity;
    private final ManagementService management;
    private final Accounts accounts;
    private final String word;

    AdministratorReset(
            IdentityService identity,
            ManagementService management,
            Accounts accounts,
            @Value("${articula.accounts.reset-admin:}") @Nullable String word) {
        this.identity = identity;
        this.management = management;
        this.accounts = accounts;
        this.word = word == null ? "" : word.strip();
    }

    boolean isAsked() {
        return !word.isEmpty();
    }

    /** @throws IllegalStateException when the word is too long, or there is no good password for the account */
    void run() {
        if (word.length() > LONGEST_WORD) {
            throw new IllegalStateException("ARTICULA_RESET_ADMIN admite " + LONGEST_WORD + " caracteres como máximo.");
        }
        if (word.equals(management.getProperties().get(LAST_WORD))) {
            LOG.warn("La cuenta «admin» ya se restableció con la palabra «{}»; para hacerlo otra vez use otra.", word);
            return;
        }
        String password = accounts.adminPassword();
        User admin = identity.createUserQuery().userId(Accounts.ADMIN).singleResult();
        if (admin == null) {
            accounts.createAdministrator(password);
        } else {
            admin.setPassword(password);
            identity.saveUser(admin);
            accounts.joinAdministrators(Accounts.ADMIN);
        }
        management.setProperty(LAST_WORD, word);
        LOG.warn("La cuenta «admin» tiene ahora la contraseña de ARTICULA_ADMIN_PASSWORD. Quite ARTICULA_RESET_ADMIN.");
    }
}
