/** The processes changeMembership, reviewMembership and correctMember. */
@org.jspecify.annotations.NullMarked
package org.articula.process.membership;
