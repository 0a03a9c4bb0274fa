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
    private final List<FieldError> errors = new ArrayList<>();

    IntakeRun(Network network, LocalDate today, KnownProducers known) {
        this.network = network;
        this.today = today;
        this.known = known;
    }

    /** Whoever is faulty is left out; the others still tell who comes twice. */
    void take(List<NewProducer> newProducers) {
        for (int i = 0; i < newProducers.size(); i++) {
            String prefix = "producers[%d].".formatted(i);
            List<FieldError> faults = NewProducerPolicy.check(newProducers.get(i), today.getYear(), network.country());
            faults.forEach(fault -> errors.add(new FieldError(prefix + fault.path(), fault.message())));
            if (faults.isEmpty()) {
                take(prefix, NewProducerPolicy.tidy(newProducers.get(i), network.country()));
            }
        }
    }

    List<FieldError> errors() {
        return errors;
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

    private void take(String prefix, NewProducer person) {
        Producer same = known.same(person, met);
        FieldError refusal = refusal(prefix, person, same);
        if (same != null) {
            met.add(same.id());
        }
        if (refusal != null) {
            errors.add(refusal);
        } else {
            keep(same, person);
        }
    }

    private @Nullable FieldError refusal(String prefix, NewProducer person, @Nullable Producer same) {
        Producer neighbour = known.atSameMailbox(person);
        String name = person.person().name();
        if (same == null && person.identityNumber() == null) {
            FieldError unclear = unclear(prefix + "name", person);
            if (unclear != null) {
                return unclear;
            }
        }
        if (same != null && met.contains(same.id())) {
            String field = person.identityNumber() == null ? "name" : "identityNumber";
            return new FieldError(prefix + field, "%s está dos veces en la lista.".formatted(name));
        }
        if (same != null && !DuplicatePolicy.shareAWord(same.name(), name)) {
            return new FieldError(
                    prefix + "identityNumber",
                    "El número %s ya es de %s: revíselo.".formatted(person.identityNumber(), same.name()));
        }
        if (neighbour != null && (same == null || !neighbour.id().equals(same.id()))) {
            return new FieldError(
                    prefix + "email",
                    "El correo %s ya es de %s: escriba otro o déjelo vacío."
                            .formatted(person.person().email(), neighbour.name()));
        }
        return null;
    }

    /** Of several people with one name it must be clear which is meant, and there are not many of them. */
    private @Nullable FieldError unclear(String path, NewProducer person) {
        String name = person.person().name();
        int namesakes = known.namesakes(person).size();
        if (!person.namesake() && namesakes > 1) {
            return new FieldError(
                    path,
                    ("En la base hay varias personas con el nombre %s nacidas en %d: escriba la cédula, el teléfono o el"
                                    + " correo de la que es. Si es otra más, escriba «Sí» en la columna «Homónimo» de la"
                                    + " hoja o marque «Es otra persona con el mismo nombre».")
                            .formatted(name, person.person().birthYear()));
        }
        return person.namesake() && known.ofSameWords(name).size() >= MOST_NAMESAKES
                ? new FieldError(
                        path, "Ya hay %d personas con el nombre %s: revise la hoja.".formatted(MOST_NAMESAKES, name))
                : null;
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
