package org.articula.process.selection;

import java.time.LocalDate;
import java.util.List;
import org.articula.document.StoredFiles;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.file.Download;
import org.articula.process.file.PluginAddress;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.selection.SignCommitmentsForm.Answer;
import org.articula.selection.Commitment;
import org.articula.selection.Commitments;
import org.articula.shared.FieldErrors;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Firmar las cartas compromiso» ({@code RI.1}): one row per admitted candidate, with the letter to print. */
@Component
class SignCommitmentsTask implements TaskForm<SignCommitmentsTask.Shown, SignCommitmentsForm> {

    record Shown(String networkName, String summary, String minutesLink, String lettersLink, List<Letter> letters) {

        /** @param scanLink the signed letter that is kept already */
        record Letter(
                String producerId,
                String name,
                String letterLink,
                @Nullable Answer answer,
                @Nullable LocalDate signedOn,
                @Nullable String scanLink,
                @Nullable String reason) {}
    }

    private final Networks networks;
    private final Commitments commitments;
    private final StoredFiles files;
    private final Download letter;
    private final Download letters;
    private final Download minutes;

    SignCommitmentsTask(
            Networks networks,
            Commitments commitments,
            StoredFiles files,
            Download commitmentLetter,
            Download commitmentLetters,
            Download selectionMinutesFile) {
        this.networks = networks;
        this.commitments = commitments;
        this.files = files;
        this.letter = commitmentLetter;
        this.letters = commitmentLetters;
        this.minutes = selectionMinutesFile;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        List<Commitment> admitted = commitments.of(networkId);
        LocalDate today = networks.todayIn(networkId);
        return new Shown(
                networks.byId(networkId).name(),
                admitted.isEmpty()
                        ? "No hay personas elegidas que deban firmar."
                        : "Para pertenecer a la red, cada persona elegida firma su carta. Son %s."
                                .formatted(Wording.count(admitted.size(), "persona elegida", "personas elegidas")),
                minutes.link(networkId),
                letters.link(networkId),
                admitted.stream().map(commitment -> row(commitment, today)).toList());
    }

    @Override
    public Facts complete(UserTask task, SignCommitmentsForm form) {
        refuseForeignScans(form.letters(), task.userId());
        commitments.answer(task.get(ProcessVariable.NETWORK_ID), form.toAnswers(), task.userId());
        return Facts.none();
    }

    private Shown.Letter row(Commitment commitment, LocalDate today) {
        String fileId = commitment.fileId();
        return new Shown.Letter(
                commitment.producer().id(),
                commitment.producer().name(),
                letter.link(commitment.producer().id()),
                commitment.signed() ? Answer.SIGNED : commitment.declined() ? Answer.DECLINED : null,
                commitment.signed() ? commitment.signedOn() : today,
                fileId == null ? null : PluginAddress.ofFile(fileId),
                commitment.reason());
    }

    private void refuseForeignScans(List<SignCommitmentsForm.Letter> rows, String userId) {
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < rows.size(); i++) {
            String fileId = rows.get(i).fileId();
            errors.row("letters", i)
                    .addIf(
                            fileId != null
                                    && files.find(fileId)
                                            .filter(file -> file.storedBy().equals(userId))
                                            .isEmpty(),
                            "scan",
                            "Suba de nuevo la carta.");
        }
        errors.throwIfAny();
    }
}
