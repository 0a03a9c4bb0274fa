package org.articula.process.access;

import java.util.ArrayList;
import java.util.List;
import org.articula.limit.SignInThrottle;
import org.articula.process.engine.Appended;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the engine shall know of people: who they are, what they may do with their account, and that nobody comes without being one. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class PeopleSetup extends AbstractProcessEnginePlugin {

    private final SignInThrottle throttle;

    PeopleSetup(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // Whoever comes without a person goes no further than the first of the interceptors, on either way into the
        // engine
        engine.setCustomPreCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequired(), new PeopleOnly(engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new PeopleOnly(engine)));
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setResourceAuthorizationProvider(new OwnAccount());
        engine.setEnablePasswordPolicy(true);
        engine.setIdentityProviderSessionFactory(new SignIn.Factory(throttle));
        engine.setAdminGroups(new ArrayList<>(List.of(Groups.ADMINISTRATORS)));
    }
}
