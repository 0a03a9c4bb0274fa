/** The mechanisms of trust as processes: gatherings, presentations of a business, joint purchases and sales, functional leaders. */
@org.jspecify.annotations.NullMarked
package org.articula.process.activity;
