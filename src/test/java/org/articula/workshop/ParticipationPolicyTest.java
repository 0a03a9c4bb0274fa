package org.articula.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articula.institution.InstitutionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParticipationPolicyTest {

    @Test
    void whoCameIsCountedByKindAndWhoWasMissedIsNamed() {
        assertThat(ParticipationPolicy.summary(List.of(
                        actor(InstitutionKind.MUNICIPAL, true, 3),
                        actor(InstitutionKind.MUNICIPAL, true, 1),
                        actor(InstitutionKind.GUILD, true, 0),
                        actor(InstitutionKind.FINANCE, false, 2))))
                .isEqualTo(
                        "Vinieron 6 personas de 3 actores: 2 municipios o gobiernos locales (4) y 1 entidad financiera (2)."
                                + " De los convocados no vino nadie de 1 actor."
                                + " No hubo nadie de: gremio o asociación, institución pública, empresa compradora, ONG o fundación.");
    }

    @Test
    void theKindsOfTheGuideAreAskedForAndNoOthers() {
        assertThat(ParticipationPolicy.missing(List.of(InstitutionKind.values())))
                .isEmpty();
        assertThat(ParticipationPolicy.missing(List.of(
                        InstitutionKind.MUNICIPAL,
                        InstitutionKind.GUILD,
                        InstitutionKind.PUBLIC,
                        InstitutionKind.BUYER,
                        InstitutionKind.NGO)))
                .isEmpty();
        assertThat(ParticipationPolicy.missing(List.of(InstitutionKind.PRIVATE)))
                .startsWith("municipio");
    }

    private static Actor actor(InstitutionKind kind, boolean invited, @Nullable Integer people) {
        return new Actor("id", null, "Alguien", kind, null, null, invited, people, null);
    }
}
