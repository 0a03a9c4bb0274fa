package org.articula.process.file;

import java.util.List;
import org.articula.document.StoredFile;
import org.articula.document.StoredFiles;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.sheet.ReadableSheet;
import org.articula.sheet.SheetRejectedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads sheets that somebody uploaded with a form. */
@Component
public class SheetUploads {

    private final StoredFiles files;

    SheetUploads(StoredFiles files) {
        this.files = files;
    }

    /** What turns the file into its rows. */
    @FunctionalInterface
    public interface Reader<T> {

        List<T> read(String fileName, byte[] content);
    }

    /**
     * What the form's fields {@code sheet} and {@code hiddenRows} sent.
     *
     * @param fileIds of the file field
     * @param hiddenRows whether rows that a filter hides are to be read as well
     */
    public record Upload(@Nullable List<String> fileIds, @Nullable Boolean hiddenRows, String userId) {}

    /**
     * The rows of the sheet; none if no file was uploaded.
     *
     * @throws InvalidInputException at {@code sheet}, with every fault of it; rows that nobody sees are one unless they were
     *     confirmed
     */
    public <T> List<T> read(Upload upload, ReadableSheet sheet, Reader<T> reader) {
        if (upload.fileIds() == null || upload.fileIds().isEmpty()) {
            return List.of();
        }
        StoredFile file = files.find(upload.fileIds().get(0))
                .filter(found -> found.storedBy().equals(upload.userId()))
                .orElseThrow(() -> new InvalidInputException("sheet", "Suba de nuevo la hoja de cálculo."));
        FieldErrors errors = new FieldErrors();
        List<T> rows = List.of();
        try {
            if (!Boolean.TRUE.equals(upload.hiddenRows())) {
                sheet.format()
                        .outline(file.fileName(), file.content())
                        .hiddenFault()
                        .ifPresent(fault -> errors.add("sheet", fault));
            }
            rows = reader.read(file.fileName(), file.content());
        } catch (SheetRejectedException rejected) {
            errors.addAll(rejected.at("sheet").errors());
        }
        errors.throwIfAny();
        return rows;
    }
}
