/**
 * Telephone numbers: how people of each country write them, how they are kept ({@code +} and digits), shown and dialled. A number without
 * a country code belongs to the country of its network or territory; none is ever guessed to be another country's.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Teléfonos")
@org.jspecify.annotations.NullMarked
package org.articula.phone;
