/** The logbook of territories and networks: what was done, dated and kept to be reviewed later ({@code C1.1.f}). */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.logbook;
