/** What the supervising unit sees of all networks: who is silent, what waits for whom since when, the worst first; and its daily mail. */
@org.jspecify.annotations.NullMarked
package org.articula.process.board;
