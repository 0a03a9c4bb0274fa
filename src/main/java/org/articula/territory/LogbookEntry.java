package org.articula.territory;

import java.time.LocalDate;

/**
 * One thing done in a territory, dated and kept to be reviewed later ({@code C1.1.f}).
 *
 * @param on the day it was done or consulted, in the territory's zone
 * @param who the institution, author or people it comes from
 * @param text what it says about the territory
 */
public record LogbookEntry(LocalDate on, SourceKind source, String who, String text) {}
