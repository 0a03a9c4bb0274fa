/** What people who accompany many networks see of all of them at once: their plans, their next meetings and what waits for whom. */
@org.jspecify.annotations.NullMarked
package org.articula.process.overview;
