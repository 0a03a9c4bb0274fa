/** The engine's side of the product: the only package that knows Camunda. It translates; the domain modules decide. */
@org.jspecify.annotations.NullMarked
package org.articula.process;
