package org.articula.process.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** The groups and what each may do. Made once: an administrator's later changes are kept. */
@Component
class AccessSetup {

    /** What articulators start themselves, and supervisors too. */
    private static final List<String> STARTED_BY_ARTICULATORS =
            List.of("prepareTerritory", "registerNetwork", "changeMeeting", "changeMembership", "amendRules");

    /** Closing a network is the supervisors'. What has no start form is started by the product alone. */
    private static final String STARTED_BY_SUPERVISORS = "endNetwork";

    private final IdentityService identity;
    private final AuthorizationService authorization;

    AccessSetup(IdentityService identity, AuthorizationService authorization) {
        this.identity = identity;
        this.authorization = authorization;
    }

    /** Whether this database has its groups already. */
    boolean isDone() {
        return identity.createGroupQuery().groupId(Groups.ARTICULATORS).count() > 0;
    }

    void prepare() {
        group(Groups.ARTICULATORS, "Articuladores");
        group(Groups.SUPERVISORS, "Unidad de apoyo");
        group(Groups.MANAGERS, "Gestores de negocios");
        group(Groups.ADMINISTRATORS, "Administradores");
        // The webapps close their set-up page only when this group of the engine's has somebody.
        group(org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN, "Administradores del motor");
        articulators();
        supervisors();
        applications(Groups.MANAGERS, "tasklist", "welcome");
    }

    private void articulators() {
        applications(Groups.ARTICULATORS, "tasklist", "welcome");
        for (String processKey : STARTED_BY_ARTICULATORS) {
            work(processKey, Permissions.CREATE_INSTANCE);
        }
        work("holdMeeting");
        work("reviewMembership");
        grant(Groups.ARTICULATORS, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    /** Beside its tasks: to give a task back or hand it over, and the notes that the team leaves at a task. */
    private void work(String processKey, Permission... more) {
        List<Permission> permissions = new ArrayList<>(
                List.of(Permissions.READ, ProcessDefinitionPermissions.TASK_ASSIGN, Permissions.READ_HISTORY));
        permissions.addAll(List.of(more));
        grant(Groups.ARTICULATORS, Resources.PROCESS_DEFINITION, processKey, permissions.toArray(Permission[]::new));
    }

    private void supervisors() {
        applications(Groups.SUPERVISORS, "tasklist", "cockpit", "welcome");
        grant(
                Groups.SUPERVISORS,
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_TASK,
                Permissions.READ_HISTORY,
                ProcessDefinitionPermissions.TASK_ASSIGN,
                ProcessDefinitionPermissions.RETRY_JOB);
        for (String processKey : STARTED_BY_ARTICULATORS) {
            grant(Groups.SUPERVISORS, Resources.PROCESS_DEFINITION, processKey, Permissions.CREATE_INSTANCE);
        }
        grant(Groups.SUPERVISORS, Resources.PROCESS_DEFINITION, STARTED_BY_SUPERVISORS, Permissions.CREATE_INSTANCE);
        grant(Groups.SUPERVISORS, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
        grant(Groups.SUPERVISORS, Resources.DEPLOYMENT, ANY, Permissions.READ);
    }

    void applications(String group, String... names) {
        for (String name : names) {
            grant(group, Resources.APPLICATION, name, Permissions.ACCESS);
        }
    }

    void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = authorization.createNewAuthorization(AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        for (Permission permission : permissions) {
            grant.addPermission(permission);
        }
        authorization.saveAuthorization(grant);
    }

    private void group(String id, String name) {
        Group group = identity.newGroup(id);
        group.setName(name);
        group.setType("WORKFLOW");
        identity.saveGroup(group);
    }
}
