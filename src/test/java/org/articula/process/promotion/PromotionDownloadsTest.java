package org.articula.process.promotion;

import static org.articula.process.promotion.TalkForms.HOLD;
import static org.articula.process.promotion.TalkForms.REVIEW;
import static org.articula.process.promotion.TalkForms.held;
import static org.articula.process.promotion.TalkForms.person;
import static org.articula.process.promotion.TalkForms.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.seedgroup.GroupKind;
import org.articula.seedgroup.GroupSearch;
import org.articula.seedgroup.SeedGroup;
import org.articula.seedgroup.SeedGroups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What «Vender la idea» gives to print and to keep (F1.i, F1.1.l). */
@ProcessTest
class PromotionDownloadsTest {

    private static final SeedGroup SISA = new SeedGroup(
            "Comunidad de Peguche, Otavalo",
            "Tejidos de lana",
            GroupKind.ASSOCIATION,
            null,
            "Asociación de tejedoras Sisa",
            "Marzo de 2019",
            12,
            8,
            3,
            "Ponchos, cobijas, chalinas y fajas tejidas en telar de cintura.",
            "Tiendas de la Plaza de Ponchos, en Otavalo; dos hoteles de Quito; turistas los sábados.",
            "Lana de oveja, hilo acrílico, tintes naturales de nogal y cochinilla.",
            "Lana de los páramos de Cotacachi; hilo de un mayorista de Ambato.",
            new BigDecimal("180.50"),
            "Feria de los sábados, venta directa en el taller y pedidos por WhatsApp.",
            "El municipio les presta el local de la feria; una ONG les dio un telar.",
            "Curso de tintes naturales (2023) y de costos (2024).",
            "Compran la lana juntas dos veces al año y se turnan en el puesto de la feria.",
            "Tener una marca propia y vender en línea.");

    private static final SeedGroup NEIGHBOURS = new SeedGroup(
            "Ilumán",
            "Sombreros",
            GroupKind.UNORGANISED,
            null,
            null,
            null,
            5,
            2,
            0,
            "Sombreros",
            "Otavalo",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    @Autowired
    Scenario scenario;

    @Autowired
    TalkForms talks;

    @Autowired
    TestClock clock;

    @Autowired
    SeedGroups groups;

    @Autowired
    List<Download> downloads;

    private Network network;

    @BeforeEach
    void begin() {
        network = talks.sellIdea(clock);
    }

    @Test
    void theSheetOfAGroupSaysAllThatTheGuideAsks() throws IOException {
        groups.save(network.id(), new GroupSearch(List.of(SISA, NEIGHBOURS), null, List.of()), "maria");

        Download.Content content = download("ficha-grupos");

        assertThat(content.fileName()).isEqualTo("ficha-grupos-" + network.code() + ".pdf");
        assertThat(words(content.bytes()))
                .contains(
                        "Para posibles nuevos grupos a ser articulados",
                        "Asociación de tejedoras Sisa",
                        "X Asociación",
                        "Marzo de 2019",
                        "¿Cuántos integrantes son? 12 ¿Cuántas mujeres? 8 ¿Cuántos jóvenes? 3",
                        "180,50 USD",
                        "¿Qué acciones conjuntas desarrollan?",
                        "X No están organizados",
                        "Sombreros, Ilumán",
                        "Página 2 de 2");
    }

    @Test
    void withoutGroupsABlankSheetIsPrintedToTakeAlong() throws IOException {
        assertThat(words(download("ficha-grupos").bytes()))
                .contains("Grupo por identificar", "¿De dónde se proveen de insumos?", "Página 1 de 1");
    }

    @Test
    void theGroupsComeAsAWorkbookToo() throws IOException {
        groups.save(network.id(), new GroupSearch(List.of(SISA), null, List.of()), "maria");

        Download.Content content = download("ficha-grupos-excel");

        assertThat(content.fileName()).endsWith(".xlsx");
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(content.bytes()))) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(book.getSheetAt(0).getRow(0).getLastCellNum()).isEqualTo((short) 18);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Asociación");
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(8);
            assertThat(row.getCell(12).getNumericCellValue()).isEqualTo(180.5);
        }
    }

    @Test
    void theAttendanceSaysWhoCameAndHowManyWomen() throws IOException {
        talks.talk(
                network,
                "2026-11-30",
                held(
                        "2026-11-30",
                        person("Rosa Maigua", "F", "INTERESTED"),
                        person("Luis Lema", "M", "UNDECIDED"),
                        person("Ana Lema", "F", "WITHDRAWN")));
        scenario.complete(network, REVIEW, review(false));

        try (Workbook book = WorkbookFactory.create(
                new ByteArrayInputStream(download("asistencia-charlas").bytes()))) {
            assertThat(book.getSheet("Asistencia").getLastRowNum()).isEqualTo(3);
            assertThat(book.getSheet("Asistencia").getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("Ana Lema");
            assertThat(book.getSheet("Asistencia").getRow(1).getCell(8).getStringCellValue())
                    .isEqualTo("Se retiró");
            Row total = book.getSheet("Resumen").getRow(5);
            assertThat(total.getCell(3).getStringCellValue()).isEqualTo("Todas las edades");
            assertThat(total.getCell(4).getNumericCellValue()).isEqualTo(2);
            assertThat(total.getCell(8).getNumericCellValue()).isEqualTo(67);
        }
        assertThat(scenario.task(network, HOLD)).isNull();
    }

    private Download.Content download(String name) {
        return downloads.stream()
                .filter(download -> download.name().equals(name))
                .findFirst()
                .orElseThrow()
                .of(network.id());
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
