package org.articula.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Looks into a zip file before anything of it is kept in memory: what is it, and how big is it unpacked? */
final class ZipContents {

    private static final int MOST_ENTRIES = 500;
    private static final long MOST_UNPACKED_BYTES = 20L * 1024 * 1024;

    private final Set<String> names = new HashSet<>();
    private boolean active;
    private boolean connected;
    private boolean strict;
    private boolean spreadsheet;

    private ZipContents() {}

    static FileKind kind(byte[] content) {
        ZipContents contents = new ZipContents();
        // Not the JDK's ZipInputStream: it takes the ZIP64 entries that some programs write for damaged.
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(content), "UTF-8", true, true)) {
            long left = MOST_UNPACKED_BYTES;
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                left -= contents.look(entry.getName(), zip, left);
                if (left < 0 || contents.names.size() > MOST_ENTRIES) {
                    return FileKind.TOO_BIG;
                }
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            return FileKind.DAMAGED;
        }
        return contents.kind();
    }

    /** Returns how big the entry is unpacked, or a little more than is left. */
    private long look(String name, InputStream entry, long left) throws IOException, XMLStreamException {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        names.add(plain);
        active |= ActiveContent.named(name);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean telling = ActiveContent.declares(name)
                || plain.equals("xl/workbook.xml")
                || plain.equals("mimetype")
                || plain.startsWith("xl/externallinks/");
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = entry.read(buffer); read >= 0 && size <= left; read = entry.read(buffer)) {
            size += read;
            if (telling) {
                kept.write(buffer, 0, read);
            }
        }
        if (telling && size <= left) {
            examine(name, plain, kept.toByteArray());
        }
        return size;
    }

    private void examine(String name, String plain, byte[] part) throws XMLStreamException {
        if (ActiveContent.declares(name)) {
            active |= ActiveContent.declaredIn(part);
        } else if (plain.equals("mimetype")) {
            spreadsheet = new String(part, StandardCharsets.US_ASCII).contains("spreadsheet");
        } else if (plain.equals("xl/workbook.xml")) {
            strict = XmlPart.rootNamespace(part).startsWith("http://purl.oclc.org/ooxml/");
        } else if (!plain.endsWith(".bin")) {
            connected |= XmlPart.hasElement(part, Set.of("ddeLink", "oleLink"));
        }
    }

    private FileKind kind() {
        if (names.contains("word/document.xml")) {
            return FileKind.WORD;
        }
        if (active) {
            return FileKind.MACROS;
        }
        if (names.contains("xl/workbook.xml")) {
            return strict
                    ? FileKind.STRICT_WORKBOOK
                    : connected || names.contains("xl/connections.xml") ? FileKind.CONNECTED : FileKind.WORKBOOK;
        }
        if (names.contains("xl/workbook.bin")) {
            return FileKind.BINARY_WORKBOOK;
        }
        if (names.contains("index/document.iwa") || names.contains("index.zip")) {
            return FileKind.NUMBERS;
        }
        if (names.contains("content.xml")) {
            return spreadsheet ? FileKind.OPEN_DOCUMENT : FileKind.LIBREOFFICE;
        }
        return FileKind.ARCHIVE;
    }
}
