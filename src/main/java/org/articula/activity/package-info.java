/**
 * What a network does outside its agenda so that its members come to trust each other ({@code F2.3.b}–{@code F2.3.e}): gatherings, visits,
 * internships; and what members tell of their businesses when they present them in a meeting.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Actividades de confianza")
@org.jspecify.annotations.NullMarked
package org.articula.activity;
