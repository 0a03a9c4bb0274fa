/** The processes electBoard and replaceOfficer. */
@org.jspecify.annotations.NullMarked
package org.articula.process.election;
