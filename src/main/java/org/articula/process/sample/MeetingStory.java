package org.articula.process.sample;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.invitation.AnswerChoice;
import org.articula.invitation.Answers;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.process.sample.ToldMeeting.Promise;
import org.articula.process.sample.ToldMeeting.Topic;
import org.springframework.stereotype.Component;

/** Lets the people of a network hold the meeting that is ahead. */
@Component
class MeetingStory {

    private static final String CALLS = "userTask_notifyByPhone";

    private final Storyteller people;
    private final Meetings meetings;
    private final Members members;
    private final Answers answers;
    private final Links links;
    private final FundStory fund;

    MeetingStory(Storyteller people, Meetings meetings, Members members, Answers answers, Links links, FundStory fund) {
        this.fund = fund;
        this.people = people;
        this.meetings = meetings;
        this.members = members;
        this.answers = answers;
        this.links = links;
    }

    /** From its agenda to the minutes that were closed and sent. */
    void hold(Network network, ToldMeeting told) {
        Meeting meeting = ahead(network);
        Instant start = meeting.startsAt();
        convene(network, told);
        people.passTo(start.plus(Duration.ofMinutes(20)), network.code());
        people.complete(
                network.articulatorId(), network.code(), "userTask_recordAttendance", attendance(network, told));
        fund.collect(network, told);
        people.passTo(start.plus(Duration.ofMinutes(70)), network.code());
        people.complete(
                network.articulatorId(), network.code(), "userTask_recordMinutes", minutes(network, meeting, told));
        people.passTo(start.plus(Duration.ofHours(3)), network.code());
        people.complete(network.articulatorId(), network.code(), "userTask_reviewMinutes", closing(network));
        people.passTo(start.plus(Duration.ofHours(4)), network.code());
        if (!people.tasks(network.code(), CALLS).isEmpty()) {
            call(network);
        }
    }

    /** Its agenda is ready, everybody is invited, and some have answered. */
    void convene(Network network, ToldMeeting told) {
        Meeting meeting = ahead(network);
        Instant invitation = meeting.startsAt().minus(Duration.ofHours(72));
        people.passTo(invitation.minus(Duration.ofHours(20)), network.code());
        people.complete(network.articulatorId(), network.code(), "userTask_prepareAgenda", agenda(network, told));
        people.passTo(invitation.plus(Duration.ofHours(3)), network.code());
        told.answers().forEach((name, choice) -> answer(network, meeting, member(network, name), choice));
    }

    /** Everybody without e-mail was called. */
    void call(Network network) {
        List<Map<String, Object>> told = rows(network, CALLS, "people").stream()
                .map(row -> Map.of("noticeId", row.get("noticeId"), "told", (Object) true))
                .toList();
        people.complete(network.articulatorId(), network.code(), CALLS, Map.of("people", told));
    }

    /** Everybody brings the letter of commitment back signed, today. */
    void sign(Network network) {
        List<Map<String, Object>> letters = rows(network, "userTask_collectSignatures", "letters").stream()
                .map(row -> Map.of(
                        "memberId",
                        row.get("memberId"),
                        "signed",
                        (Object) true,
                        "signedOn",
                        String.valueOf(row.get("signedOn"))))
                .toList();
        people.complete(
                network.articulatorId(), network.code(), "userTask_collectSignatures", Map.of("letters", letters));
    }

    Meeting ahead(Network network) {
        return meetings.open(List.of(network.id())).get(0);
    }

    private void answer(Network network, Meeting meeting, Member member, AnswerChoice choice) {
        String token = links.token(LinkPurpose.ANSWER, meeting.id(), member.id());
        String representative = choice == AnswerChoice.REPRESENTATIVE ? "Su hermana Zoila" : null;
        answers.answer(token, answers.open(token).version(), choice, representative);
    }

    private Map<String, Object> agenda(Network network, ToldMeeting told) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> proposed : rows(network, "userTask_prepareAgenda", "items")) {
            if (proposed.get("agreementId") != null) {
                items.add(proposed);
            }
        }
        for (Topic topic : told.topics()) {
            items.add(Map.of(
                    "kind", "TOPIC",
                    "title", topic.title(),
                    "ownerId", member(network, topic.owner()).id(),
                    "minutes", topic.minutes()));
        }
        return Map.of("moderatorId", member(network, told.moderator()).id(), "items", items);
    }

    private Map<String, Object> attendance(Network network, ToldMeeting told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Member member : members.activeOf(network.id())) {
            Map<String, Object> row = new HashMap<>(Map.of("memberId", member.id(), "status", "PRESENT"));
            told.absences().forEach((name, absence) -> {
                if (member.name().startsWith(name)) {
                    row.putAll(absence);
                }
            });
            rows.add(row);
        }
        return Map.of("attendance", rows);
    }

    private Map<String, Object> minutes(Network network, Meeting meeting, ToldMeeting told) {
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), network.zone());
        List<Map<String, Object>> agreements = new ArrayList<>();
        for (Topic topic : told.topics()) {
            Promise promise = topic.promise();
            if (promise != null) {
                agreements.add(Map.of(
                        "text", promise.text(),
                        "responsibleId", member(network, promise.responsible()).id(),
                        "dueOn", day.plusDays(promise.days()).toString()));
            }
        }
        List<Map<String, Object>> items = rows(network, "userTask_recordMinutes", "items").stream()
                .map(row -> outcome(row, told))
                .toList();
        return Map.of("items", items, "agreements", agreements);
    }

    /** How a point ended: an agreement that came back was met or was not, a topic was discussed. */
    private static Map<String, Object> outcome(Map<String, Object> row, ToldMeeting told) {
        String title = requireNonNull(row.get("title")).toString();
        Map<String, Object> outcome = new HashMap<>();
        outcome.put("itemId", row.get("itemId"));
        outcome.put("agreementId", row.get("agreementId"));
        outcome.put("result", "DISCUSSED");
        if (row.get("agreementId") == null) {
            outcome.put(
                    "outcome",
                    told.topics().stream()
                            .filter(topic -> title.endsWith(topic.title()))
                            .findFirst()
                            .orElseThrow()
                            .outcome());
        } else {
            boolean kept = told.kept().stream().anyMatch(title::contains);
            outcome.put("agreementStatus", kept ? "MET" : "OPEN");
            outcome.put("outcome", kept ? "Cumplido; se lo agradeció la red." : "Todavía no; se compromete otra vez.");
        }
        return outcome;
    }

    private Map<String, Object> closing(Network network) {
        Map<String, Object> review = people.open(network.articulatorId(), network.code(), "userTask_reviewMinutes");
        List<Map<String, Object>> fines = rows(review, "fines").stream()
                .map(fine -> Map.of("memberId", fine.get("memberId"), "decision", (Object) "CONFIRMED"))
                .toList();
        return Map.of("fines", fines, "nextStart", review.get("nextStart"));
    }

    private List<Map<String, Object>> rows(Network network, String task, String list) {
        return rows(people.open(network.articulatorId(), network.code(), task), list);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> opened, String list) {
        return (List<Map<String, Object>>) requireNonNull(opened.get(list));
    }

    private Member member(Network network, String name) {
        return members.activeOf(network.id()).stream()
                .filter(member -> member.name().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is called " + name));
    }
}
