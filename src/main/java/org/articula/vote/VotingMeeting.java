package org.articula.vote;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.articula.shared.FieldErrors;
import org.articula.vote.MajorityPolicy.MajorityDecision;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in which a network can have decided something: it was held and had its quorum ({@code RI.5}).
 *
 * @param number counts the network's meetings from 1
 * @param heldOn its day in the network's zone, never after today
 * @param attending members with a vote, by name: id to name
 * @param base of what the rules it was held under count a majority
 */
public record VotingMeeting(String id, int number, LocalDate heldOn, Map<String, String> attending, MajorityBase base) {

    public VotingMeeting {
        attending = Collections.unmodifiableMap(new LinkedHashMap<>(attending));
    }

    /** What votes of those attending come to, by the rules of this meeting. */
    public MajorityDecision count(Votes votes) {
        return MajorityPolicy.decide(base, attending.size(), votes);
    }

    /**
     * What the votes on somebody's proposal come to; faults go to {@code proposerId} and to the field named.
     *
     * @param votesField where people type the votes in favour
     * @return null when there are faults
     */
    public @Nullable MeetingVote count(
            FieldErrors errors, @Nullable String proposerId, Votes votes, String votesField) {
        String proposer = proposerId == null ? null : attending.get(proposerId);
        errors.addIf(proposer == null, "proposerId", "Quien propone tiene que haber participado en esa reunión.");
        MajorityDecision majority = count(votes);
        errors.addIf(!majority.possible(), votesField, majority.reason());
        if (proposerId == null || proposer == null || !majority.possible()) {
            return null;
        }
        return new MeetingVote(this, proposerId, proposer, votes, majority.carried(), majority.reason());
    }
}
