package org.articula.selection;

import static org.articula.selection.Candidates.WEAVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.articula.assessment.Profile;
import org.articula.assessment.Profile.Business;
import org.articula.assessment.Profile.Income;
import org.articula.assessment.Profile.Language;
import org.articula.assessment.Profile.Management;
import org.articula.assessment.Profile.Planning;
import org.articula.assessment.Profile.Training;
import org.junit.jupiter.api.Test;

class HomogeneityPolicyTest {

    private static final Profile FACTORY = new Profile(
            Income.FROM_2000,
            Business.COMPANY,
            40,
            Language.SPANISH,
            Management.DELEGATES,
            Planning.WRITTEN,
            Training.UNIVERSITY);

    private static final Map<String, Profile> PEOPLE =
            Map.of("a", WEAVER, "b", WEAVER, "c", WEAVER, "factory", FACTORY);

    @Test
    void thoseWhoAreTheSameAreWhollyAlike() {
        assertThat(HomogeneityPolicy.of(PEOPLE, Set.of("a", "b", "c"))).hasValue(1);
    }

    @Test
    void aFactoryAmongWeaversMakesTheGroupLessAlike() {
        HomogeneityEffect effect =
                HomogeneityPolicy.effects(PEOPLE, Set.of("a", "b", "c")).get("factory");

        // Of seven features only income (1/4) and planning (1/3) are somewhat near, in three of the six pairs
        double near = (1 / 4.0 + 1 / 3.0) / 7;
        assertThat(effect.with()).isCloseTo((3 + 3 * near) / 6, within(1e-9));
        assertThat(effect.without()).isEqualTo(1);
        assertThat(effect.shortly()).isEqualTo("Homogeneidad: de 1,00 a 0,54.");
        assertThat(effect.sentence()).isEqualTo("Con esta persona la homogeneidad del grupo pasa de 1,00 a 0,54.");
    }

    @Test
    void onePersonIsNoGroup() {
        assertThat(HomogeneityPolicy.of(PEOPLE, Set.of("a"))).isEmpty();
        assertThat(HomogeneityPolicy.effects(PEOPLE, Set.of("a")).get("b").sentence())
                .isEqualTo("El grupo propuesto todavía es muy pequeño para comparar su homogeneidad.");
        assertThat(HomogeneityPolicy.effects(PEOPLE, Set.of("a", "b")).get("c").sentence())
                .isEqualTo("Con esta persona la homogeneidad del grupo sigue en 1,00.");
    }
}
