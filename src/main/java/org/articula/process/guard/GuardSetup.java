package org.articula.process.guard;

import org.articula.process.engine.Appended;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Puts the guards into the engine. */
@Component
class GuardSetup extends AbstractProcessEnginePlugin {

    private final ApplicationContext beans;

    GuardSetup(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequired(), new WebGuard(engine)));
        engine.setExpressionManager(new OwnQueryExpressions(beans, engine.getBeans()));
    }
}
