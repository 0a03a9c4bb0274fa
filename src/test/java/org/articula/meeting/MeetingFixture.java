package org.articula.meeting;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.articula.TestClock;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaPlan;
import org.articula.agenda.Agendas;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.ItemResult;
import org.articula.invitation.Answers;
import org.articula.invitation.Convocation;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.minutes.ClosingInput;
import org.articula.minutes.MinutesBook;
import org.articula.minutes.MinutesInput;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.NewAgreement;
import org.articula.minutes.MinutesInput.OtherItem;
import org.articula.minutes.MinutesInput.Reconsideration;
import org.articula.minutes.MinutesInput.SessionEnd;
import org.articula.network.MeetingRule;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.network.NewNetwork;
import org.articula.rules.InternalRules;
import org.articula.vote.Votes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Takes a network to the point of its life where a test begins. */
@TestComponent
public class MeetingFixture {

    public static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");

    /** Start of the first meeting of a network registered on {@link TestClock#MONDAY}. */
    public static final Instant FIRST_START = at("2026-12-03T15:00");

    private static final List<String> NAMES =
            List.of("Ana", "Blanca", "Carlos", "Delia", "Elsa", "Fausto", "Germania", "Humberto", "Inés", "José");

    private static final AtomicInteger CODES = new AtomicInteger();

    @Autowired
    private TestClock clock;

    @Autowired
    private Networks networks;

    @Autowired
    private Members members;

    @Autowired
    private InternalRules rules;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Convocation convocation;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Answers answers;

