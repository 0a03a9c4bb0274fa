package org.articula.process.election;

import java.util.List;
import java.util.Map;
import org.articula.board.Candidacy;
import org.articula.board.Election;
import org.articula.board.Elections;
import org.articula.board.Office;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.UserTask;
import org.articula.process.form.VoteOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the first round and the next ones have in common: who stands, and how the votes are taken in. */
@Component
class ElectionRound {

    /** @param outcomeText what the round before decided; null in the first */
    record Shown(
            String networkName,
            String what,
            @Nullable String outcomeText,
            List<Option> meetings,
            @Nullable String meetingId,
            List<Row> votes,
            List<Blank> blanks) {

        record Row(Office office, String officeName, String memberId, String name) {}

        record Blank(Office office, String officeName) {}
    }

    private final Elections elections;
    private final HeldMeetings meetings;
    private final Members members;
    private final Networks networks;

    ElectionRound(Elections elections, HeldMeetings meetings, Members members, Networks networks) {
        this.elections = elections;
        this.meetings = meetings;
        this.members = members;
        this.networks = networks;
    }

    Shown open(UserTask task) {
        Election election = elections.byId(task.get(ElectionVariables.ELECTION_ID));
        List<Candidacy> standing = elections.standing(election.id());
        Map<String, Member> people =
                members.byIds(standing.stream().map(Candidacy::memberId).toList());
        VoteOptions offered = VoteOptions.of(meetings.of(election.networkId()));
        return new Shown(
                networks.byId(election.networkId()).name(),
                ElectionWords.what(election),
                election.outcome(),
                offered.meetings(),
                offered.meetingId(),
                standing.stream()
                        .map(one -> new Shown.Row(
                                one.office(), one.office().spanish(), one.memberId(), name(people.get(one.memberId()))))
                        .toList(),
                standing.stream()
                        .map(Candidacy::office)
                        .distinct()
                        .map(office -> new Shown.Blank(office, office.spanish()))
                        .toList());
    }

    Facts complete(UserTask task, RecordElectionForm form) {
        String electionId = task.get(ElectionVariables.ELECTION_ID);
        if (form.voted()) {
            elections.vote(
                    electionId,
                    form.toCount(),
                    meetings.of(elections.byId(electionId).networkId()));
        } else {
            elections.reopen(electionId);
        }
        return Facts.of(ElectionVariables.ELECTION_VOTED, form.voted());
    }

    private static String name(@Nullable Member member) {
        if (member == null) {
            return "";
        }
        return member.active() ? member.name() : member.name() + " (dejó la red)";
    }
}
