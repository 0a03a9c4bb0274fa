/** The processes definePosition and revisePosition: their tasks, the delegate, the download and the section on the network's page. */
@org.jspecify.annotations.NullMarked
package org.articula.process.position;
