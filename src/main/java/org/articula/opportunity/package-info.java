/** The business opportunities that the chosen chains of a territory offer: registered as ideas, judged and shortlisted ({@code C1.2}). */
@org.springframework.modulith.ApplicationModule(displayName = "Oportunidades")
@org.jspecify.annotations.NullMarked
package org.articula.opportunity;
