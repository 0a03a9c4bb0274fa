package org.articula.process.webapp;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The webapps find their engine and our beans by static means, so they serve the context that was made last. Tests share
 * several contexts; before each class its own is put there again, whatever order the classes come in.
 */
public class ServedContext implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        ApplicationContext context = test.getApplicationContext();
        ProcessEngines.registerProcessEngine(context.getBean(ProcessEngine.class));
        new WebappBeans(context);
    }
}
