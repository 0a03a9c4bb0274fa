package org.articula.producer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.member.MemberColumn;
import org.articula.member.MemberRow;
import org.articula.member.Namesakes;
import org.articula.member.NewMemberPolicy;
import org.articula.phone.Country;
import org.articula.sheet.ReadableSheet;
import org.articula.sheet.SheetColumn;
import org.articula.sheet.SheetFormat;
import org.articula.sheet.SheetLine;
import org.articula.sheet.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Producers in a spreadsheet: read with the columns of a sheet of members, and Cédula, Comunidad and Interés if it has
 * them; written so that it can be read again.
 */
@Component
public class ProducerSheet implements ReadableSheet {

    /** All the producers of a canton's trade; whoever sends more has taken the wrong file. */
    private static final int MOST_PRODUCERS = 2000;

    private static final SheetFormat FORMAT = new SheetFormat("productores", MOST_PRODUCERS, ProducerColumn.all());

    @Override
    public SheetFormat format() {
        return FORMAT;
    }

    /**
     * The producers of the sheet, in its order and tidy. Without a word on the interest somebody is undecided.
     *
     * @param fileName as the person named it; only shown, the content alone says what the file is
     * @param currentYear limits the years of birth
     * @param country whose telephone numbers need no country code
     * @throws org.articula.sheet.SheetRejectedException with every fault; a faulty sheet is refused whole
     */
    public List<NewProducer> read(String fileName, byte[] content, int currentYear, Country country) {
        Map<String, Integer> earlierRows = new HashMap<>();
        return FORMAT
                .read(fileName, content, line -> {
                    NewProducer producer = read(line, currentYear, country);
                    MemberRow.checkEmailRepeated(line, earlierRows);
                    checkRepeated(line, producer, earlierRows);
                    return producer;
                })
                .stream()
                .map(producer -> NewProducerPolicy.tidy(producer, country))
                .toList();
    }

    /** The producers as a workbook (XLSX), in this order. */
    public byte[] write(List<Producer> producers) {
        Map<String, Long> bearers = producers.stream()
                .filter(producer -> producer.identityNumber() == null)
                .collect(Collectors.groupingBy(ProducerSheet::key, Collectors.counting()));
        return Workbook.of(
                "Productores",
                ProducerColumn.all().stream().map(SheetColumn::title).toList(),
                producers.stream()
                        .map(producer -> row(producer, bearers.getOrDefault(key(producer), 0L) > 1))
                        .toList());
    }

    private static NewProducer read(SheetLine line, int currentYear, Country country) {
        String interest = line.text(ProducerColumn.INTEREST);
        if (InterestText.read(interest).isEmpty()) {
            line.fault(ProducerColumn.INTEREST, InterestText.fault(interest));
        }
        NewProducer producer = new NewProducer(
                MemberRow.read(line, currentYear, country),
                line.text(ProducerColumn.IDENTITY_NUMBER),
                line.text(ProducerColumn.COMMUNITY),
                InterestText.read(interest).orElse(Interest.UNDECIDED),
                Namesakes.said(line));
        NewProducerPolicy.checkOwn(producer)
                .forEach(fault ->
                        line.fault(SheetColumn.ofPath(ProducerColumn.values(), fault.path()), fault.message()));
        return producer;
    }

    /** Namesakes are two people when their identity numbers say so, or whoever keeps the sheet. */
    private static void checkRepeated(SheetLine line, NewProducer producer, Map<String, Integer> earlierRows) {
        if (line.faulty(MemberColumn.NAME)
                || line.faulty(MemberColumn.BIRTH_YEAR)
                || line.faulty(ProducerColumn.IDENTITY_NUMBER)) {
            return;
        }
        String number = line.text(ProducerColumn.IDENTITY_NUMBER);
        boolean numbered = !number.isEmpty();
        String key = numbered
                ? "#" + IdentityNumber.normalise(number).orElseThrow()
                : NewMemberPolicy.personKey(
                        producer.person().name(), producer.person().birthYear());
        Integer earlier = earlierRows.putIfAbsent(key, line.number());
        if (earlier != null && (numbered || !producer.namesake())) {
            line.fault(
                    numbered ? ProducerColumn.IDENTITY_NUMBER : MemberColumn.NAME,
                    "La misma persona ya está en la fila %d: está dos veces.".formatted(earlier)
                            + (numbered ? "" : Namesakes.WAY_OUT));
        }
    }

    private static String key(Producer producer) {
        return NewMemberPolicy.personKey(producer.name(), producer.birthYear());
    }

    private static List<@Nullable Object> row(Producer producer, boolean namesake) {
        return Arrays.asList(
                producer.name(),
                producer.workshop(),
                producer.email(),
                producer.phone(),
                producer.sex().name(),
                producer.birthYear(),
                producer.mainProduct(),
                namesake && producer.identityNumber() == null ? "Sí" : null,
                producer.identityNumber(),
                producer.community(),
                InterestText.of(producer.interest()),
                producer.withdrawnOn(),
                producer.withdrawalNote(),
                producer.leadership());
    }
}
