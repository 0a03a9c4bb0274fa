package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.articula.process.ProcessTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However the administrator's account was lost, whoever has the machine lets the administrator in again. */
@ProcessTest
class AdministratorResetTest {

    private static final String NEW = "Nuevo-Comienzo-33";

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    @AfterEach
    void asItWas() {
        reset("limpieza" + System.nanoTime(), "Jahua-Pamba-12").run();
    }

    @Test
    void aForgottenPasswordIsReplaced() {
        reset("2026-11-30", NEW).run();

        assertThat(identity.checkPassword("admin", NEW)).isTrue();
        assertThat(identity.checkPassword("admin", "Jahua-Pamba-12")).isFalse();
        assertThat(groups()).containsExactlyInAnyOrder("administrators", "camunda-admin");
    }

    @Test
    void aDeletedAccountIsMadeAnew() {
        identity.deleteUser("admin");

        reset("borrada", NEW).run();

        assertThat(identity.checkPassword("admin", NEW)).isTrue();
        assertThat(groups()).containsExactlyInAnyOrder("administrators", "camunda-admin");
    }

    @Test
    void anAccountWithoutItsGroupsGetsThemBack() {
        identity.deleteMembership("admin", "administrators");

        reset("sin grupos", NEW).run();

        assertThat(groups()).containsExactlyInAnyOrder("administrators", "camunda-admin");
    }

    @Test
    void aSettingLeftBehindChangesNothingOnTheNextStart() {
        reset("una vez", NEW).run();
        User admin = identity.createUserQuery().userId("admin").singleResult();
        admin.setPassword("La-Que-Eligio-Ella-9");
        identity.saveUser(admin);

        reset("una vez", NEW).run();
        assertThat(identity.checkPassword("admin", "La-Que-Eligio-Ella-9")).isTrue();

        reset("otra vez", NEW).run();
        assertThat(identity.checkPassword("admin", NEW)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "facil"})
    void withoutAGoodPasswordNothingHappens(String password) {
        assertThatThrownBy(() -> reset("mala", password).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ARTICULA_ADMIN_PASSWORD");
        assertThat(identity.checkPassword("admin", "Jahua-Pamba-12")).isTrue();
    }

    @Test
    void whoAsksForNothingGetsNothing() {
        assertThat(reset("", NEW).isAsked()).isFalse();
        assertThat(reset(null, NEW).isAsked()).isFalse();
        assertThat(reset("hoy", NEW).isAsked()).isTrue();
    }

    private AdministratorReset reset(String word, String password) {
        return new AdministratorReset(
                identity, management, new Accounts(identity, new Accounts.AccountProperties(password, null)), word);
    }

    private java.util.List<String> groups() {
        return identity.createGroupQuery().groupMember("admin").list().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .toList();
    }
}
