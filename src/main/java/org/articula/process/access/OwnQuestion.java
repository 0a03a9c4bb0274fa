package org.articula.process.access;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the product asks the engine for itself while it serves a person, whose rights do not matter to that question. */
@Component
public class OwnQuestion {

    private final IdentityService identity;

    // The engine asks for its forms, and through them for this, while it is being built
    OwnQuestion(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** The answer as the engine gives it to nobody in particular; the person is back afterwards. */
    public <T> T ask(Supplier<T> question) {
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return WebRequest.withoutPerson(question);
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
