/** The database of producers: the task that reviews it and its download. */
@org.jspecify.annotations.NullMarked
package org.articula.process.producer;
