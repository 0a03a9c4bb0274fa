package org.articula.process.promotion;

import java.util.List;
import org.articula.phone.Country;
import org.articula.process.file.SheetUploads;
import org.articula.process.file.SheetUploads.Upload;
import org.articula.producer.NewProducer;
import org.articula.producer.ProducerSheet;
import org.springframework.stereotype.Component;

/** The list of attendees that somebody uploaded with the form, if any. */
@Component
class AttendeeSheet {

    private final SheetUploads uploads;
    private final ProducerSheet sheets;

    AttendeeSheet(SheetUploads uploads, ProducerSheet sheets) {
        this.uploads = uploads;
        this.sheets = sheets;
    }

    /** @throws org.articula.shared.InvalidInputException path {@code sheet}, naming every row and column at fault */
    List<NewProducer> read(Upload upload, int currentYear, Country country) {
        return uploads.read(upload, sheets, (name, content) -> sheets.read(name, content, currentYear, country));
    }
}
