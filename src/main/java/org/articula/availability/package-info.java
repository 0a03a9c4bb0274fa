/**
 * What the program stands on: the database's address and how long anybody waits for it, the disk, and what people are told while either fails them.
 */
@org.jspecify.annotations.NullMarked
package org.articula.availability;
