package org.articula.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articula.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/**
 * Proposes points for the agenda of a meeting. Implemented by the module that knows what is pending, as a bean whose {@link Order} says
 * where on the agenda its points stand; without one they come last.
 *
 * <p>Called whenever an agenda is proposed, in the transaction that reads it. Sources only read: what they propose is on no agenda until
 * somebody confirms it, and is proposed again until then.
 */
public interface AgendaSource {

    /** The points this source would put on the agenda; empty when it has none. */
    Optional<Points> points(Occasion occasion);

    /**
     * Points that are there for one reason.
     *
     * @param lines in their order, at least one
     * @param reason Spanish sentence for the articulator
     */
    record Points(List<AgendaLine> lines, String reason) {

        public Points {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The meeting an agenda is proposed for.
     *
     * @param on date of the meeting in the network's zone
     * @param members active members, by name
     * @param moderatorId member whose turn it is to moderate; null in a network without members
     * @param lastAgenda points of the network's last meeting with an agenda, in their order; before them what a meeting put off whose minutes
     *     were closed too late for that agenda
     * @param before what the sources before this one have proposed
     */
    record Occasion(
            String networkId,
            LocalDate on,
            int durationMinutes,
            List<Member> members,
            @Nullable String moderatorId,
            List<AgendaItem> lastAgenda,
            List<AgendaLine> before) {

        public Occasion {
            members = List.copyOf(members);
            lastAgenda = List.copyOf(lastAgenda);
            before = List.copyOf(before);
        }

        /** Minutes of the meeting that are not spoken for; negative when there are too many points already. */
        public int minutesLeft() {
            return durationMinutes - AgendaPolicy.total(before);
        }

        /** That member, if still active; otherwise null, which leaves the point without an owner. */
        public @Nullable String active(@Nullable String memberId) {
            return members.stream().anyMatch(member -> member.id().equals(memberId)) ? memberId : null;
        }

        Occasion after(List<AgendaLine> proposed) {
            return new Occasion(networkId, on, durationMinutes, members, moderatorId, lastAgenda, proposed);
        }
    }
}
