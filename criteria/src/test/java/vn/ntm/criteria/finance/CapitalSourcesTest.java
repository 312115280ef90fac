package vn.ntm.criteria.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.TableException;
import vn.ntm.core.text.Language;

/** Where the money comes from. */
class CapitalSourcesTest {

    private final CapitalSources sources = CapitalSources.standard();

    private List<String> parts(String capital, String day) {
        return sources.parts(capital, LocalDate.parse(day)).stream()
                .map(CapitalSource::id)
                .toList();
    }

    @Test
    void isATreeOfSources() {
        assertThat(sources.whole().id()).isEqualTo("ALL");
        assertThat(parts("ALL", "2023-12-31"))
                .containsExactly("STATE_BUDGET", "INTEGRATED", "CREDIT", "ENTERPRISES_AND_PEOPLE");
        assertThat(parts("STATE_BUDGET", "2023-12-31")).containsExactly("CENTRAL", "LOCAL");
        assertThat(parts("CENTRAL", "2023-12-31")).containsExactly("CENTRAL_INVESTMENT", "CENTRAL_RECURRENT");
        assertThat(parts("ENTERPRISES_AND_PEOPLE", "2023-12-31")).containsExactly("ENTERPRISES", "PEOPLE");
        assertThat(parts("PEOPLE", "2023-12-31")).containsExactly("PEOPLE_CASH", "PEOPLE_IN_KIND");
        assertThat(parts("ENTERPRISES", "2023-12-31")).isEmpty();
        assertThat(sources.source("CENTRAL").abbreviation()).contains("NSTW");
        assertThat(sources.source("PEOPLE").name(Language.VI)).isEqualTo("Đóng góp của người dân, cộng đồng");
    }

    @Test
    void hasNoDistrictBudgetAfterTheDistricts() {
        assertThat(parts("LOCAL", "2025-06-30")).containsExactly("LOCAL_PROVINCE", "LOCAL_DISTRICT", "LOCAL_COMMUNE");
        assertThat(parts("LOCAL", "2025-07-01")).containsExactly("LOCAL_PROVINCE", "LOCAL_COMMUNE");
    }

    @Test
    void knowsTheNatureOfTheTwoCentralLinesOnly() {
        assertThat(sources.all().stream().filter(source -> source.nature().isPresent()))
                .extracting(source -> source.id() + " " + source.nature().orElseThrow())
                .containsExactly("CENTRAL_INVESTMENT INVESTMENT", "CENTRAL_RECURRENT RECURRENT");
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, PEOPLE_CASH, true",
        "STATE_BUDGET, LOCAL_COMMUNE, true",
        "CREDIT, CREDIT, true",
        "LOCAL, CENTRAL, false",
        "PEOPLE_CASH, PEOPLE, false"
    })
    void saysWhatLiesInWhat(String outer, String inner, boolean contains) {
        assertThat(sources.contains(outer, inner)).isEqualTo(contains);
    }

    @Test
    void namesTheSourcesThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sources.parts("BANKS", LocalDate.of(2023, 12, 31)))
                .withMessageStartingWith("no source of capital has the id BANKS; known: ALL, STATE_BUDGET, CENTRAL,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OTHER,,,,Khác,Other,,,VERIFIED,,    | 3 | the cell must name a source of a row above",
                "ALL,,ALL,,Tổng,All,,,VERIFIED,,     | 1 | the key occurs twice",
                "OTHER,,ALL,LOAN,Khác,Other,,,VERIFIED,, | 4 | LOAN",
                "OTHER,,ALL,,Khác,Other,,,,,         | 9 | the cell must not be empty"
            })
    void refusesABrokenRow(String broken, int column, String problem) {
        String text = String.join(",", SourceTable.COLUMNS) + "\nALL,,,,Tổng số,All,,,VERIFIED,,\n" + broken + "\n";
        assertThatThrownBy(() ->
                        SourceTable.read(CsvTable.read(new StringReader(text), "sources.csv", SourceTable.COLUMNS)))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("sources.csv:3:" + column + ": ")
                .hasMessageContaining(problem);
    }
}
