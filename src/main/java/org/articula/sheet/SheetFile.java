package org.articula.sheet;

/** Opens a file as a sheet, if it is one. */
final class SheetFile {

    private SheetFile() {}

    /** @throws SheetRejectedException if it is no sheet that can be read */
    static SheetBook open(String fileName, byte[] content, SheetFormat format) {
        if (content.length == 0) {
            throw new SheetRejectedException("El archivo «%s» está vacío.".formatted(PlainText.shortened(fileName)));
        }
        FileKind kind = FileKind.of(content);
        if (!kind.readable()) {
            throw new SheetRejectedException(kind.refusal(fileName));
        }
        return kind == FileKind.WORKBOOK ? XlsxBook.open(content) : CsvBook.open(content, format);
    }

    static SheetRejectedException damaged() {
        return new SheetRejectedException("El archivo está dañado y no se puede leer."
                + " Guárdelo como «Libro de Excel (.xlsx)» o como «CSV UTF-8» y vuelva a subirlo.");
    }
}
