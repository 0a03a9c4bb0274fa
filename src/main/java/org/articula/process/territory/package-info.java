/** The process prepareTerritory. */
@org.jspecify.annotations.NullMarked
package org.articula.process.territory;
