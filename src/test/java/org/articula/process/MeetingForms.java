package org.articula.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.vote.VotingMeeting;
import org.springframework.boot.test.context.TestComponent;

/** Fills in the forms of a meeting the way María does, and takes a meeting to where a test begins. */
@TestComponent
public class MeetingForms {

    private static final String CALLS = "userTask_notifyByPhone";

    private final Scenario scenario;
    private final HeldMeetings held;

    MeetingForms(Scenario scenario, HeldMeetings held) {
        this.scenario = scenario;
        this.held = held;
    }

    /** A vote in the network's latest meeting with quorum, on what its first participant proposed: everybody in favour. */
    public Map<String, Object> carried(Network network) {
        return vote(network, latest(network).attending().size());
    }

    /** The same with everybody against. */
    public Map<String, Object> lost(Network network) {
        return vote(network, 0);
    }

    private Map<String, Object> vote(Network network, int inFavour) {
        VotingMeeting latest = latest(network);
        return map(
                "meetingId",
                latest.id(),
                "proposerId",
                latest.attending().keySet().iterator().next(),
                "votesFor",
                inFavour,
                "votesAgainst",
                latest.attending().size() - inFavour,
                "abstentions",
                0);
    }

    private VotingMeeting latest(Network network) {
        return held.of(network.id()).latestFirst().get(0);
    }

    /** Two topics, moderated by the first member. */
    public Map<String, Object> agenda(Network network) {
        List<Member> members = scenario.membersOf(network);
        return map(
                "moderatorId",
                members.get(0).id(),
                "items",
                List.of(
                        item("Compra conjunta de lana", members.get(1).id(), 20),
                        item("Feria de Navidad", members.get(2 % members.size()).id(), 15)),
                "note",
                "Traer muestras de lana.");
    }

    public static Map<String, Object> item(String title, String ownerId, int minutes) {
        return map("kind", "TOPIC", "title", title, "ownerId", ownerId, "minutes", minutes);
    }

    /** One row per member in the order of their names; the last status holds for all that follow. */
    public List<Map<String, Object>> attendance(Network network, String... statuses) {
        List<Member> members = scenario.membersOf(network);
        return IntStream.range(0, members.size())
                .mapToObj(
                        i -> map("memberId", members.get(i).id(), "status", statuses[Math.min(i, statuses.length - 1)]))
                .toList();
    }

    /** The second question whether there really was no quorum is answered with yes, where the process asks it. */
    public void confirmNoQuorum(Network network) {
        scenario.complete(network, "userTask_confirmNoQuorum", Map.of("noQuorum", "YES"));
    }

    /** Every point of the agenda discussed, unmet agreements left open; moderated by whom the form proposes, or else by the first who came. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> minutes(Network network) {
        Map<String, Object> opened = scenario.open(network, "userTask_recordMinutes");
        Object moderator = opened.get("moderatorId") == null
                ? ((List<Map<String, Object>>) opened.get("attendingOptions"))
                        .get(0)
                        .get("value")
                : opened.get("moderatorId");
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> row : (List<Map<String, Object>>) opened.get("items")) {
            Map<String, Object> item = map(
                    "itemId",
                    row.get("itemId"),
                    "outcome",
                    "Se conversó",
                    "result",
                    row.get("result") == null ? "DISCUSSED" : row.get("result"),
                    "agreementId",
                    row.get("agreementId"));
            if (row.get("agreementId") != null) {
                item.put("agreementStatus", "OPEN");
            }
            items.add(item);
        }
        return map("items", items, "moderatorId", moderator);
    }

    /** The minutes as the form shows them, sent as they are. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> again(Network network) {
        Map<String, Object> opened = scenario.open(network, "userTask_recordMinutes");
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> row : (List<Map<String, Object>>) opened.get("items")) {
            Map<String, Object> item = new HashMap<>(row);
            item.keySet().removeAll(List.of("title", "detail", "ownerId"));
            items.add(item);
        }
        Map<String, Object> sent = map("items", items);
        for (String key : List.of(
                "otherItems", "agreements", "reconsiderations", "note", "extendedMinutes", "endedAt", "moderatorId")) {
            sent.put(key, opened.get(key));
        }
        return sent;
    }

    /** The agenda as proposed, the meeting convened, and the hour come. */
    public void toAttendance(Network network) {
        toAttendance(network, agenda -> {});
    }

    /** The same; {@code fill} changes the agenda. */
    public void toAttendance(Network network, Consumer<Map<String, Object>> fill) {
        Instant start = scenario.openMeeting(network).startsAt();
        scenario.travelTo(network, start.minusSeconds(72 * 3600));
        Map<String, Object> agenda = agendaWithAgreements(network);
        fill.accept(agenda);
        scenario.complete(network, "userTask_prepareAgenda", agenda);
        scenario.runDueJobs(network);
        scenario.travelTo(network, start.minusSeconds(24 * 3600));
        scenario.travelTo(network, start.minusSeconds(30 * 60));
        scenario.travelTo(network, start);
    }

    public void toMinutes(Network network, String... statuses) {
        toAttendance(network);
        scenario.complete(network, "userTask_recordAttendance", Map.of("attendance", attendance(network, statuses)));
    }

    /** From wherever the meeting's doors open to its closed minutes; {@code fill} changes the minutes. */
    public void hold(Network network, Consumer<Map<String, Object>> fill, String... statuses) {
        toMinutes(network, statuses);
        Map<String, Object> minutes = minutes(network);
        fill.accept(minutes);
        scenario.complete(network, "userTask_recordMinutes", minutes);
        close(network);
    }

    public void hold(Network network, String... statuses) {
        hold(network, minutes -> {}, statuses);
    }

    /** The minutes as they are, on the date the form proposes; whoever has no e-mail is called about them. */
    public void close(Network network) {
        closeOnly(network);
        callAboutMinutes(network);
    }

    /** The same, with the calls still to be made. */
    public void closeOnly(Network network) {
        Map<String, Object> review = scenario.open(network, "userTask_reviewMinutes");
        scenario.complete(network, "userTask_reviewMinutes", Map.of("nextStart", review.get("nextStart")));
        scenario.runDueJobs(network);
    }

    @SuppressWarnings("unchecked")
    private void callAboutMinutes(Network network) {
        if (scenario.task(network, CALLS) == null) {
            return;
        }
        List<Map<String, Object>> people =
                (List<Map<String, Object>>) scenario.open(network, CALLS).get("people");
        scenario.complete(
                network,
                CALLS,
                Map.of(
                        "people",
                        people.stream()
                                .map(person -> map("noticeId", person.get("noticeId"), "told", true))
                                .toList()));
    }

    /** What the form proposes, with what comes back from earlier meetings. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> agendaWithAgreements(Network network) {
        Map<String, Object> agenda = agenda(network);
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> proposed : (List<Map<String, Object>>)
                scenario.open(network, "userTask_prepareAgenda").get("items")) {
            if (proposed.get("agreementId") != null) {
                Map<String, Object> item = item(
                        proposed.get("title").toString(),
                        proposed.get("ownerId").toString(),
                        5);
                item.put("kind", "AGREEMENT");
                item.put("agreementId", proposed.get("agreementId"));
                items.add(item);
            }
        }
        items.addAll((List<Map<String, Object>>) agenda.get("items"));
        agenda.put("items", items);
        return agenda;
    }

    /** A map to change further. */
    public static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
