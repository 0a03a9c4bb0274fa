package org.articula.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingFixture;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What several people, or several nodes, do at the same instant. Everything is committed here. */
@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SimultaneousAnswersTest {

    private static final int AT_ONCE = 6;

    @Autowired
    private AnswerTable answerTable;

    @Autowired
    private Links links;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Answers answers;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    @Test
    void aDoubleClickIsOneAnswer() throws Exception {
        Network network = committedNetwork();
        Meeting meeting = given.planned(network);
        Member ana = members.activeOf(network.id()).get(0);
        String link = links.link(LinkPurpose.ANSWER, meeting.id(), ana.id());
        String token = link.substring(link.lastIndexOf('/') + 1);

        atOnce(() -> answers.answer(token, 0, AnswerChoice.YES, null));

        assertThat(answerTable.of(List.of(meeting.id()))).hasSize(1);
    }

    @Test
    void twoNodesPlanOneMeeting() throws Exception {
        Network network = committedNetwork();

        List<Boolean> planned = atOnce(() -> meetings.planNext(network.id()).isPresent());

        assertThat(planned.stream().filter(yes -> yes).collect(Collectors.toList()))
                .hasSize(1);
        assertThat(meetings.ofNetwork(network.id())).hasSize(1);
    }

    /** Stays in the database, so its articulator is nobody else's: her meetings must not stand in another test's way. */
    private Network committedNetwork() {
        clock.set(TestClock.MONDAY);
        return given.network(2, "nadie-mas");
    }

    private static <T> List<T> atOnce(java.util.concurrent.Callable<T> action) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                running.add(people.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return action.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(20, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
