/** What a database of an older version needs when the product starts: waiting instances move on to the newest diagrams. */
@org.jspecify.annotations.NullMarked
package org.articula.process.upgrade;
