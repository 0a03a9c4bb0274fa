package org.articula.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.document.FactSheet;
import org.articula.document.FactSheet.Fact;
import org.articula.document.FactSheet.Section;
import org.articula.document.Pdf;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.articula.shared.SpanishOrder;
import org.articula.shared.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An activity and a presentation on paper, with everything that is known of them. */
@Service
@Transactional(readOnly = true)
public class ActivityDocuments {

    private final Activities activities;
    private final Presentations presentations;
    private final Networks networks;
    private final Members members;
    private final Meetings meetings;
    private final Pdf pdf;

    ActivityDocuments(
            Activities activities,
            Presentations presentations,
            Networks networks,
            Members members,
            Meetings meetings,
            Pdf pdf) {
        this.activities = activities;
        this.presentations = presentations;
        this.networks = networks;
        this.members = members;
        this.meetings = meetings;
        this.pdf = pdf;
    }

    /** As PDF. @throws java.util.NoSuchElementException if there is no such activity */
    public byte[] activity(String activityId) {
        Activity activity = activities.byId(activityId);
        Network network = networks.byId(activity.networkId());
        Map<String, String> names =
                members.allOf(network.id()).stream().collect(Collectors.toMap(Member::id, Member::name));
        List<Section> sections = new ArrayList<>();
        sections.add(Section.facts("La actividad", what(activity, names)));
        if (activity.kind() == ActivityKind.MODEL_VISIT) {
            sections.add(Section.facts("Preparación", preparation(activity)));
        }
        sections.add(Section.facts("Qué pasó", held(activity, names)));
        return new FactSheet(
                        activity.kind().spanish() + ": " + activity.title(),
                        "%s · %s · %s"
                                .formatted(
                                        network.name(),
                                        activity.whenText(),
                                        activity.status().spanish()),
                        "%s (%s)".formatted(network.name(), network.code()),
                        sections)
                .print(pdf);
    }

    private static List<Fact> what(Activity activity, Map<String, String> names) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(activity.kind() == ActivityKind.MODEL_VISIT ? "Caso" : "Qué se hizo", activity.title()));
        facts.add(new Fact("Fecha", activity.whenText()));
        words(facts, "Clase", activity.integrationClass());
        add(facts, "Anfitrión", name(activity.hostId(), names));
        words(facts, "A qué hora", activity.visitHour());
        add(facts, "Anfitrión", activity.hostName());
        words(facts, "Tema", activity.topic());
        add(facts, "Por qué es un ejemplo", activity.caseReason());
        add(facts, "Convocada por", name(activity.calledBy(), names));
        return facts;
    }

    private static List<Fact> preparation(Activity activity) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Transporte", activity.transport());
        add(facts, "Información previa", activity.information());
        add(facts, "Reflexiones", activity.reflections());
        add(facts, "Preguntas", activity.questions());
        return facts;
    }

    private List<Fact> held(Activity activity, Map<String, String> names) {
        List<Fact> facts = new ArrayList<>();
        List<String> attendees =
                activities.attendeesIn(activity.networkId()).getOrDefault(activity.id(), List.of()).stream()
                        .map(id -> names.getOrDefault(id, ""))
                        .sorted(SpanishOrder.by(Function.identity()))
                        .toList();
        add(facts, "Asistentes", attendees.isEmpty() ? null : String.join(", ", attendees));
        Money cost = activity.cost();
        add(facts, "Costo", cost == null ? null : cost.toString());
        add(facts, "Quién lo pagó", activity.paidBy());
        add(facts, "Aportes", activity.contributions());
        add(facts, "Qué se logró", activity.achieved());
        add(facts, "Lo aprendido", activity.learnt());
        words(facts, "Cierre", activity.closing());
        add(facts, "Proveedores identificados", activity.suppliers());
        add(facts, "Clientes identificados", activity.customers());
        String meetingId = activity.reflectedIn();
        add(
                facts,
                "Reflexión",
                meetingId == null ? null : "Reunión " + meetings.byId(meetingId).number());
        add(facts, "Conclusiones", activity.conclusions());
        if (activity.adopted() != null) {
            facts.add(new Fact(
                    "Técnica adoptada", activity.technique() == null ? "Todavía ninguna" : activity.technique()));
        }
        add(facts, activity.held() ? "Cambió de fecha" : "Motivo", activity.note());
        return facts;
    }

    /** As PDF. @throws java.util.NoSuchElementException if there is no such presentation */
    public byte[] presentation(String presentationId) {
        Presentation told = presentations.byId(presentationId);
        Network network = networks.byId(told.networkId());
        Member member = members.byId(told.memberId());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Historia", told.story()));
        facts.add(new Fact("Proceso de producción y comercialización", told.production()));
        facts.add(new Fact("Principales problemas", told.problems()));
        facts.add(new Fact("Fortalezas", told.strengths()));
        facts.add(new Fact("Debilidades", told.weaknesses()));
        add(facts, "Otros aspectos", told.otherTopics());
        add(facts, "Preguntas", told.questions());
        return new FactSheet(
                        "Presentación de negocio: "
                                + (member.workshop() == null
                                        ? member.name()
                                        : member.workshop() + ", de " + member.name()),
                        "%s · reunión %d del %s"
                                .formatted(
                                        network.name(),
                                        meetings.byId(told.meetingId()).number(),
                                        SpanishDates.date(told.heldOn())),
                        "%s (%s)".formatted(network.name(), network.code()),
                        List.of(Section.facts("Lo que contó", facts)))
                .print(pdf);
    }

    private static @Nullable String name(@Nullable String id, Map<String, String> names) {
        return Activities.ARTICULATOR.equals(id) ? "Quien articula la red" : id == null ? null : names.get(id);
    }

    private static void words(List<Fact> facts, String name, @Nullable Worded value) {
        add(facts, name, value == null ? null : value.spanish());
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }
}
