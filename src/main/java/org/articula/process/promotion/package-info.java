/** The processes «Vender la idea» and «Cambiar una charla»: their forms, their variables and the documents they offer. */
@org.jspecify.annotations.NullMarked
package org.articula.process.promotion;
