package org.articula.process.file;

import java.util.NoSuchElementException;
import org.articula.sheet.ReadableSheet;

/** A sheet to fill in and upload; it is made from the columns that are read. */
public record TemplateDownload(ReadableSheet sheet) implements Download {

    /** It is about nothing, and the address has a place for what it is about. */
    private static final String BLANK = "vacia";

    @Override
    public String name() {
        return "plantilla-" + sheet.format().things();
    }

    @Override
    public Content of(String subjectId) {
        if (!subjectId.equals(BLANK)) {
            throw new NoSuchElementException("La plantilla no es de nadie.");
        }
        return new Content(name() + ".xlsx", XLSX, sheet.format().template());
    }

    /** The path that serves it, for a link in a form. */
    public String link() {
        return link(BLANK);
    }
}
