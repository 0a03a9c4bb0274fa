package org.articula.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.articula.sheet.ActiveContent;
import org.articula.sheet.FileKind;

/** The kinds of file people may upload, recognised by what is inside them; name and browser are not believed. */
enum UploadType {
    PDF(".pdf", "application/pdf"),
    PNG(".png", "image/png"),
    JPEG(".jpg", "image/jpeg"),
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV(".csv", "text/csv"),
    DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT(".odt", "application/vnd.oasis.opendocument.text");

    private static final int LARGEST_LIST_OF_PARTS = 512 * 1024;
    private static final Detector DETECTOR = TikaConfig.getDefaultConfig().getDetector();

    private final String extension;
    private final String contentType;

    UploadType(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** Whether a file of this kind may carry this name: what it claims must be what it is. */
    boolean fits(String fileName) {
        String given = FileName.extension(fileName);
        return given.equals(extension) || (this == JPEG && given.equals(".jpeg"));
    }

    static Optional<UploadType> of(byte[] content) {
        return switch (detected(content)) {
            case "application/pdf" -> Optional.of(PDF);
            case "image/png" -> Optional.of(PNG);
            case "image/jpeg" -> Optional.of(JPEG);
            case "text/plain" -> Optional.of(CSV);
            case "application/vnd.oasis.opendocument.text" -> Optional.of(ODT);
            case "application/zip", "application/x-tika-ooxml" -> officeDocument(content);
            case "application/octet-stream" ->
                FileKind.of(content) == FileKind.TEXT ? Optional.of(CSV) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String detected(byte[] content) {
        try {
            // No name in the metadata: Tika would let it outweigh the bytes.
            MediaType type = DETECTOR.detect(new ByteArrayInputStream(content), new Metadata());
            return type.getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the directory of the archive and what it says of its parts, nothing else: a bomb stays packed. */
    private static Optional<UploadType> officeDocument(byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (ActiveContent.named(part.getName()) || declaresActive(zip, part)) {
                    return Optional.empty();
                }
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(XLSX);
            }
            return zip.getEntry("word/document.xml") == null ? Optional.empty() : Optional.of(DOCX);
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** Macros under a name of their own are known by the list of parts only. */
    private static boolean declaresActive(ZipFile zip, ZipArchiveEntry part) throws IOException, XMLStreamException {
        if (!part.getName().equalsIgnoreCase("[Content_Types].xml")) {
            return false;
        }
        try (InputStream list = zip.getInputStream(part)) {
            byte[] read = list.readNBytes(LARGEST_LIST_OF_PARTS + 1);
            return read.length > LARGEST_LIST_OF_PARTS || ActiveContent.declaredIn(read);
        }
    }
}
