package org.articula.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaSource.Occasion;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingProgress;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agenda of a meeting (RI.9, RI.14): proposed from what is pending, confirmed by the articulator, and kept with how its points ended
 * (RI.6, RI.8, RI.11).
 */
@Service
@Transactional
public class Agendas {

    private final Meetings meetings;
    private final MeetingProgress progress;
    private final AgendaTable items;
    private final Agreements agreements;
    private final ObjectProvider<AgendaSource> sources;
    private final Networks networks;
    private final Members members;

    Agendas(
            Meetings meetings,
            MeetingProgress progress,
            AgendaTable items,
            Agreements agreements,
            ObjectProvider<AgendaSource> sources,
            Networks networks,
            Members members) {
        this.meetings = meetings;
        this.progress = progress;
        this.items = items;
        this.agreements = agreements;
        this.sources = sources;
        this.networks = networks;
        this.members = members;
    }

    /**
     * What the agenda should hold as things stand now. Stores nothing.
     *
     * @throws NoSuchElementException if there is no such meeting
     */
    @Transactional(readOnly = true)
    public ProposedAgenda propose(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        return propose(meeting, members.activeOf(meeting.networkId()));
    }

    /**
     * Sets the agenda, over any earlier one.
     *
     * @throws InvalidInputException with paths {@code moderatorId}, {@code note}, {@code items}, or {@code items[i].} and
     *     a component of {@link AgendaLine}; or without path when the meeting is over or has begun
     * @throws NoSuchElementException if there is no such meeting
     */
    public void confirm(String meetingId, AgendaPlan plan) {
        Meeting meeting = meetings.byId(meetingId);
        requireNotBegun(meeting);
        List<Member> active = members.activeOf(meeting.networkId());
        Set<String> activeIds = active.stream().map(Member::id).collect(Collectors.toSet());
        new AgendaCheck(activeIds, knownAgreements(meeting, plan), decisions(meeting, plan))
                .check(plan)
                .throwIfAny();
        String moderatorId = plan.moderatorId() == null
                ? AgendaPolicy.moderator(active, meetings.lastModerated(meeting.networkId()))
                : plan.moderatorId();
        store(
                meeting,
                moderatorId,
                plan.note(),
                plan.items(),
                !items.of(meetingId).isEmpty());
    }

    /**
     * Takes the proposed agenda, because nobody confirmed one in time. An agenda that is there already is kept.
     *
     * @throws InvalidInputException when the meeting is over or has begun
     * @throws NoSuchElementException if there is no such meeting
     */
    public void adoptProposed(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        requireNotBegun(meeting);
        if (!items.of(meetingId).isEmpty()) {
            return;
        }
        ProposedAgenda proposal = propose(meeting, members.activeOf(meeting.networkId()));
        List<AgendaLine> lines = proposal.items().stream()
                .map(line -> line.ownerId() == null ? line.ownedBy(proposal.moderatorId()) : line)
                .toList();
        store(meeting, proposal.moderatorId(), meeting.agendaNote(), lines, false);
    }

    /** The points of a meeting's agenda, in their order; with what came up in the session once its minutes are recorded. */
    @Transactional(readOnly = true)
    public List<AgendaItem> points(String meetingId) {
        return items.of(meetingId);
    }

    /** Decisions of earlier closed meetings of the network, the latest first; at most the given number. */
    @Transactional(readOnly = true)
    public List<PastDecision> decisionsBefore(Meeting meeting, int limit) {
        return items.decisionsBefore(meeting, limit);
    }

    /** Those of these points that an earlier closed meeting of the network decided. */
    @Transactional(readOnly = true)
    public List<PastDecision> decisionsBefore(Meeting meeting, Collection<String> itemIds) {
        return items.decisionsBefore(meeting, itemIds);
    }

    /**
     * Stores how a meeting ended.
     *
     * @param concluded points of its agenda with their outcomes
     * @param raised points that came up in the session, with theirs
     */
    public void record(List<AgendaItem> concluded, List<AgendaItem> raised) {
        items.updateOutcomes(concluded);
        items.insert(raised);
    }

    /** Takes away those of a meeting's points that came up in its session, because its minutes are written anew. */
    public void forgetRaised(List<AgendaItem> stored) {
        items.delete(stored.stream()
                .filter(AgendaItem::isAddedInSession)
                .map(AgendaItem::id)
                .toList());
    }

    private ProposedAgenda propose(Meeting meeting, List<Member> active) {
        Occasion occasion = new Occasion(
                meeting.networkId(),
                meeting.dateIn(networks.byId(meeting.networkId()).zone()),
                meeting.durationMinutes(),
                active,
                AgendaPolicy.moderator(active, meetings.lastModerated(meeting.networkId())),
                items.ofLastBefore(meeting),
                List.of());
        return AgendaPolicy.propose(occasion, sources.orderedStream().toList());
    }

    private void store(
            Meeting meeting,
            @Nullable String moderatorId,
            @Nullable String note,
            List<AgendaLine> lines,
            boolean replace) {
        progress.setAgenda(meeting.id(), moderatorId, TypedText.orNull(note));
        if (replace) {
            items.deleteOf(meeting.id());
        }
        List<AgendaItem> rows = new ArrayList<>();
        for (AgendaLine line : lines) {
            rows.add(line.itemOf(Ids.next(), meeting.id(), rows.size() + 1));
        }
        items.insert(rows);
    }

    private static void requireNotBegun(Meeting meeting) {
        meeting.requireOpen();
        if (meeting.status() == MeetingStatus.IN_SESSION) {
            throw new InvalidInputException(
                    "", "La reunión ya empezó: los temas nuevos se registran en puntos varios del acta.");
        }
    }

    private Set<String> knownAgreements(Meeting meeting, AgendaPlan plan) {
        boolean needed = plan.items().stream().anyMatch(line -> line.agreementId() != null);
        Collection<Agreement> open = needed ? agreements.openOf(meeting.networkId()) : List.of();
        return open.stream().map(Agreement::id).collect(Collectors.toSet());
    }

    private Set<String> decisions(Meeting meeting, AgendaPlan plan) {
        Set<String> asked = plan.items().stream()
                .map(AgendaLine::reconsidersId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        return items.decisionsBefore(meeting, asked).stream()
                .map(PastDecision::itemId)
                .collect(Collectors.toSet());
    }
}
