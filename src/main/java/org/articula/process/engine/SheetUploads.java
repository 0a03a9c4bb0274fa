package org.articula.process.engine;

import java.util.List;
import org.articula.document.StoredFile;
import org.articula.document.StoredFiles;
import org.articula.shared.InvalidInputException;
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
     * The rows of the sheet; none if no file was uploaded.
     *
     * @param path the form's field that took the file
     * @param fileIds what the field sent
     * @throws InvalidInputException at the path, with every fault of the sheet
     */
    public <T> List<T> read(String path, @Nullable List<String> fileIds, String userId, Reader<T> reader) {
        if (fileIds == null || fileIds.isEmpty()) {
            return List.of();
        }
        StoredFile file = files.find(fileIds.get(0))
                .filter(found -> found.storedBy().equals(userId))
                .orElseThrow(() -> new InvalidInputException(path, "Suba de nuevo la hoja de cálculo."));
        try {
            return reader.read(file.fileName(), file.content());
        } catch (SheetRejectedException rejected) {
            throw rejected.at(path);
        }
    }
}
