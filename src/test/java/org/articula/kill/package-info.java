/** Kills the running product at random moments and counts what was confirmed to a person and is gone; run by the profile {@code kill-suite}. */
package org.articula.kill;
