/**
 * Tells members what they must know: plans one notice per person and occasion in a delivery ledger, mails what is planned outside
 * any transaction, and remembers who was told by telephone. What a mail says is written by the modules that know the occasion.
 */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.notification;
