package org.articula.process.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.selection.LetterAnswer;
import org.articula.selection.SelectionLimits;
import org.jspecify.annotations.Nullable;

/** Who signed the letter of commitment. */
record SignCommitmentsForm(@Valid List<Letter> letters) {

    SignCommitmentsForm {
        letters = letters == null ? List.of() : letters;
    }

    enum Answer {
        SIGNED,
        DECLINED
    }

    record Letter(
            @NotNull(message = "La fila no dice a quién se refiere.") String producerId,
            @NotNull(message = "Diga si firmó.") Answer answer,
            @Nullable LocalDate signedOn,
            @Nullable @Size(max = 1, message = "Suba un solo archivo.") List<String> scan,
            @Nullable @Size(max = SelectionLimits.TEXT) String reason) {

        @Nullable String fileId() {
            return scan == null || scan.isEmpty() ? null : scan.get(0);
        }
    }

    List<LetterAnswer> toAnswers() {
        return letters.stream()
                .map(letter -> new LetterAnswer(
                        letter.producerId(),
                        letter.answer() == Answer.SIGNED,
                        letter.signedOn(),
                        letter.reason(),
                        letter.fileId()))
                .toList();
    }
}
