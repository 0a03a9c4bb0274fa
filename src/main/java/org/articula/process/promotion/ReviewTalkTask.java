package org.articula.process.promotion;

import static org.articula.process.promotion.PromotionVariables.TALK_ID;

import java.util.List;
import java.util.Map;
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
import org.springframework.stereotype.Component;

/** «Revisar el interés y mejorar la charla» ({@code F1.1.h}): the figures of the talk, what it taught, and whether to go on. */
@Component
class ReviewTalkTask implements TaskForm<Map<String, Object>, ReviewTalkForm> {

    private final Talks talks;
    private final TalkHeader header;
    private final Download attendance;

    ReviewTalkTask(Talks talks, TalkHeader header, Download talkAttendanceDownload) {
        this.talks = talks;
        this.header = header;
        this.attendance = talkAttendanceDownload;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Talk talk = talks.byId(task.get(TALK_ID));
        boolean held = talk.status() == TalkStatus.HELD;
        AttendanceSummary summary = talks.attendance(talk.id());
        InterestVerdict interest = talks.interest(talk.networkId());
        Map<String, Object> data = header.of(talk.id());
        data.put("attendanceText", held ? attendanceText(talk.id(), summary) : notGiven(talk));
        data.put(
                "ages", held ? summary.bands().stream().map(ReviewTalkTask::row).toList() : List.of());
        data.put("interestText", interest.reason());
        data.put("interestEnough", interest.enough());
        data.put("attendanceLink", attendance.link(talk.networkId()));
        data.put("logbookNote", talk.heldNote());
        return data;
    }

    @Override
    public Facts complete(UserTask task, ReviewTalkForm form) {
        talks.review(task.get(TALK_ID), form.toReview(), task.userId());
        return Facts.of(PromotionVariables.ENOUGH_INTEREST, form.toReview().enough());
    }

    private String attendanceText(String talkId, AttendanceSummary summary) {
        String invited = talks.personalInvitations(talkId).inWords();
        return String.join(" ", summary.reasons()) + (invited.isEmpty() ? "" : " " + invited);
    }

    private static String notGiven(Talk talk) {
        String opening = talk.status() == TalkStatus.CANCELLED ? "La charla se canceló: " : "La charla no se dio: ";
        return opening + talk.heldNote();
    }

    private static Map<String, Object> row(Band band) {
        return Map.of("ages", band.ages().text(), "people", band.inWords());
    }
}
