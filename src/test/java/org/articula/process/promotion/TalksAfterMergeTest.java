package org.articula.process.promotion;

import static org.articula.process.promotion.TalkForms.REVIEW;
import static org.articula.process.promotion.TalkForms.held;
import static org.articula.process.promotion.TalkForms.person;
import static org.articula.process.promotion.TalkForms.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.producer.DuplicateDecision;
import org.articula.producer.DuplicatePair;
import org.articula.producer.Producers;
import org.articula.promotion.AttendanceSummary;
import org.articula.promotion.Talk;
import org.articula.promotion.Talks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person written down twice turns out to be one: the talks know it too (F1.1.l). */
@ProcessTest
class TalksAfterMergeTest {

    @Autowired
    Scenario scenario;

    @Autowired
    TalkForms forms;

    @Autowired
    TestClock clock;

    @Autowired
    Producers producers;

    @Autowired
    Talks talks;

    @Test
    void aPersonWhoWasWrittenTwiceCountsOnceInEveryTalk() {
        Network network = forms.sellIdea(clock);
        forms.talk(
                network,
                "2026-11-30",
                held("2026-11-30", person("Rosa Maigua", "F", "INTERESTED"), person("Luis Lema", "M", "INTERESTED")));
        scenario.complete(network, REVIEW, review(false));
        forms.talk(
                network,
                "2026-11-30",
                held("2026-11-30", person("Maigua Rosa", "F", "INTERESTED"), person("Ana Lema", "F", "INTERESTED")));
        assertThat(talks.attendanceOf(network.id()).total()).isEqualTo(4);

        DuplicatePair pair = producers.duplicates(network.id()).get(0);
        producers.settleDuplicates(
                network.id(),
                List.of(new DuplicateDecision(pair.first().id(), pair.second().id(), true)),
                "maria");

        AttendanceSummary all = talks.attendanceOf(network.id());
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.women()).isEqualTo(2);
        assertThat(talks.of(network.id()))
                .extracting(Talk::id)
                .allSatisfy(id -> assertThat(talks.attendance(id).total()).isEqualTo(2));
    }

    @Test
    void twoRowsOfOneTalkBecomeOne() {
        Network network = forms.sellIdea(clock);
        forms.talk(
                network,
                "2026-11-30",
                held("2026-11-30", person("Rosa Maigua", "F", "INTERESTED"), person("Maigua Rosa", "F", "UNDECIDED")));

        DuplicatePair pair = producers.duplicates(network.id()).get(0);
        producers.settleDuplicates(
                network.id(),
                List.of(new DuplicateDecision(pair.first().id(), pair.second().id(), true)),
                "maria");

        assertThat(talks.attendanceOf(network.id()).total()).isEqualTo(1);
    }
}
