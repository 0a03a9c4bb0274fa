package org.articula.activity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.formation.EvidenceChanged;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The activities of networks outside their agenda ({@code F2.3.b}–{@code F2.3.e}): planned, prepared, held, and what stayed of them. */
@Service
@Transactional
public class Activities {

    /** Who called an integration that no member called. */
    public static final String ARTICULATOR = "ARTICULATOR";

    private static final String OVERTAKEN = "Otra persona ya registró esta actividad.";

    private final ActivityTable table;
    private final Networks networks;
    private final Members members;
    private final HeldMeetings meetings;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;

    Activities(
            ActivityTable table,
            Networks networks,
            Members members,
            HeldMeetings meetings,
            Logbook logbook,
            ApplicationEventPublisher events) {
        this.table = table;
        this.networks = networks;
        this.members = members;
        this.meetings = meetings;
        this.logbook = logbook;
        this.events = events;
    }

    /**
     * Plans an activity; one that was held already may be planned as well, to be recorded at once.
     *
     * @param by user id of who plans it
     * @return its id
     * @throws InvalidInputException with the paths of {@link NewActivity}, or {@code networkId}
     */
    public String plan(String networkId, NewActivity planned, String by) {
        Network network = networks.byId(networkId);
        FieldErrors errors = ActivityPolicy.check(planned, memberIds(networkId), networks.todayIn(network));
        errors.addIf(!network.active(), "networkId", network.status().objection("organiza actividades"));
        errors.throwIfAny();
        String id = Ids.next();
        table.insert(id, networkId, ofItsKind(planned), by);
        return id;
    }

    /** @throws InvalidInputException with the paths of {@link VisitPreparation}, or without path when it is held or cancelled */
    public void prepare(String activityId, VisitPreparation prepared) {
        ActivityPolicy.check(prepared).throwIfAny();
        guard(table.prepare(activityId, prepared));
    }

    /**
     * Keeps how an activity went.
     *
     * @param by user id of who records it
     * @throws InvalidInputException with the paths of {@link HeldActivity}, {@code attendees} or {@code attendees[i].memberId} of those who
     *     took part; without path when somebody else recorded it
     */
    public void hold(String activityId, HeldActivity held, String by) {
        Activity planned = byId(activityId);
        Network network = networks.byId(planned.networkId());
        ActivityPolicy.check(planned.kind(), held, memberIds(network.id()), networks.todayIn(network))
                .throwIfAny();
        guard(table.hold(activityId, held.of(planned.kind())));
        Activity kept = byId(activityId);
        note(
                kept,
                "%s «%s», %s, con %s. %s"
                        .formatted(
                                kept.kind().spanish(),
                                kept.title(),
                                kept.whenText(),
                                Wording.count(held.attendeeIds().size(), "integrante", "integrantes"),
                                kept.result()),
                by);
        events.publishEvent(new EvidenceChanged(network.id(), network.code()));
    }

    /** @throws InvalidInputException with paths {@code newDate} or {@code note}; without path when it is held or cancelled */
    public void move(String activityId, @Nullable LocalDate newDate, @Nullable String note) {
        Activity planned = byId(activityId);
        FieldErrors errors = new FieldErrors();
        errors.addIf(newDate == null, "newDate", "Indique la nueva fecha.");
        if (newDate != null) {
            ActivityPolicy.withinAYear(errors, "newDate", newDate, networks.todayIn(planned.networkId()));
        }
        errors.required("note", "por qué cambia", note, ActivityLimits.NOTE);
        errors.throwIfAny();
        LocalDate moved = requireNonNull(newDate);
        LocalDate end = planned.endsOn() == null
                ? null
                : moved.plusDays(ChronoUnit.DAYS.between(planned.plannedOn(), planned.endsOn()));
        guard(table.move(activityId, moved, end, requireNonNull(note).strip()));
    }

    /** @throws InvalidInputException with path {@code note}; without path when it is held or cancelled */
    public void cancel(String activityId, @Nullable String note, String by) {
        FieldErrors errors = new FieldErrors();
        errors.required("note", "por qué no se hará", note, ActivityLimits.NOTE);
        errors.throwIfAny();
        guard(table.cancel(activityId, requireNonNull(note).strip()));
        Activity dropped = byId(activityId);
        note(
                dropped,
                "%s «%s» no se hizo: %s".formatted(dropped.kind().spanish(), dropped.title(), dropped.note()),
                by);
    }

