package org.articula.process;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.articula.TestClock;
import org.articula.meeting.Meetings;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.MeetingRule;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.network.NewNetwork;
import org.articula.rules.InternalRules;
import org.springframework.boot.test.context.TestComponent;

/** Networks that meet, each with a code of its own. */
@TestComponent
class NetworkFixture {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final TestClock clock;
    private final Networks networks;
    private final Members members;
    private final InternalRules rules;
    private final Meetings meetings;

    NetworkFixture(TestClock clock, Networks networks, Members members, InternalRules rules, Meetings meetings) {
        this.clock = clock;
        this.networks = networks;
        this.members = members;
        this.rules = rules;
        this.meetings = meetings;
    }

    /** With an articulator of its own: nobody can be at two meetings at once. */
    Network start(int size) {
        return start(size, "articulator" + (CODES.get() + 1));
    }

    Network start(int size, String articulatorId) {
        return start(size, articulatorId, 14);
    }

    Network start(int size, int everyDays) {
        return start(size, "articulator" + (CODES.get() + 1), everyDays);
    }

    private Network start(int size, String articulatorId, int everyDays) {
        clock.set(TestClock.MONDAY);
        String code = "RED" + CODES.incrementAndGet();
        Network network = networks.register(new NewNetwork(
                code,
                "Red " + code,
                "Lana",
                "Otavalo",
                Scenario.ECUADOR,
                articulatorId,
                new MeetingRule(DayOfWeek.THURSDAY, LocalTime.of(15, 0), everyDays, "Casa de Turismo")));
        rules.begin(network.id(), LocalDate.of(2026, 1, 1), "maria");
        members.enrol(network.id(), LocalDate.of(2026, 11, 1), people(size, code));
        meetings.planNext(network.id());
        return network;
    }

    private static List<NewMember> people(int size, String code) {
        List<NewMember> people = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            String email = i == size ? null : "m" + i + "@" + code.toLowerCase() + ".example";
            people.add(new NewMember(
                    "Integrante " + (char) ('A' + i - 1),
                    "Taller " + i,
                    email,
                    "+59399000" + (1000 + i),
                    Sex.F,
                    1980,
                    "Ponchos"));
        }
        return people;
    }
}
