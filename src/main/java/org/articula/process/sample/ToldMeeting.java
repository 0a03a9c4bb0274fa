package org.articula.process.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.invitation.AnswerChoice;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its people remember it. Members are named by how their names begin.
 *
 * @param topics what was on the agenda, besides what came back by itself
 * @param answers what members said with the link of their invitation
 * @param absences who was not there in time; everybody else was
 * @param kept agreements that were met, by how they begin
 */
record ToldMeeting(
        String moderator,
        List<Topic> topics,
        Map<String, AnswerChoice> answers,
        Map<String, Map<String, Object>> absences,
        Set<String> kept) {

    /** A topic, how it ended, and what was agreed about it. */
    record Topic(String title, String owner, int minutes, String outcome, @Nullable Promise promise) {}

    /** @param days after the meeting */
    record Promise(String text, String responsible, int days) {}
}
