package org.articula.mail;

/** Both bodies of a mail, from the same model. */
public record Rendered(String html, String text) {}
