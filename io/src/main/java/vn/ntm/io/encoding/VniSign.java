package vn.ntm.io.encoding;

/** A sign that VNI writes behind a plain letter, as the Latin letter whose byte it has, and what it adds to which. */
enum VniSign {
    ACUTE('ù', "\u0301", Follows.ALL),
    GRAVE('ø', "\u0300", Follows.ALL),
    HOOK('û', "\u0309", Follows.ALL),
    TILDE('õ', "\u0303", Follows.ALL),
    DOT('ï', "\u0323", Follows.ALL_BUT_Y),
    BREVE('ê', "\u0306", Follows.A),
    BREVE_ACUTE('é', "\u0306\u0301", Follows.A),
    BREVE_GRAVE('è', "\u0306\u0300", Follows.A),
    BREVE_HOOK('ú', "\u0306\u0309", Follows.A),
    BREVE_TILDE('ü', "\u0306\u0303", Follows.A),
    BREVE_DOT('ë', "\u0306\u0323", Follows.A),
    CIRCUMFLEX('â', "\u0302", Follows.A_E_O),
    CIRCUMFLEX_ACUTE('á', "\u0302\u0301", Follows.A_E_O),
    CIRCUMFLEX_GRAVE('à', "\u0302\u0300", Follows.A_E_O),
    CIRCUMFLEX_HOOK('å', "\u0302\u0309", Follows.A_E_O),
    CIRCUMFLEX_TILDE('ã', "\u0302\u0303", Follows.A_E_O),
    CIRCUMFLEX_DOT('ä', "\u0302\u0323", Follows.A_E_O);

    /** The letters behind which a sign stands; the letters i have bytes of their own for every tone, and so has ỵ. */
    private static final class Follows {
        static final String A = "aA";
        static final String A_E_O = "aeoAEO";
        static final String ALL_BUT_Y = "aeouơưAEOUƠƯ";
        static final String ALL = "aeouyơưAEOUYƠƯ";

        private Follows() {}
    }

    /** From a capital to its small letter in Latin-1. */
    private static final int TO_SMALL = 0x20;

    private final char latin;
    private final String marks;
    private final String letters;

    VniSign(char latin, String marks, String letters) {
        this.latin = latin;
        this.marks = marks;
        this.letters = letters;
    }

    int small() {
        return latin;
    }

    int capital() {
        return latin - TO_SMALL;
    }

    /** Returns the marks of Unicode that it adds. */
    String marks() {
        return marks;
    }

    /** Returns whether {@code marks} can follow {@code letter} in this encoding. */
    static boolean follows(String marks, char letter) {
        for (VniSign sign : values()) {
            if (sign.marks.equals(marks)) {
                return sign.letters.indexOf(letter) >= 0;
            }
        }
        return false;
    }
}
