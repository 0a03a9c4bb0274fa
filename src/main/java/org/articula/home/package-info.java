/** The start page: what this is, and where each person goes from here. */
@org.jspecify.annotations.NullMarked
package org.articula.home;