    /**
     * Keeps what a meeting concluded from a visit to a model ({@code F2.3.e}).
     *
     * @throws InvalidInputException with paths {@code meetingId} or {@code conclusions}; without path when somebody else did
     */
    public void reflect(String activityId, String meetingId, String conclusions, String by) {
        Activity visit = byId(activityId);
        FieldErrors errors = new FieldErrors();
        errors.required("conclusions", "las conclusiones", conclusions, ActivityLimits.TEXT);
        errors.addIf(
                meetings.of(visit.networkId()).since(visit.on()).latestFirst().stream()
                        .noneMatch(held -> held.id().equals(meetingId)),
                "meetingId",
                "Elija una reunión de la lista: son las que tuvieron cuórum después de la visita.");
        errors.throwIfAny();
        guard(table.reflect(activityId, meetingId, conclusions.strip()));
        note(visit, "Conclusiones de la visita a «%s»: %s".formatted(visit.title(), conclusions.strip()), by);
    }

    /**
     * Keeps whether a technique of an internship is used afterwards ({@code F2.3.d}).
     *
     * @param technique which, and by whom; of one that is used
     * @throws InvalidInputException with path {@code technique}; without path when somebody else did
     */
    public void recordAdoption(String activityId, boolean adopted, @Nullable String technique, String by) {
        FieldErrors errors = new FieldErrors();
        if (adopted) {
            errors.required("technique", "qué técnica se usa", technique, ActivityLimits.TEXT);
        }
        errors.throwIfAny();
        String used = adopted ? requireNonNull(technique).strip() : null;
        guard(table.adopt(activityId, adopted, used));
        Activity internship = byId(activityId);
        note(
                internship,
                "Pasantía «%s»: %s"
                        .formatted(
                                internship.title(),
                                used == null ? "todavía nadie usa lo que aprendió." : "se adoptó " + used),
                by);
    }

    /** @throws NoSuchElementException if there is no such activity */
    @Transactional(readOnly = true)
    public Activity byId(String activityId) {
        return table.find(activityId)
                .orElseThrow(() -> new NoSuchElementException("No existe la actividad «%s».".formatted(activityId)));
    }

    /** Those of a network, the latest first. */
    @Transactional(readOnly = true)
    public List<Activity> ofNetwork(String networkId) {
        return table.ofNetwork(networkId);
    }

    /** Ids of the members who took part, by activity of the network. */
    @Transactional(readOnly = true)
    public Map<String, List<String>> attendeesIn(String networkId) {
        return table.attendees(networkId);
    }

    /** Visits to a model that no meeting has reflected on, the latest first. */
    @Transactional(readOnly = true)
    public List<Activity> toReflectOn(String networkId) {
        return ofNetwork(networkId).stream()
                .filter(activity -> activity.followUp() == FollowUp.REFLECTION && activity.reflectedIn() == null)
                .toList();
    }

    private Set<String> memberIds(String networkId) {
        return members.activeOf(networkId).stream().map(Member::id).collect(Collectors.toSet());
    }

    /** Without what a person filled in for another kind before. */
    private static NewActivity ofItsKind(NewActivity planned) {
        ActivityKind kind = planned.kind();
        boolean visit = kind == ActivityKind.MEMBER_VISIT;
        boolean internship = kind == ActivityKind.INTERNSHIP;
        return new NewActivity(
                kind,
                planned.title().strip(),
                planned.plannedOn(),
                internship ? planned.endsOn() : null,
                kind == ActivityKind.INTEGRATION ? planned.integrationClass() : null,
                visit ? planned.hostId() : null,
                visit ? planned.visitHour() : null,
                internship ? planned.hostName() : null,
                internship ? planned.topic() : null,
                kind == ActivityKind.MODEL_VISIT ? planned.caseReason() : null);
    }

    private void note(Activity activity, String text, String by) {
        logbook.note(
                activity.networkId(),
                LogbookKind.EVENT,
                "F2.3",
                Wording.shorten(text.strip(), Logbook.LONGEST_TEXT),
                by);
    }

    private static void guard(boolean kept) {
        if (!kept) {
            throw new InvalidInputException("", OVERTAKEN);
        }
    }
}
