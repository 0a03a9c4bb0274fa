/** The processes registerNetwork and endNetwork. */
@org.jspecify.annotations.NullMarked
package org.articula.process.network;
