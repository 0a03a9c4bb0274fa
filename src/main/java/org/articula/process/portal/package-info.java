/** What the house has to do with members' own pages: their links, their statements on paper, and the first of each month. */
@org.jspecify.annotations.NullMarked
package org.articula.process.portal;
