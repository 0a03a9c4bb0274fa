package org.articula.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.meeting.AnnouncedAttendance;
import org.articula.notification.Notice;
import org.articula.notification.Notices;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers of members who were called about a meeting: they count as if the member had answered by the link. */
@Service
@Transactional
public class PhonedAnswers {

    private static final String ROWS = "people";

    private final Answers answers;
    private final Notices notices;

    PhonedAnswers(Answers answers, Notices notices) {
        this.answers = answers;
        this.notices = notices;
    }

    /** What those to be called answered already, by the id of their notice: Spanish words. */
    @Transactional(readOnly = true)
    public Map<String, String> given(String meetingId, List<Notice> toCall) {
        Map<String, AnnouncedAttendance> announced = answers.announced(meetingId);
        Map<String, String> given = new HashMap<>();
        for (Notice notice : toCall) {
            AnnouncedAttendance one = announced.get(notice.memberId());
            if (one != null) {
                given.put(notice.id(), words(one));
            }
        }
        return given;
    }

    /**
     * Keeps the answers, each over any earlier one; who did not say keeps theirs.
     *
     * @param by user id of who took them down
     * @throws InvalidInputException with paths {@code people[i].} and a component of {@link PhonedAnswer}; without path when it is too late
     */
    public void record(String meetingId, List<PhonedAnswer> people, String by) {
        if (people.stream().allMatch(person -> person.answer() == null)) {
            return;
        }
        Map<String, String> memberOf =
                notices.ledger(meetingId).stream().collect(Collectors.toMap(Notice::id, Notice::memberId));
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).answer() != null) {
                record(meetingId, people.get(i), memberOf, by, errors.row(ROWS, i));
            }
        }
        errors.throwIfAny();
    }

    private void record(
            String meetingId, PhonedAnswer person, Map<String, String> memberOf, String by, FieldErrors row) {
        String memberId = memberOf.get(person.noticeId());
        if (memberId == null || person.answer() == null) {
            row.add("noticeId", "Ese aviso no es de esta reunión.");
            return;
        }
        try {
            answers.answerByPhone(meetingId, memberId, person.answer(), person.representativeName(), by);
        } catch (InvalidInputException refused) {
            // What is wrong with the meeting is no fault of a row
            InvalidInputException.throwIfAny(refused.errors().stream()
                    .filter(error -> error.path().isEmpty())
                    .toList());
            row.addAll(refused.errors());
        }
    }

    private static String words(AnnouncedAttendance one) {
        String who = one.representativeName() == null ? "" : " (%s)".formatted(one.representativeName());
        return one.words() + who;
    }
}
