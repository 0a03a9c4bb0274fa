package org.articula.leader;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The functional leaders of networks ({@code F2.3.g}, {@code H4}): described, trained, evaluated from time to time. */
@Service
@Transactional
public class Leaders {

    private final LeaderTable table;
    private final Networks networks;
    private final Members members;
    private final Logbook logbook;

    Leaders(LeaderTable table, Networks networks, Members members, Logbook logbook) {
        this.table = table;
        this.networks = networks;
        this.members = members;
        this.logbook = logbook;
    }

    /**
     * Begins to accompany a leader.
     *
     * @param by user id of who describes them
     * @return their id here
     * @throws InvalidInputException with the paths of {@link NewLeader} and {@code trainings[i].topic}, or without path when the network
     *     is not active
     */
    public String describe(String networkId, NewLeader described, String by) {
        Network network = networks.byId(networkId);
        FieldErrors errors = new FieldErrors();
        errors.addIf(!network.active(), "", network.status().objection("acompaña a sus líderes"));
        boolean interim = described.origin() == LeaderOrigin.INTERIM_ARTICULATOR;
        String memberId = interim ? null : described.memberId();
        errors.addIf(!interim && memberId == null, "memberId", "Elija a la persona.");
        errors.addIf(
                memberId != null
                        && members.activeOf(networkId).stream()
                                .noneMatch(member -> member.id().equals(memberId)),
                "memberId",
                "Esta persona ya no es integrante de la red.");
        errors.required("area", "el área que lidera", described.area(), LeaderLimits.AREA);
        errors.required("competences", "sus competencias", described.competences(), LeaderLimits.TEXT);
        check(errors, described.trainings());
        errors.throwIfAny();
        Leader leader = new Leader(
                Ids.next(),
                networkId,
                memberId,
                described.origin(),
                described.area().strip(),
                described.competences().strip(),
                networks.todayIn(network),
                null,
                null);
        table.insert(leader, by);
        table.insertTrainings(leader.id(), described.trainings());
        note(leader, "%s lidera el área «%s».".formatted(nameOf(leader), leader.area()), by);
        return leader.id();
    }

    /**
     * Keeps an evaluation, dated today; one that says why closes the accompaniment.
     *
     * @throws InvalidInputException with paths {@code scores}, {@code scores[i].score}, {@code scores[i].remark}, {@code improvements},
     *     {@code trainings[i].topic} or {@code reason}; without path when it was closed
     */
    public void evaluate(String leaderId, NewEvaluation made, String by) {
        Leader leader = byId(leaderId);
        FieldErrors errors = new FieldErrors();
        errors.addIf(!leader.accompanied(), "", "El acompañamiento de este líder ya se cerró.");
        Set<LeaderCriterion> scored = EnumSet.noneOf(LeaderCriterion.class);
        for (int i = 0; i < made.scores().size(); i++) {
            LeaderScore score = made.scores().get(i);
            FieldErrors row = errors.row("scores", i);
            scored.add(score.criterion());
            row.within(
                    "score",
                    score.score(),
                    LeaderLimits.LOWEST,
                    LeaderLimits.HIGHEST,
                    "Elija un puntaje de %d a %d.".formatted(LeaderLimits.LOWEST, LeaderLimits.HIGHEST));
            row.optional("remark", "el comentario", score.remark(), LeaderLimits.REMARK);
        }
        errors.addIf(
                scored.size() < LeaderCriterion.values().length || made.scores().size() > scored.size(),
                "scores",
                "Ponga un puntaje a cada criterio.");
        errors.required("improvements", "qué mejora hasta la próxima vez", made.improvements(), LeaderLimits.TEXT);
        check(errors, made.trainings());
        errors.optional("reason", "por qué se cierra", made.closeReason(), LeaderLimits.TEXT);
        errors.throwIfAny();
        LocalDate today = networks.todayIn(leader.networkId());
        LeaderEvaluation evaluation =
                new LeaderEvaluation(Ids.next(), today, made.improvements().strip(), made.scores());
        table.insert(leaderId, evaluation, by);
        table.insertTrainings(leaderId, made.trainings());
        String closing = "";
        if (made.closeReason() != null) {
            if (!table.close(leaderId, today, made.closeReason().strip())) {
                throw new InvalidInputException("", "El acompañamiento de este líder ya se cerró.");
            }
            closing = " Se cierra su acompañamiento: " + made.closeReason().strip();
        }
        note(
                leader,
                "Evaluación de %s como líder de «%s»: %s.%s"
                        .formatted(nameOf(leader), leader.area(), evaluation.average(), closing),
                by);
    }

    /** @throws NoSuchElementException if there is no such leader */
    @Transactional(readOnly = true)
    public Leader byId(String leaderId) {
        return table.find(leaderId)
                .orElseThrow(() -> new NoSuchElementException("No existe el líder «%s».".formatted(leaderId)));
    }

    /** Those of a network, the latest first. */
    @Transactional(readOnly = true)
    public List<Leader> ofNetwork(String networkId) {
        return table.ofNetwork(networkId);
    }

    @Transactional(readOnly = true)
    public List<LeaderTraining> trainingsOf(String leaderId) {
        return table.trainings(leaderId);
    }

    /** The evaluations of these leaders, the latest first, by leader. */
    @Transactional(readOnly = true)
    public Map<String, List<LeaderEvaluation>> evaluationsOf(List<String> leaderIds) {
        return table.evaluations(leaderIds);
    }

    /** The name of the person. */
    @Transactional(readOnly = true)
    public String nameOf(Leader leader) {
        return leader.memberId() == null
                ? "Quien articula la red"
                : members.byId(leader.memberId()).name();
    }

    private static void check(FieldErrors errors, List<LeaderTraining> trainings) {
        for (int i = 0; i < trainings.size(); i++) {
            errors.row("trainings", i)
                    .required("topic", "en qué se capacita", trainings.get(i).topic(), LeaderLimits.TRAINING);
        }
    }

    private void note(Leader leader, String text, String by) {
        logbook.note(leader.networkId(), LogbookKind.EVENT, "F2.3", Wording.shorten(text, Logbook.LONGEST_TEXT), by);
    }
}
