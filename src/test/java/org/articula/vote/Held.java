package org.articula.vote;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articula.member.Member;
import org.articula.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting that was held with quorum, as far as a decision needs it. */
public final class Held {

    private Held() {}

    /** With these members attending. */
    public static VotingMeetings on(JdbcClient jdbc, String networkId, LocalDate day, List<Member> attending) {
        return on(jdbc, networkId, Ids.next(), day, attending);
    }

    public static VotingMeetings on(
            JdbcClient jdbc, String networkId, String id, LocalDate day, List<Member> attending) {
        int number = jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM meeting WHERE network_id = :network")
                .param("network", networkId)
                .query(Integer.class)
                .single();
        jdbc.sql(
                        """
                        INSERT INTO meeting (id, network_id, number, starts_at, duration_minutes, place, status, sequence,
                          extended_minutes, planned_at)
                        VALUES (:id, :network, :number, :start, 60, 'Otavalo', 'CLOSED', 0, 0, :start)""")
                .param("id", id)
                .param("network", networkId)
                .param("number", number)
                .param("start", day.atTime(20, 0))
                .update();
        return meeting(id, number, day, attending);
    }

    /** The same without a row, for what is refused. */
    public static VotingMeetings meeting(String id, int number, LocalDate day, List<Member> attending) {
        Map<String, String> names = new LinkedHashMap<>();
        attending.forEach(member -> names.put(member.id(), member.name()));
        return new VotingMeetings(List.of(new VotingMeeting(id, number, day, names, MajorityBase.ATTENDING)));
    }

    /** On what the first of those attending the latest meeting proposed. */
    public static Ballot ballot(VotingMeetings held, int inFavour, int against, int abstaining) {
        VotingMeeting latest = held.latestFirst().get(0);
        String proposer = latest.attending().keySet().iterator().next();
        return new Ballot(latest.id(), proposer, new Votes(inFavour, against, abstaining));
    }

    /** Everybody in favour. */
    public static Ballot unanimous(VotingMeetings held) {
        return ballot(held, held.latestFirst().get(0).attending().size(), 0, 0);
    }
}
