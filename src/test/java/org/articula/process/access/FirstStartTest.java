package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import org.articula.ArticulaApplication;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a new database gets on its first start, and that a second one leaves it alone. */
@ProcessTest
class FirstStartTest {

    @Autowired
    FirstStart firstStart;

    @Autowired
    Scenario scenario;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorization;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void groupsAccountsAndFiltersAreThereOnce() {
        assertThat(identity.createGroupQuery().list())
                .extracting(Group::getId)
                .containsExactlyInAnyOrder(
                        "articulators", "supervisors", "managers", "administrators", "camunda-admin");
        assertThat(members("articulators")).containsExactly("jorge", "maria");
        assertThat(members("supervisors")).containsExactly("rosa");
        assertThat(members("managers")).containsExactly("gabriel");
        assertThat(members("administrators")).containsExactly("admin");
        assertThat(filters.createFilterQuery().list())
                .extracting(Filter::getName)
                .containsExactlyInAnyOrder("Mis tareas", "Tareas de mi grupo", "Vencidas", "Esta semana");
        as("maria", "articulators", () -> assertThat(filters.createFilterQuery().count())
                .isEqualTo(4));
        as("nobody", "others", () -> assertThat(filters.createFilterQuery().count())
                .isZero());
    }

    @Test
    void aSecondStartChangesNothing() {
        List<Long> before = rows();
        firstStart.afterSingletonsInstantiated();
        assertThat(rows()).isEqualTo(before);

        Filter changed = filter("Vencidas");
        changed.setName("Atrasadas");
        filters.saveFilter(changed);
        try {
            firstStart.afterSingletonsInstantiated();
            assertThat(filters.createFilterQuery().list())
                    .as("what an administrator changed stays")
                    .extracting(Filter::getName)
                    .contains("Atrasadas")
                    .doesNotContain("Vencidas");
        } finally {
            changed.setName("Vencidas");
            filters.saveFilter(changed);
        }
    }

    @Test
    void anOlderDatabaseLetsItsAdministratorsIn() {
        authorization
                .createAuthorizationQuery()
                .groupIdIn("administrators", "camunda-admin")
                .resourceId(Authorization.ANY)
                .list()
                .forEach(grant -> authorization.deleteAuthorization(grant.getId()));

        firstStart.afterSingletonsInstantiated();

        for (String group : List.of("administrators", "camunda-admin")) {
            assertThat(authorization.isUserAuthorized(
                            "admin", List.of(group), Permissions.ACCESS, Resources.APPLICATION, "admin"))
                    .as(group)
                    .isTrue();
            assertThat(authorization.isUserAuthorized("admin", List.of(group), Permissions.CREATE, Resources.USER))
                    .as(group)
                    .isTrue();
        }
    }

