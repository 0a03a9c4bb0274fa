/** The processes changeMembership, reviewMembership, correctMember, askForLetters and collectLetters. */
@org.jspecify.annotations.NullMarked
package org.articula.process.membership;
