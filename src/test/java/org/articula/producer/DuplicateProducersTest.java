package org.articula.producer;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.articula.producer.TestProducers.interested;
import static org.articula.producer.TestProducers.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.articula.DomainTest;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DomainTest
@RecordApplicationEvents
class DuplicateProducersTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Producers producers;

    @Autowired
    private ApplicationEvents events;

    private String networkId;

    @BeforeEach
    void registerNetwork() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
    }

    @Test
    void theSameWordsInANameAreSuspicious() {
        add(numbered("María José Lema", "1002345674"));
        add(interested("LEMA, María Jose"));
        add(numbered("Inti Lema", "1002111118"));
        add(numbered("Inti  Léma", "1002222220"));
        add(interested("María Lema"));

        assertThat(producers.duplicates(networkId))
                .extracting(pair -> pair.first().name() + " | " + pair.second().name() + " | " + pair.reason())
                .containsExactly(
                        "Inti Lema | Inti Léma | Tienen el mismo nombre, con números de identificación distintos.",
                        "LEMA, María Jose | María José Lema | Sus nombres tienen las mismas palabras.");
    }

    @Test
    void whoIsDeclaredDifferentIsNotAskedAgain() {
        String one = add(numbered("Rosa Lema", "1002345674"));
        String other = add(interested("Lema Rosa"));

        settle(new DuplicateDecision(one, other, false));
        assertThat(producers.duplicates(networkId)).isEmpty();
        settle(new DuplicateDecision(other, one, false));

        assertThat(producers.of(networkId)).hasSize(2);
        assertThat(events.stream(ProducersMerged.class)).isEmpty();
    }

    @Test
    void theSecondGoesIntoTheFirst() {
        String kept = add(interested("Rosa Lema"));
        NewMember person = new NewMember("Lema Rosa", "Sisa", "rosa@ejemplo.ec", null, Sex.F, 1979, "Otra cosa");
        String merged = add(new NewProducer(person, "1002345674", "Peguche", Interest.INTERESTED));
        producers.withdraw(merged, TODAY, "Se muda.");

        settle(new DuplicateDecision(kept, merged, true));

        Producer rosa = producers.byId(merged);
        assertThat(rosa)
                .isEqualTo(new Producer(
                        kept,
                        networkId,
                        "Rosa Lema",
                        "1002345674",
                        "Sisa",
                        "rosa@ejemplo.ec",
                        null,
                        Sex.F,
                        1980,
                        "Sacos de lana",
                        "Peguche",
                        Interest.WITHDRAWN,
                        TODAY,
                        "Se muda.",
                        null));
        assertThat(producers.of(networkId)).containsExactly(rosa);
        assertThat(producers.byIds(List.of(merged))).containsEntry(merged, rosa);
        assertThat(events.stream(ProducersMerged.class)).containsExactly(new ProducersMerged(networkId, kept, merged));
    }

    @Test
    void aMergedRowIsStillKnownByItsNumber() {
        String kept = add(numbered("Rosa Lema", "1002345674"));
        String merged = add(numbered("Rosa Lema", "1002111118"));
        settle(new DuplicateDecision(kept, merged, true));

        assertThat(add(numbered("Rosa Lema", "1002111118"))).isEqualTo(kept);
        assertThat(producers.duplicates(networkId)).isEmpty();
    }

    @Test
    void decisionsAreTakenTogether() {
        String one = add(numbered("Rosa Lema", "1002345674"));
        String two = add(numbered("Rosa Lema", "1002111118"));
        String three = add(numbered("Lema Rosa", null));
        String four = add(numbered("Lema Rosa", "1002222220"));

        settle(
                new DuplicateDecision(two, three, true),
                new DuplicateDecision(one, two, true),
                new DuplicateDecision(one, three, true),
                new DuplicateDecision(three, four, false));

        assertThat(producers.of(networkId)).extracting(Producer::id).containsExactlyInAnyOrder(one, four);
        assertThat(producers.byId(three).id()).isEqualTo(one);
        assertThat(producers.duplicates(networkId)).isEmpty();
        assertThat(events.stream(ProducersMerged.class))
                .containsExactly(new ProducersMerged(networkId, two, three), new ProducersMerged(networkId, one, two));
    }

    @Test
    void contradictionsAndStrangersAreRefusedAndNothingChanges() {
        String one = add(numbered("Rosa Lema", "1002345674"));
        String two = add(numbered("Rosa Lema", "1002111118"));
        String three = add(numbered("Lema Rosa", null));

        assertThat(refused(
                        new DuplicateDecision(one, two, true),
                        new DuplicateDecision(one, three, false),
                        new DuplicateDecision(two, three, true)))
                .containsExactly(new FieldError(
                        "duplicates[1].samePerson",
                        "Esta respuesta contradice a otra: según las demás, son la misma persona."));
        assertThat(refused(new DuplicateDecision(one, "stranger", true)))
                .containsExactly(new FieldError(
                        "duplicates[0].samePerson",
                        "Una de estas personas ya no está en la base: abra de nuevo la tarea."));
        assertThat(producers.of(networkId)).hasSize(3);
        assertThat(producers.duplicates(networkId)).hasSize(3);
    }

    private String add(NewProducer producer) {
        return producers.add(networkId, List.of(producer), "maria").ids().get(0);
    }

    private void settle(DuplicateDecision... decisions) {
        producers.settleDuplicates(networkId, List.of(decisions), "maria");
    }

    private List<FieldError> refused(DuplicateDecision... decisions) {
        return catchThrowableOfType(InvalidInputException.class, () -> settle(decisions))
                .errors();
    }
}
