package org.articula.process.membership;

import org.articula.document.StoredFiles;
import org.articula.shared.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a file that a form sends is an upload of who sends it. */
@Component
class OwnUploads {

    private final StoredFiles files;

    OwnUploads(StoredFiles files) {
        this.files = files;
    }

    void check(FieldErrors errors, String field, @Nullable String fileId, String userId) {
        errors.addIf(
                fileId != null
                        && files.find(fileId)
                                .filter(file -> file.storedBy().equals(userId))
                                .isEmpty(),
                field,
                "Suba de nuevo la carta.");
    }
}
