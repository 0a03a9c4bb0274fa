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
import org.articula.producer.Interest;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.promotion.AttendanceSummary.Band;
import org.articula.promotion.TalkTable.Attendance;
import org.articula.shared.SpanishOrder;
import org.articula.sheet.Workbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who came to the talks, as it stands now. */
@Service
@Transactional(readOnly = true)
public class PromotionDocuments {

    private final Talks talks;
    private final Producers producers;

    PromotionDocuments(Talks talks, Producers producers) {
        this.talks = talks;
        this.producers = producers;
    }

    /** Who came to which talk and what they said, and the figures of every talk, as a workbook ({@code F1.1.l}). */
    public byte[] attendanceWorkbook(String networkId) {
        List<Talk> all = talks.of(networkId);
        return new Workbook()
                .sheet(
                        "Asistencia",
                        List.of(
                                "N.º",
                                "Qué",
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
                        List.of(
                                "N.º",
                                "Qué",
                                "Fecha",
                                "Edad",
                                "Mujeres",
                                "Hombres",
                                "No lo dicen",
                                "Total",
                                "Mujeres (%)"),
                        all.stream().flatMap(this::summaryRows).toList())
                .bytes();
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
        row.add(talk.purpose().spanish());
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
        Stream<List<Object>> bands = summary.bands().stream().map(band -> summaryRow(talk, heldOn, band));
        return Stream.concat(
                bands,
                Stream.of(List.of(
                        talk.round(),
                        talk.purpose().spanish(),
                        heldOn,
                        "Todas las edades",
                        summary.women(),
                        summary.men(),
                        summary.unstated(),
                        summary.total(),
                        summary.womenPercent())));
    }

    private static List<Object> summaryRow(Talk talk, LocalDate heldOn, Band band) {
        return List.of(
                talk.round(),
                talk.purpose().spanish(),
                heldOn,
                band.ages().spanish(),
                band.women(),
                band.men(),
                band.unstated(),
                band.total(),
                "");
    }

    private static String interestText(Interest interest) {
        return switch (interest) {
            case INTERESTED -> "Le interesa";
            case UNDECIDED -> "Está por decidir";
            case WITHDRAWN -> "Se retiró";
        };
    }
}
