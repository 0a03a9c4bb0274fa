package org.articula.process.diagnosis;

import static org.articula.process.diagnosis.DiagnosisVariables.DIAGNOSIS_ID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articula.diagnosis.Diagnoses;
import org.articula.diagnosis.Diagnosis;
import org.articula.diagnosis.DiagnosisLimits;
import org.articula.diagnosis.InterviewAnswers.Business;
import org.articula.diagnosis.InterviewAnswers.Product;
import org.articula.diagnosis.InterviewAnswers.Sale;
import org.articula.diagnosis.InterviewAnswers.Workforce;
import org.articula.diagnosis.Interviews;
import org.articula.diagnosis.PrimeCostPolicy;
import org.articula.document.StoredFiles;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.diagnosis.InterviewMemberForm.Outcome;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.Previewed;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/**
 * «Entrevistar» ({@code F2.2.i}, {@code F2.2.j}): the whole format for one member, with the prime cost as it is typed; or another date, or
 * why there will be none.
 */
@Component
class InterviewMemberTask
        implements TaskForm<InterviewMemberTask.Shown, InterviewMemberForm>, Previewed<InterviewMemberForm> {

    record Shown(
            String networkName,
            String memberName,
            String whenText,
            String guideLink,
            Outcome outcome,
            Business business,
            List<Sale> sales,
            List<Workforce> workforce,
            List<Product> products) {}

    private final Diagnoses diagnoses;
    private final Interviews interviews;
    private final Members members;
    private final Networks networks;
    private final StoredFiles files;
    private final Download guide;

    InterviewMemberTask(
            Diagnoses diagnoses,
            Interviews interviews,
            Members members,
            Networks networks,
            StoredFiles files,
            Download diagnosisGuideDownload) {
        this.diagnoses = diagnoses;
        this.interviews = interviews;
        this.members = members;
        this.networks = networks;
        this.files = files;
        this.guide = diagnosisGuideDownload;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(
                members.byId(diagnoses.byId(task.get(DIAGNOSIS_ID)).memberId()).name());
    }

    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public Shown open(UserTask task) {
        Diagnosis diagnosis = diagnoses.byId(task.get(DIAGNOSIS_ID));
        Network network = diagnoses.networkOf(diagnosis);
        Member member = members.byId(diagnosis.memberId());
        LocalDate today = networks.todayIn(network);
        Instant at = Objects.requireNonNull(diagnosis.interviewAt());
        LocalDate planned = LocalDate.ofInstant(at, network.zone());
        return new Shown(
                network.name(),
                member.name(),
                SpanishDates.dateTime(at, network.zone()),
                guide.link(network.id()),
                Outcome.HELD,
                new Business(
                        planned.isAfter(today) ? today : planned,
                        diagnosis.interviewer(),
                        member.name(),
                        member.workshop(),
                        null,
                        null,
                        null,
                        null),
                years(today)
                        .mapToObj(year -> new Sale(String.valueOf(year), null))
                        .toList(),
                years(today).mapToObj(year -> new Workforce(year, null)).toList(),
                List.of(new Product(member.mainProduct(), null, null, null, null, null, null, null, null, null, null)));
    }

    @Override
    public Facts complete(UserTask task, InterviewMemberForm form) {
        String id = task.get(DIAGNOSIS_ID);
        switch (form.outcome()) {
            case HELD -> {
                checkUpload(form, task.userId());
                interviews.complete(id, form.toAnswers(), task.userId());
            }
            case LEFT_OUT -> interviews.leaveOut(id, form.note(), task.userId());
            case MOVED -> {
                Instant at = interviews.move(id, form.newStart(), form.note());
                return Facts.of(DiagnosisVariables.INTERVIEW_MOVED, true)
                        .and(DiagnosisVariables.INTERVIEW_AT, Date.from(at))
                        .and(DiagnosisVariables.REMINDER_AT, Date.from(Interviews.reminderAt(at)));
            }
        }
        return Facts.of(DiagnosisVariables.INTERVIEW_MOVED, false);
    }

    @Override
    public List<String> preview(UserTask task, InterviewMemberForm typed) {
        return PrimeCostPolicy.told(
                PrimeCostPolicy.compute(typed.allMaterials(), typed.allLabour(), typed.costingOrNone()));
    }

    private void checkUpload(InterviewMemberForm form, String userId) {
        String id = form.chartFileId();
        if (id != null
                && files.find(id).filter(file -> file.storedBy().equals(userId)).isEmpty()) {
            throw new InvalidInputException("chart", "Suba de nuevo el organigrama.");
        }
    }

    /** The last three that are over, the latest first. */
    private static IntStream years(LocalDate today) {
        return IntStream.rangeClosed(1, DiagnosisLimits.PERIODS).map(before -> today.getYear() - before);
    }
}
