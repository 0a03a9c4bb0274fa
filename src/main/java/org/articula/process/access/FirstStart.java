package org.articula.process.access;

import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Prepares a new database, or one of an older version, before the web server answers, so that the engine's open set-up page is never reachable. */
@Component
class FirstStart implements SmartInitializingSingleton {

    private final AccessSetup access;
    private final ProcessAccess processes;
    private final Accounts accounts;
    private final FilterSetup filters;
    private final AdministratorReset administrator;
    private final TransactionOperations transaction;

    FirstStart(
            AccessSetup access,
            ProcessAccess processes,
            Accounts accounts,
            FilterSetup filters,
            AdministratorReset administrator,
            TransactionOperations transaction) {
        this.access = access;
        this.processes = processes;
        this.accounts = accounts;
        this.filters = filters;
        this.administrator = administrator;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean newDatabase = !access.isDone();
        Set<String> newProcesses = processes.pending();
        if (newDatabase
                || !newProcesses.isEmpty()
                || !access.isOpenToAdministrators()
                || !access.letsSupervisorsCountTasks()) {
            transaction.executeWithoutResult(status -> prepare(newDatabase, newProcesses));
        }
        if (administrator.isAsked()) {
            transaction.executeWithoutResult(status -> administrator.run());
        }
    }

    private void prepare(boolean newDatabase, Set<String> newProcesses) {
        if (newDatabase) {
            access.prepare();
            accounts.prepare();
            filters.prepare();
        } else if (newProcesses.contains("suspendNetwork")) {
            // The filters are older than suspension; only once, for an administrator may change them afterwards
            filters.hideWhatStandsStill();
        }
        // Older versions left their administrators without any right, and nobody else can hand rights out
        if (!access.isOpenToAdministrators()) {
            access.openToAdministrators();
        }
        if (!access.letsSupervisorsCountTasks()) {
            access.letSupervisorsCountTasks();
        }
        processes.grant(newProcesses);
    }
}
