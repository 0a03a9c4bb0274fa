package org.articula.process.diagnosis;

import static org.articula.process.diagnosis.DiagnosisVariables.ROUND_ID;
import static org.articula.process.diagnosis.DiagnosisVariables.TO_INTERVIEW;
import static org.articula.process.diagnosis.DiagnosisVariables.TO_PREPARE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.articula.diagnosis.Diagnoses;
import org.articula.diagnosis.DiagnosesChanged;
import org.articula.diagnosis.Diagnosis;
import org.articula.diagnosis.GuideChannel;
import org.articula.diagnosis.Preparation;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.file.Download;
import org.articula.process.form.Articulators;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Preparar los diagnósticos» ({@code F2.2.a}): a row for each member who has no date yet, with the guide to hand over. */
@Component
class PrepareDiagnosesTask implements TaskForm<PrepareDiagnosesTask.Shown, PrepareDiagnosesForm> {

    record Shown(String networkName, String summary, String guideLink, List<Row> rows) {

        record Row(
                String memberId,
                String name,
                String reachedBy,
                Preparation.Step step,
                boolean sensitised,
                GuideChannel guideChannel,
                LocalDate guideOn,
                @Nullable LocalDateTime interviewAt,
                String interviewer) {}
    }

    private final Diagnoses diagnoses;
    private final Networks networks;
    private final Articulators articulators;
    private final Download guide;

    PrepareDiagnosesTask(
            Diagnoses diagnoses, Networks networks, Articulators articulators, Download diagnosisGuideDownload) {
        this.diagnoses = diagnoses;
        this.networks = networks;
        this.articulators = articulators;
        this.guide = diagnosisGuideDownload;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(ProcessVariable.NETWORK_ID));
        List<Diagnoses.ToPrepare> open = diagnoses.toPrepare(task.get(ROUND_ID));
        LocalDate today = networks.todayIn(network);
        String interviewer = articulators.nameOf(network.articulatorId());
        return new Shown(
                network.name(),
                open.isEmpty()
                        ? "Todos tienen fecha o un motivo: complete la tarea."
                        : "Faltan %s por preparar. Puede guardar hoy unos y otros después: la tarea vuelve hasta que no falte nadie."
                                .formatted(Wording.count(open.size(), "integrante", "integrantes")),
                guide.link(network.id()),
                open.stream()
                        .map(one -> row(one.member(), one.diagnosis(), today, interviewer))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, PrepareDiagnosesForm form) {
        DiagnosesChanged now = diagnoses.prepare(task.get(ROUND_ID), form.rows(), task.userId());
        return Facts.of(TO_PREPARE, now.toPrepare()).and(TO_INTERVIEW, now.toInterview());
    }

    private static Shown.Row row(Member member, @Nullable Diagnosis known, LocalDate today, String interviewer) {
        return new Shown.Row(
                member.id(),
                member.name(),
                member.email() != null
                        ? "El aviso le llega por correo, con la fecha para su calendario."
                        : "No tiene correo: al fijar la fecha sale una tarea con el mensaje listo para WhatsApp.",
                known == null ? Preparation.Step.LATER : Preparation.Step.PREPARE,
                known != null && known.sensitised(),
                known != null && known.guideChannel() != null ? known.guideChannel() : usual(member),
                known == null ? today : Objects.requireNonNullElse(known.guideOn(), today),
                null,
                known == null ? interviewer : Objects.requireNonNullElse(known.interviewer(), interviewer));
    }

    private static GuideChannel usual(Member member) {
        if (member.email() != null) {
            return GuideChannel.EMAIL;
        }
        return member.phone() == null ? GuideChannel.PAPER : GuideChannel.WHATSAPP;
    }
}
