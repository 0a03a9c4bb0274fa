package org.articula.institution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.phone.Country;
import org.articula.shared.FieldError;
import org.articula.sheet.PlainText;
import org.articula.sheet.ReadableSheet;
import org.articula.sheet.SheetColumn;
import org.articula.sheet.SheetFormat;
import org.articula.sheet.SheetLine;
import org.articula.sheet.Workbook;
import org.articula.territory.ProductiveChain;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A directory of institutions in a spreadsheet: read as people keep it, and written so that it can be read again. */
@Component
public class InstitutionSheet implements ReadableSheet {

    /** A territory's institutions; whoever sends more has taken the wrong file. */
    private static final int MOST_INSTITUTIONS = 500;

    private static final SheetFormat FORMAT =
            new SheetFormat("instituciones", MOST_INSTITUTIONS, List.of(InstitutionColumn.values()));

    private static final String ALLOWED_KINDS = "una de estas clases: "
            + Arrays.stream(InstitutionKind.values())
                    .map(InstitutionKind::spanish)
                    .collect(Collectors.joining(", "));

    /** By the key of what people write; directories of before say only «Pública» or «Privada». */
    private static final Map<String, InstitutionKind> KINDS = kinds();

    private static final Map<String, Willingness> ANSWERS = Map.of(
            "si", Willingness.YES,
            "no", Willingness.NO,
            "no se sabe", Willingness.UNKNOWN,
            "", Willingness.UNKNOWN);

    @Override
    public SheetFormat format() {
        return FORMAT;
    }

    /**
     * The institutions of the sheet, in its order and tidy.
     *
     * @param fileName as the person named it; only shown, the content alone says what the file is
     * @param country whose telephone numbers need no country code
     * @param chains of the territory, which the sheet names
     * @throws org.articula.sheet.SheetRejectedException with every fault; a faulty sheet is refused whole
     */
    public List<InstitutionProfile> read(
            String fileName, byte[] content, Country country, List<ProductiveChain> chains) {
        ChainNames names = new ChainNames(chains);
        Map<String, Integer> earlierRows = new HashMap<>();
        return FORMAT.read(fileName, content, line -> {
            InstitutionProfile institution = read(line, country, names);
            checkRepeated(line, institution, earlierRows);
            return InstitutionPolicy.tidy(institution, country);
        });
    }

    /**
     * The institutions as a workbook (XLSX), in this order.
     *
     * @param chains of their territory
     */
    public byte[] write(List<Institution> institutions, List<ProductiveChain> chains) {
        ChainNames names = new ChainNames(chains);
        return Workbook.of(
                "Directorio",
                Arrays.stream(InstitutionColumn.values())
                        .map(InstitutionColumn::title)
                        .toList(),
                institutions.stream()
                        .map(Institution::profile)
                        .map(profile -> row(profile, names))
                        .toList());
    }

    /** Where kind or willingness cannot be read, some other stands in: the fault keeps the sheet from being taken. */
    private static InstitutionProfile read(SheetLine line, Country country, ChainNames chains) {
        InstitutionProfile institution = new InstitutionProfile(
                line.text(InstitutionColumn.NAME),
                choice(line, InstitutionColumn.KIND, KINDS, ALLOWED_KINDS).orElse(InstitutionKind.PUBLIC),
                line.text(InstitutionColumn.REPRESENTATIVE),
                line.text(InstitutionColumn.ADDRESS),
                line.text(InstitutionColumn.PHONE),
                line.text(InstitutionColumn.EMAIL),
                line.text(InstitutionColumn.WEB),
                line.text(InstitutionColumn.ACTIVITY),
                line.text(InstitutionColumn.INTERVENTION),
                line.text(InstitutionColumn.ACHIEVEMENTS),
                line.text(InstitutionColumn.SUPPORT),
                choice(line, InstitutionColumn.WILLINGNESS, ANSWERS, "Sí, No o No se sabe")
                        .orElse(Willingness.UNKNOWN),
                line.text(InstitutionColumn.WILLINGNESS_NOTE),
                chains.read(line));
        for (FieldError fault : InstitutionPolicy.check(institution, country)) {
            line.fault(SheetColumn.ofPath(InstitutionColumn.values(), fault.path()), fault.message());
        }
        return institution;
    }

    private static <E> Optional<E> choice(
            SheetLine line, InstitutionColumn column, Map<String, E> words, String allowed) {
        String text = line.text(column);
        Optional<E> read = Optional.ofNullable(words.get(PlainText.key(text)));
        if (read.isEmpty()) {
            line.fault(
                    column,
                    text.isEmpty()
                            ? "Escriba %s.".formatted(allowed)
                            : "«%s» no se reconoce: escriba %s.".formatted(PlainText.shortened(text), allowed));
        }
        return read;
    }

    private static void checkRepeated(
            SheetLine line, InstitutionProfile institution, Map<String, Integer> earlierRows) {
        if (!line.faulty(InstitutionColumn.NAME)) {
            Integer earlier = earlierRows.putIfAbsent(PlainText.key(institution.name()), line.number());
            if (earlier != null) {
                line.fault(InstitutionColumn.NAME, "Esta institución ya está en la fila %d.".formatted(earlier));
            }
        }
    }

    private static List<@Nullable Object> row(InstitutionProfile institution, ChainNames chains) {
        return Arrays.asList(
                institution.name(),
                institution.kind().spanish(),
                institution.representative(),
                institution.address(),
                institution.phone(),
                institution.email(),
                institution.web(),
                institution.activity(),
                institution.intervention(),
                institution.achievements(),
                institution.support(),
                institution.willingness().spanish(),
                institution.willingnessNote(),
                chains.write(institution.chainIds()));
    }

    private static Map<String, InstitutionKind> kinds() {
        Map<String, InstitutionKind> kinds = new HashMap<>();
        for (InstitutionKind kind : InstitutionKind.values()) {
            kinds.put(PlainText.key(kind.spanish()), kind);
            for (String word : words(kind)) {
                kinds.put(word, kind);
            }
        }
        return kinds;
    }

    private static List<String> words(InstitutionKind kind) {
        return switch (kind) {
            case MUNICIPAL ->
                List.of("municipio", "municipalidad", "alcaldia", "gobierno local", "gad", "junta parroquial");
            case GUILD -> List.of("gremio", "asociacion", "camara");
            case PUBLIC -> List.of("publica", "publico", "estatal");
            case BUYER -> List.of("comprador", "compradora", "empresa");
            case NGO -> List.of("ong", "fundacion");
            case FINANCE -> List.of("financiera", "banco", "cooperativa de ahorro y credito");
            case ACADEMIA -> List.of("academia", "universidad", "instituto", "centro de formacion");
            case PRIVATE -> List.of("privada", "privado");
        };
    }
}
