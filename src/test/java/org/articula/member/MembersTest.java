package org.articula.member;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class MembersTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 11, 5);

    @Autowired
    private Networks networks;

    @Autowired
    private Members members;

    private String networkId;

    @BeforeEach
    void registerNetwork() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
    }

    @Test
    void anEnrolledMemberIsKeptTidy() {
        members.enrol(
                networkId,
                JOINED,
                List.of(new NewMember(
                        " Rosa Elena Cotacachi ",
                        " Tejidos Sisa ",
                        " rosa@ejemplo.ec ",
                        "099 123-4567",
                        Sex.F,
                        1984,
                        " Ponchos ")));

        Member rosa = members.activeOf(networkId).get(0);
        assertThat(rosa)
                .isEqualTo(new Member(
                        rosa.id(),
                        networkId,
                        "Rosa Elena Cotacachi",
                        "Tejidos Sisa",
                        "rosa@ejemplo.ec",
                        "+593991234567",
                        Sex.F,
                        1984,
                        "Ponchos",
                        JOINED,
                        null,
                        null));
        assertThat(members.byId(rosa.id())).isEqualTo(rosa);
    }

    @Test
    void blankTextIsNothing() {
        members.enrol(
                networkId, JOINED, List.of(new NewMember("Rosa Cotacachi", " ", "", " ", Sex.X, 1984, "Ponchos")));

        Member rosa = members.activeOf(networkId).get(0);
        assertThat(rosa.workshop()).isNull();
        assertThat(rosa.email()).isNull();
        assertThat(rosa.phone()).isNull();
    }

    @Test
    void namesAreSortedAsInSpanish() {
        enrol("Óscar Tituaña", "Zoila Cando", "ana Lema", "Ñusta Perugachi", "Nora Cabascango", "Álvaro Muenala");

        assertThat(members.activeOf(networkId))
                .extracting(Member::name)
                .containsExactly(
                        "Álvaro Muenala",
                        "ana Lema",
                        "Nora Cabascango",
                        "Ñusta Perugachi",
                        "Óscar Tituaña",
                        "Zoila Cando");
    }

    @Test
    void whoLeavesStaysInTheHistoryOnly() {
        enrol("Rosa Cotacachi", "Luis Maigua");
        String luis = idOf("Luis Maigua");

        members.leave(luis, TODAY, "Se mudó a Quito");

        assertThat(members.activeOf(networkId)).extracting(Member::name).containsExactly("Rosa Cotacachi");
        assertThat(members.activeOf(networkId)).hasSize(1);
        assertThat(members.allOf(networkId)).extracting(Member::name).containsExactly("Luis Maigua", "Rosa Cotacachi");
        assertThat(members.byId(luis).leftOn()).isEqualTo(TODAY);
    }

    @Test
    void nobodyLeavesBeforeJoiningOrAfterToday() {
        enrol("Rosa Cotacachi");
        String rosa = idOf("Rosa Cotacachi");

        assertThat(leaving(rosa, JOINED.minusDays(1), "Viaje"))
                .containsExactly(
                        new FieldError("leftOn", "La fecha de salida no puede ser anterior al ingreso, 05/11/2026."));
        assertThat(leaving(rosa, TODAY.plusDays(1), " "))
                .extracting(FieldError::path)
                .containsExactly("leftOn", "reason");
        assertThat(members.activeOf(networkId)).hasSize(1);
        members.leave(rosa, JOINED, "Desistió");
        assertThat(leaving(rosa, TODAY, "Otra vez"))
                .containsExactly(new FieldError("memberId", "Rosa Cotacachi ya salió de la red."));
        assertThat(members.byId(rosa).leftOn()).isEqualTo(JOINED);
    }

    @Test
    void anEmailAddressBelongsToOneMemberOfANetwork() {
        members.enrol(networkId, JOINED, List.of(person("Rosa Cotacachi", "rosa@ejemplo.ec")));

        assertThat(enrolling(person("Luis Maigua", "ROSA@ejemplo.ec"), person("Ana Lema", null)))
                .containsExactly(
                        new FieldError("members[0].email", "El correo ROSA@ejemplo.ec ya es de Rosa Cotacachi."));
        assertThat(enrolling(person("Luis Maigua", "luis@ejemplo.ec"), person("Ana Lema", "luis@ejemplo.ec")))
                .extracting(FieldError::path)
                .containsExactly("members[1].email");
        assertThat(members.activeOf(networkId)).hasSize(1);
    }

    @Test
    void anotherNetworkAndWhoLeftDoNotBlockAnAddress() {
        String other = networks.register(jahuaPamba("OTRA")).id();
        members.enrol(networkId, JOINED, List.of(person("Rosa Cotacachi", "rosa@ejemplo.ec")));
        members.enrol(other, JOINED, List.of(person("Rosa Cotacachi", "rosa@ejemplo.ec")));
        members.leave(idOf("Rosa Cotacachi"), TODAY, "Viaje");
        members.enrol(networkId, TODAY, List.of(person("Rosa Cotacachi", "rosa@ejemplo.ec")));

        assertThat(members.activeOf(networkId)).hasSize(1);
        assertThat(members.allOf(networkId)).hasSize(2);
    }

    @Test
    void thePersonWhoIsThereIsNotEnrolledAgain() {
        enrol("José Maigua");

        assertThat(enrolling(person("JOSE  MAIGUA", "jose@ejemplo.ec")))
                .containsExactly(new FieldError(
                        "members[0].name", "Ya hay una persona con el nombre JOSE  MAIGUA nacida en 1980."));
    }

    @Test
    void aLineBreakDoesNotGetIntoANameOrAnAddress() {
        assertThat(enrolling(person("Rosa Cotacachi", "rosa@ejemplo.ec\nBcc: luis@ejemplo.ec")))
                .extracting(FieldError::path)
                .containsExactly("members[0].email");
        members.enrol(networkId, JOINED, List.of(person("Rosa\r\nCotacachi", null)));

        assertThat(members.activeOf(networkId)).extracting(Member::name).containsExactly("Rosa Cotacachi");
    }

    @Test
    void oneFaultyPersonKeepsAllOut() {
        assertThat(enrolling(
                        person("Rosa Cotacachi", "rosa@ejemplo.ec"),
                        new NewMember("", null, "no es", "123", Sex.M, 2020, "")))
                .extracting(FieldError::path)
                .containsExactly(
                        "members[1].name",
                        "members[1].email",
                        "members[1].phone",
                        "members[1].birthYear",
                        "members[1].mainProduct");
        assertThat(members.allOf(networkId)).isEmpty();
    }

    @Test
    void nobodyJoinsAnEndedNetworkOrTomorrow() {
        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> members.enrol(networkId, TODAY.plusDays(1), List.of(person("Ana Lema", null))))
                        .errors())
                .containsExactly(new FieldError("joinedOn", "La fecha de ingreso no puede ser posterior a hoy."));
        networks.end(networkId, "Cierre");
        assertThat(enrolling(person("Ana Lema", null)))
                .extracting(FieldError::path)
                .containsExactly("networkId");
    }

    @Test
    void manyAreFoundWithOneQuestion() {
        enrol("Rosa Cotacachi", "Luis Maigua", "Ana Lema");
        String rosa = idOf("Rosa Cotacachi");
        String ana = idOf("Ana Lema");
        members.leave(ana, TODAY, "Viaje");

        assertThat(members.byIds(List.of(rosa, ana, rosa, "nadie"))).containsOnlyKeys(rosa, ana);
        assertThat(members.byIds(List.of())).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> members.byId("nadie"));
    }

    private void enrol(String... names) {
        members.enrol(
                networkId,
                JOINED,
                List.of(names).stream().map(name -> person(name, null)).toList());
    }

    private static NewMember person(String name, @Nullable String email) {
        return new NewMember(name, null, email, null, Sex.F, 1980, "Ponchos");
    }

    private String idOf(String name) {
        return members.allOf(networkId).stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<FieldError> enrolling(NewMember... people) {
        return catchThrowableOfType(
                        InvalidInputException.class, () -> members.enrol(networkId, JOINED, List.of(people)))
                .errors();
    }

    private List<FieldError> leaving(String id, LocalDate on, String reason) {
        return catchThrowableOfType(InvalidInputException.class, () -> members.leave(id, on, reason))
                .errors();
    }
}
