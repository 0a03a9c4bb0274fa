package org.articula.sheet;

import static org.articula.sheet.TestSheets.ROSA;
import static org.articula.sheet.TestSheets.TITLES;
import static org.articula.sheet.TestSheets.person;
import static org.articula.sheet.TestSheets.rosaBut;
import static org.articula.sheet.TestSheets.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.articula.member.MemberSheet;
import org.articula.member.NewMember;
import org.articula.phone.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A workbook says what a person sees in it: which sheet, which rows, which value. */
class WorkbookReadingTest {

    private final MemberSheet sheet = new MemberSheet();

    @ParameterizedTest
    @EnumSource(
            value = SheetVisibility.class,
            names = {"HIDDEN", "VERY_HIDDEN"})
    void aHiddenSheetIsNeverRead(SheetVisibility visibility) {
        byte[] content = workbook(book -> {
            list(book, "Año pasado", TITLES, person(1));
            list(book, "Integrantes", TITLES, ROSA);
            book.setSheetVisibility(0, visibility);
            book.setActiveSheet(1);
        });

        assertThat(names(content)).containsExactly("Rosa Cotacachi");
        assertThat(outline(content).note())
                .isEqualTo("Hoja «Integrantes»: 1 fila con datos. No se lee la hoja «Año pasado» (oculta).");
    }

    @Test
    void aCoverIsPassedOverAndWhoSentTheBookIsToldWhichSheetWasRead() {
        byte[] content = workbook(book -> {
            list(book, "Portada", List.of("Red Jahua Pamba"), List.of("Nombre", "Peguche"));
            list(book, "Integrantes", TITLES, ROSA, rosaBut("Sexo", "?"));
            list(book, "Notas", List.of("otra cosa"));
        });

        assertThat(outline(content).note())
                .isEqualTo("Hoja «Integrantes»: 2 filas con datos. No se leen las hojas «Portada», «Notas».");
        assertThat(errors(content))
                .contains("Se leyó la hoja «Integrantes». No se leen las hojas «Portada», «Notas».")
                .anyMatch(error -> error.startsWith("Fila 3, columna «Sexo»:"));
    }

    @Test
    void theFirstOfTwoListsIsRead() {
        byte[] content = workbook(book -> {
            list(book, "2026", TITLES, ROSA);
            list(book, "2025", TITLES, person(1), person(2));
        });

        assertThat(names(content)).containsExactly("Rosa Cotacachi");
    }

    @Test
    void aBookThatShowsNoSheetWithTitlesIsRefused() {
        byte[] content = workbook(book -> {
            list(book, "Portada", List.of("Red Jahua Pamba"));
            list(book, "Vieja", TITLES, ROSA);
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });

        assertThat(errors(content)).singleElement().asString().contains("No se reconoce ningún título de columna");
    }

    @Test
    void aMergedCellGivesItsValueToEachRow() {
        byte[] content = workbook(book -> {
            XSSFSheet list = list(book, "Integrantes", TITLES, ROSA, person(1), person(2));
            list.getRow(2).getCell(6).setBlank();
            list.getRow(3).getCell(6).setBlank();
            // It reaches below the last person: that makes no person
            list.addMergedRegion(new CellRangeAddress(1, 30, 6, 6));
            list.createRow(20).createCell(6);
        });

        assertThat(sheet.read("red", content, 2026, Country.EC))
                .extracting(NewMember::mainProduct)
                .containsExactly("Ponchos", "Ponchos", "Ponchos");
    }

    @Test
    void whatAMergedCellCoversIsNotSeenAndNotRead() {
        byte[] content = workbook(book -> {
            XSSFSheet list = list(book, "Integrantes", TITLES, ROSA, rosaBut("Nombre", "Ana Lema"));
            list.getRow(2).getCell(2).setBlank();
            list.addMergedRegionUnsafe(new CellRangeAddress(1, 2, 6, 6));
            list.getRow(2).getCell(6).setCellValue("Debajo");
        });

        assertThat(sheet.read("red", content, 2026, Country.EC))
                .extracting(NewMember::mainProduct)
                .containsExactly("Ponchos", "Ponchos");
    }

    @Test
    void cellsMergedSidewaysAreToldWithTheirPlace() {
        byte[] content = workbook(
                book -> list(book, "Integrantes", TITLES, ROSA).addMergedRegion(new CellRangeAddress(1, 1, 0, 1)));

        assertThat(errors(content))
                .containsExactly("Fila 2, columna «Taller»: Está combinada con la celda de su izquierda: sepárelas y"
                        + " escriba el valor de cada una.");
    }

    @Test
    void aHeadingAboveTheTitlesIsPassedOver() {
        byte[] content = workbook(book -> {
            XSSFSheet list = list(book, "Integrantes", List.of("Integrantes de la red"), List.of(), TITLES, ROSA);
            list.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
        });

        assertThat(names(content)).containsExactly("Rosa Cotacachi");
    }

