package org.articula.benchmark;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.articula.TestClock;
import org.articula.agenda.Agendas;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.MeetingRule;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.network.NewNetwork;
import org.articula.notification.Notice;
import org.articula.notification.Notices;
import org.articula.rules.InternalRules;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ApplicationContext;

/** The product with its networks of twelve members, two of them without e-mail; every round holds one meeting of each. */
final class ProductRun {

    private static final int MEMBERS = 12;

    private final ApplicationContext context;
    private final TestClock clock;
    private final Meetings meetings;
    private final Members members;
    private final List<Network> networks;
    private final List<Network> extra;
    private final Map<String, List<Member>> membersOf = new ConcurrentHashMap<>();

    ProductRun(ApplicationContext context, int networks, int extra) {
        this.context = context;
        this.clock = context.getBean(TestClock.class);
        this.meetings = context.getBean(Meetings.class);
        this.members = context.getBean(Members.class);
        clock.set(TestClock.MONDAY);
        this.networks = register(0, networks);
        this.extra = register(networks, networks + extra);
    }

    /** The same with networks that are not measured. */
    void warmUp() {
        round(extra);
    }

    /** Holds the next meeting of every network, from its agenda to its minutes. */
    void round() {
        round(networks);
    }

    private void round(List<Network> some) {
        Map<String, Held> held = new ConcurrentHashMap<>();
        clock.set(TestClock.MONDAY);
        InParallel.forEach(some, network -> held.put(network.id(), prepareAgenda(network)));
        Instant start = held.values().iterator().next().meeting().startsAt();
        clock.set(start.minusSeconds(72 * 3600));
        InParallel.forEach(some, network -> {
            runJob(held.get(network.id()));
            notifyByPhone(held.get(network.id()));
        });
        clock.set(start.minusSeconds(24 * 3600));
        InParallel.forEach(some, network -> runJob(held.get(network.id())));
        clock.set(start);
        InParallel.forEach(some, network -> {
            Held meeting = held.get(network.id());
            runJob(meeting);
            hold(network, meeting);
            runJob(meeting);
        });
    }

    private Held prepareAgenda(Network network) {
        Meeting meeting = meetings.open(List.of(network.id())).get(0);
        Task task = tasks().processInstanceBusinessKey(network.code())
                .taskDefinitionKey("userTask_prepareAgenda")
                .singleResult();
        List<Member> people = membersOf.get(network.id());
        context.getBean(FormService.class)
                .submitTaskForm(
                        task.getId(),
                        Map.of(
                                "moderatorId", people.get(0).id(),
                                "items",
                                        List.of(
                                                Map.of(
                                                        "kind",
                                                        "TOPIC",
                                                        "title",
                                                        "Compra conjunta",
                                                        "ownerId",
                                                        people.get(1).id(),
                                                        "minutes",
                                                        20),
                                                Map.of(
                                                        "kind",
                                                        "TOPIC",
                                                        "title",
                                                        "Feria",
                                                        "ownerId",
                                                        people.get(2).id(),
                                                        "minutes",
                                                        20))));
        return new Held(meeting, task.getProcessInstanceId());
    }

    private void notifyByPhone(Held held) {
        List<Map<String, Object>> told = context
                .getBean(Notices.class)
                .ledger(held.meeting().id())
                .stream()
                .filter(notice -> notice.channel() == org.articula.notification.Channel.PHONE)
                .map(Notice::id)
                .map(id -> Map.<String, Object>of("noticeId", id, "told", true))
                .toList();
        complete(held, "userTask_notifyByPhone", Map.of("people", told));
    }

    private void hold(Network network, Held held) {
        List<Member> people = membersOf.get(network.id());
        complete(
                held,
                "userTask_recordAttendance",
                Map.of(
                        "attendance",
                        people.stream()
                                .map(m -> Map.of("memberId", m.id(), "status", "PRESENT"))
                                .toList()));
        List<Map<String, Object>> outcomes = context
                .getBean(Agendas.class)
                .points(held.meeting().id())
                .stream()
                .map(item ->
                        Map.<String, Object>of("itemId", item.id(), "outcome", "Se conversó", "result", "DISCUSSED"))
                .toList();
        complete(held, "userTask_recordMinutes", Map.of("items", outcomes));
        complete(
                held,
                "userTask_reviewMinutes",
                Map.of(
                        "nextStart",
                        held.meeting()
                                .startsAt()
                                .atZone(network.zone())
                                .toLocalDateTime()
                                .plusDays(14)
                                .toString()));
    }

    private void complete(Held held, String key, Map<String, Object> data) {
        Task task = tasks().processInstanceId(held.instance())
                .taskDefinitionKey(key)
                .singleResult();
        context.getBean(FormService.class).submitTaskForm(task.getId(), data);
    }

    private TaskQuery tasks() {
        return context.getBean(TaskService.class).createTaskQuery();
    }

    private void runJob(Held held) {
        runNext(context.getBean(ManagementService.class), held.instance());
    }

    /** The job of a meeting that is due first; the watch over its minutes waits until after it. */
    static void runNext(ManagementService management, String instance) {
        Job next = management
                .createJobQuery()
                .processInstanceId(instance)
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .get(0);
        management.executeJob(next.getId());
    }

    private List<Network> register(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::register).toList();
    }

    private Network register(int number) {
        Network network = context.getBean(Networks.class)
                .register(new NewNetwork(
                        "RED" + number,
                        "Red " + number,
                        "Lana",
                        "Otavalo",
                        ZoneId.of("America/Guayaquil"),
                        "articulator" + number,
                        new MeetingRule(DayOfWeek.THURSDAY, LocalTime.of(15, 0), 14, "Casa de Turismo")));
        context.getBean(InternalRules.class).begin(network.id(), LocalDate.of(2026, 1, 1), "benchmark");
        members.enrol(
                network.id(),
                LocalDate.of(2026, 11, 1),
                IntStream.range(0, MEMBERS)
                        .mapToObj(i -> new NewMember(
                                "Integrante " + i,
                                "Taller",
                                i < 2 ? null : "m" + i + "@red" + number + ".example",
                                "+593990001" + (100 + i),
                                Sex.F,
                                1980,
                                "Ponchos"))
                        .toList());
        meetings.planNext(network.id());
        membersOf.put(network.id(), members.activeOf(network.id()));
        return network;
    }

    private record Held(Meeting meeting, String instance) {}
}
