/** The processes changeMembership and reviewMembership. */
@org.jspecify.annotations.NullMarked
package org.articula.process.membership;
