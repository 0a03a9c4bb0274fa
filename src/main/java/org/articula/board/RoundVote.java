package org.articula.board;

import java.time.LocalDate;

/** In which meeting an office was voted on in a round. @param attending members with a vote there */
public record RoundVote(
        int round,
        Office office,
        String meetingId,
        int meetingNumber,
        LocalDate heldOn,
        int attending,
        int blankVotes) {}
