package org.articula.trust;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.Attendances;
import org.articula.meeting.MeetingTurnout;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.shared.Columns;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What it costs a network to meet: measured from its meetings and from what members say about their way ({@code F2.3.p1}). */
@Service
@Transactional
public class MeetingCosts {

    private static final int MINUTES_PER_HOUR = 60;
    /** About a year of weekly meetings. */
    private static final int COUNTED = 52;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Members members;
    private final Attendances attendances;

    MeetingCosts(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Members members, Attendances attendances) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.members = members;
        this.attendances = attendances;
    }

    /** What the latest 52 meetings came to. */
    @Transactional(readOnly = true)
    public MeetingCost of(String networkId) {
        List<MeetingTurnout> held = attendances.turnouts(networkId, COUNTED);
        List<Member> inForce = members.activeOf(networkId);
        Map<String, MemberTravel> travels = travelsOf(networkId);
        List<MemberTravel> known = inForce.stream()
                .map(Member::id)
                .filter(travels::containsKey)
                .map(travels::get)
                .toList();
        long sat = held.stream()
                .mapToLong(one -> (long) one.attending() * one.minutes())
                .sum();
        long onTheWay = known.stream().mapToLong(MemberTravel::minutes).sum();
        long cents = known.stream().mapToLong(one -> one.cost().cents()).sum();
        return new MeetingCost(
                held.size(), hours(sat), hours(onTheWay), new Money(cents), known.size(), inForce.size());
    }

    /** By member id; members nobody asked are left out. */
    @Transactional(readOnly = true)
    public Map<String, MemberTravel> travelsOf(String networkId) {
        return jdbc
                .sql("SELECT t.member_id, t.minutes, t.cost_cents AS cost FROM member_travel t"
                        + " JOIN network_member m ON m.id = t.member_id WHERE m.network_id = :network")
                .param("network", networkId)
                .query(Columns.reader(MemberTravel.class))
                .list()
                .stream()
                .collect(Collectors.toMap(MemberTravel::memberId, Function.identity()));
    }

    /**
     * Keeps the ways of a network's members in place of those of before.
     *
     * @throws InvalidInputException with paths {@code travels[i].minutes}, {@code travels[i].cost} or {@code travels[i].memberId}
     */
    public void record(String networkId, List<MemberTravel> travels) {
        Map<String, Member> inForce =
                members.activeOf(networkId).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < travels.size(); i++) {
            MemberTravel one = travels.get(i);
            FieldErrors row = errors.row("travels", i);
            row.addIf(!inForce.containsKey(one.memberId()), "memberId", "Esta persona ya no es integrante de la red.");
            row.addIf(
                    one.minutes() < 0 || one.minutes() > TrustLimits.TRAVEL_MINUTES,
                    "minutes",
                    "Escriba de 0 a %d minutos.".formatted(TrustLimits.TRAVEL_MINUTES));
            row.addIf(
                    one.cost().cents() < 0
                            || one.cost().dollars().compareTo(BigDecimal.valueOf(TrustLimits.TRAVEL_COST)) > 0,
                    "cost",
                    "Escriba un monto de 0 a %d.".formatted(TrustLimits.TRAVEL_COST));
        }
        errors.throwIfAny();
        jdbc.sql(
                        "DELETE FROM member_travel WHERE member_id IN (SELECT id FROM network_member WHERE network_id = :network)")
                .param("network", networkId)
                .update();
        batches.batchUpdate(
                "INSERT INTO member_travel (member_id, minutes, cost_cents) VALUES (:memberId, :minutes, :cost)",
                Columns.all(travels));
    }

    private static long hours(long minutes) {
        return Math.round((double) minutes / MINUTES_PER_HOUR);
    }
}
