/** The processes assessCandidates and selectMembers, and the letters of commitment. */
@org.jspecify.annotations.NullMarked
package org.articula.process.selection;
