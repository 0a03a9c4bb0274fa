/**
 * Signed links for people without an account: what a link is for, whom it is for and on which page it opens. Whoever holds one may
 * do what its purpose allows, and nothing else.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Enlaces")
@org.jspecify.annotations.NullMarked
package org.articula.link;
