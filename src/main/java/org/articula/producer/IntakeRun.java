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
import org.articula.shared.FieldError;
import org.articula.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Takes one list of producers in, person by person: who is new, who was known, and what is wrong. */
final class IntakeRun {

    private final Network network;
    private final LocalDate today;
    private final KnownProducers known;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Producer> added = new LinkedHashMap<>();
    private final Map<String, Producer> changed = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();
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

    Intake intake() {
        return new Intake(List.copyOf(ids), added.size(), changed.size());
    }

    private void take(String prefix, NewProducer person) {
        Producer same = known.same(person);
        Producer neighbour = known.atSameMailbox(person);
        String name = person.person().name();
        if (same != null && !met.add(same.id())) {
            String field = person.identityNumber() == null ? "name" : "identityNumber";
            errors.add(new FieldError(prefix + field, "%s está dos veces en la lista.".formatted(name)));
        } else if (same != null && !DuplicatePolicy.shareAWord(same.name(), name)) {
            errors.add(new FieldError(
                    prefix + "identityNumber",
                    "El número %s ya es de %s: revíselo.".formatted(person.identityNumber(), same.name())));
        } else if (neighbour != null && (same == null || !neighbour.id().equals(same.id()))) {
            errors.add(new FieldError(
                    prefix + "email",
                    "El correo %s ya es de %s: escriba otro o déjelo vacío."
                            .formatted(person.person().email(), neighbour.name())));
        } else {
            keep(same, person);
        }
    }

    private void keep(@Nullable Producer same, NewProducer person) {
        Producer producer = same == null ? created(person) : same.filledFrom(person, today);
        (same == null ? added : changed).put(producer.id(), producer);
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
