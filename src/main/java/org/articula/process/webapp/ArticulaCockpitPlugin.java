package org.articula.process.webapp;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Registers our resources with Cockpit; found through {@code META-INF/services}. */
public class ArticulaCockpitPlugin extends AbstractCockpitPlugin {

    static final String ID = "articula";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(ArticulaCockpitResource.class);
    }
}
