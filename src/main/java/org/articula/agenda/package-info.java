/**
 * What a meeting is about and what it decides of it (RI.6, RI.7, RI.9, RI.10, RI.14): the points of its agenda with their outcomes, and the
 * agreements that come back until they are settled. What the next agenda should hold is asked of every {@link
 * org.articula.agenda.AgendaSource}, wherever it lives.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Agendas")
@org.jspecify.annotations.NullMarked
package org.articula.agenda;
