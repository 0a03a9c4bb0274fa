/** The processes changeMembership, reviewMembership, correctMember and collectLetters. */
@org.jspecify.annotations.NullMarked
package org.articula.process.membership;
