/** «Avisar por teléfono»: one form for whoever mail does not reach, whatever they must be told. */
@org.jspecify.annotations.NullMarked
package org.articula.process.phone;
