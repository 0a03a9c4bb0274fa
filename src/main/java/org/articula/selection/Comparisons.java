package org.articula.selection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.assessment.Assessment;
import org.articula.assessment.Assessments;
import org.articula.assessment.Profile;
import org.articula.assessment.Relation;
import org.articula.assessment.Relations;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.SelectionProposal.Row;
import org.articula.shared.Ids;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the candidates of a network side by side, with what was proposed about them ({@code F1.3.g}). */
@Service
@Transactional
public class Comparisons {

    private final Producers producers;
    private final Assessments assessments;
    private final Relations relations;
    private final ProposalTable proposals;
    private final SelectionCriteria criteria;
    private final Clock clock;

    Comparisons(
            Producers producers,
            Assessments assessments,
            Relations relations,
            ProposalTable proposals,
            SelectionProperties properties,
            Clock clock) {
        this.producers = producers;
        this.assessments = assessments;
        this.relations = relations;
        this.proposals = proposals;
        this.criteria = properties.criteria();
        this.clock = clock;
    }

    /**
     * Proposes who enters, as things stand now, and keeps the proposal; one that says the same as the last is the last.
     *
     * @return the candidates with the proposal that stands from now on
     */
    public Comparison propose(String networkId) {
        Known known = known(networkId);
        SelectionProposal fresh = proposal(networkId, known);
        Optional<SelectionProposal> last = proposals.latest(networkId).filter(fresh::saysTheSameAs);
        if (last.isEmpty()) {
            proposals.insert(fresh);
        }
        return comparison(last.orElse(fresh), known);
    }

    /**
     * The candidates with the proposal that stands. Nothing is computed but who lacks an assessment and which conflicts are open.
     *
     * @throws NoSuchElementException while nothing was proposed
     */
    @Transactional(readOnly = true)
    public Comparison of(String networkId) {
        SelectionProposal standing = proposals
                .latest(networkId)
                .orElseThrow(() -> new NoSuchElementException("Todavía no se ha propuesto la selección."));
        return comparison(standing, known(networkId));
    }

    /**
     * Where the interested would stand with what is said of some of them so far; nothing is kept. By the same policy as {@link #propose}.
     *
     * @param soFar in place of what was said of the same people before
     * @return Spanish: how many would enter, then one line for each who can be placed, from the best place on, then who lacks answers
     */
    @Transactional(readOnly = true)
    public List<String> outlook(String networkId, List<SoFar> soFar) {
        Known known = known(networkId);
        Map<String, SoFar> said = soFar.stream().collect(Collectors.toMap(SoFar::producerId, one -> one, (a, b) -> b));
        List<Candidate> placed = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (Producer producer : known.interested()) {
            SoFar one = said.get(producer.id());
            if (one != null && one.missing() == 0) {
                placed.add(one.candidate(producer.name()));
            } else if (one == null && known.assessed().containsKey(producer.id())) {
                placed.add(Known.candidate(producer, known.assessment(producer.id())));
            } else {
                int missing = one == null ? new SoFar(producer.id(), null, null, List.of()).missing() : one.missing();
                lacking.add("%s: %s %s"
                        .formatted(
                                producer.name(),
                                missing == 1 ? "falta" : "faltan",
                                Wording.count(missing, "respuesta", "respuestas")));
            }
        }
        return outlook(SelectionPolicy.propose(placed, conflicts(known.openConflicts()), criteria), placed, lacking);
    }

    private static List<String> outlook(List<Proposal> proposals, List<Candidate> placed, List<String> lacking) {
        Map<String, String> names = placed.stream().collect(Collectors.toMap(Candidate::id, Candidate::name));
        long entering = proposals.stream()
                .filter(one -> one.outcome() == SelectionOutcome.ADMIT)
                .count();
        List<String> lines = new ArrayList<>();
        lines.add("entrarían %d de %d; faltan %d por evaluar"
                .formatted(entering, proposals.size() + lacking.size(), lacking.size()));
        proposals.forEach(one -> lines.add("%d.º %s: %s · %s"
                .formatted(
                        one.place(),
                        names.get(one.candidateId()),
                        SpanishFigures.of(one.mean()),
                        Wording.inside(one.outcome().spanish()))));
        lines.addAll(lacking);
        return lines;
    }

    /** @param assessed by producer, everybody who was assessed, still interested or not */
    private record Known(List<Producer> interested, Map<String, Assessment> assessed, List<Relation> openConflicts) {

        List<Producer> missing() {
            return interested.stream()
                    .filter(producer -> !assessed.containsKey(producer.id()))
                    .toList();
        }

        List<Candidate> candidates() {
            return interested.stream()
                    .filter(producer -> assessed.containsKey(producer.id()))
                    .map(producer -> candidate(producer, assessment(producer.id())))
                    .toList();
        }

        Assessment assessment(String producerId) {
            return Objects.requireNonNull(assessed.get(producerId));
        }

        private static Candidate candidate(Producer producer, Assessment assessment) {
            return new Candidate(
                    producer.id(), producer.name(), assessment.scores(), assessment.engaged(), assessment.acquainted());
        }
    }

    private Known known(String networkId) {
        return new Known(
                producers.interested(networkId),
                assessments.of(networkId),
                relations.of(networkId).stream().filter(Relation::openConflict).toList());
    }

    private SelectionProposal proposal(String networkId, Known known) {
        List<Proposal> proposed =
                SelectionPolicy.propose(known.candidates(), conflicts(known.openConflicts()), criteria);
        Map<String, Profile> profiles = proposed.stream()
                .collect(Collectors.toMap(Proposal::candidateId, one -> known.assessment(one.candidateId())
                        .profile()));
        Set<String> group = proposed.stream()
                .filter(one -> one.outcome() == SelectionOutcome.ADMIT)
                .map(Proposal::candidateId)
                .collect(Collectors.toSet());
        Map<String, HomogeneityEffect> effects = HomogeneityPolicy.effects(profiles, group);
        OptionalDouble homogeneity = HomogeneityPolicy.of(profiles, group);
        return new SelectionProposal(
                Ids.next(),
                networkId,
                clock.instant(),
                criteria,
                homogeneity.isEmpty() ? null : homogeneity.getAsDouble(),
                proposed.stream()
                        .map(one -> new Row(one, Objects.requireNonNull(effects.get(one.candidateId()))))
                        .toList());
    }

    /** Who was listed twice and merged since is left out: what was known of the second went to the first. */
    private Comparison comparison(SelectionProposal standing, Known known) {
        Map<String, Producer> people = producers.byIds(standing.rows().stream()
                .map(row -> row.proposal().candidateId())
                .toList());
        List<ComparedCandidate> compared = standing.rows().stream()
                .filter(row -> known.assessed().containsKey(row.proposal().candidateId()))
                .map(row -> new ComparedCandidate(
                        Objects.requireNonNull(people.get(row.proposal().candidateId())),
                        known.assessment(row.proposal().candidateId()),
                        row.proposal(),
                        row.effect()))
                .toList();
        Double homogeneity = standing.homogeneity();
        return new Comparison(
                standing.id(),
                standing.proposedAt(),
                compared,
                known.missing(),
                known.openConflicts(),
                standing.criteria(),
                homogeneity == null ? OptionalDouble.empty() : OptionalDouble.of(homogeneity));
    }

    private static List<OpenConflict> conflicts(List<Relation> open) {
        return open.stream()
                .map(relation -> new OpenConflict(
                        relation.firstId(), relation.secondId(), Objects.requireNonNull(relation.note())))
                .toList();
    }
}
