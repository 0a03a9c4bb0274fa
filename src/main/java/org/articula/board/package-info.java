/** The board of each network («junta directiva»): its elections, and who holds which office when. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.board;
