package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.ActNumber;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.text.TextDamage;
import vn.ntm.core.unit.AdministrativeUnit;

/** No name of the country, however it is typed, is taken for damaged text. */
class NamesAreGoodTextTest {

    @Test
    void everyNameOfTheRegisterIsGoodText() {
        assertThat(UnitRegistry.standard().units()).hasSizeGreaterThan(10_000);
        for (AdministrativeUnit unit : UnitRegistry.standard().units()) {
            String name = unit.fullName();
            assertThat(TextDamage.of(name)).as(name).isEmpty();
            assertThat(TextDamage.of(name.toUpperCase(Locale.ROOT))).as(name).isEmpty();
            assertThat(TextDamage.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void everyTitleOfAnActIsGoodText() {
        assertThat(UnitRegistry.standard().acts())
                .extracting(LegalAct::titleVi)
                .allSatisfy(title -> assertThat(TextDamage.of(title)).isEmpty());
    }

    @Test
    void everyNumberOfAnActOfTheRegisterIsReadAsItIsWritten() {
        assertThat(UnitRegistry.standard().acts())
                .extracting(LegalAct::number)
                .allSatisfy(number -> assertThat(ActNumber.parse(number)).hasToString(number));
    }
}
