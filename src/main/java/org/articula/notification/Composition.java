package org.articula.notification;

/** What a {@link NoticeComposer} makes of a notice. */
public sealed interface Composition permits Mail, Obsolete {}
