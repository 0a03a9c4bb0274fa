package org.articula.process.diagnosis;

import java.util.List;
import org.articula.diagnosis.DiagnosisReader;
import org.articula.process.access.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who asks for a diagnosis, as the diagnosis knows readers: an articulator, or somebody else of the house. */
@Component
class DiagnosisReading {

    private final IdentityService identity;

    DiagnosisReading(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    DiagnosisReader current() {
        Authentication person = identity.getCurrentAuthentication();
        if (person == null || person.getUserId() == null) {
            return new DiagnosisReader.Other("");
        }
        List<String> groups = person.getGroupIds();
        return groups != null && groups.contains(Groups.ARTICULATORS)
                ? new DiagnosisReader.Articulator(person.getUserId())
                : new DiagnosisReader.Other(person.getUserId());
    }
}
