package org.articula.promotion;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.seedgroup.SeedGroups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What selling the idea has brought a network so far. */
@Service
@Transactional(readOnly = true)
public class Promotions {

    private final Talks talks;
    private final SeedGroups groups;
    private final Logbook logbook;

    Promotions(Talks talks, SeedGroups groups, Logbook logbook) {
        this.talks = talks;
        this.groups = groups;
        this.logbook = logbook;
    }

    /** The evidence of {@code F1.1} for closing the phase. */
    public PromotionFacts facts(String networkId) {
        List<Talk> all = talks.of(networkId).stream()
                .filter(talk -> talk.purpose() == TalkPurpose.IDEA)
                .toList();
        List<Talk> reviewed = all.stream().filter(talk -> talk.review() != null).toList();
        AttendanceSummary attendance = talks.attendanceOf(networkId);
        return new PromotionFacts(
                (int) all.stream()
                        .filter(talk -> talk.status() == TalkStatus.HELD)
                        .count(),
                attendance.total(),
                attendance.womenPercent(),
                !reviewed.isEmpty()
                        && requireNonNull(reviewed.get(reviewed.size() - 1).review())
                                .enough(),
                groups.searched(networkId),
                logbook.of(networkId).stream()
                        .anyMatch(recorded -> Talks.STEP.equals(recorded.entry().step())
                                && recorded.entry().kind() != LogbookKind.STEP_CHANGE));
    }
}
