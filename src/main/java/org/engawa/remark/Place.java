package org.engawa.remark;

/** What of a text a remark is about. */
public enum Place {
    WHOLE,
    TITLE,
    SUMMARY,
    PASSAGE
}
