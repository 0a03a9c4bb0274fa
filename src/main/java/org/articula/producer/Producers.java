package org.articula.producer;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.producer.DuplicatePolicy.Pair;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The database of producers ({@code F1.db}): who might belong to each network that is being formed. */
@Service
@Transactional
public class Producers {

    private final ProducerTable table;
    private final DistinctionTable distinctions;
    private final Networks networks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Producers(
            ProducerTable table,
            DistinctionTable distinctions,
            Networks networks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.distinctions = distinctions;
        this.networks = networks;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes people into the network's database: all of them or, if one is faulty, none; publishes {@link ProducersChanged}. Whoever is certainly there
     * already — above all, has the same identity number — gets blanks filled in and the interest updated; somebody who
     * withdrew comes back only by being interested expressly.
     *
     * @param by user id of whoever adds them
     * @throws InvalidInputException with paths {@code producers[i].} and a component of {@link NewProducer} or of its
     *     person; somebody who is twice in the list and another person's e-mail address are such faults
     * @throws NoSuchElementException if there is no such network
     */
    public Intake add(String networkId, List<NewProducer> newProducers, String by) {
        FieldErrors errors = new FieldErrors();
        IntakeRun run = take(networkId, newProducers);
        for (int i = 0; i < newProducers.size(); i++) {
            errors.row("producers", i).addAll(run.faults().get(i));
        }
        errors.throwIfAny();
        return keep(networkId, run, by);
    }

    /**
     * Takes in the people of a sheet and those typed beside it, as {@link #add(String, List, String)} does.
     *
     * @throws InvalidInputException with path {@code sheet}, naming the person, or {@code people[i].} and a component of
     *     {@link NewProducer} or of its person
     * @throws NoSuchElementException if there is no such network
     */
    public Intake add(String networkId, List<NewProducer> fromSheet, List<NewProducer> people, String by) {
        int typed = fromSheet.size();
        IntakeRun run = take(
                networkId, Stream.concat(fromSheet.stream(), people.stream()).toList());
        FieldErrors errors = ReviewPolicy.checkSheet(fromSheet, run.faults().subList(0, typed));
        for (int i = 0; i < people.size(); i++) {
            errors.row("people", i).addAll(run.faults().get(typed + i));
        }
        errors.throwIfAny();
        return keep(networkId, run, by);
    }

    /** Everybody in the network's database, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<Producer> of(String networkId) {
        return table.ofNetwork(networkId).stream()
                .sorted(SpanishOrder.by(Producer::name).thenComparing(Producer::id))
                .toList();
    }

    /** Those who want to belong to the network, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<Producer> interested(String networkId) {
        return of(networkId).stream().filter(Producer::interested).toList();
    }

    /**
     * The producer with this id; of one that was merged, the one it went into.
     *
     * @throws NoSuchElementException if there is no such producer
     */
    @Transactional(readOnly = true)
    public Producer byId(String id) {
        return Optional.ofNullable(table.findAll(Set.of(id)).get(id))
                .orElseThrow(() -> new NoSuchElementException("No existe el productor «%s».".formatted(id)));
    }

    /** The producers with these ids, each under the id asked for; an id nobody has is left out. See {@link #byId}. */
    @Transactional(readOnly = true)
    public Map<String, Producer> byIds(Collection<String> ids) {
        return table.findAll(Set.copyOf(ids));
    }

    /**
     * Records who is interested, undecided or withdraws ({@code F1.1.h}, {@code F1.1.i}); publishes {@link ProducersChanged}.
     *
     * @param on the day they said so, in the network's zone; not after today
     * @param notes producer id to what the person said on withdrawing; nobody has to say anything
     * @throws InvalidInputException with paths {@code interests} (not of this network), {@code on} or {@code notes}
     */
    public void express(String networkId, Map<String, Interest> interests, LocalDate on, Map<String, String> notes) {
        FieldErrors errors = new FieldErrors();
        Map<String, Producer> producers = checkKnown(errors, networkId, interests.keySet(), "interests");
        errors.addIf(on.isAfter(networks.todayIn(networkId)), "on", "La fecha no puede ser posterior a hoy.");
        errors.addIf(
                notes.values().stream().anyMatch(note -> note.strip().length() > ProducerLimits.WITHDRAWAL_NOTE),
                "notes",
                "Escriba cada nota en %d caracteres como máximo.".formatted(ProducerLimits.WITHDRAWAL_NOTE));
        errors.throwIfAny();
        table.updateInterest(interests.entrySet().stream()
                .map(said -> requireNonNull(producers.get(said.getKey()))
                        .saying(said.getValue(), on, notes.getOrDefault(said.getKey(), "")))
                .toList());
        events.publishEvent(new ProducersChanged(networkId));
    }

    /**
     * Records that a producer does not go on.
     *
     * @param note what the person said about it, if anything
     * @throws InvalidInputException with paths {@code on} or {@code notes}
     * @throws NoSuchElementException if there is no such producer
     */
    public void withdraw(String producerId, LocalDate on, @Nullable String note) {
        Producer producer = byId(producerId);
        String id = producer.id();
        Map<String, String> notes = note == null ? Map.of() : Map.of(id, note);
        express(producer.networkId(), Map.of(id, Interest.WITHDRAWN), on, notes);
    }

    /** Who seems to be in the network's database twice and nobody has decided on yet, in Spanish order. */
    @Transactional(readOnly = true)
    public List<DuplicatePair> duplicates(String networkId) {
        return DuplicatePolicy.pairs(of(networkId), distinctions.of(networkId));
    }

    /**
     * Stores what somebody decided about suspected duplicates and tells the rest of the house of each merge with
     * {@link ProducersMerged}, then of the whole with {@link ProducersChanged}. Decisions are taken together: when A is B and B is C, all three become A.
     *
     * @throws InvalidInputException with paths {@code duplicates[i].samePerson}
     */
    public void settleDuplicates(String networkId, List<DuplicateDecision> decisions, String by) {
        Settlement settlement = Settlement.of(table.ofNetwork(networkId), decisions);
        settlement.errors().throwIfAny();
        table.update(settlement.filled());
        settlement.merges().forEach(table::merge);
        Set<Pair> news = new HashSet<>(settlement.different());
        news.removeAll(distinctions.of(networkId));
        distinctions.insert(news, by, clock.instant());
        settlement.merges().forEach(events::publishEvent);
        events.publishEvent(new ProducersChanged(networkId));
    }

    /**
     * Settles who is in the database twice and takes in who is missing, so that no suspicion is left; or does nothing.
     *
     * @param fromSheet producers of a sheet, read faultlessly
     * @throws InvalidInputException with paths {@code duplicates[i].samePerson}, {@code sheet}, or empty when somebody
     *     else's work left a suspicion that was not asked about
     */
    public void review(String networkId, List<DuplicateDecision> decisions, List<NewProducer> fromSheet, String by) {
        settleDuplicates(networkId, decisions, by);
        List<DuplicatePair> before = duplicates(networkId);
        if (!before.isEmpty()) {
            throw new InvalidInputException("", ReviewPolicy.unasked(before));
        }
        IntakeRun run = take(networkId, fromSheet);
        ReviewPolicy.checkSheet(fromSheet, run.faults()).throwIfAny();
        keep(networkId, run, by);
        List<DuplicatePair> brought = duplicates(networkId);
        if (!brought.isEmpty()) {
            throw new InvalidInputException("sheet", ReviewPolicy.repeated(brought));
        }
    }

    /**
     * Names the network's functional leaders ({@code F1.1.f}); whoever is not among them leads no longer.
     *
     * @param leadershipById producer id to how this person helps
     * @throws InvalidInputException with path {@code leadership}
     */
    public void nameLeaders(String networkId, Map<String, String> leadershipById) {
        FieldErrors errors = new FieldErrors();
        checkKnown(errors, networkId, leadershipById.keySet(), "leadership");
        errors.addIf(
                leadershipById.values().stream()
                        .anyMatch(text -> text.isBlank() || text.strip().length() > ProducerLimits.LEADERSHIP),
                "leadership",
                "Escriba cómo ayuda cada líder, en %d caracteres como máximo.".formatted(ProducerLimits.LEADERSHIP));
        errors.throwIfAny();
        table.replaceLeaders(networkId, leadershipById);
    }

    private IntakeRun take(String networkId, List<NewProducer> newProducers) {
        Network network = networks.byId(networkId);
        KnownProducers known = new KnownProducers(table.ofNetwork(networkId), table.numbersOfMerged(networkId));
        IntakeRun run = new IntakeRun(network, networks.todayIn(network), known);
        run.take(newProducers);
        return run;
    }

    private Intake keep(String networkId, IntakeRun run, String by) {
        table.insert(run.added(), by, clock.instant());
        table.update(run.changed());
        distinctions.insert(run.different(), by, clock.instant());
        events.publishEvent(new ProducersChanged(networkId));
        return run.intake();
    }

    private Map<String, Producer> checkKnown(
            FieldErrors errors, String networkId, Collection<String> ids, String path) {
        Map<String, Producer> producers =
                table.ofNetwork(networkId).stream().collect(Collectors.toMap(Producer::id, Function.identity()));
        errors.addIf(
                !producers.keySet().containsAll(ids),
                path,
                "Una de las personas ya no está en la base: abra de nuevo la tarea.");
        return producers;
    }
}
