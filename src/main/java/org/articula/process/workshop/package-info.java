/** Workshops with the actors of a territory: their process, its tasks and downloads. */
@org.jspecify.annotations.NullMarked
package org.articula.process.workshop;
