package org.articula.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Looks into a zip file before anything of it is kept in memory: is it a workbook, and how big is it unpacked? */
final class XlsxFile {

    private static final int MOST_ENTRIES = 500;
    private static final long MOST_UNPACKED_BYTES = 20L * 1024 * 1024;

    private XlsxFile() {}

    /** @throws SheetRejectedException unless it is a workbook without macros that unpacks to a reasonable size */
    static void check(String fileName, byte[] content, String things) {
        Set<String> names = new HashSet<>();
        // Not the JDK's ZipInputStream: it takes the ZIP64 entries that some programs write for damaged.
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(content), "UTF-8", true, true)) {
            long unpacked = 0;
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                unpacked += unpackedSize(zip, MOST_UNPACKED_BYTES - unpacked);
                if (unpacked > MOST_UNPACKED_BYTES || names.size() > MOST_ENTRIES) {
                    throw new SheetRejectedException(
                            "El archivo es demasiado grande al descomprimirlo: no parece una lista de %s."
                                    .formatted(things));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw SheetFile.damaged();
        }
        String otherKind = otherKind(names);
        if (!otherKind.isEmpty()) {
            throw SheetFile.refused(fileName, otherKind);
        }
    }

    private static long unpackedSize(InputStream entry, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = entry.read(buffer); read >= 0 && size <= most; read = entry.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static String otherKind(Set<String> names) {
        if (names.contains("xl/vbaProject.bin")) {
            return "un libro con macros";
        }
        if (names.contains("xl/workbook.xml")) {
            return "";
        }
        if (names.contains("xl/workbook.bin")) {
            return "un libro binario de Excel (.xlsb)";
        }
        if (names.contains("word/document.xml")) {
            return "un documento de Word, no una hoja de cálculo";
        }
        return names.contains("content.xml")
                ? "un documento de LibreOffice"
                : "un archivo comprimido, no una hoja de cálculo";
    }
}
