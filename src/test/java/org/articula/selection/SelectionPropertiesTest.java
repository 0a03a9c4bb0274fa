package org.articula.selection;

import static org.articula.selection.Candidates.withInvestment;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;

/** What holds of every selection, whoever the candidates are. */
class SelectionPropertiesTest {

    private static final int MOST = 12;

    /** Candidates, their quarrels, how many the network takes, and one of them to look at. */
    record Case(List<Candidate> candidates, List<OpenConflict> conflicts, SelectionCriteria criteria, int picked) {

        List<Proposal> proposals() {
            return SelectionPolicy.propose(candidates, conflicts, criteria);
        }

        Candidate one() {
            return candidates.get(picked % candidates.size());
        }

        Case instead(Candidate other) {
            List<Candidate> changed = new ArrayList<>(candidates);
            changed.set(candidates.indexOf(one()), other);
            return new Case(changed, conflicts, criteria, picked);
        }

        Case shuffled(long seed) {
            List<Candidate> people = new ArrayList<>(candidates);
            List<OpenConflict> quarrels = new ArrayList<>(conflicts);
            Collections.shuffle(people, new Random(seed));
            Collections.shuffle(quarrels, new Random(seed));
            return new Case(people, quarrels, criteria, picked);
        }
    }

    @Property
    void moreInterestNeverLowersAPlaceNorWorsensAProposal(@ForAll("cases") Case before) {
        Candidate one = before.one();
        int interest = one.under(CandidateCriterion.INVESTMENT).score();
        for (int more = interest + 1; more <= CriterionScore.MOST; more++) {
            Proposal then = of(one.id(), before.proposals());
            Proposal now =
                    of(one.id(), before.instead(withInvestment(one, more)).proposals());

            assertThat(now.place()).isLessThanOrEqualTo(then.place());
            assertThat(now.outcome()).isLessThanOrEqualTo(then.outcome());
            assertThat(now.mean()).isGreaterThan(then.mean());
        }
    }

    @Property
    void theOrderOfTheCandidatesNeverMatters(@ForAll("cases") Case one, @ForAll long seed) {
        assertThat(one.shuffled(seed).proposals())
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFieldsMatchingRegexes(".*reasons")
                .isEqualTo(one.proposals());
    }

    @Property
    void everyProposalSaysWhy(@ForAll("cases") Case one) {
        assertThat(one.proposals()).hasSameSizeAs(one.candidates()).allSatisfy(proposal -> assertThat(
                        proposal.reasons())
                .isNotEmpty()
                .allMatch(reason -> reason.matches("\\p{Lu}.{10,}\\.")));
    }

    @Property
    void nobodyWhoFailsAnExclusionIsAdmittedOrWaits(@ForAll("cases") Case one) {
        for (Proposal proposal : one.proposals()) {
            Candidate candidate = one.candidates().stream()
                    .filter(someone -> someone.id().equals(proposal.candidateId()))
                    .findFirst()
                    .orElseThrow();
            boolean fails = !candidate.engaged()
                    || !candidate.acquainted()
                    || candidate.under(CandidateCriterion.INVESTMENT).score() < 3
                    || candidate.under(CandidateCriterion.TRUST).score() < 3
                    || candidate.total() < 15;

            assertThat(proposal.outcome() == SelectionOutcome.REJECT).isEqualTo(fails);
        }
    }

    @Property
    void whoIsTooLowUnderOneCriterionNeverEntersAndReadsWhichOne(@ForAll("cases") Case one) {
        for (Candidate candidate : one.candidates()) {
            Proposal proposal = of(candidate.id(), one.proposals());
            candidate.scores().stream()
                    .filter(score -> score.score() == CriterionScore.LEAST)
                    .filter(score -> proposal.outcome() != SelectionOutcome.REJECT)
                    .forEach(score -> {
                        assertThat(proposal.outcome()).isEqualTo(SelectionOutcome.PENDING);
                        assertThat(proposal.reasons())
                                .anyMatch(reason ->
                                        reason.startsWith(score.criterion().spanish() + ": 1 de 5, porque «"));
                    });
        }
    }

    @Property
    void neverMoreThanTheMaximumAreAdmitted(@ForAll("cases") Case one) {
        assertThat(admitted(one.proposals()))
                .hasSizeLessThanOrEqualTo(one.criteria().maximumMembers());
    }

    @Property
    void nobodyIsAdmittedBesideWhomTheyQuarrelWith(@ForAll("cases") Case one) {
        List<String> admitted = admitted(one.proposals());

        assertThat(one.conflicts())
                .noneMatch(conflict -> admitted.contains(conflict.firstId()) && admitted.contains(conflict.secondId()));
    }

    @Property
    void whoStandsAlikeIsTreatedAlikeUnlessTheyQuarrel(@ForAll("cases") Case one) {
        Case peaceful = new Case(one.candidates(), List.of(), one.criteria(), 0);
        for (Proposal proposal : peaceful.proposals()) {
            assertThat(peaceful.proposals())
                    .filteredOn(other -> other.place() == proposal.place())
                    .allMatch(other -> other.outcome() == proposal.outcome());
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<OpenConflict> conflicts = Arbitraries.integers()
                .between(0, MOST - 1)
                .tuple2()
                .filter(pair -> !pair.get1().equals(pair.get2()))
                .map(pair -> new OpenConflict("id" + pair.get1(), "id" + pair.get2(), "El agua del riego."));
        Arbitrary<SelectionCriteria> criteria = Arbitraries.integers()
                .between(1, MOST)
                .map(maximum -> new SelectionCriteria(3, 3, 2, 2, new BigDecimal("3"), 1, maximum));
        return Combinators.combine(
                        people().list().ofMinSize(1).ofMaxSize(MOST),
                        conflicts.list().ofMaxSize(6),
                        criteria)
                .flatAs((people, quarrels, figures) -> Arbitraries.integers()
                        .between(0, MOST)
                        .map(picked -> new Case(numbered(people), quarrels, figures, picked)));
    }

    private static Arbitrary<Candidate> people() {
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false));
        // High scores above all: among the rejected nothing happens
        Arbitrary<int[]> scores = Arbitraries.frequency(
                        Tuple.of(1, 1), Tuple.of(2, 2), Tuple.of(5, 3), Tuple.of(5, 4), Tuple.of(5, 5))
                .array(int[].class)
                .ofSize(5);
        return Combinators.combine(scores, mostly, mostly)
                .as((points, engaged, acquainted) ->
                        new Candidate("?", "?", Candidates.scores(points), engaged, acquainted));
    }

    private static List<Candidate> numbered(List<Candidate> people) {
        List<Candidate> numbered = new ArrayList<>();
        for (Candidate person : people) {
            String id = "id" + numbered.size();
            numbered.add(new Candidate(id, "Persona " + id, person.scores(), person.engaged(), person.acquainted()));
        }
        return numbered;
    }

    private static Proposal of(String id, List<Proposal> proposals) {
        return proposals.stream()
                .filter(proposal -> proposal.candidateId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> admitted(List<Proposal> proposals) {
        return proposals.stream()
                .filter(proposal -> proposal.outcome() == SelectionOutcome.ADMIT)
                .map(Proposal::candidateId)
                .toList();
    }
}
