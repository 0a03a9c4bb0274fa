/** What the engine itself refuses to people who come over the web, whichever address they use. */
@org.jspecify.annotations.NullMarked
package org.articula.process.guard;
