package vn.ntm.core.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A Vietnamese text that was read in the wrong encoding (lỗi phông, sai bảng mã), and in which one it likely was
 * written. Such a text is refused with this name rather than repaired: a repair would be a guess.
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
    /** VNI read as Latin text: {@code Laïng Sôn}. */
    VNI("văn bản theo bảng mã VNI", "text in the encoding VNI", "[AEIOUYaeiouyôöâêÔÖÂÊ][ïøûåäëüöæÏØÛÅÄËÜÖÆ]|[ñÑ]");

    /** The letters that Unicode has for Vietnamese alone; a text with one of them was read rightly. */
    private static final Pattern VIETNAMESE = Pattern.compile("[ĂăĐđĨĩŨũƠơƯư\\u1EA0-\\u1EF9\\u0300-\\u0323]");

    private final String vietnamese;
    private final String english;
    private final Pattern signs;

    TextDamage(String vietnamese, String english, String signs) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.signs = Pattern.compile(signs);
    }

    /** Returns the damage that {@code text} shows; empty if it shows none, which is no proof that it has none. */
    public static Optional<TextDamage> of(String text) {
        if (VIETNAMESE.matcher(text).find()) {
            return Optional.empty();
        }
        for (TextDamage damage : values()) {
            if (damage.signs.matcher(text).find()) {
                return Optional.of(damage);
            }
        }
        return Optional.empty();
    }

    /** Returns what happened to the text, in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
