/**
 * The initial diagnosis of each member ({@code F2.2}): prepared, asked in an interview, kept in confidence, and what the members have in
 * common.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Diagnóstico")
@org.jspecify.annotations.NullMarked
package org.articula.diagnosis;
