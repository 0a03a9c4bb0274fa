package org.articula.process.form;

import org.articula.process.engine.Appended;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Puts our forms in the place of the engine's own. */
@Component
class FormSetup extends AbstractProcessEnginePlugin {

    private final FormAttachment attachment;

    FormSetup(FormAttachment attachment) {
        this.attachment = attachment;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostBPMNParseListeners(Appended.to(engine.getCustomPostBPMNParseListeners(), attachment));
        engine.setCustomSessionFactories(Appended.to(engine.getCustomSessionFactories(), new SubmissionsFactory()));
        engine.setCustomPreCommandInterceptorsTxRequired(
                Appended.to(engine.getCustomPreCommandInterceptorsTxRequired(), new FormsOnly()));
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
