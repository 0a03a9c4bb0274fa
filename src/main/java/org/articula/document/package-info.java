/** Files of the networks and printed documents: keeps bytes with their fingerprint, turns a template and data into a PDF. */
@org.springframework.modulith.ApplicationModule(displayName = "Documentos")
@org.jspecify.annotations.NullMarked
package org.articula.document;
