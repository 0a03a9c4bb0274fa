package org.articula.selection;

/** Two candidates who quarrel about something nobody has resolved yet ({@code F1.3.b}). */
record OpenConflict(String firstId, String secondId, String note) {}