    @Autowired
    private MinutesBook minutes;

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ECUADOR).toInstant();
    }

    /** A network of maria's that meets on Thursdays at 15:00 every other week; the last member has no e-mail. */
    public Network network(int size) {
        clock.set(TestClock.MONDAY);
        return network(size, "maria");
    }

    public Network network(int size, String articulatorId) {
        String code = "LANA" + CODES.incrementAndGet();
        Network network = networks.register(new NewNetwork(
                code,
                "Red " + code,
                "Lana",
                "Otavalo",
                ECUADOR,
                articulatorId,
                new MeetingRule(DayOfWeek.THURSDAY, LocalTime.of(15, 0), 14, "Casa de Turismo")));
        rules.begin(network.id(), LocalDate.of(2026, 1, 1), "maria");
        List<NewMember> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String email = i == size - 1 ? null : "m" + i + "@ejemplo.ec";
            people.add(new NewMember(
                    NAMES.get(i), "Taller " + NAMES.get(i), email, "+59399123450" + i, Sex.F, 1980, "Ponchos"));
        }
        members.enrol(network.id(), LocalDate.of(2026, 11, 1), people);
        return network;
    }

    public Meeting planned(Network network) {
        return meetings.planNext(network.id()).orElseThrow();
    }

    public Meeting convened(Network network) {
        Meeting meeting = planned(network);
        setAgenda(network, meeting);
        clock.set(meeting.startsAt().minus(Duration.ofHours(72)));
        convocation.invite(meeting.id());
        return meetings.byId(meeting.id());
    }

    /** A meeting whose quorum is decided: the first {@code attending} members are there, the others are not. */
    public Meeting inSession(Network network, int attending) {
        Meeting meeting = planned(network);
        setAgenda(network, meeting);
        return attended(meeting, attending);
    }

    /** Three present their business at the first meeting; the later ones take up what is pending. */
    private void setAgenda(Network network, Meeting meeting) {
        if (meeting.number() == 1) {
            agendas.confirm(meeting.id(), presentations(network));
        } else {
            agendas.adoptProposed(meeting.id());
        }
    }

    private AgendaPlan presentations(Network network) {
        return new AgendaPlan(
                null,
                null,
                members.activeOf(network.id()).stream()
                        .limit(3)
                        .map(member -> new AgendaLine(
                                AgendaItemKind.PRESENTATION,
                                "Presentación del negocio de " + member.name(),
                                member.id(),
                                10,
                                null,
                                null,
                                null))
                        .toList());
    }

    public Meeting attended(Meeting meeting, int attending) {
        clock.set(meeting.startsAt().plus(Duration.ofMinutes(20)));
        attendances.record(meeting.id(), SessionStart.ON_TIME, sheet(meeting.networkId(), attending));
        attendances.decideQuorum(meeting.id(), answers.announced(meeting.id()));
        return meetings.byId(meeting.id());
    }

    public List<AttendanceEntry> sheet(String networkId, int attending) {
        List<AttendanceEntry> entries = new ArrayList<>();
        for (Member member : members.activeOf(networkId)) {
            AttendanceStatus status =
                    entries.size() < attending ? AttendanceStatus.PRESENT : AttendanceStatus.UNJUSTIFIED;
            entries.add(entry(member.id(), status));
        }
        return entries;
    }

    public static ItemOutcome outcome(String itemId, @Nullable String text, @Nullable ItemResult result) {
        return new ItemOutcome(itemId, null, null, text, result, null, null, null);
    }

    public static AttendanceEntry entry(String memberId, AttendanceStatus status) {
        return new AttendanceEntry(memberId, status, null, null, null, null);
    }

    /** The meeting's minutes with every point discussed, recorded, confirmed and closed. */
    public void closed(Meeting meeting) {
        minutes.record(meeting.id(), discussed(meeting));
        minutes.confirm(meeting.id(), new ClosingInput(List.of(), null, null));
        minutes.close(meeting.id(), "maria");
    }

    public MinutesInput discussed(Meeting meeting) {
        return minutesOf(meeting).build();
    }

    public MinutesBuilder minutesOf(Meeting meeting) {
        List<String> attending = attendances.register(meeting.id()).stream()
                .filter(record -> record.status().isAttending())
                .map(AttendanceRecord::memberId)
                .toList();
        return new MinutesBuilder(agendas.points(meeting.id()), attending, meeting.moderatorId());
    }

    /**
     * Minutes in which every point was discussed, but presentations of those who were absent, and whose turn it was moderated, or else
     * somebody who was there, until a test says otherwise.
     */
    public static final class MinutesBuilder {

        private final List<ItemOutcome> items = new ArrayList<>();
        private final List<OtherItem> others = new ArrayList<>();
        private final List<Reconsideration> reconsiderations = new ArrayList<>();
        private final List<NewAgreement> agreements = new ArrayList<>();

        private SessionEnd end;

        private MinutesBuilder(List<AgendaItem> agenda, List<String> attending, @Nullable String turn) {
            end = new SessionEnd(null, attending.contains(turn) || attending.isEmpty() ? turn : attending.get(0));
            for (AgendaItem item : agenda) {
                AgreementStatus status = item.agreementId() == null ? null : AgreementStatus.OPEN;
                boolean missing = item.kind() == AgendaItemKind.PRESENTATION && !attending.contains(item.ownerId());
                items.add(new ItemOutcome(
                        item.id(),
                        item.agreementId(),
                        status,
                        "Se conversó.",
                        missing ? ItemResult.POSTPONED : ItemResult.DISCUSSED,
                        null,
                        null,
                        null));
            }
        }

        public MinutesBuilder end(@Nullable LocalTime endedAt, @Nullable String moderatorId) {
            end = new SessionEnd(endedAt, moderatorId);
            return this;
        }

        public MinutesBuilder item(int index, ItemResult result, Votes votes) {
            ItemOutcome known = items.get(index);
            items.set(
                    index,
                    new ItemOutcome(
                            known.itemId(),
                            known.agreementId(),
                            known.agreementStatus(),
                            "Se resolvió.",
                            result,
                            votes.votesFor(),
                            votes.votesAgainst(),
                            votes.abstentions()));
            return this;
        }

        public MinutesBuilder item(ItemOutcome outcome) {
            items.add(outcome);
            return this;
        }

        public MinutesBuilder without(int index) {
            items.remove(index);
            return this;
        }

        /** What became of an agreement on the agenda; a note takes the place of the outcome of its point. */
        public MinutesBuilder settle(String agreementId, @Nullable AgreementStatus status, @Nullable String note) {
            for (int i = 0; i < items.size(); i++) {
                if (agreementId.equals(items.get(i).agreementId())) {
                    settle(i, status, note);
                }
            }
            return this;
        }

        public MinutesBuilder settle(int index, @Nullable AgreementStatus status, @Nullable String note) {
            ItemOutcome known = items.get(index);
            items.set(
                    index,
                    new ItemOutcome(
                            known.itemId(),
                            known.agreementId(),
                            status,
                            note == null ? known.outcome() : note,
                            known.result(),
                            known.votesFor(),
                            known.votesAgainst(),
                            known.abstentions()));
            return this;
        }

        public MinutesBuilder other(OtherItem other) {
            others.add(other);
            return this;
        }

        public MinutesBuilder reconsider(Reconsideration reconsideration) {
            reconsiderations.add(reconsideration);
            return this;
        }

        /** One agreement under the point at that place. */
        public MinutesBuilder agreeUnder(int index, String text, String responsibleId, LocalDate dueOn) {
            ItemOutcome known = items.get(index);
            items.set(
                    index,
                    new ItemOutcome(
                            known.itemId(),
                            known.agreementId(),
                            known.agreementStatus(),
                            known.outcome(),
                            known.result(),
                            known.votesFor(),
                            known.votesAgainst(),
                            known.abstentions(),
                            List.of(new NewAgreement(text, responsibleId, dueOn))));
            return this;
        }

        public MinutesBuilder agree(String text, String responsibleId, LocalDate dueOn) {
            agreements.add(new NewAgreement(text, responsibleId, dueOn));
            return this;
        }

        public MinutesInput build() {
            return new MinutesInput(items, others, reconsiderations, agreements, "Sin novedad.", 10, end);
        }
    }
}
