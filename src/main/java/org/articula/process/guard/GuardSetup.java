package org.articula.process.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
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
        List<CommandInterceptor> interceptors = new ArrayList<>();
        if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
            interceptors.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
        }
        interceptors.add(new WebGuard(engine));
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
        engine.setExpressionManager(new OwnQueryExpressions(beans, engine.getBeans()));
    }
}
