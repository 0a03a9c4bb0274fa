/** The processes electBoard, replaceOfficer and holdElection. */
@org.jspecify.annotations.NullMarked
package org.articula.process.election;
