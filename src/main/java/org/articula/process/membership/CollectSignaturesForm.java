package org.articula.process.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.letter.LetterEntry;
import org.jspecify.annotations.Nullable;

/** Who of a network has brought the letter back signed. @param finish to leave it at that although some are missing */
record CollectSignaturesForm(@Valid List<Letter> letters, @Nullable Boolean finish) {

    CollectSignaturesForm {
        letters = letters == null ? List.of() : letters;
    }

    record Letter(
            @NotNull(message = "La fila no dice a quién se refiere.") String memberId,
            @Nullable Boolean signed,
            @Nullable LocalDate signedOn,
            @Nullable @Size(max = 1, message = "Suba un solo archivo.") List<String> scan) {

        LetterEntry toEntry() {
            return new LetterEntry(memberId, Boolean.TRUE.equals(signed), signedOn, fileId());
        }

        @Nullable String fileId() {
            return scan == null || scan.isEmpty() ? null : scan.get(0);
        }
    }
}
