package org.engawa.reading;

/** Text as XML 1.0 can hold it (section 2.2). */
public final class XmlText {
    private XmlText() {}

    /** The same text without the characters that no XML document may contain, such as a form feed that came in by pasting. */
    public static String of(String text) {
        return text.codePoints().allMatch(XmlText::allowed)
                ? text
                : text.codePoints()
                        .filter(XmlText::allowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xd7ff)
                || (point >= 0xe000 && point <= 0xfffd)
                || point >= 0x10000;
    }
}
