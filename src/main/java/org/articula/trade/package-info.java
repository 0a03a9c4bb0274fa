/** Purchases and sales that members make together, with what each of them gains to the cent ({@code F2.3.f}). */
@org.springframework.modulith.ApplicationModule(displayName = "Compras y ventas en conjunto")
@org.jspecify.annotations.NullMarked
package org.articula.trade;
