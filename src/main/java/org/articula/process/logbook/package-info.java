/** The process writeLogbook and the words of the logbook. */
@org.jspecify.annotations.NullMarked
package org.articula.process.logbook;
