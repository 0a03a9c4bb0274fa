package org.articula.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.articula.document.Pdf;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The map of support on paper for the group ({@code F2.4.a}). */
@Service
@Transactional(readOnly = true)
public class SupportDocuments {

    private final SupportMaps maps;
    private final Networks networks;
    private final Pdf pdf;

    SupportDocuments(SupportMaps maps, Networks networks, Pdf pdf) {
        this.maps = maps;
        this.networks = networks;
        this.pdf = pdf;
    }

    /** What is printed, in plain Spanish strings. @param kinds headings of the matrix */
    record Printed(
            String networkName,
            String networkCode,
            String date,
            String where,
            List<String> kinds,
            List<Offer> offers,
            List<Need> needs,
            List<Approach> approaches,
            @Nullable String outcome) {}

    /** @param marks one for each kind */
    record Offer(String name, List<String> marks) {}

    record Need(String area, String kind, String weakness, String outcome, List<String> institutions) {}

    record Approach(String name, List<Fact> facts) {}

    record Fact(String name, String value) {}

    /** As PDF. @throws java.util.NoSuchElementException if there is no such network */
    public byte[] print(String networkId) {
        Network network = networks.byId(networkId);
        return pdf.render("support-map", Map.of("map", printed(network)));
    }

    private Printed printed(Network network) {
        SupportDirectory directory = maps.directory(network.id());
        SupportMap map = maps.of(network.id());
        return new Printed(
                network.name(),
                network.code(),
                SpanishDates.date(networks.todayIn(network)),
                directory.where(),
                Arrays.stream(SupportKind.values()).map(SupportKind::spanish).toList(),
                directory.institutions().stream().map(SupportDocuments::offer).toList(),
                map.needs().stream().map(need -> need(need, map)).toList(),
                map.approaches().stream().map(SupportDocuments::approach).toList(),
                map.outcome());
    }

    private static Offer offer(MappedInstitution one) {
        return new Offer(
                one.institution().name(),
                Arrays.stream(SupportKind.values())
                        .map(kind -> mark(kind, one.offer()))
                        .toList());
    }

    private static String mark(SupportKind kind, SupportOffer offer) {
        String other = offer.otherSupport();
        return !offer.offers(kind) ? "" : kind == SupportKind.OTHER && other != null ? other : "Sí";
    }

    private static Need need(SupportNeed need, SupportMap map) {
        return new Need(
                need.area(),
                need.kind().spanish(),
                orBlank(need.weakness()),
                orBlank(need.outcome()),
                map.matchesOf(need.id()).stream()
                        .map(match -> match.institutionName() + ". " + match.reason())
                        .toList());
    }

    private static Approach approach(SupportApproach one) {
        return new Approach(
                one.institutionName(),
                List.of(
                        new Fact("Representante", one.representative()),
                        new Fact("Fecha del contacto", SpanishDates.date(one.contactedOn())),
                        new Fact("Canal", one.channel().spanish()),
                        new Fact("Ventajas explicadas a la red", one.explainedWords()),
                        new Fact(
                                "Fecha de la visita",
                                one.visitedOn() == null ? "" : SpanishDates.date(one.visitedOn())),
                        new Fact("Asistentes", orBlank(one.attendees())),
                        new Fact("Acta corta", orBlank(one.visitMinutes())),
                        new Fact("Solicitud", orBlank(one.request())),
                        new Fact(
                                "Fecha de la solicitud",
                                one.requestedOn() == null ? "" : SpanishDates.date(one.requestedOn())),
                        new Fact(
                                "Resultado",
                                one.requestResult() == null
                                        ? ""
                                        : one.requestResult().spanish()),
                        new Fact(
                                "Monto",
                                one.amount() == null ? "" : one.amount().toString()),
                        new Fact("Plazo", orBlank(one.term()))));
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
