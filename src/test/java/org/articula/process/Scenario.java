package org.articula.process;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.TestClock;
import org.articula.invitation.Answers;
import org.articula.invitation.Convocation;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Plays a network's life: time passes, jobs run when due, people complete tasks. */
@TestComponent
public class Scenario {

    public static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");

    private final TestClock clock;
    private final NetworkFixture fixture;
    private final Members members;
    private final Meetings meetings;
    private final Convocation convocation;
    private final Answers answers;
    private final FormDesk desk;
    private final Traces traces;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;

    Scenario(
            TestClock clock,
            NetworkFixture fixture,
            Members members,
            Meetings meetings,
            Convocation convocation,
            Answers answers,
            FormDesk desk,
            Traces traces,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            HistoryService history) {
        this.clock = clock;
        this.fixture = fixture;
        this.members = members;
        this.meetings = meetings;
        this.convocation = convocation;
        this.answers = answers;
        this.desk = desk;
        this.traces = traces;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.history = history;
    }

    /** Monday morning; a network that meets on Thursdays at 15:00 every 14 days, {@code size} members, the last without e-mail. */
    public Network startNetwork(int size) {
        return fixture.start(size);
    }

    /** The same, accompanied by that articulator. */
    public Network startNetwork(int size, String articulatorId) {
        return fixture.start(size, articulatorId);
    }

    /** The same, with that many days between its meetings. */
    public Network startNetworkMeetingEvery(int days, int size) {
        return fixture.start(size, days);
    }

    public List<Member> membersOf(Network network) {
        return members.activeOf(network.id());
    }

    /** The meeting that is ahead or under way. */
    public Meeting openMeeting(Network network) {
        return meetings.open(List.of(network.id())).get(0);
    }

    /** The points of that meeting, as its members read them where they answer. */
    public List<String> agendaOf(Network network) {
        return answers.open(answerToken(network, membersOf(network).get(0))).agenda();
    }

    /** What the link ends in by which a member answers the invitation to that meeting. */
    public String answerToken(Network network, Member member) {
        return convocation.phoneNotices(openMeeting(network).id()).stream()
                .filter(notice -> notice.memberId().equals(member.id()))
                .map(notice -> notice.text().replaceFirst("(?s).*/responder/(\\S+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    public Meeting meeting(String id) {
        return meetings.byId(id);
    }

    /** Lets time pass to the moment and runs what fell due, in the order of its dates. */
    public void travelTo(Network network, Instant moment) {
        clock.set(moment);
        runDueJobs(network);
    }

    /** Runs due jobs until none is left. */
    public void runDueJobs(Network network) {
        for (List<Job> due = dueJobs(network); !due.isEmpty(); due = dueJobs(network)) {
            management.executeJob(due.get(0).getId());
        }
    }

    /** Like the job executor: runs each job that is due once, and lets those that fail wait for their next time. */
    public void tryDueJobs(Network network) {
        for (List<Job> due = dueJobs(network); !due.isEmpty(); due = dueJobs(network)) {
            try {
                management.executeJob(due.get(0).getId());
            } catch (RuntimeException failed) {
                // The engine has noted it and put the job off
            }
        }
    }

    /** Delivery jobs of the network, failed ones too. */
    public List<Job> deliveryJobs(Network network) {
        return instancesOf(network).stream()
                .flatMap(id ->
                        management
                                .createJobQuery()
                                .processInstanceId(id)
                                .processDefinitionKey("deliverNotices")
                                .list()
                                .stream())
                .toList();
    }

    public List<Job> dueJobs(Network network) {
        Date now = Date.from(clock.instant());
        Stream<Job> ofInstances = instancesOf(network).stream()
                .flatMap(id ->
                        management.createJobQuery().processInstanceId(id).active().withRetriesLeft().list().stream());
        return Stream.concat(ofInstances, dispatches(network))
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now))
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Deliveries that no process instance has been needed for yet. */
    private Stream<Job> dispatches(Network network) {
        return management.createJobQuery().messages().withRetriesLeft().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .filter(job -> ((JobEntity) job).getJobHandlerConfigurationRaw().startsWith(network.code() + " "));
    }

    public List<Task> openTasks(Network network) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(network.code())
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    public Task task(Network network, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(network.code())
                .taskDefinitionKey(key)
                .singleResult();
    }

    /** What the form of the task shows when María opens it. */
    public Map<String, Object> open(Network network, String taskKey) {
        return open("maria", network, taskKey);
    }

    /** What the form of the task shows when somebody opens it. */
    public Map<String, Object> open(String user, Network network, String taskKey) {
        return desk.open(user, task(network, taskKey));
    }

    /** María completes the task with what she filled in. */
    public void complete(Network network, String taskKey, Map<String, Object> data) {
        complete("maria", network, taskKey, data);
    }

    /** Somebody completes the task with what they filled in. */
    public void complete(String user, Network network, String taskKey, Map<String, Object> data) {
        desk.complete(user, task(network, taskKey), data);
    }

    /** Somebody starts a process with its form. */
    public ProcessInstance start(String user, String processKey, Map<String, Object> data) {
        return desk.start(user, processKey, data);
    }

    /** What a start form shows when somebody opens it. */
    public Map<String, Object> openStart(String user, String processKey) {
        return desk.openStart(user, processKey);
    }

    /** Names of what happened in the network's latest process of that key, in order, without gateways. */
    public List<String> traceOf(Network network, String processKey) {
        String id = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(network.code())
                .processDefinitionKey(processKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .get(0)
                .getId();
        return traces.of(id);
    }

    /** Names of what happened in the meeting's process, in order, without gateways. */
    public List<String> trace(Network network, int meetingNumber) {
        List<HistoricProcessInstance> all = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(network.code())
                .processDefinitionKey("holdMeeting")
                .list();
        String meetingId =
                meetings.ofNetwork(network.id()).get(meetingNumber - 1).id();
        return all.stream()
                .map(HistoricProcessInstance::getId)
                .filter(id -> meetingId.equals(meetingOf.get(id)) || meetingId.equals(runningMeeting(id)))
                .flatMap(id -> traces.of(id).stream())
                .toList();
    }

    /** Names of the variables the network's meetings carry. */
    public Set<String> variablesOf(Network network) {
        return instancesOf(network).stream()
                .flatMap(id -> runtime.getVariables(id).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** The engine keeps no variables of ended instances, so the test remembers which meeting an instance was about. */
    private final Map<String, String> meetingOf = new HashMap<>();

    private List<String> instancesOf(Network network) {
        List<String> ids =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(network.code()).list().stream()
                        .map(ProcessInstance::getId)
                        .toList();
        ids.forEach(this::runningMeeting);
        return ids;
    }

    private String runningMeeting(String instanceId) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instanceId)
                .variableName("meetingId")
                .list()
                .stream()
                .map(variable -> String.valueOf(variable.getValue()))
                .peek(meetingId -> meetingOf.put(instanceId, meetingId))
                .findFirst()
                .orElse(null);
    }

    /** Does something with the rights of an articulator, or of the supervisor Rosa. */
    public <T> T asUser(String user, Supplier<T> action) {
        return desk.asUser(user, action);
    }
}
