package org.articula.promotion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.articula.notification.Channel;
import org.articula.notification.Notice;
import org.articula.notification.NoticeStatus;

/** Who must hear that a talk has changed, and how: whoever may stand before a closed door. */
final class ChangeAudiencePolicy {

    private ChangeAudiencePolicy() {}

    /** How somebody hears of a change. */
    enum Telling {
        /** By mail, or by telephone without an address. */
        CHANGE,
        /** Mail does not reach this person. */
        CHANGE_BY_PHONE,
        /** The invitation has not gone out yet: it says the new date. */
        INVITATION
    }

    /**
     * Person id to how they hear of it.
     *
     * @param before the talk's notices as they stood before those pending were given up
     * @param told who knows of the talk by a notice, mails on their way included
     * @param personally who was invited in person
     */
    static Map<String, Telling> decide(Collection<Notice> before, Set<String> told, Set<String> personally) {
        Map<String, Telling> tellings = new HashMap<>();
        for (Notice notice : before) {
            if (notice.status() != NoticeStatus.CANCELLED) {
                tellings.put(notice.memberId(), Telling.INVITATION);
            }
        }
        told.forEach(person -> tellings.put(person, Telling.CHANGE));
        personally.forEach(person -> tellings.put(person, Telling.CHANGE));
        before.stream()
                .filter(ChangeAudiencePolicy::mailFailed)
                .forEach(notice -> tellings.put(notice.memberId(), Telling.CHANGE_BY_PHONE));
        return tellings;
    }

    private static boolean mailFailed(Notice notice) {
        return switch (notice.status()) {
            case FAILED -> true;
            case PHONED -> notice.channel() == Channel.EMAIL;
            case PLANNED -> notice.channel() == Channel.PHONE;
            case SENDING, SENT, CANCELLED -> false;
        };
    }
}
