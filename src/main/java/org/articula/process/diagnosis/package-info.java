/** The initial diagnosis of the members: their processes, its tasks and papers. */
@org.jspecify.annotations.NullMarked
package org.articula.process.diagnosis;
