/**
 * The strategic position a network begins with ({@code F2.1}): objective, joint opportunity, vision, mission and SWOT, drafted, tested and
 * adopted in a meeting with quorum, version by version; and what follows from the opportunity it chose.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Posición estratégica")
@org.jspecify.annotations.NullMarked
package org.articula.position;
