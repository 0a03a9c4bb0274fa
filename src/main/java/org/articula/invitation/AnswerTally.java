package org.articula.invitation;

/** How many members gave each answer about one meeting. */
public record AnswerTally(int yes, int no, int representative) {

    static final AnswerTally NONE = new AnswerTally(0, 0, 0);
}
