package vn.ntm.core.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * What is wrong with a Vietnamese text that is not what somebody wrote: it was read in the wrong encoding (lỗi phông,
 * sai bảng mã), and in which one it likely was written, or letters were exchanged on its way. Such a text is refused
 * with this name rather than repaired: a repair would be a guess.
 *
 * <p>What cannot be seen is ă read as ã in a Western code page: {@code Vãn Lãng} for Văn Lãng is good Vietnamese.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum TextDamage {
    /** UTF-8 read as Windows-1252: {@code Huyá»‡n}. */
    UTF8_AS_WINDOWS_1252(
            "văn bản UTF-8 bị đọc theo Windows-1252",
            "UTF-8 read as Windows-1252",
            "á[»º]|Äƒ|Ä[^\\p{L}\\s]|Æ[\\u00A0°¡¯]|Ã[\\u00A0-\\u00BF]"),
    /** UTF-8 read as the code page 437 of DOS: {@code Huyß╗çn}. */
    UTF8_AS_CP437(
            "văn bản UTF-8 bị đọc theo bảng mã 437 của DOS", "UTF-8 read as code page 437 of DOS", "ß[╗║]|─[æÉ]|╞|├"),
    /** TCVN3 (ABC) read as Latin text: {@code L¹ng S¬n}. */
    TCVN3(
            "văn bản theo bảng mã TCVN3 (ABC)",
            "text in the encoding TCVN3 (ABC)",
            "\\p{L}[¡-ª¬®-³µ-¹¼-¿]|[¡-ª¬®-³µ-¹¼-¿]\\p{L}|\\p{L}[«»]\\p{L}"),
    /** VNI read as Latin text: {@code Laïng Sôn}, {@code Thaéng}. */
    VNI(
            "văn bản theo bảng mã VNI",
            "text in the encoding VNI",
            "[AEIOUYaeiouyôöâêÔÖÂÊ][ïøûåäëüöæÏØÛÅÄËÜÖÆ]|[ñÑ]|"
                    + "a[éèúùõ]|A[ÉÈÚÙÕ]|e[áàãâùõ]|E[ÁÀÃÂÙÕ]|o[âù]|O[ÂÙ]|y[ùõ]|Y[ÙÕ]"),
    /** A letter was lost in a conversion, and U+FFFD stands in its place. */
    REPLACED(
            "văn bản có ký tự thay thế U+FFFD ở chỗ chữ đã mất",
            "text with the replacement character U+FFFD where a letter was lost",
            true,
            "\uFFFD"),
    /** A Latin word has letters of another script that look alike: {@code Xã Ьа}. */
    LOOK_ALIKE_LETTERS(
            "văn bản có chữ cái Kirin, Hy Lạp hoặc chữ khác chỉ trông giống chữ quốc ngữ",
            "text with Cyrillic, Greek or other letters that only look Vietnamese",
            true,
            "") {
        @Override
        boolean isIn(CharSequence text) {
            return LookAlikes.inWordsOf(text);
        }
    },
    /** Đ is the Icelandic letter U+00D0, or another that looks like it. Names can still be looked up. */
    LOOK_ALIKE_D("văn bản có ký tự chỉ trông giống chữ Đ", "text with letters that only look like Đ", true, "") {
        @Override
        boolean isIn(CharSequence text) {
            return text.chars().anyMatch(VietnameseNames::isLookAlike);
        }
    },
    /** The letter gha, U+01A2 or U+01A3, where Ư or Ơ stood: {@code nƣớc}. */
    GHA_FOR_U(
            "văn bản có chữ ƣ (gha) ở chỗ chữ ư", "text with the letter gha in the place of ư", true, "[\u01A2\u01A3]"),
    /** Entities of a web page stand in the text, perhaps changed once more: T&amp;iacute;nh, {@code T&ịăcưtẽ;nh}. */
    HTML_ENTITIES(
            "văn bản còn mã ký tự của trang web",
            "text with character entities of a web page",
            true,
            "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[\\p{L}\\p{M}]{2,12}\\d{0,2});"),
    /** A change of font put a tone on a consonant, or ă for ã: {@code T́m}, {@code xă}. What became lư for lý cannot be seen. */
    FONT_CHANGE(
            "văn bản bị hỏng khi đổi phông chữ",
            "text that was damaged by a change of font",
            true,
            "[B-DF-HJ-NP-TVXZb-df-hj-np-tvxzĐđ][\u0300\u0301\u0303\u0309\u0323]|(?<![\\p{L}\\p{M}])[xđ]ă(?![\\p{L}\\p{M}])"),
    /** Characters that control a device and have no shape, such as U+0000, stand in the text. */
    CONTROL_CHARACTERS(
            "văn bản có ký tự điều khiển không nhìn thấy",
            "text with control characters that cannot be seen",
            true,
            "[\\p{Cc}&&[^\\t\\n\\r]]");

    /** The letters that Unicode has for Vietnamese alone; a text with one of them was read rightly. */
    private static final Pattern VIETNAMESE = Pattern.compile("[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9\u0300-\u0323]");

    private final String vietnamese;
    private final String english;
    private final boolean inTextReadRightly;
    private final Pattern signs;

    TextDamage(String vietnamese, String english, String signs) {
        this(vietnamese, english, false, signs);
    }

    TextDamage(String vietnamese, String english, boolean inTextReadRightly, String signs) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.inTextReadRightly = inTextReadRightly;
        this.signs = Pattern.compile(signs);
    }

    boolean isIn(CharSequence text) {
        return signs.matcher(text).find();
    }

    /** Returns the first damage that {@code text} shows; empty if it shows none, which is no proof that it has none. */
    public static Optional<TextDamage> of(String text) {
        boolean readRightly = VIETNAMESE.matcher(text).find();
        for (TextDamage damage : values()) {
            if ((damage.inTextReadRightly || !readRightly) && damage.isIn(text)) {
                return Optional.of(damage);
            }
        }
        return Optional.empty();
    }

    /** Returns whether what was meant is still plain; a look-up of a name then reads on and names the repair. */
    public boolean isPlain() {
        return this == LOOK_ALIKE_D;
    }

    /** Returns what happened to the text, in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
