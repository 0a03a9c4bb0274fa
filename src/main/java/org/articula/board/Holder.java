package org.articula.board;

/** Who holds an office. @param name as the member is called now */
public record Holder(Office office, String memberId, String name, Term term) {}
