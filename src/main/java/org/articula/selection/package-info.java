/** Who forms the network: candidates are assessed one by one, their relations reviewed, and the members selected with reasons ({@code F1.2}, {@code F1.3}, {@code RI.1}). */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.selection;
