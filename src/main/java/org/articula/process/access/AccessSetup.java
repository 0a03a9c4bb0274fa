package org.articula.process.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

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

/** The groups and what each may do; {@link ProcessAccess} adds the processes. Made once: an administrator's later changes are kept. */
@Component
class AccessSetup {

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

    /** Whether administrators have their rights: to the engine they are people like all others, without any of their own. */
    boolean isOpenToAdministrators() {
        return authorization
                        .createAuthorizationQuery()
                        .groupIdIn(Groups.ADMINISTRATORS)
                        .resourceType(Resources.APPLICATION)
                        .count()
                > 0;
    }

    void openToAdministrators() {
        for (String group : List.of(Groups.ADMINISTRATORS, org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN)) {
            for (Resource resource : Resources.values()) {
                grant(group, resource, ANY, Permissions.ALL);
            }
        }
    }

    private void articulators() {
        applications(Groups.ARTICULATORS, "tasklist", "welcome");
        grant(Groups.ARTICULATORS, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
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
        grant(Groups.SUPERVISORS, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
        grant(Groups.SUPERVISORS, Resources.DEPLOYMENT, ANY, Permissions.READ);
        letSupervisorsCountTasks();
    }

    /** Whether Cockpit can count the open tasks of each group for supervisors: reading the tasks of every process is not enough for it. */
    boolean letsSupervisorsCountTasks() {
        return authorization
                        .createAuthorizationQuery()
                        .groupIdIn(Groups.SUPERVISORS)
                        .resourceType(Resources.TASK)
                        .resourceId(ANY)
                        .count()
                > 0;
    }

    void letSupervisorsCountTasks() {
        grant(Groups.SUPERVISORS, Resources.TASK, ANY, Permissions.READ);
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
