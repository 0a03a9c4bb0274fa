package org.articula.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SelectionCriteriaTest {

    private static final BigDecimal THREE = new BigDecimal("3");

    @Test
    void aNetworkNeedsAtLeastTwoAndNotMoreThanItTakes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SelectionProperties(3, 3, 2, 2, THREE, 1, 25));
        assertThatIllegalArgumentException().isThrownBy(() -> new SelectionProperties(3, 3, 2, 2, THREE, 6, 5));
        assertThat(new SelectionProperties(3, 3, 2, 2, THREE, 5, 25).criteria()).isEqualTo(Candidates.USUAL);
    }
}
