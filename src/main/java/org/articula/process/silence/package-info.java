/** «Velar por el pulso de la red»: looks whether a network has fallen silent, and has the supervising unit ask. */
@org.jspecify.annotations.NullMarked
package org.articula.process.silence;
