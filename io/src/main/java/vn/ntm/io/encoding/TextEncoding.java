package vn.ntm.io.encoding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * An encoding of Vietnamese text (bảng mã). All but UTF-8 are from before Unicode; their letters come out composed
 * (NFC). Bytes that an encoding does not use are refused, and so is a letter that it cannot write: no {@code ?} ever
 * stands for one.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum TextEncoding {
    /** UTF-8, of which letters and marks are left as they are. */
    UTF_8("UTF-8", "UTF-8", "utf-8", "utf8"),
    /** Windows-1258, the code page of Vietnamese Windows: a tone is a mark behind its vowel. */
    WINDOWS_1258(
            new TableCharset("windows-1258", ByteTable.windows1258(), false),
            "Windows-1258",
            "Windows-1258",
            "windows-1258",
            "cp1258"),
    /**
     * TCVN 5712:1993, table VN3, for fonts such as {@code .VnTime} (bảng mã ABC). It has no capitals with a tone: a
     * capital is a small letter in a font of capitals, such as {@code .VnTimeH}, and what the font was is not in the
     * text. So capitals are read as small letters ({@code Hµ NéI} of HÀ NỘI is {@code Hà NộI}), and are never written.
     */
    TCVN3(new TableCharset("TCVN3", ByteTable.tcvn3(), false), "TCVN3 (ABC)", "TCVN3 (ABC)", "tcvn3", "abc"),
    /** VNI for Windows, for fonts such as {@code VNI-Times}: a marked vowel is a plain one and a sign behind it. */
    VNI(new TableCharset("VNI", ByteTable.vni(), true), "VNI", "VNI", "vni", "vni-win");

    private final Charset charset;
    private final String vietnamese;
    private final String english;
    private final ImmutableList<String> names;
    private final ImmutableMap<Character, String> sequences;

    TextEncoding(String vietnamese, String english, String... names) {
        this.charset = StandardCharsets.UTF_8;
        this.vietnamese = vietnamese;
        this.english = english;
        this.names = ImmutableList.copyOf(names);
        this.sequences = ImmutableMap.of();
    }

    TextEncoding(TableCharset charset, String vietnamese, String english, String... names) {
        this.charset = charset;
        this.vietnamese = vietnamese;
        this.english = english;
        this.names = ImmutableList.copyOf(names);
        this.sequences = ByteSequences.of(charset);
    }

    /** Returns the encoding that people call {@code name}, in capitals or not: tcvn3, abc, vni, windows-1258, cp1258, utf-8. */
    public static Optional<TextEncoding> find(String name) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.names.stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    /** Returns the encoding whose charset {@code charset} is: its own or, where the JDK has it, that of the JDK. */
    public static Optional<TextEncoding> of(Charset charset) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.charset.equals(charset))
                .findFirst();
    }

    /**
     * Returns the encoding as a charset for reading. What it decodes has marks behind their letters; {@link #compose}
     * makes letters of them. It is not registered: {@code Charset.forName} does not know it.
     */
    public Charset charset() {
        return charset;
    }

    /** Returns what was read by {@link #charset} with its letters composed; UTF-8 as it is. */
    public String compose(String read) {
        return this == UTF_8 ? read : ComposingReader.composed(read);
    }

    /** Returns a reader of what {@code read} reads by {@link #charset}, with its letters composed; UTF-8 as it is. */
    public Reader composing(Reader read) {
        return this == UTF_8 ? read : new ComposingReader(read);
    }

    /**
     * Returns the text of {@code bytes}.
     *
     * @throws IllegalArgumentException if they have a byte that the encoding does not use
     */
    public String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return compose(strictDecoder().decode(in).toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not " + this + " from byte " + in.position() + " on", e);
        }
    }

    /**
     * Returns the text of {@code bytes}, read as it is asked for; a byte that the encoding does not use is a
     * {@link CharacterCodingException}. Closing the reader closes the stream.
     */
    public Reader reader(InputStream bytes) {
        return composing(new InputStreamReader(bytes, strictDecoder()));
    }

    private CharsetDecoder strictDecoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Returns the bytes of {@code text}, from which {@link #decode} makes its composed form again.
     *
     * @throws UnencodableTextException if the encoding has no way to write a character of it
     */
    public byte[] encode(String text) {
        if (this == UTF_8) {
            return utf8(text);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder bytes = new StringBuilder(composed.length() + composed.length() / 2);
        for (int i = 0; i < composed.length(); i++) {
            String sequence = sequences.get(composed.charAt(i));
            if (sequence == null) {
                throw new UnencodableTextException(this, composed.codePointAt(i));
            }
            bytes.append(sequence);
        }
        return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] utf8(String text) {
        text.codePoints()
                .filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                .findFirst()
                .ifPresent(half -> {
                    throw new UnencodableTextException(this, half);
                });
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the usual name of the encoding. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
