package org.articula.link;

/** What a signed link allows. Each purpose has a key of its own: a link for one is worth nothing for another. */
public enum LinkPurpose {
    /** A member's answer to a meeting; the subject is the meeting. */
    ANSWER("/responder/", "answers"),
    /** Which notices a member gets; the subject is the network. */
    NOTICES("/avisos/", "notices");

    private final String path;
    private final String key;

    LinkPurpose(String path, String key) {
        this.path = path;
        this.key = key;
    }

    /** Path of the page; the token follows. */
    public String path() {
        return path;
    }

    String key() {
        return key;
    }
}
