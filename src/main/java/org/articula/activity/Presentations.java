package org.articula.activity;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.articula.agenda.PresenterSource;
import org.articula.formation.EvidenceChanged;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.meeting.Attendances;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.vote.VotingMeeting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members told of their businesses ({@code F2.3.c}); whoever's is written down has presented. */
@Service
@Transactional
public class Presentations implements PresenterSource {

    private final PresentationTable table;
    private final Networks networks;
    private final Members members;
    private final HeldMeetings meetings;
    private final Attendances attendances;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;

    Presentations(
            PresentationTable table,
            Networks networks,
            Members members,
            HeldMeetings meetings,
            Attendances attendances,
            Logbook logbook,
            ApplicationEventPublisher events) {
        this.table = table;
        this.networks = networks;
        this.members = members;
        this.meetings = meetings;
        this.attendances = attendances;
        this.logbook = logbook;
        this.events = events;
    }

    /**
     * Writes down a presentation.
     *
     * @param by user id of who writes it down
     * @throws InvalidInputException with the paths of {@link NewPresentation}: nobody presents where the register says they were absent
     */
    public void record(String networkId, NewPresentation told, String by) {
        Network network = networks.byId(networkId);
        FieldErrors errors = new FieldErrors();
        Optional<VotingMeeting> meeting = meetings.of(networkId).latestFirst().stream()
                .filter(held -> held.id().equals(told.meetingId()))
                .findFirst();
        Optional<Member> member = members.activeOf(networkId).stream()
                .filter(one -> one.id().equals(told.memberId()))
                .findFirst();
        errors.addIf(meeting.isEmpty(), "meetingId", "Elija una reunión de la lista: son las que tuvieron cuórum.");
        errors.addIf(member.isEmpty(), "memberId", "Esta persona ya no es integrante de la red.");
        errors.addIf(
                meeting.isPresent() && member.isPresent() && !wasThere(told),
                "memberId",
                "No estuvo en esa reunión, según la lista de asistencia.");
        text(errors, told);
        errors.throwIfAny();
        Presentation kept = new Presentation(
                Ids.next(),
                networkId,
                told.memberId(),
                told.meetingId(),
                meeting.orElseThrow().heldOn(),
                told.story().strip(),
                told.production().strip(),
                told.problems().strip(),
                told.strengths().strip(),
                told.weaknesses().strip(),
                TypedText.orNull(told.otherTopics()),
                TypedText.orNull(told.questions()));
        try {
            table.insert(kept, by);
        } catch (DuplicateKeyException twice) {
            throw new InvalidInputException("memberId", "La presentación de esta reunión ya está anotada.");
        }
        logbook.note(
                networkId,
                LogbookKind.EVENT,
                "F2.3",
                "%s presentó su negocio en la reunión %d."
                        .formatted(
                                member.orElseThrow().name(),
                                meeting.orElseThrow().number()),
                by);
        events.publishEvent(new EvidenceChanged(network.id(), network.code()));
    }

    /** @throws NoSuchElementException if there is no such presentation */
    @Transactional(readOnly = true)
    public Presentation byId(String id) {
        return table.find(id)
                .orElseThrow(() -> new NoSuchElementException("No existe la presentación «%s».".formatted(id)));
    }

    /** Those of a network, the latest first. */
    @Transactional(readOnly = true)
    public List<Presentation> ofNetwork(String networkId) {
        return table.ofNetwork(networkId);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> presenters(String networkId) {
        return table.presenters(networkId);
    }

    private boolean wasThere(NewPresentation told) {
        return attendances.register(told.meetingId()).stream()
                .anyMatch(record -> record.memberId().equals(told.memberId())
                        && record.status().isAttending());
    }

    private static void text(FieldErrors errors, NewPresentation told) {
        errors.required("story", "la historia del negocio", told.story(), ActivityLimits.TOLD);
        errors.required("production", "cómo produce y vende", told.production(), ActivityLimits.TOLD);
        errors.required("problems", "los problemas", told.problems(), ActivityLimits.TOLD);
        errors.required("strengths", "las fortalezas", told.strengths(), ActivityLimits.TOLD);
        errors.required("weaknesses", "las debilidades", told.weaknesses(), ActivityLimits.TOLD);
        errors.optional("otherTopics", "los otros aspectos", told.otherTopics(), ActivityLimits.TOLD);
        errors.optional("questions", "las preguntas", told.questions(), ActivityLimits.TOLD);
    }
}
