/** What every process shares: typed variables, refusals, the engine's settings, tables and health. */
@org.jspecify.annotations.NullMarked
package org.articula.process.engine;
