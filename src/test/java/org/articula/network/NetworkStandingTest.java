package org.articula.network;

import static org.articula.network.TestParties.GUAYAQUIL;
import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.articula.DomainTest;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A network is formed, works, stands still, goes on, ends and begins again. */
@DomainTest
@RecordApplicationEvents
class NetworkStandingTest {

    @Autowired
    private Networks networks;

    @Autowired
    private InternalRules rules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void aNetworkThatBeginsIsNotYetAGroupAndItsPlanStartsToday() {
        Network begun = networks.begin(formation("OTAVA1", "opportunity-1", null));

        assertThat(begun.status()).isEqualTo(NetworkStatus.FORMING);
        assertThat(begun.active()).isFalse();
        assertThat(begun.planStartedOn()).isEqualTo(TODAY);
        assertThat(begun.opportunityId()).isEqualTo("opportunity-1");
        assertThat(begun.meetingRule())
                .isEqualTo(new MeetingRule(DayOfWeek.THURSDAY, LocalTime.of(15, 0), 7, "Otavalo"));
        assertThat(networks.active()).isEmpty();
        assertThat(networks.underWay()).containsExactly(begun);
    }

    @Test
    void aNetworkForNoOpportunityNeedsAReason() {
        assertThat(errorsOf(() -> networks.begin(formation("OTAVA1", null, " "))))
                .containsExactly(tuple("withoutOpportunity", "Escriba por qué se forma sin una oportunidad elegida."));

        networks.begin(formation("OTAVA1", null, " Los productores ya venden juntos. "));

        assertThat(jdbc.sql("SELECT opportunity_reason FROM network")
                        .query(String.class)
                        .single())
                .isEqualTo("Los productores ya venden juntos.");
    }

    @Test
    void whatIsWrongWithANewFormationIsToldOnce() {
        NewFormation faulty = new NewFormation("x", "", " ", "", GUAYAQUIL, "maria", "o", null);

        assertThat(errorsOf(() -> networks.begin(faulty)))
                .extracting(error -> error.toList().get(0))
                .containsExactly("code", "name", "sector", "place");
    }

    @Test
    void aFormedGroupIsActiveWithTheDayItAgreedOn() {
        Network network = networks.begin(formation("OTAVA1", "o", null));
        MeetingRule agreed = new MeetingRule(DayOfWeek.TUESDAY, LocalTime.of(17, 30), 7, "Casa comunal");

        networks.meetAt(network.id(), agreed);
        Network active = networks.activate(network.id());

        assertThat(active.active()).isTrue();
        assertThat(active.meetingRule()).isEqualTo(agreed);
        assertThat(errorsOf(() -> networks.activate(network.id())))
                .containsExactly(tuple("networkId", "La red está en marcha: por ahora no se activa."));
        assertThat(errorsOf(() -> networks.meetAt(network.id(), agreed))).hasSize(1);
    }

    @Test
    void aSuspendedNetworkComesBackToWhereItWas() {
        Network forming = networks.begin(formation("OTAVA1", "o", null));
        Network active = networks.register(jahuaPamba("JAHUA"));
        rules.adopt(active.id(), RulesFigures.defaults(), TODAY, null, "maria");

        networks.suspend(forming.id(), "Cosecha", TODAY.plusDays(30));
        networks.suspend(active.id(), " Fiestas de San Juan ", TODAY.plusDays(15));

        assertThat(networks.active()).isEmpty();
        assertThat(networks.underWay()).hasSize(2);
        assertThat(networks.suspensionOf(active.id()))
                .contains(new Suspension(NetworkStatus.ACTIVE, "Fiestas de San Juan", TODAY, TODAY.plusDays(15)));
        assertThat(networks.resume(forming.id()).status()).isEqualTo(NetworkStatus.FORMING);
        assertThat(networks.resume(active.id()).status()).isEqualTo(NetworkStatus.ACTIVE);
        assertThat(networks.suspensionOf(active.id())).isEmpty();
        assertThat(events.stream(NetworkSuspended.class)).hasSize(2);
        assertThat(events.stream(NetworkResumed.class))
                .containsExactly(new NetworkResumed(forming.id(), "OTAVA1"), new NetworkResumed(active.id(), "JAHUA"));
    }

    @Test
    void suspendingNeedsAReasonAndADayToLookAtItAgain() {
        Network network = networks.register(jahuaPamba("JAHUA"));

        assertThat(errorsOf(() -> networks.suspend(network.id(), " ", TODAY)))
                .containsExactly(
                        tuple("reason", "Escriba el motivo."),
                        tuple("resumeOn", "Elija un día después de hoy, dentro del próximo año."));
        assertThat(errorsOf(() -> networks.suspend(network.id(), "Cosecha", TODAY.plusDays(400))))
                .hasSize(1);
        assertThat(errorsOf(() -> networks.resume(network.id())))
                .containsExactly(tuple("networkId", "La red está en marcha: por ahora no se reanuda."));
        networks.suspend(network.id(), "Cosecha", TODAY.plusDays(1));
        assertThat(errorsOf(() -> networks.suspend(network.id(), "Otra vez", TODAY.plusDays(1))))
                .containsExactly(tuple("networkId", "La red está suspendida: por ahora no se suspende."));
    }

    @Test
    void anEndedNetworkBeginsAgainWithANewPlan() {
        Network network = networks.register(jahuaPamba("JAHUA"));
        assertThat(errorsOf(() -> networks.restart(network.id(), "Quieren volver")))
                .containsExactly(tuple("networkId", "La red está en marcha: por ahora no se reinicia."));
        networks.end(network.id(), "Se cansaron");

        Network again = networks.restart(network.id(), " Quieren volver ");

        assertThat(again.status()).isEqualTo(NetworkStatus.FORMING);
        assertThat(again.planStartedOn()).isEqualTo(TODAY);
        assertThat(events.stream(NetworkRestarted.class))
                .containsExactly(new NetworkRestarted(network.id(), "JAHUA", "Quieren volver"));
        assertThat(networks.restart(network.id(), "Otra vez").status()).isEqualTo(NetworkStatus.FORMING);
    }

    @Test
    void aSuspendedNetworkCanEndAndItsSuspensionEndsWithIt() {
        Network network = networks.register(jahuaPamba("JAHUA"));
        networks.suspend(network.id(), "Cosecha", TODAY.plusDays(30));

        assertThat(networks.end(network.id(), "No volvieron").status()).isEqualTo(NetworkStatus.ENDED);
        assertThat(networks.suspensionOf(network.id())).isEmpty();
        assertThat(networks.underWay()).isEmpty();
    }

    private static NewFormation formation(
            String code, @Nullable String opportunityId, @Nullable String withoutOpportunity) {
        return new NewFormation(
                code,
                "Red de tejedoras",
                "Prendas de lana",
                "Otavalo",
                GUAYAQUIL,
                "maria",
                opportunityId,
                withoutOpportunity);
    }

    private static List<Tuple> errorsOf(ThrowingCallable deed) {
        return catchThrowableOfType(InvalidInputException.class, deed).errors().stream()
                .map((FieldError error) -> tuple(error.path(), error.message()))
                .toList();
    }
}