    @Test
    void titlesOfTwoRowsAreRead() {
        byte[] content = workbook(book -> {
            XSSFSheet list = list(
                    book,
                    "Integrantes",
                    List.of("Nombre", "Taller", "Contacto", "", "Sexo", "Año de nacimiento", "Producto principal"),
                    List.of("", "", "Correo", "Teléfono", "", "", ""),
                    ROSA);
            for (int column : new int[] {0, 1, 4, 5, 6}) {
                list.addMergedRegion(new CellRangeAddress(0, 1, column, column));
            }
            list.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
        });

        assertThat(names(content)).containsExactly("Rosa Cotacachi");
    }

    @Test
    void peopleAboveTheTitlesAreNotLostWithoutAWord() {
        byte[] content = workbook(book -> list(book, "Integrantes", person(1), TITLES, ROSA));

        assertThat(errors(content))
                .containsExactly("Fila 1: Está encima de los títulos: muévala debajo de ellos o bórrela.");
    }

    @Test
    void rowsThatNobodySeesAreTold() {
        byte[] content = workbook(book -> {
            XSSFSheet list = list(book, "Integrantes", TITLES, ROSA, person(1), person(2), person(3));
            list.getRow(2).setZeroHeight(true);
            list.getRow(4).setHeight((short) 0);
            list.createRow(9).setZeroHeight(true);
        });

        assertThat(outline(content).hiddenRows()).containsExactly(3, 5);
        assertThat(outline(content).hiddenFault())
                .contains(
                        "Hay 2 filas ocultas por un filtro o a mano (filas 3, 5). Quite el filtro y borre las que sobren,"
                                + " o marque «Incluir también las filas ocultas».");
        assertThat(outline(TestSheets.xlsx(List.of(TITLES, ROSA))).hiddenFault())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Año de nacimiento  | yyyy         | 31108          | 1985
                    Teléfono           | General      | 991234501      | 991234501
                    Teléfono           | 0000000000   | 991234501      | 0991234501
                    Teléfono           | 0.00E+00     | 991234501      | 991234501
                    Teléfono           | #,##0        | 991234501      | 991234501
                    Producto principal | 0%           | 0.25           | 25%
                    Producto principal | "$"#,##0.00  | 1234.5         | $1.234,50
                    Producto principal | General      | 0.1            | 0.1
                    Producto principal | dd/mm/yyyy   | 31108          | 02/03/1985
                    """)
    void aNumberIsReadAsItIsSeen(String title, String format, double value, String read) {
        byte[] content = rosaWith(title, cell -> {
            cell.setCellValue(value);
            XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
            cell.setCellStyle(style);
        });

        assertThat(cellRead(content, title)).isEqualTo(read);
    }

    @Test
    void aBookThatCountsItsDaysFrom1904TellsTheRightYear() {
        byte[] shownAsYear = dated("yyyy");
        byte[] shownAsDate = dated("dd/mm/yyyy");

        assertThat(sheet.read("red", shownAsYear, 2026, Country.EC))
                .extracting(NewMember::birthYear)
                .containsExactly(1985);
        assertThat(errors(shownAsDate)).singleElement().asString().endsWith("escriba solo el año, como 1985.");
    }

    @Test
    void aNumberThatHasLostDigitsIsTold() {
        assertThat(errors(rosaWith("Taller", cell -> cell.setCellValue(1234567890123456789d))))
                .singleElement()
                .asString()
                .startsWith("Fila 2, columna «Taller»: Es un número de más de 15 cifras");
    }

    private static byte[] dated(String format) {
        return workbook(book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            XSSFCell cell = list(book, "Integrantes", TITLES, ROSA).getRow(1).getCell(5);
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            cell.setCellValue(LocalDate.of(1985, 3, 2));
            cell.setCellStyle(style);
        });
    }

    private static byte[] rosaWith(String title, Consumer<XSSFCell> change) {
        return workbook(book ->
                change.accept(list(book, "Integrantes", TITLES, ROSA).getRow(1).getCell(TITLES.indexOf(title))));
    }

    /** What the cell of the only person says to whoever reads the sheet. */
    private static String cellRead(byte[] content, String title) {
        SheetFormat format = new MemberSheet().format();
        SheetColumn column = format.columns().get(TITLES.indexOf(title));
        return format.read("red", content, line -> line.text(column)).get(0);
    }

    @SafeVarargs
    private static XSSFSheet list(XSSFWorkbook book, String name, List<String>... rows) {
        XSSFSheet list = book.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            var row = list.createRow(i);
            List<String> values = rows[i];
            IntStream.range(0, values.size()).forEach(j -> row.createCell(j).setCellValue(values.get(j)));
        }
        return list;
    }

    private List<String> names(byte[] content) {
        return sheet.read("red", content, 2026, Country.EC).stream()
                .map(NewMember::name)
                .toList();
    }

    private SheetOutline outline(byte[] content) {
        return sheet.format().outline("red", content);
    }

    private List<String> errors(byte[] content) {
        return catchThrowableOfType(SheetRejectedException.class, () -> sheet.read("red", content, 2026, Country.EC))
                .errors()
                .stream()
                .map(SheetError::text)
                .toList();
    }
}
