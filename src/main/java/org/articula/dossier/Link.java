package org.articula.dossier;

/**
 * Something to open.
 *
 * @param text Spanish
 * @param address a path of the product, or {@code tel:}, {@code mailto:}, {@code https:}
 */
public record Link(String text, String address) {}
