package org.articula.shared;

/**
 * One fault in what a person filled in.
 *
 * @param path where it stands in the form, in the form's own keys ({@code items[2].title}); empty for the form as a whole
 * @param message Spanish, says what is wrong and what would be right
 */
public record FieldError(String path, String message) {}
