package org.articula.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interview of one member, from its date to what was told ({@code F2.2.a}, {@code F2.2.i}). */
@Service
@Transactional
public class Interviews {

    /** The day before, as for meetings. */
    private static final Duration REMIND_BEFORE = Duration.ofHours(24);

    private final DiagnosisTable table;
    private final Diagnoses diagnoses;
    private final InterviewNotices notices;
    private final Members members;
    private final Networks networks;
    private final Clock clock;

    Interviews(
            DiagnosisTable table,
            Diagnoses diagnoses,
            InterviewNotices notices,
            Members members,
            Networks networks,
            Clock clock) {
        this.table = table;
        this.diagnoses = diagnoses;
        this.notices = notices;
        this.members = members;
        this.networks = networks;
        this.clock = clock;
    }

    /** When the member is reminded of an interview. */
    public static Instant reminderAt(Instant interviewAt) {
        return interviewAt.minus(REMIND_BEFORE);
    }

    /** What the guide asks for and the answers lack, in Spanish words. */
    public static List<String> missing(InterviewAnswers answers) {
        return AnswersPolicy.missing(answers);
    }

    /**
     * Moves an interview; the member hears of it.
     *
     * @param to in the network's zone
     * @return the new moment
     * @throws InvalidInputException with paths {@code newStart} or {@code note}
     */
    public Instant move(String diagnosisId, @Nullable LocalDateTime to, @Nullable String reason) {
        Diagnosis diagnosis = open(diagnosisId);
        Network network = diagnoses.networkOf(diagnosis);
        FieldErrors errors = new FieldErrors();
        if (to == null) {
            errors.add("newStart", "Escriba la nueva fecha y la hora.");
        } else {
            PreparationPolicy.checkDate(
                    errors, "newStart", to, LocalDateTime.ofInstant(clock.instant(), network.zone()));
        }
        errors.required("note", "por qué cambia", reason, DiagnosisLimits.ANSWER);
        errors.throwIfAny();
        Instant at = requireNonNull(to).atZone(network.zone()).toInstant();
        if (!table.move(
                diagnosisId,
                requireNonNull(diagnosis.interviewAt()),
                at,
                clock.instant(),
                requireNonNull(reason).strip())) {
            throw settledMeanwhile();
        }
        notices.moved(network, diagnoses.byId(diagnosisId), members.byId(diagnosis.memberId()));
        return at;
    }

    /**
     * Notes that there will be no interview.
     *
     * @throws InvalidInputException with path {@code note}
     */
    public void leaveOut(String diagnosisId, @Nullable String reason, String by) {
        Diagnosis diagnosis = open(diagnosisId);
        FieldErrors errors = new FieldErrors();
        errors.required("note", "por qué no se hará", reason, DiagnosisLimits.ANSWER);
        errors.throwIfAny();
        diagnoses.holdRoundOf(diagnosis);
        if (!table.leaveOut(diagnosisId, requireNonNull(reason).strip(), by)) {
            throw settledMeanwhile();
        }
        notices.dropped(
                diagnoses.networkOf(diagnosis), diagnosis.roundId(), members.byId(diagnosis.memberId()), diagnosis);
        diagnoses.settled(diagnosis);
    }

    /**
     * Keeps what the member told.
     *
     * @throws InvalidInputException with the paths of {@link InterviewAnswers}
     */
    public void complete(String diagnosisId, InterviewAnswers answers, String by) {
        Diagnosis diagnosis = open(diagnosisId);
        AnswersPolicy.check(answers, networks.todayIn(diagnoses.networkOf(diagnosis)))
                .throwIfAny();
        diagnoses.holdRoundOf(diagnosis);
        if (!table.done(diagnosisId, requireNonNull(answers.business().interviewedOn()), by)) {
            throw settledMeanwhile();
        }
        table.insertAnswers(diagnosisId, answers);
        notices.held(diagnosis);
        diagnoses.settled(diagnosis);
    }

    /** Reminds the member, unless they were told of this date only now. */
    public void remind(String diagnosisId) {
        Diagnosis diagnosis = diagnoses.byId(diagnosisId);
        Instant at = diagnosis.interviewAt();
        Instant fixed = diagnosis.fixedAt();
        if (diagnosis.status() == DiagnosisStatus.FIXED
                && at != null
                && clock.instant().isBefore(at)
                && fixed != null
                && fixed.isBefore(reminderAt(at))) {
            notices.remind(diagnoses.networkOf(diagnosis), diagnosis, members.byId(diagnosis.memberId()));
        }
    }

    private Diagnosis open(String diagnosisId) {
        Diagnosis diagnosis = diagnoses.byId(diagnosisId);
        Member member = members.byId(diagnosis.memberId());
        if (!member.active()) {
            throw new InvalidInputException("", "%s ya no es integrante de la red.".formatted(member.name()));
        }
        if (diagnosis.status() != DiagnosisStatus.FIXED) {
            throw settledMeanwhile();
        }
        return diagnosis;
    }

    private static InvalidInputException settledMeanwhile() {
        return new InvalidInputException("", "Esta entrevista ya se registró o cambió: vuelva a abrir la lista.");
    }
}
