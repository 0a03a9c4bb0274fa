/** What is known of those who might form a network: each person's scores and profile, and what they are to each other ({@code F1.2}, {@code F1.3.a}, {@code F1.3.b}). */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.assessment;
