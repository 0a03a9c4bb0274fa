/**
 * What somebody reads whose request the web server does not take: one Spanish sentence for each status, as JSON for a program of
 * ours and as a page for a person.
 */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.refusal;
