package org.articula.rules;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.DomainTest;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class InternalRulesTest {

    private static final RulesFigures GUIDE = RulesFigures.defaults();
    private static final RulesFigures STRICTER = new RulesFigures(60, 10, new Money(500), 90, 3, 2, 2, 4, 21);

    @Autowired
    private Networks networks;

    @Autowired
    private InternalRules rules;

    private String networkId;

    @BeforeEach
    void registerNetwork() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
    }

    @Test
    void theDefaultsAreTheGuides() {
        assertThat(GUIDE).isEqualTo(new RulesFigures(51, 15, new Money(200), 60, 5, 3, 3, 3, 18));
    }

    @Test
    void anAdoptedVersionIsFoundAgainWithAllItsFigures() {
        RulesVersion first = rules.adopt(networkId, STRICTER, TODAY, " ", "maria");

        assertThat(first).isEqualTo(new RulesVersion(first.id(), networkId, 1, TODAY, STRICTER, null));
        assertThat(rules.byId(first.id())).isEqualTo(first);
        assertThat(rules.allOf(networkId)).containsExactly(first);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> rules.byId("ninguna"));
    }

    @Test
    void eachDayHasTheVersionThatHeldOnIt() {
        RulesVersion first = rules.adopt(networkId, GUIDE, LocalDate.of(2026, 4, 1), null, "maria");
        RulesVersion second = rules.adopt(networkId, STRICTER, LocalDate.of(2026, 12, 24), "Más orden", "maria");

        assertThat(rules.inForce(networkId, LocalDate.of(2026, 4, 1))).isEqualTo(first);
        assertThat(rules.inForce(networkId, LocalDate.of(2026, 12, 23))).isEqualTo(first);
        assertThat(rules.inForce(networkId, LocalDate.of(2026, 12, 24))).isEqualTo(second);
        assertThat(rules.inForce(networkId, LocalDate.of(2030, 1, 1))).isEqualTo(second);
    }

    @Test
    void beforeTheFirstVersionTheFirstVersionHolds() {
        RulesVersion first = rules.adopt(networkId, GUIDE, TODAY, null, "maria");

        assertThat(rules.inForce(networkId, TODAY.minusYears(1))).isEqualTo(first);
    }

    @Test
    void aNetworkWithoutRulesSaysSo() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> rules.inForce(networkId, TODAY))
                .withMessageContaining("no tiene reglamento interno");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> rules.adopt("nadie", GUIDE, TODAY, null, "maria"));
    }

    @Test
    void twoVersionsOfOneDayFollowEachOther() {
        rules.adopt(networkId, GUIDE, TODAY, null, "maria");
        RulesVersion corrected = rules.adopt(networkId, STRICTER, TODAY, "Se corrige la multa", "maria");

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(rules.inForce(networkId, TODAY)).isEqualTo(corrected);
    }

    @Test
    void aVersionCannotHoldBeforeTheOneAdoptedLast() {
        rules.adopt(networkId, GUIDE, LocalDate.of(2026, 4, 1), null, "maria");
        rules.adopt(networkId, STRICTER, LocalDate.of(2027, 1, 7), "Más orden", "maria");

        assertThat(refusal(GUIDE, LocalDate.of(2026, 12, 31), "Volver atrás"))
                .containsExactly(new FieldError(
                        "inForceFrom",
                        "La versión 2 rige desde el 07/01/2027: la nueva no puede regir desde antes, 31/12/2026."));
    }

    @Test
    void anAmendmentNeedsAReason() {
        rules.adopt(networkId, GUIDE, TODAY, null, "maria");

        assertThat(refusal(STRICTER, TODAY, "  "))
                .containsExactly(new FieldError("reason", "Escriba por qué la red modifica su reglamento."));
        assertThat(refusal(STRICTER, TODAY, "r".repeat(1001)))
                .extracting(FieldError::path)
                .containsExactly("reason");
    }

    @Test
    void refusedFiguresLeaveNoVersion() {
        assertThat(refusal(new RulesFigures(101, 15, new Money(200), 60, 5, 3, 3, 3, 18), TODAY, null))
                .containsExactly(new FieldError("quorumPercent", "El cuórum va de 1 a 100 por ciento."));
        assertThat(rules.allOf(networkId)).isEmpty();
    }

    @Test
    void anEndedNetworkKeepsItsRulesAsTheyAre() {
        networks.end(networkId, "Cierre");

        assertThat(refusal(GUIDE, TODAY, null)).extracting(FieldError::path).containsExactly("networkId");
    }

    @Test
    void networksDoNotShareVersions() {
        String other = networks.register(jahuaPamba("OTRA")).id();
        rules.adopt(other, STRICTER, TODAY, null, "maria");

        assertThat(rules.allOf(networkId)).isEmpty();
        assertThat(rules.adopt(networkId, GUIDE, TODAY, null, "maria").version())
                .isEqualTo(1);
    }

    private List<FieldError> refusal(RulesFigures figures, LocalDate inForceFrom, @Nullable String reason) {
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> rules.adopt(networkId, figures, inForceFrom, reason, "maria"))
                .errors();
    }
}
