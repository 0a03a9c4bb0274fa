package org.articula.notification;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who must hear that a meeting or talk has changed, and how: whoever may stand before a closed door. */
public final class ChangeAudiencePolicy {

    private ChangeAudiencePolicy() {}

    /** How somebody hears of a change. */
    public enum Telling {
        /** They know the old date: by mail, or by telephone without an address. */
        CHANGE(true, false),
        /** They know the old date, and mail does not reach them. */
        CHANGE_BY_PHONE(true, true),
        /** They were never told: an invitation says the new date. */
        INVITATION(false, false),
        /** They were never told, and mail does not reach them. */
        INVITATION_BY_PHONE(false, true);

        private final boolean knows;
        private final boolean byPhone;

        Telling(boolean knows, boolean byPhone) {
            this.knows = knows;
            this.byPhone = byPhone;
        }

        /** Whether they know what has changed; otherwise there is nothing to call off. */
        public boolean knows() {
            return knows;
        }

        /** Whether they must be called although they may have an address. */
        public boolean byPhone() {
            return byPhone;
        }

        private static Telling of(boolean knows, boolean byPhone) {
            if (knows) {
                return byPhone ? CHANGE_BY_PHONE : CHANGE;
            }
            return byPhone ? INVITATION_BY_PHONE : INVITATION;
        }
    }

    /**
     * Person id to how they hear of it.
     *
     * @param before the notices as they stood before those pending were given up
     * @param told who knows of it by a notice, mails on their way included
     * @param personally who was invited in person
     */
    public static Map<String, Telling> decide(Collection<Notice> before, Set<String> told, Set<String> personally) {
        Set<String> knowing = new HashSet<>(told);
        knowing.addAll(personally);
        Set<String> unreachable = before.stream()
                .filter(ChangeAudiencePolicy::mailDoesNotReach)
                .map(Notice::memberId)
                .collect(Collectors.toSet());
        Set<String> audience = before.stream()
                .filter(notice -> notice.status() != NoticeStatus.CANCELLED)
                .map(Notice::memberId)
                .collect(Collectors.toCollection(HashSet::new));
        audience.addAll(knowing);
        return audience.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        person -> Telling.of(knowing.contains(person), unreachable.contains(person))));
    }

    private static boolean mailDoesNotReach(Notice notice) {
        return switch (notice.status()) {
            case FAILED -> true;
            case PHONED -> notice.channel() == Channel.EMAIL;
            case PLANNED -> notice.channel() == Channel.PHONE;
            case SENDING, SENT, CANCELLED -> false;
        };
    }
}
