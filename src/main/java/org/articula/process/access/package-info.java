/** The front door: who may call which address, before anything behind it is touched. */
@org.jspecify.annotations.NullMarked
package org.articula.process.access;
