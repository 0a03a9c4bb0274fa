package org.articula.network;

import static org.articula.network.TestParties.GUAYAQUIL;
import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.DomainTest;
import org.articula.phone.Country;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DomainTest
@RecordApplicationEvents
class NetworksTest {

    @Autowired
    private Networks networks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void aRegisteredNetworkIsFoundAgainWithEverythingItWasGiven() {
        Network registered = networks.register(jahuaPamba("JAHUA"));

        assertThat(networks.byId(registered.id())).isEqualTo(registered);
        assertThat(networks.byCode("JAHUA")).contains(registered);
        assertThat(registered)
                .isEqualTo(new Network(
                        registered.id(),
                        "JAHUA",
                        "Red de artesanos Jahua Pamba",
                        "Prendas de lana",
                        "Otavalo",
                        GUAYAQUIL,
                        Country.EC,
                        "maria",
                        new MeetingRule(DayOfWeek.THURSDAY, LocalTime.of(15, 0), 15, "Casa de Turismo de Otavalo"),
                        NetworkStatus.ACTIVE,
                        null,
                        null));
    }

    @Test
    void aCodeIsTakenOnlyOnce() {
        networks.register(jahuaPamba("JAHUA"));

        assertThat(errorsOf(jahuaPamba("JAHUA")))
                .containsExactly(new FieldError("code", "Ya hay una red con el código «JAHUA»."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "J", "jahua", "JAHUA PAMBA", "JAHUA-1", "ÑANDU", "ABCDEFGHIJKLMNOPQRSTU", "JAHUA\n"})
    void aCodeOfAnotherShapeIsRefused(String code) {
        assertThat(errorsOf(jahuaPamba(code))).extracting(FieldError::path).containsExactly("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J1", "2026", "ABCDEFGHIJKLMNOPQRST"})
    void aCodeOfCapitalsAndDigitsIsAccepted(String code) {
        assertThat(networks.register(jahuaPamba(code)).code()).isEqualTo(code);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        NewNetwork faulty = new NewNetwork(
                "x",
                " ",
                "s".repeat(121),
                "",
                ZoneId.of("UTC"),
                "",
                new MeetingRule(DayOfWeek.MONDAY, LocalTime.NOON, 0, "p".repeat(201)));

        assertThat(errorsOf(faulty))
                .extracting(FieldError::path)
                .containsExactly(
                        "code",
                        "name",
                        "sector",
                        "place",
                        "articulatorId",
                        "country",
                        "meetingEveryDays",
                        "meetingPlace");
        assertThat(errorsOf(faulty))
                .extracting(FieldError::message)
                .contains("Escriba el nombre de la red.", "Escriba el sector en 120 caracteres como máximo.");
    }

    @Test
    void anUnknownNetworkIsNotFound() {
        assertThat(networks.byCode("NADIE")).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> networks.byId("nadie"));
    }

    @Test
    void anArticulatorSeesOnlyTheirOwnActiveNetworks() {
        NewNetwork other = jahuaPamba("OTRA");
        networks.register(new NewNetwork(
                "OTRA", other.name(), other.sector(), other.place(), GUAYAQUIL, "luis", other.meetingRule()));
        Network ended = networks.register(jahuaPamba("VIEJA"));
        networks.register(jahuaPamba("JAHUA"));
        networks.end(ended.id(), "Cumplió su ciclo.");

        assertThat(networks.active()).extracting(Network::code).containsExactly("JAHUA", "OTRA");
        assertThat(networks.activeOf("maria")).extracting(Network::code).containsExactly("JAHUA");
        assertThat(networks.activeOf("nadie")).isEmpty();
    }

    @Test
    void endingANetworkIsTold() {
        Network network = networks.register(jahuaPamba("JAHUA"));

        Network ended = networks.end(network.id(), " Los integrantes decidieron separarse. ");

        assertThat(ended.status()).isEqualTo(NetworkStatus.ENDED);
        assertThat(networks.byId(network.id()).active()).isFalse();
        assertThat(jdbc.sql("SELECT end_reason FROM network")
                        .query(String.class)
                        .single())
                .isEqualTo("Los integrantes decidieron separarse.");
        assertThat(events.stream(NetworkEnded.class)).containsExactly(new NetworkEnded(network.id(), "JAHUA"));
    }

    @Test
    void aNetworkEndsOnlyOnceAndWithAReason() {
        Network network = networks.register(jahuaPamba("JAHUA"));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> networks.end(network.id(), " "))
                .withMessage("Escriba el motivo.");
        networks.end(network.id(), "Cierre");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> networks.end(network.id(), "Otra vez"))
                .withMessage("La red Red de artesanos Jahua Pamba ya está cerrada.");
        assertThat(events.stream(NetworkEnded.class)).hasSize(1);
    }

    @Test
    void todayIsTheDateWhereTheNetworkIs() {
        assertThat(networks.todayIn(networks.register(jahuaPamba("JAHUA")).id()))
                .isEqualTo(TODAY);
    }

    private List<FieldError> errorsOf(NewNetwork network) {
        return catchThrowableOfType(InvalidInputException.class, () -> networks.register(network))
                .errors();
    }
}
