/** The formation of a network: its one-year plan, the steps of the guide in the order people choose, and the gate that closes a phase. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.formation;
