/**
 * Calling members to a meeting (RI.9): invitations, reminders and changes by mail and telephone, and the answers members give by signed
 * link.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Convocatorias")
@org.jspecify.annotations.NullMarked
package org.articula.invitation;
