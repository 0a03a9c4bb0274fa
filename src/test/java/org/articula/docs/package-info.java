/** Keeps the written documentation true to the source tree. */
@org.jspecify.annotations.NullMarked
package org.articula.docs;
