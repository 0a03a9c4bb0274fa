package org.articula.process.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Firmar las cartas compromiso» ({@code RI.1}): one row per admitted candidate, with the letter to print. */
@Component
class SignCommitmentsTask implements TaskForm<Map<String, Object>, SignCommitmentsForm> {

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
    public Map<String, Object> open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        List<Commitment> admitted = commitments.of(networkId);
        LocalDate today = networks.todayIn(networkId);
        return Map.of(
                "networkName",
                networks.byId(networkId).name(),
                "summary",
                admitted.isEmpty()
                        ? "No hay personas elegidas que deban firmar."
                        : "Para pertenecer a la red, cada persona elegida firma su carta. Son %s."
                                .formatted(Wording.count(admitted.size(), "persona elegida", "personas elegidas")),
                "minutesLink",
                minutes.link(networkId),
                "lettersLink",
                letters.link(networkId),
                "letters",
                admitted.stream().map(commitment -> row(commitment, today)).toList());
    }

    @Override
    public Facts complete(UserTask task, SignCommitmentsForm form) {
        refuseForeignScans(form.rows(), task.userId());
        commitments.answer(task.get(ProcessVariable.NETWORK_ID), form.toAnswers(), task.userId());
        return Facts.none();
    }

    private Map<String, @Nullable Object> row(Commitment commitment, LocalDate today) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("producerId", commitment.producer().id());
        row.put("name", commitment.producer().name());
        row.put("letterLink", letter.link(commitment.producer().id()));
        row.put("signedOn", commitment.signed() ? commitment.signedOn() : today);
        if (commitment.signed() || commitment.declined()) {
            row.put("answer", commitment.signed() ? Answer.SIGNED : Answer.DECLINED);
            row.put("reason", commitment.reason());
        }
        row.put("scanLink", commitment.fileId() == null ? null : PluginAddress.ofFile(commitment.fileId()));
        return row;
    }

    private void refuseForeignScans(List<SignCommitmentsForm.Letter> rows, String userId) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String fileId = rows.get(i).fileId();
            if (fileId != null
                    && files.find(fileId)
                            .filter(file -> file.storedBy().equals(userId))
                            .isEmpty()) {
                errors.add(new FieldError("letters[%d].scan".formatted(i), "Suba de nuevo la carta."));
            }
        }
        InvalidInputException.throwIfAny(errors);
    }
}
