/** The work on trust as processes: measuring it, recognising it, and what happens where a group does not reach it. */
@org.jspecify.annotations.NullMarked
package org.articula.process.trust;
