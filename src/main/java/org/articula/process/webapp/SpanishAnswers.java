package org.articula.process.webapp;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Adds ours to what each of the webapps' REST applications answers with; found through {@code META-INF/services}. */
public class SpanishAnswers implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext application) {
        application.register(RefusalFilter.class);
        application.register(PersistenceFaultMapper.class);
        application.register(TooManyAttemptsMapper.class);
    }
}
