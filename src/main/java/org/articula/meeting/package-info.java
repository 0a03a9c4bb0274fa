/**
 * Meetings of a network: its calendar and how far it is behind it, moving and cancelling, attendance and quorum (RI.2 to RI.5, RI.18, RI.19).
 * Agenda and minutes, and calling the members, are rooms of their own that build on this one; what happens to a meeting reaches them
 * as events.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Reuniones")
@org.jspecify.annotations.NullMarked
package org.articula.meeting;
