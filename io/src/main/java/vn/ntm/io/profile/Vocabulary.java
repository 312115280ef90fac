package vn.ntm.io.profile;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What the words of result cells mean (bảng từ ghi kết quả). Words are compared whatever their case, their blanks and
 * the composition of their accents. A word that is not here means nothing: readers report it and guess nothing.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Vocabulary {

    private static final Vocabulary STANDARD = new Vocabulary(ImmutableMap.of())
            .and(CellToken.MET, "Đạt")
            .and(CellToken.NOT_MET, "Không đạt", "Chưa đạt")
            .and(CellToken.MET, "x", "✓", "có")
            .and(CellToken.NOT_MET, "không")
            .and(CellToken.MET, "true")
            .and(CellToken.NOT_MET, "false");

    private static final Vocabulary VIETNAMESE = STANDARD.and(CellToken.MET, "v", "✔", "√", "đã đạt")
            .and(CellToken.BASICALLY_MET, "Cơ bản đạt", "Đạt cơ bản")
            .and(
                    CellToken.NOT_ASSESSED,
                    "KĐG",
                    "CĐG",
                    "Không đánh giá",
                    "Chưa đánh giá",
                    "Chưa thẩm định",
                    "Chưa có số liệu")
            .and(CellToken.NOT_APPLICABLE, "Không áp dụng", "KAD", "Không xét", "Không thuộc đối tượng");

    /** By key, in the order in which they were added. */
    private final ImmutableMap<String, Word> words;

    /** A word as messages show it. */
    private record Word(String text, CellToken token) {}

    private Vocabulary(ImmutableMap<String, Word> words) {
        this.words = words;
    }

    private Vocabulary and(CellToken token, String... texts) {
        Map<String, Word> all = new LinkedHashMap<>(words);
        for (String text : texts) {
            all.put(Blanks.key(text), new Word(text, token));
        }
        return new Vocabulary(ImmutableMap.copyOf(all));
    }

    /** Returns the words of dossier files: true, false, Đạt, Không đạt, Chưa đạt, x, ✓, có, không. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /**
     * Returns the words that reports of communes are seen to use: the standard ones, further ticks, the third state
     * {@code Cơ bản đạt}, and the words for what is not assessed or does not apply. {@code KĐ} is none of them: to some
     * it is không đạt, to others kiểm định.
     */
    public static Vocabulary vietnamese() {
        return VIETNAMESE;
    }

    /** Returns the vocabulary without a word. */
    public static Vocabulary empty() {
        return new Vocabulary(ImmutableMap.of());
    }

    /**
     * Returns this vocabulary with {@code text} meaning {@code token}, whatever it meant so far.
     *
     * @throws IllegalArgumentException if the text is blank: an empty cell says nothing
     */
    public Vocabulary plus(String text, CellToken token) {
        if (Blanks.isBlank(text)) {
            throw new IllegalArgumentException("text \"" + text + "\" is blank; an empty cell cannot mean " + token);
        }
        return and(token, Blanks.strip(text));
    }

    /** Returns what {@code text} means, if it is a word of this vocabulary. */
    public Optional<CellToken> find(String text) {
        Word word = words.get(text);
        if (word == null) {
            word = words.get(Blanks.key(text));
        }
        return Optional.ofNullable(word).map(Word::token);
    }

    /** Returns the words that mean one of {@code tokens}, separated by commas, as messages name what is accepted. */
    public String accepted(CellToken... tokens) {
        List<CellToken> asked = Arrays.asList(tokens);
        return words.values().stream()
                .filter(word -> asked.contains(word.token()))
                .map(Word::text)
                .collect(Collectors.joining(", "));
    }

    /** Returns the first word that means {@code token}, with which it is written, if there is one. */
    public Optional<String> word(CellToken token) {
        return words.values().stream()
                .filter(word -> word.token() == token)
                .map(Word::text)
                .findFirst();
    }

    /** Returns all words with their meanings, in the order in which they were added. */
    public Map<String, CellToken> words() {
        ImmutableMap.Builder<String, CellToken> all = ImmutableMap.builder();
        words.values().forEach(word -> all.put(word.text(), word.token()));
        return all.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** Returns the words with their meanings. */
    @Override
    public String toString() {
        return words().toString();
    }
}
