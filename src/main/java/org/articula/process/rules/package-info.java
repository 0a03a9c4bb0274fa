/** The process amendRules. */
@org.jspecify.annotations.NullMarked
package org.articula.process.rules;
