package org.articula.process.promotion;

import static org.articula.process.promotion.PromotionVariables.TALK_ID;

import java.util.List;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.promotion.AttendanceSummary;
import org.articula.promotion.AttendanceSummary.Band;
import org.articula.promotion.InterestVerdict;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkStatus;
import org.articula.promotion.Talks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Revisar el interés y mejorar la charla» ({@code F1.1.h}): the figures of the talk, what it taught, and whether to go on. */
@Component
class ReviewTalkTask implements TaskForm<ReviewTalkTask.Shown, ReviewTalkForm> {

    record Shown(
            String networkName,
            int round,
            String attendanceText,
            List<Ages> ages,
            String interestText,
            boolean interestEnough,
            String attendanceLink,
            @Nullable String logbookNote) {

        /** Who came of one band of ages, in words. */
        record Ages(String ages, String people) {

            static Ages of(Band band) {
                return new Ages(band.ages().spanish(), band.inWords());
            }
        }
    }

    private final Talks talks;
    private final Networks networks;
    private final Download attendance;

    ReviewTalkTask(Talks talks, Networks networks, Download talkAttendanceDownload) {
        this.talks = talks;
        this.networks = networks;
        this.attendance = talkAttendanceDownload;
    }

    @Override
    public Shown open(UserTask task) {
        Talk talk = talks.byId(task.get(TALK_ID));
        boolean held = talk.status() == TalkStatus.HELD;
        AttendanceSummary summary = talks.attendance(talk.id());
        InterestVerdict interest = talks.interest(talk.networkId());
        return new Shown(
                networks.byId(talk.networkId()).name(),
                talk.round(),
                held ? attendanceText(talk.id(), summary) : notGiven(talk),
                held ? summary.bands().stream().map(Shown.Ages::of).toList() : List.of(),
                interest.reason(),
                interest.enough(),
                attendance.link(talk.networkId()),
                talk.heldNote());
    }

    @Override
    public Facts complete(UserTask task, ReviewTalkForm form) {
        talks.review(task.get(TALK_ID), form.toReview(), task.userId());
        return Facts.of(PromotionVariables.ENOUGH_INTEREST, form.enough().isYes());
    }

    private String attendanceText(String talkId, AttendanceSummary summary) {
        String invited = talks.personalInvitations(talkId).inWords();
        return String.join(" ", summary.reasons()) + (invited.isEmpty() ? "" : " " + invited);
    }

    private static String notGiven(Talk talk) {
        String opening = talk.status() == TalkStatus.CANCELLED ? "La charla se canceló: " : "La charla no se dio: ";
        return opening + talk.heldNote();
    }
}
