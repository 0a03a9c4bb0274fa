package org.articula.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RI.19. */
class RepresentativePolicyTest {

    @Test
    void aRepresentativeIsOfAge() {
        assertThat(RepresentativePolicy.objection(18, 18)).isNull();
        assertThat(RepresentativePolicy.objection(17, 18))
                .isEqualTo("El representante debe tener al menos 18 años; tiene 17.");
        assertThat(RepresentativePolicy.objection(null, 18)).isEqualTo("Indique la edad del representante.");
        assertThat(RepresentativePolicy.objection(-3, 18)).isEqualTo("La edad del representante no es posible.");
        assertThat(RepresentativePolicy.objection(121, 18)).isEqualTo("La edad del representante no es posible.");
        assertThat(RepresentativePolicy.accepts(null, 18)).isFalse();
    }
}
