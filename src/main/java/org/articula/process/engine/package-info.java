/** What every process shares: forms attached to tasks, drafts, typed variables, the clock. */
@org.jspecify.annotations.NullMarked
package org.articula.process.engine;
