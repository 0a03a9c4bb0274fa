package org.articula.producer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.member.NewMember;
import org.articula.network.Network;
import org.articula.producer.DuplicatePolicy.Pair;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Takes one list of producers in, person by person: who is new, who was known, and what is wrong. */
final class IntakeRun {

    /** More people of one name are a mistake, and each is told apart from each. */
    private static final int MOST_NAMESAKES = 20;

    private final Network network;
    private final LocalDate today;
    private final KnownProducers known;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Producer> added = new LinkedHashMap<>();
    private final Map<String, Producer> changed = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Set<Pair> different = new HashSet<>();
    private final List<List<FieldError>> faults = new ArrayList<>();

    IntakeRun(Network network, LocalDate today, KnownProducers known) {
        this.network = network;
        this.today = today;
        this.known = known;
    }

    /** Whoever is faulty is left out; the others still tell who comes twice. */
    void take(List<NewProducer> newProducers) {
        for (NewProducer producer : newProducers) {
            FieldErrors errors = NewProducerPolicy.check(producer, today.getYear(), network.country());
            if (errors.isEmpty()) {
                take(errors, NewProducerPolicy.tidy(producer, network.country()));
            }
            faults.add(errors.all());
        }
    }

    /** What is wrong with each person, in the order of the list; paths are components of {@link NewProducer} or of its person. */
    List<List<FieldError>> faults() {
        return faults;
    }

    List<Producer> added() {
        return List.copyOf(added.values());
    }

    List<Producer> changed() {
        return List.copyOf(changed.values());
    }

    /** Pairs of people of whom the list says that they are two. */
    Set<Pair> different() {
        return different;
    }

    Intake intake() {
        return new Intake(List.copyOf(ids), added.size(), changed.size());
    }

    private void take(FieldErrors errors, NewProducer person) {
        Producer same = known.same(person, met);
        check(errors, person, same);
        if (same != null) {
            met.add(same.id());
        }
        if (errors.isEmpty()) {
            keep(same, person);
        }
    }

    /** Tells at most one thing of a person: the others may follow from it. */
    private void check(FieldErrors errors, NewProducer person, @Nullable Producer same) {
        if (same != null) {
            checkSame(errors, person, same);
        } else if (person.identityNumber() == null) {
            checkClear(errors, person);
        }
        Producer neighbour = known.atSameMailbox(person);
        if (errors.isEmpty()
                && neighbour != null
                && (same == null || !neighbour.id().equals(same.id()))) {
            errors.add(
                    "email",
                    "El correo %s ya es de %s: escriba otro o déjelo vacío."
                            .formatted(person.person().email(), neighbour.name()));
        }
    }

    private void checkSame(FieldErrors errors, NewProducer person, Producer same) {
        String name = person.person().name();
        if (met.contains(same.id())) {
            errors.add(
                    person.identityNumber() == null ? "name" : "identityNumber",
                    "%s está dos veces en la lista.".formatted(name));
        } else if (!DuplicatePolicy.shareAWord(same.name(), name)) {
            errors.add(
                    "identityNumber",
                    "El número %s ya es de %s: revíselo.".formatted(person.identityNumber(), same.name()));
        }
    }

    /** Of several people with one name it must be clear which is meant, and there are not many of them. */
    private void checkClear(FieldErrors errors, NewProducer person) {
        String name = person.person().name();
        if (!person.namesake() && known.namesakes(person).size() > 1) {
            errors.add(
                    "name",
                    ("En la base hay varias personas con el nombre %s nacidas en %d: escriba la cédula, el teléfono o el"
                                    + " correo de la que es. Si es otra más, escriba «Sí» en la columna «Homónimo» de la"
                                    + " hoja o marque «Es otra persona con el mismo nombre».")
                            .formatted(name, person.person().birthYear()));
        }
        errors.addIf(
                person.namesake() && known.ofSameWords(name).size() >= MOST_NAMESAKES,
                "name",
                "Ya hay %d personas con el nombre %s: revise la hoja.".formatted(MOST_NAMESAKES, name));
    }

    private void keep(@Nullable Producer same, NewProducer person) {
        Producer producer = same == null ? created(person) : same.filledFrom(person, today);
        (same == null ? added : changed).put(producer.id(), producer);
        if (same == null && person.namesake()) {
            known.ofSameWords(producer.name()).forEach(other -> different.add(Pair.of(producer.id(), other)));
        }
        met.add(producer.id());
        ids.add(producer.id());
        known.keep(producer);
    }

    private Producer created(NewProducer producer) {
        NewMember person = producer.person();
        return new Producer(
                Ids.next(),
                network.id(),
                person.name(),
                producer.identityNumber(),
                person.workshop(),
                person.email(),
                person.phone(),
                person.sex(),
                person.birthYear(),
                person.mainProduct(),
                producer.community(),
                producer.interest(),
                producer.interest() == Interest.WITHDRAWN ? today : null,
                null,
                null);
    }
}
