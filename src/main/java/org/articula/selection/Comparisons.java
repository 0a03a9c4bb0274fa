package org.articula.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the candidates of a network side by side, with what the criteria propose ({@code F1.3.g}). */
@Service
@Transactional(readOnly = true)
public class Comparisons {

    private final Producers producers;
    private final AssessmentTable assessments;
    private final Relations relations;
    private final SelectionCriteria criteria;

    Comparisons(Producers producers, AssessmentTable assessments, Relations relations, SelectionProperties properties) {
        this.producers = producers;
        this.assessments = assessments;
        this.relations = relations;
        this.criteria = properties.criteria();
    }

    /** As things stand now; nothing of it is kept until somebody decides. */
    public Comparison of(String networkId) {
        Map<String, Assessment> assessed = assessments.of(networkId);
        Map<String, Producer> people = new HashMap<>();
        List<Producer> missing = new ArrayList<>();
        for (Producer producer : producers.interested(networkId)) {
            if (assessed.containsKey(producer.id())) {
                people.put(producer.id(), producer);
            } else {
                missing.add(producer);
            }
        }
        assessed.keySet().retainAll(people.keySet());
        List<Relation> open =
                relations.of(networkId).stream().filter(Relation::openConflict).toList();
        List<Proposal> proposals = SelectionPolicy.propose(candidates(people, assessed), conflicts(open), criteria);
        return assemble(people, assessed, proposals, missing, open);
    }

    private Comparison assemble(
            Map<String, Producer> people,
            Map<String, Assessment> assessed,
            List<Proposal> proposals,
            List<Producer> missing,
            List<Relation> open) {
        Map<String, Profile> profiles =
                assessed.values().stream().collect(Collectors.toMap(Assessment::producerId, Assessment::profile));
        Set<String> group = proposals.stream()
                .filter(proposal -> proposal.outcome() == SelectionOutcome.ADMIT)
                .map(Proposal::candidateId)
                .collect(Collectors.toSet());
        Map<String, HomogeneityEffect> effects = HomogeneityPolicy.effects(profiles, group);
        List<ComparedCandidate> compared = proposals.stream()
                .map(proposal -> new ComparedCandidate(
                        Objects.requireNonNull(people.get(proposal.candidateId())),
                        Objects.requireNonNull(assessed.get(proposal.candidateId())),
                        proposal,
                        Objects.requireNonNull(effects.get(proposal.candidateId()))))
                .toList();
        return new Comparison(compared, missing, open, criteria, HomogeneityPolicy.of(profiles, group));
    }

    private static List<Candidate> candidates(Map<String, Producer> people, Map<String, Assessment> assessed) {
        return people.values().stream()
                .map(producer -> {
                    Assessment assessment = Objects.requireNonNull(assessed.get(producer.id()));
                    return new Candidate(
                            producer.id(),
                            producer.name(),
                            assessment.scores(),
                            assessment.engaged(),
                            assessment.acquainted());
                })
                .toList();
    }

    private static List<OpenConflict> conflicts(List<Relation> open) {
        return open.stream()
                .map(relation -> new OpenConflict(
                        relation.firstId(), relation.secondId(), Objects.requireNonNull(relation.note())))
                .toList();
    }
}
