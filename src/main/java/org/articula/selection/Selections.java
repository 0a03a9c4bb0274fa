package org.articula.selection;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articula.assessment.Assessments;
import org.articula.assessment.Profile;
import org.articula.assessment.Relation;
import org.articula.assessment.Relations;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.member.NewMember;
import org.articula.network.Networks;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.producer.ProducersMerged;
import org.articula.selection.SelectionDecision.Choice;
import org.articula.selection.SelectionDecision.Resolution;
import org.articula.selection.SelectionRound.Decided;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who enters a network: decided by people on what the criteria propose, and kept with its reasons ({@code F1.3.g}). */
@Service
@Transactional
public class Selections {

    private final Comparisons comparisons;
    private final Assessments assessments;
    private final Relations relations;
    private final RoundTable rounds;
    private final Commitments commitments;
    private final Producers producers;
    private final Networks networks;
    private final Logbook logbook;
    private final SelectionCriteria criteria;
    private final Clock clock;

    Selections(
            Comparisons comparisons,
            Assessments assessments,
            Relations relations,
            RoundTable rounds,
            Commitments commitments,
            Producers producers,
            Networks networks,
            Logbook logbook,
            SelectionProperties properties,
            Clock clock) {
        this.comparisons = comparisons;
        this.assessments = assessments;
        this.relations = relations;
        this.rounds = rounds;
        this.commitments = commitments;
        this.producers = producers;
        this.networks = networks;
        this.logbook = logbook;
        this.criteria = properties.criteria();
        this.clock = clock;
    }

    /**
     * Keeps a decision about all candidates and the proposal it rests on; earlier ones stay as history.
     *
     * @param by user id of who records it
     * @return the id of the round
     * @throws InvalidInputException without path while somebody is not assessed and when the
     *     proposal people decided on has been overtaken; with paths {@code decidedOn}, {@code
     *     participants}, {@code candidates}, {@code candidates[i].outcome}, {@code .reason} or {@code conflicts[i].how}
     */
    public String decide(String networkId, SelectionDecision decision, String by) {
        Comparison shown = comparisons.of(networkId);
        relations.resolve(networkId, resolutions(decision, shown));
        Comparison resolved = comparisons.propose(networkId);
        InvalidInputException.throwIfAny(
                SelectionDecisionPolicy.check(decision, shown, resolved, networks.todayIn(networkId)));
        String id = Ids.next();
        SelectionRound round = new SelectionRound(
                id,
                networkId,
                rounds.of(networkId).size() + 1,
                shown.proposalId(),
                decision.decidedOn(),
                decision.participants(),
                homogeneity(decision, resolved),
                decided(decision, resolved));
        rounds.insert(round, by, clock.instant());
        logbook.note(networkId, LogbookKind.DECISION, "F1.3", noteOf(round), by);
        return id;
    }

    private static String noteOf(SelectionRound round) {
        Map<SelectionOutcome, Long> counts =
                round.decisions().stream().collect(Collectors.groupingBy(Decided::outcome, Collectors.counting()));
        return "Selección n.º %d: entran %d, no entran %d, pendientes %d. El acta de selección dice por qué."
                .formatted(
                        round.number(),
                        counts.getOrDefault(SelectionOutcome.ADMIT, 0L),
                        counts.getOrDefault(SelectionOutcome.REJECT, 0L),
                        counts.getOrDefault(SelectionOutcome.PENDING, 0L));
    }

    /** The decision that holds, empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<SelectionRound> latest(String networkId) {
        return rounds.latest(networkId);
    }

    /** How far the selection has come. */
    @Transactional(readOnly = true)
    public SelectionFacts facts(String networkId) {
        Set<String> assessed = assessments.of(networkId).keySet();
        List<Producer> candidates = producers.interested(networkId);
        List<Commitment> letters = commitments.of(networkId);
        return new SelectionFacts(
                candidates.size(),
                (int) candidates.stream()
                        .filter(candidate -> assessed.contains(candidate.id()))
                        .count(),
                relations.reviewed(networkId),
                (int) letters.stream().filter(letter -> !letter.declined()).count(),
                (int) letters.stream().filter(Commitment::signed).count(),
                criteria.minimumMembers(),
                rounds.latest(networkId).isPresent());
    }

    /** Those who were admitted and signed, as they are to be enrolled, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<CommittedPerson> committed(String networkId) {
        List<Commitment> signed =
                commitments.of(networkId).stream().filter(Commitment::signed).toList();
        List<NewMember> people =
                NamesakePolicy.members(signed.stream().map(Commitment::producer).toList());
        return IntStream.range(0, signed.size())
                .mapToObj(i -> new CommittedPerson(
                        people.get(i),
                        requireNonNull(signed.get(i).signedOn()),
                        signed.get(i).fileId()))
                .toList();
    }

    @EventListener
    void on(ProducersMerged merged) {
        rounds.merge(merged);
    }

    private static Map<Relation, String> resolutions(SelectionDecision decision, Comparison shown) {
        Map<Relation, String> resolutions = new HashMap<>();
        for (Resolution resolution : decision.conflicts()) {
            String how = resolution.how();
            // Too long a text is told as a fault of the decision
            if (how != null && !how.isBlank() && how.strip().length() <= SelectionLimits.TEXT) {
                shown.openConflicts().stream()
                        .filter(conflict -> conflict.firstId().equals(resolution.firstId())
                                && conflict.secondId().equals(resolution.secondId()))
                        .forEach(conflict -> resolutions.put(conflict, how));
            }
        }
        return resolutions;
    }

    private static @Nullable BigDecimal homogeneity(SelectionDecision decision, Comparison resolved) {
        Map<String, Profile> profiles = resolved.candidates().stream()
                .collect(Collectors.toMap(
                        candidate -> candidate.producer().id(),
                        candidate -> candidate.assessment().profile()));
        Set<String> admitted = decision.candidates().stream()
                .filter(choice -> choice.outcome() == SelectionOutcome.ADMIT)
                .map(Choice::candidateId)
                .collect(Collectors.toSet());
        OptionalDouble mean = HomogeneityPolicy.of(profiles, admitted);
        return mean.isEmpty() ? null : BigDecimal.valueOf(mean.getAsDouble()).setScale(2, RoundingMode.HALF_UP);
    }

    private static List<Decided> decided(SelectionDecision decision, Comparison resolved) {
        Map<String, Choice> choices =
                decision.candidates().stream().collect(Collectors.toMap(Choice::candidateId, choice -> choice));
        return resolved.candidates().stream()
                .map(candidate -> {
                    Choice choice = Objects.requireNonNull(
                            choices.get(candidate.producer().id()));
                    return new Decided(candidate.proposal(), choice.outcome(), choice.reason());
                })
                .toList();
    }
}