    @Test
    void anOlderDatabaseLetsCockpitCountTheTasksOfEachGroup() {
        authorization
                .createAuthorizationQuery()
                .groupIdIn("supervisors")
                .resourceType(Resources.TASK)
                .list()
                .forEach(grant -> authorization.deleteAuthorization(grant.getId()));

        firstStart.afterSingletonsInstantiated();

        as("rosa", "supervisors", () -> assertThat(tasks.createTaskReport().taskCountByCandidateGroup())
                .isNotNull());
        List<Long> once = rows();
        firstStart.afterSingletonsInstantiated();
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void theFiltersFindWhatTheirNamesSay() {
        Network network = scenario.startNetwork(3);
        Task task = scenario.task(network, "userTask_prepareAgenda");

        assertThat(shown("Tareas de mi grupo")).contains(task.getId());
        assertThat(shown("Mis tareas")).doesNotContain(task.getId());
        assertThat(shown("Esta semana")).contains(task.getId());
        assertThat(shown("Vencidas")).doesNotContain(task.getId());

        as("maria", "articulators", () -> tasks.claim(task.getId(), "maria"));
        assertThat(shown("Mis tareas")).contains(task.getId());
        assertThat(shown("Tareas de mi grupo"))
                .as("the team sees what somebody took")
                .contains(task.getId());

        clock.set(task.getDueDate().toInstant().plusSeconds(60));
        assertThat(shown("Vencidas")).contains(task.getId());
        assertThat(shown("Esta semana")).doesNotContain(task.getId());

        clock.set(task.getDueDate().toInstant().minusSeconds(8 * 24 * 3600));
        assertThat(shown("Esta semana")).doesNotContain(task.getId());
        as("gabriel", "managers", () -> assertThat(
                        filters.list(filter("Vencidas").getId()))
                .isEmpty());
    }

    @Test
    void withoutDemoAccountsAndWithoutAPasswordNothingStarts() {
        String database = "jdbc:h2:mem:without-password;DB_CLOSE_DELAY=-1";

        Throwable failure = start(database);

        assertThat(causes(failure))
                .anySatisfy(cause -> assertThat(cause.getMessage()).contains("Defina ARTICULA_ADMIN_PASSWORD"));
        JdbcClient empty =
                JdbcClient.create(new org.springframework.jdbc.datasource.DriverManagerDataSource(database, "sa", ""));
        assertThat(empty.sql("SELECT COUNT(*) FROM ACT_ID_GROUP")
                        .query(Long.class)
                        .single())
                .as("the next start, with a password, finds a new database")
                .isZero();
    }

    @Test
    void aPasswordThatIsEasilyGuessedStartsNothingEither() {
        Throwable failure =
                start("jdbc:h2:mem:weak-password;DB_CLOSE_DELAY=-1", "--articula.accounts.admin-password=admin");

        assertThat(causes(failure))
                .anySatisfy(cause -> assertThat(cause.getMessage()).contains("ARTICULA_ADMIN_PASSWORD"));
    }

    @Test
    void aStartFromTheMachineGivesTheAdministratorANewPasswordOnce() {
        String database = "jdbc:h2:mem:reset-admin;DB_CLOSE_DELAY=-1";
        assertThat(start(database, "--articula.accounts.admin-password=Primera-Clave-11"))
                .isNull();
        JdbcClient kept =
                JdbcClient.create(new org.springframework.jdbc.datasource.DriverManagerDataSource(database, "sa", ""));
        String first = password(kept);

        assertThat(start(
                        database,
                        "--articula.accounts.reset-admin=2026-11-30",
                        "--articula.accounts.admin-password=Segunda-Clave-22"))
                .isNull();
        String second = password(kept);
        assertThat(second).isNotEqualTo(first);

        assertThat(start(
                        database,
                        "--articula.accounts.reset-admin=2026-11-30",
                        "--articula.accounts.admin-password=Tercera-Clave-33"))
                .isNull();
        assertThat(password(kept)).isEqualTo(second);
    }

    private static String password(JdbcClient database) {
        return database.sql("SELECT PWD_ FROM ACT_ID_USER WHERE ID_ = 'admin'")
                .query(String.class)
                .single();
    }

    private static Throwable start(String database, String... properties) {
        return catchThrowable(() -> new SpringApplicationBuilder(ArticulaApplication.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.datasource.url=" + database,
                                        "--articula.accounts.demo-accounts=",
                                        "--articula.accounts.admin-password="),
                                Stream.of(properties))
                        .toArray(String[]::new))
                .close());
    }

    private static List<Throwable> causes(Throwable failure) {
        assertThat(failure).isNotNull();
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
    }

    private List<String> members(String group) {
        return identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId)
                .toList();
    }

    private List<Long> rows() {
        return Stream.of(
                        "ACT_ID_GROUP",
                        "ACT_ID_USER",
                        "ACT_ID_MEMBERSHIP",
                        "ACT_RU_AUTHORIZATION",
                        "ACT_RU_FILTER",
                        "ACT_RE_DEPLOYMENT")
                .map(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private Filter filter(String name) {
        return filters.createFilterQuery().filterName(name).singleResult();
    }

    /** Ids of the tasks María finds in the filter. */
    private List<String> shown(String name) {
        String id = filter(name).getId();
        identity.setAuthentication("maria", List.of("articulators"));
        try {
            List<Task> found = filters.list(id);
            return found.stream().map(Task::getId).toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    private void as(String user, String group, Runnable action) {
        identity.setAuthentication(user, List.of(group));
        try {
            action.run();
        } finally {
            identity.clearAuthentication();
        }
    }
}
