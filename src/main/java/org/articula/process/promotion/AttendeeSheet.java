package org.articula.process.promotion;

import java.util.List;
import org.articula.document.StoredFiles;
import org.articula.producer.NewProducer;
import org.articula.producer.ProducerSheet;
import org.articula.shared.InvalidInputException;
import org.articula.sheet.SheetRejectedException;
import org.springframework.stereotype.Component;

/** The list of attendees that somebody uploaded with the form, if any. */
@Component
class AttendeeSheet {

    private final StoredFiles files;
    private final ProducerSheet sheets;

    AttendeeSheet(StoredFiles files, ProducerSheet sheets) {
        this.files = files;
        this.sheets = sheets;
    }

    /** @throws InvalidInputException path {@code sheet}, naming every row and column at fault */
    List<NewProducer> read(List<String> fileIds, String userId, int currentYear) {
        if (fileIds.isEmpty()) {
            return List.of();
        }
        return files.find(fileIds.get(0))
                .filter(file -> file.storedBy().equals(userId))
                .map(file -> {
                    try {
                        return sheets.read(file.fileName(), file.content(), currentYear);
                    } catch (SheetRejectedException rejected) {
                        throw rejected.at("sheet");
                    }
                })
                .orElseThrow(() -> new InvalidInputException("sheet", "Suba de nuevo la hoja de cálculo."));
    }
}
