/** The internal rules of each network («reglamento interno»): their figures, version by version. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.rules;
