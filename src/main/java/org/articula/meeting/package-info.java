/**
 * Meetings of a network: calendar, agenda, convocation, attendance, quorum, minutes, agreements and the answers members
 * give by signed link. Everything the internal rules say about a meeting (RI.2 to RI.19) is decided here.
 */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.meeting;
