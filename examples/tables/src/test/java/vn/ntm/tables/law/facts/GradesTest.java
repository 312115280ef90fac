package vn.ntm.tables.law.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.Grade;

class GradesTest {

    private static final Columns COLUMNS = Columns.regions(List.of("A", "B"));

    private static Item item(String json) {
        try {
            return new Item(new JsonMapper().readTree("{" + json + "}"), "indicator 1.1");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void theLongestPathThatFitsDecides() {
        Grades grades = Grades.of(item("""
                "confidence": "recalled",
                "confidence_detail": {
                  "2023.A": "verified", "2023": "corroborated", "general": "verified", "general.clean": "corroborated",
                  "by_region.A.clean": "verified: read", "by_region.A": "corroborated", "by_region.others": "verified",
                  "by_region": "corroborated", "rest": "corroborated"}
                """), COLUMNS);
        assertThat(grades.of("2023", "A", "")).isEqualTo(Grade.VERIFIED);
        assertThat(grades.of("2023", "B", "")).isEqualTo(Grade.CORROBORATED);
        assertThat(grades.of("", "", "")).isEqualTo(Grade.VERIFIED);
        assertThat(grades.of("", "", "clean")).isEqualTo(Grade.CORROBORATED);
        assertThat(grades.of("", "A", "clean")).isEqualTo(Grade.VERIFIED);
        assertThat(grades.of("", "A", "")).isEqualTo(Grade.CORROBORATED);
        assertThat(grades.of("", "B", "clean")).isEqualTo(Grade.VERIFIED);
    }

    @Test
    void withoutAPathThatFitsTheIndicatorDecides() {
        Grades grades = Grades.of(
                item(
                        "\"confidence\": \"recalled\", \"value_confidence\": {\"op\": \"verified\", \"by_region.A\": \"verified\"}"),
                COLUMNS);
        assertThat(grades.of("", "B", "")).isEqualTo(Grade.UNVERIFIED);
        assertThat(grades.of("", "", "")).isEqualTo(Grade.UNVERIFIED);
        assertThat(Grades.of(
                                item("\"confidence\": \"recalled\", \"confidence_detail\": {\"rest\": \"verified\"}"),
                                COLUMNS)
                        .of("", "A", "clean"))
                .isEqualTo(Grade.VERIFIED);
    }

    @Test
    void anIndicatorWhoseLevelIsNotEstablishedHasTheGradeOfItsSubject() {
        assertThat(Grades.of(item("\"confidence\": null, \"identity_confidence\": \"corroborated\"")))
                .isEqualTo(Grade.CORROBORATED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grades.of(item("\"confidence\": null")))
                .withMessage("indicator 1.1: the field confidence is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Grades.of(item("\"confidence\": null, \"identity_confidence\": \"recalled\""), COLUMNS)
                                .of("", "A", ""))
                .withMessage("indicator 1.1: the field confidence is missing");
    }
}
