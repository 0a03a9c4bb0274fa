/** The fund of a network: its processes, their tasks, what one downloads and what the page of a network shows. */
@org.jspecify.annotations.NullMarked
package org.articula.process.fund;
