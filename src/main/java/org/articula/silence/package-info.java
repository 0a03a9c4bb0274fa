/**
 * Networks that fell silent: nobody records their meetings, or none of them is valid any more. The supervising unit asks what is the
 * matter, once for each silence.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Silencio")
@org.jspecify.annotations.NullMarked
package org.articula.silence;
