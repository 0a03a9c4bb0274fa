package org.articula.process.engine;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE;

import org.articula.shared.Ids;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** What we ask of the engine beyond its properties. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    /** Growing pauses before an incident: a mail server that is down for a morning must not need a person. */
    private static final String RETRY_PAUSES = "PT1M,PT10M,PT1H,PT6H";

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobRetryTimeCycle(RETRY_PAUSES);
        // Like the ids of our rows (docs/adr/0006): what is made together lies together in every index
        engine.setIdGenerator(Ids::next);
        // A refused form is an answer to a person, not a fault; failing jobs are logged by the job executor.
        engine.setEnableCmdExceptionLogging(false);
        // By the end of each instance, which its history holds anyway: the other strategy writes the day of removal
        // into every row of the history when an instance ends
        engine.setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupBatchWindowStartTime("07:00");
        engine.setHistoryCleanupBatchWindowEndTime("09:00");
    }
}
