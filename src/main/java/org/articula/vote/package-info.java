/** Decisions of a network: the meeting that took them, who proposed, the votes and what they come to ({@code RI.8}). */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.vote;
