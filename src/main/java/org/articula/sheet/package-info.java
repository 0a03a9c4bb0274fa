/** Spreadsheets: reads those people send, telling every fault by row and column, and writes those people download. */
@org.springframework.modulith.ApplicationModule(displayName = "Hojas de cálculo")
@org.jspecify.annotations.NullMarked
package org.articula.sheet;
