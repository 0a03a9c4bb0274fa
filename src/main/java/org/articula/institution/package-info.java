/** The directory of institutions that could support the articulation of a territory, and whether they are willing to. */
@org.springframework.modulith.ApplicationModule(displayName = "Instituciones")
@org.jspecify.annotations.NullMarked
package org.articula.institution;
