/** The directory of institutions: its task, the process that updates it, its download. */
@org.jspecify.annotations.NullMarked
package org.articula.process.institution;
