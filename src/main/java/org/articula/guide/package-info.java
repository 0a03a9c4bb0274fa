/** The method itself: every item of the articulation guide, in the product's words, and where the product does it. */
@org.springframework.modulith.ApplicationModule(displayName = "Guía")
@org.jspecify.annotations.NullMarked
package org.articula.guide;
