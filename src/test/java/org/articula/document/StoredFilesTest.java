package org.articula.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.articula.DomainTest;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@DomainTest
class StoredFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T21:00:00Z");

    private static final String SHA_OF_ACTA = "1cdeb5ba270eda1add27e79f4449f50ef05371908e395fe9f506446c9d599560";

    @Autowired
    JdbcClient jdbc;

    private StoredFiles files;

    @BeforeEach
    void keepSmallFiles() {
        files = new StoredFiles(jdbc, Clock.fixed(NOW, ZoneOffset.UTC), DataSize.ofKilobytes(60));
    }

    @Test
    void givesBackWhatWasStoredWithItsFingerprint() {
        byte[] content = "Acta".getBytes(StandardCharsets.UTF_8);

        String id = files.store(new NewFile(
                "network",
                StoredFiles.MINUTES,
                "meeting",
                "Acta n.º 3: Jahua Pamba.pdf",
                "application/pdf",
                content,
                "maria"));

        assertThat(files.find(id)).hasValueSatisfying(file -> {
            assertThat(file.content()).isEqualTo(content);
            assertThat(file.fileName()).isEqualTo("Acta n.º 3_ Jahua Pamba.pdf");
            assertThat(file.contentType()).isEqualTo("application/pdf");
            assertThat(file.networkId()).isEqualTo("network");
            assertThat(file.sizeBytes()).isEqualTo(4);
            assertThat(file.sha256()).isEqualTo(SHA_OF_ACTA);
            assertThat(file.storedBy()).isEqualTo("maria");
            assertThat(file.storedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(files.find("nobody")).isEmpty();
    }

    @Test
    void listsWhatIsKeptAboutASubjectByKindOldestFirst() {
        store("MINUTES", "meeting", "primera.pdf");
        store("MINUTES", "meeting", "segunda.pdf");
        store("UPLOAD", "meeting", "ajena.pdf");
        store("MINUTES", "another", "ajena.pdf");

        assertThat(files.of("meeting", StoredFiles.MINUTES))
                .extracting(FileSummary::fileName)
                .containsExactly("primera.pdf", "segunda.pdf");
    }

    @Test
    void takesTheKindsPeopleUploadAndNotesWhatTheyReallyAre() throws IOException {
        Map<String, byte[]> uploads = Map.of(
                "solicitud.pdf", pdf(),
                "foto.png", bytes("89504E470D0A1A0A0000000D49484452"),
                "foto.jpeg", bytes("FFD8FFE000104A46494600010100"),
                "lista.xlsx", workbook(),
                "carta.docx", letter(),
                "carta.odt", openDocument(),
                "lista.csv", "nombre;taller\nMaría Ñato;Tejidos\n".getBytes(StandardCharsets.UTF_8),
                "latina.CSV", "nombre;taller\nMaría Ñato;Tejidos\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(uploads).allSatisfy((name, content) -> {
            String id = files.storeUpload(name, content, "maria", "task");
            assertThat(files.find(id)).hasValueSatisfying(file -> {
                assertThat(file.kind()).isEqualTo(StoredFiles.UPLOAD);
                assertThat(file.content()).isEqualTo(content);
                assertThat(file.contentType()).isEqualTo(typeOf(name));
            });
        });
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() throws IOException {
        assertRefused("programa.pdf", bytes("4D5A90000300000004000000FFFF0000"), "uno de estos tipos");
        assertRefused("hoja.docx", workbook(), "su contenido debe ser el que indica su nombre");
        assertRefused("página.csv", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "tipos");
        assertRefused(
                "dibujo.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "tipos");
        assertRefused("sin-tipo", pdf(), "tipos");
        assertRefused("paquete.xlsx", archive("cualquier/cosa.txt"), "tipos");
        assertRefused("macros.docx", archive("word/document.xml", "word/vbaProject.bin"), "tipos");
        assertRefused("roto.xlsx", bytes("504B0304140000000800000000000000"), "tipos");
    }

    @Test
    void refusesAnEmptyFileAndOneAboveTheLimit() {
        assertRefused("nada.pdf", new byte[0], "El archivo «nada.pdf» está vacío.");
        assertRefused(
                "enorme.pdf", new byte[60 * 1024 + 1], "El archivo «enorme.pdf» pesa demasiado: el máximo es 60 KB.");
    }

    private void assertRefused(String name, byte[] content, String message) {
        assertThatThrownBy(() -> files.storeUpload(name, content, "maria", "task"))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.errors()).extracting(FieldError::path).containsExactly("file");
                    assertThat(refusal).hasMessageContaining(message);
                });
        assertThat(files.of("task", StoredFiles.UPLOAD)).isEmpty();
    }

    private void store(String kind, String subject, String name) {
        files.store(new NewFile(null, kind, subject, name, "application/pdf", new byte[] {1}, "maria"));
    }

    private static String typeOf(String name) {
        return switch (FileName.extension(name)) {
            case ".pdf" -> "application/pdf";
            case ".png" -> "image/png";
            case ".jpeg" -> "image/jpeg";
            case ".csv" -> "text/csv";
            case ".xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case ".docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            default -> "application/vnd.oasis.opendocument.text";
        };
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Integrantes");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] letter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Solicito ingresar a la red");
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] openDocument() throws IOException {
        byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(sum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return out.toByteArray();
    }

    private static byte[] archive(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
            }
        }
        return out.toByteArray();
    }
}
