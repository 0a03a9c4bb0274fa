package org.articula.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Finds out what a file really is, by its content and never by its name, and opens it if it is a sheet. */
final class SheetFile {

    private static final Tika TIKA = new Tika();
    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();
    private static final MediaType OLE = MediaType.application("x-tika-msoffice");
    private static final String ADVICE =
            " Guárdelo como «Libro de Excel (.xlsx)» o como «CSV UTF-8» y vuelva a subirlo.";

    private SheetFile() {}

    /** @throws SheetRejectedException if it is no sheet that can be read */
    static SheetRows open(String fileName, byte[] content, SheetFormat format) {
        if (content.length == 0) {
            throw new SheetRejectedException("El archivo «%s» está vacío.".formatted(shown(fileName)));
        }
        MediaType type = MediaType.parse(TIKA.detect(content));
        if (TYPES.isInstanceOf(type, MediaType.APPLICATION_ZIP)) {
            XlsxFile.check(fileName, content, format.things());
            return XlsxRows.open(content);
        }
        if (TYPES.isInstanceOf(type, OLE)) {
            throw refused(fileName, oleKind(content));
        }
        if (type.getType().equals("text") && !type.getSubtype().equals("html")) {
            return CsvRows.open(content, format);
        }
        throw refused(fileName, kind(type));
    }

    static SheetRejectedException refused(String fileName, String kind) {
        return new SheetRejectedException("El archivo «%s» es %s.".formatted(shown(fileName), kind) + ADVICE);
    }

    static SheetRejectedException damaged() {
        return new SheetRejectedException("El archivo está dañado y no se puede leer." + ADVICE);
    }

    private static String shown(String fileName) {
        return PlainText.shortened(fileName);
    }

    private static String kind(MediaType type) {
        if (type.getType().equals("image")) {
            return "una imagen, no una hoja de cálculo";
        }
        return switch (type.getSubtype()) {
            case "pdf" -> "un documento PDF, no una hoja de cálculo";
            case "html", "xhtml+xml" -> "una página web, no una hoja de cálculo";
            case "xml" -> "un archivo XML, no una hoja de cálculo";
            case "x-msdownload", "x-dosexec", "x-executable", "x-elf", "x-sharedlib" ->
                "un programa," + " no una hoja de cálculo";
            default -> "de otro tipo, no una hoja de cálculo";
        };
    }

    /** The family of the old Office formats, to which a workbook with a password belongs as well. */
    private static String oleKind(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return "un libro protegido con contraseña; quítesela";
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return "un libro de Excel antiguo (.xls)";
            }
            return "un documento de Office antiguo, no una hoja de cálculo";
        } catch (IOException | RuntimeException unreadable) {
            return "un documento de Office antiguo o dañado";
        }
    }
}
