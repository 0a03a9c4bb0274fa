package org.articula.process.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Prepares a new database before the web server answers, so that the engine's open set-up page is never reachable. */
@Component
class FirstStart implements SmartInitializingSingleton {

    private final AccessSetup access;
    private final Accounts accounts;
    private final FilterSetup filters;
    private final TransactionOperations transaction;

    FirstStart(AccessSetup access, Accounts accounts, FilterSetup filters, TransactionOperations transaction) {
        this.access = access;
        this.accounts = accounts;
        this.filters = filters;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (access.isDone()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            access.prepare();
            accounts.prepare();
            filters.prepare();
        });
    }
}
