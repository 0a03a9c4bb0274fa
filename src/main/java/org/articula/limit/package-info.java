/**
 * How much and how often the web server takes from anybody, before anything behind it reads a byte: sizes of bodies, attempts to sign
 * in, visits to the pages behind signed links (docs/adr/0015).
 */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.limit;
