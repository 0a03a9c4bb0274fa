package org.articula.process.engine;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE;

import java.util.ArrayList;
import java.util.List;
import org.articula.limit.SignInThrottle;
import org.articula.shared.Ids;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** What we ask of the engine beyond its properties. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    /** Growing pauses before an incident: a mail server that is down for a morning must not need a person. */
    private static final String RETRY_PAUSES = "PT1M,PT10M,PT1H,PT6H";

    private final FormAttachment formAttachment;
    private final SignInThrottle throttle;

    EngineSetup(FormAttachment formAttachment, SignInThrottle throttle) {
        this.formAttachment = formAttachment;
        this.throttle = throttle;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostBPMNParseListeners(appended(engine.getCustomPostBPMNParseListeners(), formAttachment));
        engine.setCustomSessionFactories(appended(engine.getCustomSessionFactories(), new SubmissionsFactory()));
        interceptors(engine);
        engine.setFailedJobRetryTimeCycle(RETRY_PAUSES);
        // Like the ids of our rows (docs/adr/0006): what is made together lies together in every index
        engine.setIdGenerator(Ids::next);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setResourceAuthorizationProvider(new OwnAccount());
        engine.setEnablePasswordPolicy(true);
        engine.setIdentityProviderSessionFactory(new SignIn.Factory(throttle));
        // A refused form is an answer to a person, not a fault; failing jobs are logged by the job executor.
        engine.setEnableCmdExceptionLogging(false);
        engine.setAdminGroups(new ArrayList<>(List.of(Groups.ADMINISTRATORS)));
        // By the end of each instance, which its history holds anyway: the other strategy writes the day of removal
        // into every row of the history when an instance ends
        engine.setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupBatchWindowStartTime("07:00");
        engine.setHistoryCleanupBatchWindowEndTime("09:00");
    }

    /** Whoever comes without a person goes no further than the first of them, on either way into the engine. */
    private static void interceptors(ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> required = appended(null, new PeopleOnly(engine));
        required.addAll(appended(engine.getCustomPreCommandInterceptorsTxRequired(), new FormsOnly()));
        engine.setCustomPreCommandInterceptorsTxRequired(required);
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                appended(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new PeopleOnly(engine)));
    }

    private static <T> List<T> appended(@org.jspecify.annotations.Nullable List<T> list, T last) {
        List<T> all = list == null ? new ArrayList<>() : new ArrayList<>(list);
        all.add(last);
        return all;
    }

    private static final class SubmissionsFactory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Submissions.class;
        }

        @Override
        public Session openSession() {
            return new Submissions();
        }
    }
}
