/** The start page: what this is, and where each person goes from here; and how long a browser keeps the files of all pages. */
@org.jspecify.annotations.NullMarked
package org.articula.home;
