package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

/** What the number of an act says of who signed it. */
class LedgerActFindingTest {

    private static LedgerOnDay on(String day, String... events) {
        return Ledgers.on(Ledgers.of(events), day);
    }

    @Test
    void anActOfAnotherAuthority() {
        LedgerOnDay day = on(
                "2024-12-31",
                "06364 NTM RECOGNISED 2023-05-01 9/QĐ-TTg",
                "185 NTM RECOGNISED 2024-05-01 9/QĐ-UBND",
                "06481 NTM RECOGNISED 2023-05-01 9/NQ-HĐND",
                "06370 NTM RECOGNISED 2023-05-01 9/QĐ-UBND",
                "06349 NTM RECOGNISED 2023-05-01 9/XYZ",
                "06355 NTM RECOGNISED 2018-05-01 9/QĐ-TTg");
        assertThat(day.findings())
                .extracting(finding -> finding.event().unit().text())
                .containsExactly("06364", "06481", "185");
        assertThat(day.findings().get(2).message(Language.VI)).contains("không phải của Thủ tướng Chính phủ");
    }

    @Test
    void theSpellingOfAnActDoesNotMatter() {
        for (String act : List.of(
                "9/QĐ-TTg", "9/qđ-ttg", "9/QĐ - TTG", "9/Q\u00D0\u2013TTg", "09/QĐ-TTg ngày 01/5/2023", "9/QĐ.TTg.")) {
            assertThat(Ledgers.findings("2024-01-01", "06364 NTM RECOGNISED 2023-05-01 " + act))
                    .as(act)
                    .containsExactly("WARNING ACT_OF_OTHER_AUTHORITY 2023-05-01");
        }
        for (String act : List.of("9/qđ-ubnd", "9/QĐ-CTUBND", "9/QĐ-UBND tỉnh Lạng Sơn", "9/XYZ")) {
            assertThat(Ledgers.findings("2024-01-01", "06364 NTM RECOGNISED 2023-05-01 " + act))
                    .as(act)
                    .isEmpty();
        }
    }

    @Test
    void whatIsWrongWithAnActIsShownAtTheAct() {
        LedgerOnDay day = on("2024-01-01", "06364 NTM RECOGNISED 2023-05-01 9/QĐ-TTg");
        assertThat(day.findings().get(0).failure().origin().raw()).contains("9/QĐ-TTg");
    }
}
