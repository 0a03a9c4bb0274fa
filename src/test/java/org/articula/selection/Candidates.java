package org.articula.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.articula.assessment.Antecedent;
import org.articula.assessment.AntecedentAnswer;
import org.articula.assessment.AntecedentKind;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CandidateFacts;
import org.articula.assessment.CriterionScore;
import org.articula.assessment.Profile;
import org.articula.assessment.Profile.Business;
import org.articula.assessment.Profile.Income;
import org.articula.assessment.Profile.Language;
import org.articula.assessment.Profile.Management;
import org.articula.assessment.Profile.Planning;
import org.articula.assessment.Profile.Training;
import org.articula.shared.Money;

/** Candidates to try things on. */
public final class Candidates {

    /** What must be reached unless an installation says otherwise. */
    static final SelectionCriteria USUAL = usual(5, 25);

    public static final Profile WEAVER = new Profile(
            Income.UNDER_500,
            Business.FAMILY,
            3,
            Language.BOTH,
            Management.WITH_FAMILY,
            Planning.BY_ORDER,
            Training.PRACTICE);

    /** Asked for everything: an hour away, and an old debt. */
    public static final CandidateFacts ASKED = new CandidateFacts(
            60,
            new Money(150),
            80,
            List.of(
                    new Antecedent(
                            AntecedentKind.CREDIT, AntecedentAnswer.SOMETHING, "Debe tres cuotas a la cooperativa"),
                    new Antecedent(AntecedentKind.LEGAL, AntecedentAnswer.NONE_KNOWN, null),
                    new Antecedent(AntecedentKind.ENVIRONMENTAL, AntecedentAnswer.NONE_KNOWN, null),
                    new Antecedent(AntecedentKind.LABOUR, AntecedentAnswer.NOT_ASKED, null),
                    new Antecedent(AntecedentKind.REPUTATION, AntecedentAnswer.NONE_KNOWN, null)));

    private Candidates() {}

    /** What an installation asks for that sets nothing but how many form a network. */
    static SelectionCriteria usual(int minimumMembers, int maximumMembers) {
        return new SelectionProperties(3, 3, 2, 2, new BigDecimal("3"), minimumMembers, maximumMembers).criteria();
    }

    /** Who lives from the activity, knows it and has these five scores in the order of the criteria. */
    static Candidate candidate(String id, int... scores) {
        return new Candidate(id, "Persona " + id, scores(scores), true, true);
    }

    static List<CriterionScore> scores(int... scores) {
        List<CriterionScore> rows = new ArrayList<>();
        for (CandidateCriterion criterion : CandidateCriterion.values()) {
            rows.add(new CriterionScore(
                    criterion, scores[criterion.ordinal()], "motivo de " + criterion.name() + ".", null));
        }
        return rows;
    }

    /** The candidate with another score under the first criterion. */
    static Candidate withInvestment(Candidate candidate, int score) {
        List<CriterionScore> scores = new ArrayList<>(candidate.scores());
        scores.set(0, new CriterionScore(CandidateCriterion.INVESTMENT, score, "motivo", null));
        return new Candidate(candidate.id(), candidate.name(), scores, candidate.engaged(), candidate.acquainted());
    }

    /** As many as asked for; the same for the same generator. */
    static List<Candidate> random(RandomGenerator random, int size) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int[] scores = random.ints(5, 1, 6).toArray();
            boolean weaves = random.nextInt(10) > 0;
            candidates.add(new Candidate("id%05d".formatted(i), "Persona " + i, scores(scores), weaves, true));
        }
        return candidates;
    }

    static Profile randomProfile(RandomGenerator random) {
        return new Profile(
                Income.values()[random.nextInt(5)],
                Business.values()[random.nextInt(4)],
                1 + random.nextInt(30),
                Language.values()[random.nextInt(4)],
                Management.values()[random.nextInt(4)],
                Planning.values()[random.nextInt(4)],
                Training.values()[random.nextInt(4)]);
    }

    static Arbitrary<Profile> profiles() {
        return Combinators.combine(
                        Arbitraries.of(Income.class),
                        Arbitraries.of(Business.class),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(Language.class),
                        Arbitraries.of(Management.class),
                        Arbitraries.of(Planning.class),
                        Arbitraries.of(Training.class))
                .as(Profile::new);
    }
}
