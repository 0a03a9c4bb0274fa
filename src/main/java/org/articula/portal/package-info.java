/**
 * What members see and do without an account, by signed links: their page «Mi red», receipts and statements by mail, and the confirmation
 * of expenses by coordinator and treasurer ({@code F2.3.j}, {@code R.board}).
 */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.portal;
