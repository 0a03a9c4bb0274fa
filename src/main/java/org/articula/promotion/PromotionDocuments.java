package org.articula.promotion;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.document.Pdf;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.producer.Interest;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.promotion.AttendanceSummary.Band;
import org.articula.promotion.TalkTable.Attendance;
import org.articula.shared.SpanishDates;
import org.articula.shared.SpanishOrder;
import org.articula.sheet.Workbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints what selling the idea brought: the sheets of the groups and the attendance of the talks, as they stand now. */
@Service
@Transactional(readOnly = true)
public class PromotionDocuments {

    private final Networks networks;
    private final SeedGroups groups;
    private final Talks talks;
    private final Producers producers;
    private final Pdf pdf;

    PromotionDocuments(Networks networks, SeedGroups groups, Talks talks, Producers producers, Pdf pdf) {
        this.networks = networks;
        this.groups = groups;
        this.talks = talks;
        this.producers = producers;
        this.pdf = pdf;
    }

    /** The sheets of a network's groups as PDF ({@code F1.i}); a blank one to fill in by hand while there is none. */
    public byte[] groupSheet(String networkId) {
        return pdf.render("group-sheet", Map.of("ficha", document(networkId)));
    }

    /** The same as a workbook, one row per group. */
    public byte[] groupWorkbook(String networkId) {
        List<String> headings = new ArrayList<>(List.of(
                "Ubicación",
                "Sector productivo",
                "Tipo de grupo",
                "Nombre",
                "Desde cuándo",
                "Integrantes",
                "Mujeres",
                "Jóvenes"));
        Stream.of(GroupSheetDocument.Question.values())
                .map(GroupSheetDocument.Question::text)
                .forEach(headings::add);
        return Workbook.of(
                "Grupos",
                headings,
                groups.of(networkId).stream().map(PromotionDocuments::row).toList());
    }

    /** Who came to which talk and what they said, and the figures of every talk, as a workbook ({@code F1.1.l}). */
    public byte[] attendanceWorkbook(String networkId) {
        List<Talk> all = talks.of(networkId);
        return new Workbook()
                .sheet(
                        "Asistencia",
                        List.of(
                                "Charla",
                                "Fecha",
                                "Nombre",
                                "Sexo",
                                "Año de nacimiento",
                                "Producto",
                                "Comunidad",
                                "Interés"),
                        attendanceRows(all))
                .sheet(
                        "Resumen",
                        List.of("Charla", "Fecha", "Edad", "Mujeres", "Hombres", "No lo dicen", "Total", "Mujeres (%)"),
                        all.stream().flatMap(this::summaryRows).toList())
                .bytes();
    }

    GroupSheetDocument document(String networkId) {
        Network network = networks.byId(networkId);
        List<GroupSheetDocument.Sheet> sheets =
                groups.of(networkId).stream().map(GroupSheetDocument::of).toList();
        return new GroupSheetDocument(
                network.name(),
                network.code(),
                SpanishDates.date(networks.todayIn(networkId)),
                groups.searchedWhere(networkId).orElse(null),
                sheets.isEmpty() ? List.of(GroupSheetDocument.blank()) : sheets);
    }

    private static List<Object> row(SeedGroup group) {
        List<Object> row = new ArrayList<>();
        row.add(group.location());
        row.add(group.sector());
        row.add(group.kindText());
        row.add(group.name());
        row.add(group.organisedSince());
        row.add(group.members());
        row.add(group.women());
        row.add(group.youngPeople());
        for (GroupSheetDocument.Question question : GroupSheetDocument.Question.values()) {
            row.add(
                    question == GroupSheetDocument.Question.MONTHLY_SALES && group.monthlySales() != null
                            ? group.monthlySales()
                            : question.answerOf(group));
        }
        return row;
    }

    private List<List<Object>> attendanceRows(List<Talk> all) {
        Map<String, Talk> byId = all.stream().collect(Collectors.toMap(Talk::id, Function.identity()));
        List<Attendance> attendances = talks.attendances(all);
        Map<String, Producer> people =
                producers.byIds(attendances.stream().map(Attendance::producerId).toList());
        return attendances.stream()
                .sorted(Comparator.comparing((Attendance came) ->
                                requireNonNull(byId.get(came.talkId())).round())
                        .thenComparing(SpanishOrder.by(came ->
                                requireNonNull(people.get(came.producerId())).name())))
                .map(came -> attendanceRow(
                        requireNonNull(byId.get(came.talkId())),
                        requireNonNull(people.get(came.producerId())),
                        came.interest()))
                .toList();
    }

    private static List<Object> attendanceRow(Talk talk, Producer person, Interest interest) {
        List<Object> row = new ArrayList<>();
        row.add(talk.round());
        row.add(talk.heldOn());
        row.add(person.name());
        row.add(person.sex().spanish());
        row.add(person.birthYear());
        row.add(person.mainProduct());
        row.add(person.community());
        row.add(interestText(interest));
        return row;
    }

    private Stream<List<Object>> summaryRows(Talk talk) {
        LocalDate heldOn = talk.heldOn();
        if (heldOn == null) {
            return Stream.empty();
        }
        AttendanceSummary summary = talks.attendance(talk.id());
        Stream<List<Object>> bands = summary.bands().stream().map(band -> summaryRow(talk.round(), heldOn, band));
        return Stream.concat(
                bands,
                Stream.of(List.of(
                        talk.round(),
                        heldOn,
                        "Todas las edades",
                        summary.women(),
                        summary.men(),
                        summary.unstated(),
                        summary.total(),
                        summary.womenPercent())));
    }

    private static List<Object> summaryRow(int round, LocalDate heldOn, Band band) {
        return List.of(
                round, heldOn, band.ages().spanish(), band.women(), band.men(), band.unstated(), band.total(), "");
    }

    private static String interestText(Interest interest) {
        return switch (interest) {
            case INTERESTED -> "Le interesa";
            case UNDECIDED -> "Está por decidir";
            case WITHDRAWN -> "Se retiró";
        };
    }
}
