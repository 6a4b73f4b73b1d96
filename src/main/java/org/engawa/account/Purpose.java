package org.engawa.account;

/** What a one-time link is for. */
public enum Purpose {
    /** Makes the first member, an administrator; belongs to nobody. */
    SET_UP("set-up"),
    /** Lets a new member choose a password. */
    INVITATION("invitation"),
    /** Lets a member choose a new password; the second factor stays. */
    RESET("reset");

    private final String page;

    Purpose(String page) {
        this.page = page;
    }

    /** Where on the site a link with this token leads. */
    public String path(String token) {
        return "/newsroom/" + page + "?link=" + token;
    }
}
