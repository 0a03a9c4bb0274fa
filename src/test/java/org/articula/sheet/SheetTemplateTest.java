package org.articula.sheet;

import static org.articula.sheet.TestWorkbooks.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.articula.institution.InstitutionSheet;
import org.articula.member.MemberSheet;
import org.articula.phone.Country;
import org.articula.producer.ProducerSheet;
import org.articula.territory.ProductiveChain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered to fill in can be filled in, and is read as it was filled in. */
class SheetTemplateTest {

    private static final List<ProductiveChain> CHAINS = List.of(
            new ProductiveChain("lana", "territory", "Tejidos de lana", "Criadores", null, null),
            new ProductiveChain("turismo", "territory", "Turismo comunitario", "Familias", null, null));

    static Stream<Arguments> sheets() {
        MemberSheet members = new MemberSheet();
        ProducerSheet producers = new ProducerSheet();
        InstitutionSheet institutions = new InstitutionSheet();
        return Stream.of(
                Arguments.of(members.format(), (Function<byte[], List<?>>)
                        file -> members.read("hoja", file, 2026, Country.EC)),
                Arguments.of(producers.format(), (Function<byte[], List<?>>)
                        file -> producers.read("hoja", file, 2026, Country.EC)),
                Arguments.of(institutions.format(), (Function<byte[], List<?>>)
                        file -> institutions.read("hoja", file, Country.EC, CHAINS)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyExampleIsReadAsItStands(SheetFormat format, Function<byte[], List<?>> reader) {
        List<String> examples =
                columns(format).map(column -> help(column).example()).toList();
        byte[] filled = filled(format, examples);

        assertThat(reader.apply(filled)).hasSize(1);
        assertThat(format.read(
                        "hoja", filled, line -> columns(format).map(line::text).toList()))
                .containsExactly(examples);
        assertThat(format.outline("hoja", filled).sheet()).isEqualTo(format.sheetName());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void whatMustBeFilledInIsEnough(SheetFormat format, Function<byte[], List<?>> reader) {
        List<String> needed = columns(format)
                .map(column -> help(column).needed() ? help(column).example() : "")
                .toList();

        assertThat(reader.apply(filled(format, needed))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void anUntouchedTemplateBringsNobodyIn(SheetFormat format, Function<byte[], List<?>> reader) {
        assertThat(catchThrowableOfType(SheetRejectedException.class, () -> reader.apply(format.template()))
                        .errors())
                .extracting(SheetError::message)
                .contains("La hoja no tiene %s: llene las filas debajo de los títulos.".formatted(format.things()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyColumnIsExplainedAndItsCellsAreText(SheetFormat format, Function<byte[], List<?>> reader)
            throws IOException {
        List<String> titles = columns(format).map(SheetColumn::title).toList();

        assertThat(rows(format.template(), format.sheetName())).containsExactly(titles);
        assertThat(rows(format.template(), "Instrucciones"))
                .extracting(row -> row.get(0))
                .containsAll(titles);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(format.template()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            for (int column = 0; column < titles.size(); column++) {
                assertThat(sheet.getColumnStyle(column).getDataFormatString()).isEqualTo("@");
            }
            assertThat(sheet.getDataValidations()).isNotEmpty();
        }
    }

    private static Stream<SheetColumn> columns(SheetFormat format) {
        return format.columns().stream().filter(column -> column.help() != null);
    }

    private static ColumnHelp help(SheetColumn column) {
        return Objects.requireNonNull(column.help());
    }

    /** As a person fills it in: the cells have the format of their column. */
    private static byte[] filled(SheetFormat format, List<String> values) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(format.template()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.getSheetAt(0);
            var row = sheet.createRow(1);
            for (int column = 0; column < values.size(); column++) {
                XSSFCell cell = row.createCell(column);
                cell.setCellStyle(sheet.getColumnStyle(column));
                cell.setCellValue(values.get(column));
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
