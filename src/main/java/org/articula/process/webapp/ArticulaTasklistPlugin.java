package org.articula.process.webapp;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Registers our resources with Tasklist; found through {@code META-INF/services}. */
public class ArticulaTasklistPlugin extends AbstractTasklistPlugin {

    static final String ID = "articula";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(ArticulaTasklistResource.class);
    }
}
