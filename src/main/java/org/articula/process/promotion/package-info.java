/** The process «Vender la idea»: its forms, its variables and the documents it offers. */
@org.jspecify.annotations.NullMarked
package org.articula.process.promotion;
