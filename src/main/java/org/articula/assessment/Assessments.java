package org.articula.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articula.network.Networks;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.producer.ProducersChanged;
import org.articula.producer.ProducersMerged;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of each candidate: five scores with their reasons and the facts they judge, a profile, and what was verified ({@code F1.2}). */
@Service
@Transactional
public class Assessments {

    private final AssessmentTable table;
    private final Producers producers;
    private final Networks networks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Assessments(
            AssessmentTable table,
            Producers producers,
            Networks networks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.producers = producers;
        this.networks = networks;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps an assessment in place of an earlier one of the same person; publishes {@link CandidatesChanged}.
     *
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code scores}, {@code scores[i].score}, {@code .reason}, {@code
     *     .evidence}, {@code verification}, {@code workers}, {@code travelMinutes}, {@code fare}, {@code incomePercent},
     *     {@code antecedents} or {@code antecedents[i].note}; without path when the person is no candidate any more
     * @throws java.util.NoSuchElementException if there is no such producer
     */
    public void assess(Assessment assessment, String by) {
        assessTogether(producers.byId(assessment.producerId()).networkId(), List.of(assessment), by);
    }

    /**
     * What is wrong with an assessment, with the paths {@link #assess} names.
     *
     * @throws java.util.NoSuchElementException if there is no such producer
     */
    @Transactional(readOnly = true)
    public List<FieldError> faults(Assessment assessment) {
        Producer producer = producers.byId(assessment.producerId());
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                !producer.interested(),
                "",
                "%s ya no está entre las personas interesadas: elija «Se retira».".formatted(producer.name()));
        errors.addAll(AssessmentPolicy.check(assessment));
        return errors.all();
    }

    /**
     * Keeps the assessments of several people of one network, each in place of an earlier one; publishes {@link CandidatesChanged} once.
     *
     * @param by user id of who records them
     * @throws InvalidInputException as {@link #assess}; ask for {@link #faults} first to tell whose they are
     */
    public void assessTogether(String networkId, List<Assessment> group, String by) {
        group.forEach(assessment -> InvalidInputException.throwIfAny(faults(assessment)));
        group.forEach(assessment -> table.replace(networkId, assessment, by, clock.instant()));
        changed(networkId);
    }

    /** Whether somebody interested lacks an assessment. */
    @Transactional(readOnly = true)
    public boolean anyoneLeft(String networkId) {
        Map<String, Assessment> assessed = table.of(networkId);
        return producers.interested(networkId).stream().anyMatch(one -> !assessed.containsKey(one.id()));
    }

    /**
     * Records that a candidate does not go on; nobody is asked why ({@code F1.1.i}).
     *
     * @param on the day the person said so, in the network's zone
     * @param note what the person said about it, if anything
     * @throws InvalidInputException with paths {@code withdrawnOn} or {@code withdrawalNote}
     */
    public void withdraw(String producerId, LocalDate on, @Nullable String note) {
        FieldErrors errors = new FieldErrors();
        errors.optional("withdrawalNote", "lo que dijo", note, AssessmentLimits.TEXT);
        errors.addIf(
                on.isAfter(networks.todayIn(producers.byId(producerId).networkId())),
                "withdrawnOn",
                "La fecha no puede ser posterior a hoy.");
        errors.throwIfAny();
        producers.withdraw(producerId, on, TypedText.orNull(note));
    }

    /** The assessment of a person, empty when there is none yet. */
    @Transactional(readOnly = true)
    public Optional<Assessment> find(String producerId) {
        return table.find(producerId);
    }

    /** By producer, everybody of the network who was assessed, interested or not. */
    @Transactional(readOnly = true)
    public Map<String, Assessment> of(String networkId) {
        return table.of(networkId);
    }

    /** Whom to assess now: the interested who lack an assessment, or all of them when none lacks it and they are looked at again. */
    @Transactional(readOnly = true)
    public List<String> toAssess(String networkId) {
        Map<String, Assessment> assessed = table.of(networkId);
        List<String> candidates =
                producers.interested(networkId).stream().map(Producer::id).toList();
        List<String> missing = candidates.stream()
                .filter(candidate -> !assessed.containsKey(candidate))
                .toList();
        return missing.isEmpty() ? candidates : missing;
    }

    /** Who comes or leaves changes the candidates, assessed or not. */
    @EventListener
    void on(ProducersChanged producersChanged) {
        changed(producersChanged.networkId());
    }

    @EventListener
    void on(ProducersMerged merged) {
        table.merge(merged);
    }

    private void changed(String networkId) {
        events.publishEvent(
                new CandidatesChanged(networkId, networks.byId(networkId).code()));
    }
}
