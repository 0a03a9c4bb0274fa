package org.articula.member;

/** As the person states it: female, male, or neither of the two. The guide counts women ({@code F1.i}). */
public enum Sex {
    F,
    M,
    X
}
