package vn.ntm.io.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ntm.io.profile.CellToken.MET;
import static vn.ntm.io.profile.CellToken.NOT_MET;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.dossier.Finding;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "Đạt, MET",
        "x, MET",
        "X, MET",
        "✓, MET",
        "v, MET",
        "Có, MET",
        "true, MET",
        "Không đạt, NOT_MET",
        "Chưa đạt, NOT_MET",
        "Không, NOT_MET",
        "FALSE, NOT_MET",
        "Cơ bản đạt, BASICALLY_MET",
        "KĐG, NOT_ASSESSED",
        "không đánh giá, NOT_ASSESSED",
        "Không áp dụng, NOT_APPLICABLE",
        "KAD, NOT_APPLICABLE",
    })
    void wordsAreKnownWhateverTheirCaseBlanksAndComposition(String word, CellToken token) {
        Vocabulary words = Vocabulary.vietnamese();
        assertThat(words.find(word)).contains(token);
        assertThat(words.find("\u00a0 " + word.replace(" ", " \n ") + "\t")).contains(token);
        assertThat(words.find(Normalizer.normalize(word, Normalizer.Form.NFD))).contains(token);
    }

    @ParameterizedTest
    @CsvSource({"KĐ", "Đ", "Dat", "\u00D0ạt", "1", "Đạt chuẩn NTM", "''"})
    void whatMayMeanTwoThingsMeansNone(String word) {
        assertThat(Vocabulary.vietnamese().find(word)).isEmpty();
    }

    @Test
    void theCallerAddsWordsAndMayGiveOthersAnotherMeaning() {
        Vocabulary own = Vocabulary.vietnamese().plus("KĐ", NOT_MET).plus("x", NOT_MET);
        assertThat(own.find("kđ")).contains(NOT_MET);
        assertThat(own.find("X")).contains(NOT_MET);
        assertThat(Vocabulary.vietnamese().find("KĐ")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.empty().plus(" \u00a0", MET))
                .withMessageContaining("blank");
    }

    @Test
    void theStandardWordsAreThoseOfDossierFiles() {
        assertThat(Vocabulary.standard().accepted(MET, NOT_MET))
                .isEqualTo("Đạt, Không đạt, Chưa đạt, x, ✓, có, không, true, false");
        assertThat(Vocabulary.standard().find("Cơ bản đạt")).isEmpty();
        assertThat(Vocabulary.vietnamese().words())
                .containsAllEntriesOf(Vocabulary.standard().words());
        assertThat(Vocabulary.empty().words()).isEmpty();
    }

    @Test
    void onlyTheFirstTwoMeaningsAreFindings() {
        assertThat(MET.finding()).contains(Finding.MET);
        assertThat(NOT_MET.finding()).contains(Finding.NOT_MET);
        assertThat(CellToken.BASICALLY_MET.finding()).isEmpty();
        assertThat(CellToken.NOT_ASSESSED.finding()).isEmpty();
        assertThat(CellToken.NOT_APPLICABLE.finding()).isEmpty();
    }
}
