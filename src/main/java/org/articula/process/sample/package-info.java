/**
 * The demonstration: networks that have lived before somebody looks at them for the first time. Their past is told through the forms and
 * jobs of the product itself, at the dates at which it happened.
 */
@org.jspecify.annotations.NullMarked
package org.articula.process.sample;
