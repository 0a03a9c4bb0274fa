/** The REST resources and plugins behind Tasklist and Cockpit. */
@org.jspecify.annotations.NullMarked
package org.articula.process.webapp;
