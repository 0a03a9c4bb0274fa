/** Who may come in and do what: the front door, people and their groups, their rights in the engine, and the first start that hands them out. */
@org.jspecify.annotations.NullMarked
package org.articula.process.access;
