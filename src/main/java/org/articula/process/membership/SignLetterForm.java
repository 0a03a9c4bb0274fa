package org.articula.process.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.member.MemberLimits;
import org.jspecify.annotations.Nullable;

/** What somebody who was accepted answered to the letter of commitment. */
record SignLetterForm(
        @NotNull(message = "Diga si firmó.") Answer answer,
        @Nullable LocalDate signedOn,
        @Nullable @Size(max = 1, message = "Suba un solo archivo.") List<String> scan,
        @Nullable @Size(max = MemberLimits.REASON) String reason) {

    enum Answer {
        SIGNED,
        DECLINED
    }

    boolean signed() {
        return answer == Answer.SIGNED;
    }

    @Nullable String fileId() {
        return scan == null || scan.isEmpty() ? null : scan.get(0);
    }
}
