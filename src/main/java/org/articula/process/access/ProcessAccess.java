package org.articula.process.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may start and work in which process. The rights of a process are handed out once, in a new database or on the first start of the
 * version that brings the process: an administrator's later changes are kept.
 */
@Component
class ProcessAccess {

    /** What articulators start themselves, and supervisors too. */
    private static final List<String> STARTED_BY_ARTICULATORS = List.of(
            "prepareTerritory",
            "updateDirectory",
            "holdWorkshop",
            "writeLogbook",
            "beginNetwork",
            "changeStep",
            "suspendNetwork",
            "registerNetwork",
            "changeMeeting",
            "changeTalk",
            "changeMembership",
            "correctMember",
            "askForLetters",
            "amendRules",
            "revisePosition",
            "electBoard",
            "replaceOfficer",
            "investTogether",
            "recordTravel",
            "renewDiagnosis",
            "openFund",
            "keepFund",
            "payExpense",
            "settleMember");

    /** What the product starts and articulators have tasks in. */
    private static final List<String> WORKED_BY_ARTICULATORS = List.of(
            "promoteAndSelect",
            "passGate",
            "sellIdea",
            "assessCandidates",
            "selectMembers",
            "holdMeeting",
            "callMembers",
            "reviewMembership",
            "collectLetters",
            "definePosition",
            "holdElection",
            "groundTrust",
            "dissolveNetwork",
            "interviewMember",
            "diagnoseMembers",
            "approachInstitutions");

    /** What the product starts and only supervisors have tasks in. */
    private static final List<String> WORKED_BY_SUPERVISORS = List.of("watchSilence");

    /** Ending a network and beginning it again are the supervisors' to decide. */
    private static final List<String> STARTED_BY_SUPERVISORS = List.of("endNetwork", "restartNetwork");

    private final AccessSetup access;
    private final AuthorizationService authorization;
    private final JdbcClient jdbc;

    ProcessAccess(AccessSetup access, AuthorizationService authorization, JdbcClient jdbc) {
        this.access = access;
        this.authorization = authorization;
        this.jdbc = jdbc;
    }

    /** Processes whose rights this database has not handed out yet. */
    Set<String> pending() {
        Set<String> pending = new HashSet<>(all());
        jdbc.sql("SELECT process_key FROM process_access")
                .query(String.class)
                .list()
                .forEach(pending::remove);
        return pending;
    }

    void grant(Set<String> processKeys) {
        for (String processKey : processKeys) {
            // A database of the first version has these rights, but no record of them
            if (authorization
                            .createAuthorizationQuery()
                            .resourceType(Resources.PROCESS_DEFINITION)
                            .resourceId(processKey)
                            .count()
                    == 0) {
                grant(processKey);
            }
            jdbc.sql("INSERT INTO process_access (process_key) VALUES (:key)")
                    .param("key", processKey)
                    .update();
        }
    }

    static List<String> all() {
        return Stream.of(STARTED_BY_ARTICULATORS, WORKED_BY_ARTICULATORS, WORKED_BY_SUPERVISORS, STARTED_BY_SUPERVISORS)
                .flatMap(List::stream)
                .toList();
    }

    private void grant(String processKey) {
        if (STARTED_BY_SUPERVISORS.contains(processKey)) {
            start(Groups.SUPERVISORS, processKey);
            return;
        }
        // Beside its tasks: to give a task back or hand it over, and the notes that the team leaves at a task
        List<Permission> work = new ArrayList<>(
                List.of(Permissions.READ, ProcessDefinitionPermissions.TASK_ASSIGN, Permissions.READ_HISTORY));
        if (WORKED_BY_SUPERVISORS.contains(processKey)) {
            access.grant(Groups.SUPERVISORS, Resources.PROCESS_DEFINITION, processKey, work.toArray(Permission[]::new));
            return;
        }
        if (STARTED_BY_ARTICULATORS.contains(processKey)) {
            work.add(Permissions.CREATE_INSTANCE);
            start(Groups.SUPERVISORS, processKey);
        }
        access.grant(Groups.ARTICULATORS, Resources.PROCESS_DEFINITION, processKey, work.toArray(Permission[]::new));
    }

    private void start(String group, String processKey) {
        access.grant(group, Resources.PROCESS_DEFINITION, processKey, Permissions.CREATE_INSTANCE);
    }
}
