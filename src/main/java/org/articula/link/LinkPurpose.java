package org.articula.link;

/** What a signed link allows. Each purpose has a key of its own: a link for one is worth nothing for another. */
public enum LinkPurpose {
    /** A member's answer to a meeting; the subject is the meeting. */
    ANSWER("/responder/", "answers"),
    /** Which notices a member gets; the subject is the network. */
    NOTICES("/avisos/", "notices"),
    /** A member's page «Mi red»; the subject is the network. */
    MEMBER("/mi-red/", "member-pages", 180),
    /** Whether coordinator or treasurer confirm an expense; the subject is the expense. */
    EXPENSE("/confirmar/", "expenses", 60);

    private static final int FOR_EVER = 0;

    private final String path;
    private final String key;
    private final int days;

    LinkPurpose(String path, String key) {
        this(path, key, FOR_EVER);
    }

    LinkPurpose(String path, String key, int days) {
        this.path = path;
        this.key = key;
        this.days = days;
    }

    /** Path of the page; the token follows. */
    public String path() {
        return path;
    }

    String key() {
        return key;
    }

    /** Whether a link of it is good for some time only. */
    boolean expires() {
        return days != FOR_EVER;
    }

    /** For how many days after the one it was written on. */
    int days() {
        return days;
    }
}
