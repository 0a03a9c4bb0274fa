package org.articula.producer;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.inLima;
import static org.articula.network.TestParties.jahuaPamba;
import static org.articula.producer.TestProducers.INTI;
import static org.articula.producer.TestProducers.ROSA;
import static org.articula.producer.TestProducers.interested;
import static org.articula.producer.TestProducers.numbered;
import static org.articula.producer.TestProducers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ProducersTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Producers producers;

    private String networkId;

    @BeforeEach
    void registerNetwork() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
    }

    @Test
    void aProducerIsKeptTidy() {
        NewMember rosa = new NewMember(
                " Rosa  Cotacachi ", " Sisa ", " rosa@ejemplo.ec ", "099 123-4567", Sex.F, 1978, " Ponchos ");
        String id = add(new NewProducer(rosa, " 100234567-4 ", " Peguche ", Interest.INTERESTED));

        assertThat(producers.byId(id))
                .isEqualTo(new Producer(
                        id,
                        networkId,
                        "Rosa Cotacachi",
                        "1002345674",
                        "Sisa",
                        "rosa@ejemplo.ec",
                        "+593991234567",
                        Sex.F,
                        1978,
                        "Ponchos",
                        "Peguche",
                        Interest.INTERESTED,
                        null,
                        null,
                        null));
        assertThat(producers.byIds(List.of(id, "nobody"))).containsOnlyKeys(id);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> producers.byId("nobody"));
    }

    @Test
    void aTelephoneIsReadByTheCountryOfTheNetwork() {
        String lima = networks.register(inLima("LIMA")).id();
        NewMember rosa = new NewMember("Rosa Quispe", null, null, "987654321", Sex.F, 1978, "Ponchos");

        producers.add(lima, List.of(new NewProducer(rosa, null, null, Interest.INTERESTED)), "maria");

        assertThat(producers.of(lima)).extracting(Producer::phone).containsExactly("+51987654321");
    }

    @Test
    void theListIsInSpanishOrderAndTellsWhoIsInterested() {
        producers.add(networkId, interested("Zoila Lema", "Ñusta Lema", "Nina Lema", "Álvaro Lema"), "maria");
        add(INTI);

        assertThat(producers.of(networkId))
                .extracting(Producer::name)
                .containsExactly("Álvaro Lema", "Inti Farinango", "Nina Lema", "Ñusta Lema", "Zoila Lema");
        assertThat(producers.interested(networkId)).hasSize(4).doesNotContain(byName("Inti Farinango"));
    }

    @Test
    void whoHasTheSameIdentityNumberIsKnownAndOnlyBlanksAreFilledIn() {
        String id = add(ROSA);
        NewMember again =
                new NewMember("COTACACHI ROSA", "Tejidos Sisa", "rosa@ejemplo.ec", null, Sex.F, 1978, "Otra cosa");

        Intake intake = producers.add(
                networkId, List.of(INTI, new NewProducer(again, "1002345674", null, Interest.UNDECIDED)), "maria");

        assertThat(intake.added()).isEqualTo(1);
        assertThat(intake.known()).isEqualTo(1);
        assertThat(intake.ids()).hasSize(2).last().isEqualTo(id);
        Producer rosa = producers.byId(id);
        assertThat(rosa.name()).isEqualTo("Rosa Elena Cotacachi");
        assertThat(rosa.mainProduct()).isEqualTo("Sacos de lana");
        assertThat(rosa.workshop()).isEqualTo("Tejidos Sisa");
        assertThat(rosa.email()).isEqualTo("rosa@ejemplo.ec");
        assertThat(rosa.community()).isEqualTo("Peguche");
        assertThat(rosa.interest()).isEqualTo(Interest.INTERESTED);
    }

    @Test
    void theSameListSentTwiceAddsNobody() {
        NewProducer withoutNumber = interested("Luz Perugachi");
        Intake first = producers.add(networkId, List.of(ROSA, withoutNumber), "maria");
        Intake second = producers.add(networkId, List.of(ROSA, withoutNumber), "maria");

        assertThat(second).isEqualTo(new Intake(first.ids(), 0, 2));
    }

    @Test
    void theSameMailboxAndTheSameWordsAreOnePerson() {
        NewMember luz = new NewMember("Luz Perugachi", null, "luz@ejemplo.ec", null, Sex.F, 1985, "Chales");
        NewMember again = new NewMember("Perugachi Luz", null, "LUZ@ejemplo.ec", null, Sex.F, 1986, "Chales");
        String id = add(new NewProducer(luz, null, null, Interest.UNDECIDED));

        assertThat(add(new NewProducer(again, "1002222220", null, Interest.UNDECIDED)))
                .isEqualTo(id);
        assertThat(producers.byId(id).identityNumber()).isEqualTo("1002222220");
    }

    @Test
    void whoWithdrewComesBackOnlyByBeingInterestedExpressly() {
        String id = add(ROSA);
        producers.withdraw(id, TODAY, "No tiene tiempo.");

        add(new NewProducer(ROSA.person(), ROSA.identityNumber(), null, Interest.UNDECIDED));
        assertThat(producers.byId(id).interest()).isEqualTo(Interest.WITHDRAWN);
        assertThat(producers.byId(id).withdrawalNote()).isEqualTo("No tiene tiempo.");

        add(ROSA);
        assertThat(producers.byId(id).interest()).isEqualTo(Interest.INTERESTED);
        assertThat(producers.byId(id).withdrawnOn()).isNull();
        assertThat(producers.byId(id).withdrawalNote()).isNull();
    }

    @Test
    void interestIsRecordedWithoutPressingAnybody() {
        String rosa = add(ROSA);
        String inti = add(INTI);

        producers.express(
                networkId, Map.of(rosa, Interest.WITHDRAWN, inti, Interest.INTERESTED), TODAY.minusDays(1), Map.of());

        assertThat(producers.byId(rosa).withdrawnOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(producers.byId(rosa).withdrawalNote()).isNull();
        assertThat(producers.interested(networkId)).extracting(Producer::id).containsExactly(inti);

        producers.withdraw(rosa, TODAY, null);
        assertThat(producers.byId(rosa).withdrawnOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void interestOfStrangersOrFromTomorrowIsRefused() {
        Map<String, String> longNote = Map.of("stranger", "x".repeat(1001));

        assertThat(Refusals.of(() -> producers.express(
                        networkId, Map.of("stranger", Interest.WITHDRAWN), TODAY.plusDays(1), longNote)))
                .containsOnlyKeys("interests", "on", "notes");
    }

    @Test
    void leadersAreThoseNamedLast() {
        String rosa = add(ROSA);
        String inti = add(INTI);
        producers.nameLeaders(networkId, Map.of(rosa, "Convoca a sus vecinas."));
        producers.nameLeaders(networkId, Map.of(inti, " Conoce a los compradores. "));

        assertThat(producers.byId(rosa).leadership()).isNull();
        assertThat(producers.byId(inti).leadership()).isEqualTo("Conoce a los compradores.");
        assertThat(Refusals.of(() -> producers.nameLeaders(networkId, Map.of(rosa, " "))))
                .containsEntry("leadership", "Escriba cómo ayuda cada líder, en 1000 caracteres como máximo.");
    }

    @Test
    void everyFaultIsToldAtItsRowAndNobodyIsAdded() {
        NewMember luz = new NewMember("Luz", null, "luz@ejemplo.ec", null, Sex.F, 1985, "Chales");
        NewMember ana = new NewMember("Ana", null, "luz@ejemplo.ec", null, Sex.F, 1985, "Chales");
        add(new NewProducer(luz, "1002222220", null, Interest.UNDECIDED));

        assertThat(Refusals.of(() -> producers.add(
                        networkId,
                        List.of(
                                ROSA,
                                new NewProducer(person(" ", 1800), "??", "x".repeat(121), Interest.UNDECIDED),
                                numbered("Rosa Cotacachi", "1002345674"),
                                interested("Nina Lema"),
                                interested("NINA  LEMA"),
                                new NewProducer(ana, null, null, Interest.UNDECIDED),
                                numbered("Sayri Arias", "1002222220")),
                        "maria")))
                .containsOnly(
                        entry("producers[1].name", "Falta el nombre."),
                        entry(
                                "producers[1].birthYear",
                                "1800 no es un año de nacimiento posible: debe estar entre 1916 y 2012."),
                        entry(
                                "producers[1].identityNumber",
                                "«??» no es un número de identificación: escriba entre 5 y 20 cifras y letras,"
                                        + " o déjelo vacío."),
                        entry("producers[1].community", "Escriba la comunidad en 120 caracteres como máximo."),
                        entry("producers[2].identityNumber", "Rosa Cotacachi está dos veces en la lista."),
                        entry("producers[4].name", "NINA LEMA está dos veces en la lista."),
                        entry(
                                "producers[5].email",
                                "El correo luz@ejemplo.ec ya es de Luz: escriba otro o déjelo vacío."),
                        entry("producers[6].identityNumber", "El número 1002222220 ya es de Luz: revíselo."));
        assertThat(producers.of(networkId)).hasSize(1);
    }

    private String add(NewProducer producer) {
        return producers.add(networkId, List.of(producer), "maria").ids().get(0);
    }

    private Producer byName(String name) {
        return producers.of(networkId).stream()
                .filter(producer -> producer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
