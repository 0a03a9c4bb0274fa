package org.articula.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** What a file is that came for a sheet, by its content and never by its name. */
public enum FileKind {
    WORKBOOK("es un libro de Excel", ""),
    TEXT("es un texto", ""),
    OLD_WORKBOOK(
            "está guardado en el formato antiguo de Excel (.xls)",
            "Ábralo y guárdelo como «Libro de Excel (.xlsx)» o como «CSV UTF-8»."),
    BINARY_WORKBOOK("es un libro binario de Excel (.xlsb)", Advice.SAVE),
    STRICT_WORKBOOK(
            "está guardado como «Hoja de cálculo Open XML estricta»",
            "Ábralo y guárdelo como «Libro de Excel (.xlsx)», sin la palabra «estricta»."),
    MACROS("es un libro con macros", "Guárdelo sin macros, como «Libro de Excel (.xlsx)» o como «CSV UTF-8»."),
    CONNECTED(
            "es un libro conectado a otros datos o programas",
            "Copie solo los valores a un libro nuevo y guárdelo como «Libro de Excel (.xlsx)»."),
    PROTECTED(
            "está protegido con contraseña",
            "Ábralo, quítele la contraseña, guárdelo como «Libro de Excel (.xlsx)» y vuelva a subirlo."),
    OPEN_DOCUMENT(
            "es una hoja de LibreOffice (.ods)",
            "Ábrala y guárdela como «Excel 2007-365 (.xlsx)» o como «CSV» en UTF-8."),
    LIBREOFFICE("es un documento de LibreOffice, no una hoja de cálculo", Advice.SAVE),
    NUMBERS("es una hoja de Numbers, de Apple", "En Numbers elija «Exportar a» y «Excel» o «CSV» en UTF-8."),
    WORD("es un documento de Word, no una hoja de cálculo", Advice.SAVE),
    OLD_OFFICE("es un documento de Office antiguo o dañado", Advice.SAVE),
    PDF("es un documento PDF, no una hoja de cálculo", Advice.SAVE),
    IMAGE("es una imagen, no una hoja de cálculo", Advice.SAVE),
    WEB_PAGE(
            "es una página web, aunque se llame hoja de cálculo",
            "Ábralo con Excel y guárdelo como «Libro de Excel (.xlsx)» o como «CSV UTF-8»."),
    XML("es un archivo XML, no una hoja de cálculo", Advice.SAVE),
    PROGRAM("es un programa, no una hoja de cálculo", Advice.SAVE),
    ARCHIVE("es un archivo comprimido, no una hoja de cálculo", "Ábralo y suba la hoja que contiene."),
    TOO_BIG("es demasiado grande al descomprimirlo y no parece una lista", Advice.SAVE),
    DAMAGED("está dañado y no se puede leer", Advice.SAVE),
    OTHER("es de otro tipo, no una hoja de cálculo", Advice.SAVE);

    private static final Tika TIKA = new Tika();
    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();
    private static final MediaType OLE = MediaType.application("x-tika-msoffice");

    private final String what;
    private final String advice;

    FileKind(String what, String advice) {
        this.what = what;
        this.advice = advice;
    }

    /** The constants above cannot see a field of the enum. */
    private static final class Advice {
        static final String SAVE = "Guárdelo como «Libro de Excel (.xlsx)» o como «CSV UTF-8» y vuelva a subirlo.";
    }

    public static FileKind of(byte[] content) {
        MediaType type = MediaType.parse(TIKA.detect(content));
        if (TYPES.isInstanceOf(type, MediaType.APPLICATION_ZIP)) {
            return ZipContents.kind(content);
        }
        if (TYPES.isInstanceOf(type, OLE)) {
            return oleKind(content);
        }
        if (type.getType().equals("image")) {
            return IMAGE;
        }
        return switch (type.getSubtype()) {
            case "pdf" -> PDF;
            case "html", "xhtml+xml" -> WEB_PAGE;
            case "xml" -> XML;
            case "x-msdownload", "x-dosexec", "x-executable", "x-elf", "x-sharedlib" -> PROGRAM;
            default ->
                type.getType().equals("text") || (type.equals(MediaType.OCTET_STREAM) && written(content))
                        ? TEXT
                        : OTHER;
        };
    }

    /** Whether rows can be read from it. */
    public boolean readable() {
        return this == WORKBOOK || this == TEXT;
    }

    /** Whether somebody keeps a list in it, although we cannot read it. */
    public boolean spreadsheet() {
        return switch (this) {
            case OLD_WORKBOOK, BINARY_WORKBOOK, STRICT_WORKBOOK, MACROS, CONNECTED, PROTECTED, OPEN_DOCUMENT, NUMBERS ->
                true;
            default -> false;
        };
    }

    /** Why it is not taken, in Spanish, and what to do. @param fileName as the person named it */
    public String refusal(String fileName) {
        return "El archivo «%s» %s. %s".formatted(PlainText.shortened(fileName), what, advice);
    }

    /** Text of many accents and no known character set: nothing but what a keyboard makes, byte by byte. */
    private static boolean written(byte[] content) {
        for (byte sign : content) {
            if (sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The family of the old Office formats, to which a workbook with a password belongs as well. */
    private static FileKind oleKind(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return PROTECTED;
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? OLD_WORKBOOK
                    : OLD_OFFICE;
        } catch (IOException | RuntimeException unreadable) {
            return OLD_OFFICE;
        }
    }
}
