package vn.ntm.criteria.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;

/** Phases, the acts that govern them and the thematic programmes. */
class PhasesTest {

    private final Programme programme = Programme.standard();

    @ParameterizedTest
    @CsvSource({
        "2009, 2009-2015, 491/QĐ-TTg, UNVERIFIED",
        "2020, 2016-2020, 558/QĐ-TTg, VERIFIED",
        "2021, 2021-2025, 263/QĐ-TTg, VERIFIED",
        "2026, 2026-2030, 417/QĐ-BNNMT, VERIFIED",
        "2035, 2031-2035, 257/2025/QH15, CORROBORATED"
    })
    void ofAYear(int year, String period, String act, Grade grade) {
        assertThat(programme.phase(year)).hasValueSatisfying(phase -> {
            assertThat(phase.period()).hasToString(period);
            assertThat(phase.name(Language.VI)).contains(period);
            assertThat(phase.name(Language.EN)).contains(period);
            assertThat(phase.citation().act()).isEqualTo(act);
            assertThat(phase.grade()).isEqualTo(grade);
        });
    }

    @Test
    void noYearBeforeTheFirstOrAfterTheLast() {
        assertThat(programme.phase(2008)).isEmpty();
        assertThat(programme.phase(2036)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, POLICY, 25/2021/QH15",
        "2023, APPROVAL, 263/QĐ-TTg",
        "2023, TARGETS, 652/QĐ-TTg 147/QĐ-TTg",
        "2023, RECOGNITION, 18/2022/QĐ-TTg 03/2024/QĐ-TTg 131/2025/NĐ-CP",
        "2023, FINANCE, 07/2022/QĐ-TTg 55/2023/TT-BTC",
        "2023, MANAGEMENT, 27/2022/NĐ-CP 38/2023/NĐ-CP",
        "2023, REPORTING, 05/2022/TT-BNNPTNT 07/2024/TT-BNNPTNT",
        "2027, POLICY, 257/2025/QH15",
        "2027, FINANCE, 16/2026/QĐ-TTg 27/2026/QH16 60/2026/TT-BTC",
        "2027, MANAGEMENT, 424/NQ-CP 358/2025/NĐ-CP",
        "2018, RECOGNITION, 2540/QĐ-TTg 1274/QĐ-TTg",
        "2012, RECOGNITION, 372/QĐ-TTg 40/2014/TT-BNNPTNT"
    })
    void isGovernedByActs(int year, Instrument.Role role, String acts) {
        assertThat(programme.phase(year).orElseThrow().instruments(role))
                .extracting(instrument -> instrument.citation().act())
                .containsExactly(acts.split(" "));
    }

    @Test
    void hasSixThematicProgrammesFrom2021To2025() {
        assertThat(programme.thematicProgrammes(2023))
                .extracting(
                        thematic -> thematic.citation().act(),
                        thematic -> thematic.name(Language.VI),
                        thematic -> thematic.name(Language.EN))
                .containsExactly(
                        row("919/QĐ-TTg", "Mỗi xã một sản phẩm (OCOP)", "One commune one product (OCOP)"),
                        row("922/QĐ-TTg", "Phát triển du lịch nông thôn", "Rural tourism"),
                        row(
                                "923/QĐ-TTg",
                                "Khoa học và công nghệ phục vụ xây dựng nông thôn mới",
                                "Science and technology"),
                        row(
                                "924/QĐ-TTg",
                                "Chuyển đổi số, hướng tới nông thôn mới thông minh",
                                "Digital transformation, smart countryside"),
                        row(
                                "925/QĐ-TTg",
                                "Môi trường, an toàn thực phẩm và nước sạch nông thôn",
                                "Rural environment, food safety and clean water"),
                        row("926/QĐ-TTg", "An ninh, trật tự nông thôn", "Rural public order"));
        assertThat(programme.thematicProgrammes())
                .hasSize(6)
                .allSatisfy(thematic -> assertThat(thematic.grade()).isEqualTo(Grade.VERIFIED));
        assertThat(programme.thematicProgrammes(2026)).isEmpty();
    }

    private static Tuple row(String... cells) {
        return Tuple.tuple((Object[]) cells);
    }

    @Test
    void datesItsActs() {
        assertThat(programme.act("263/QĐ-TTg").flatMap(LegalAct::issued)).hasToString("Optional[2022-02-22]");
        assertThat(programme.act("922/QĐ-TTg").flatMap(LegalAct::issued)).hasToString("Optional[2022-08-02]");
        assertThat(programme.act("358/2025/NĐ-CP").flatMap(LegalAct::issued)).isEmpty();
        assertThat(programme.act("1/2040/QĐ-TTg")).isEmpty();
    }

    @Test
    void citesActsOfTheLawAndNamesThoseAlone() {
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        assertThat(programme.release()).isEqualTo(catalog.release());
        assertThat(programme.acts())
                .allSatisfy((number, act) -> assertThat(catalog.act(number)).contains(act));
        assertThat(programme.act("318/QĐ-TTg").map(act -> act.title(Language.EN)))
                .contains("National criteria sets for NTM and advanced NTM communes 2021-2025");
        assertThat(catalog.act("211/QĐ-TTg")).isPresent();
        assertThat(programme.act("211/QĐ-TTg")).isEmpty();
        assertThat(programme.acts().values().stream().map(LegalAct::issued).flatMap(Optional::stream))
                .isSorted();
    }
}
