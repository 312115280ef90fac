package vn.ntm.criteria.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;

/** The targets of the programme as an officer reads them. */
class TargetsTest {

    private final Programme programme = Programme.standard();

    private List<String> required(List<Target> targets) {
        return targets.stream()
                .map(target -> target.required(Language.VI).orElse("chưa biết"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNES_NTM, 2025, tối thiểu 80 % số xã, at least 80 % of communes",
        "COMMUNES_ADVANCED, 2025, khoảng 40 % số xã đạt chuẩn, about 40 % of certified communes",
        "COMMUNES_MODEL, 2025, tối thiểu 10 % số xã đạt chuẩn, at least 10 % of certified communes",
        "CRITERIA_PER_COMMUNE, 2025, tối thiểu 15 tiêu chí, at least 15 criteria",
        "RURAL_INCOME, 2025, 'tối thiểu 1,5 lần so với năm 2020', at least 1.5 times that of 2020",
        "DISTRICT_UNITS_PER_PROVINCE, 2025, tối thiểu 2 đơn vị cấp huyện mỗi tỉnh, at least 2 district-level units in each province",
        "OCOP_PRODUCTS, 2025, tối thiểu 10.000 sản phẩm, 'at least 10,000 products'",
        "OCOP_FIVE_STAR_PRODUCTS, 2025, 400–500 sản phẩm, 400–500 products",
        "COMMUNES_NTM, 2030, khoảng 65 % số xã, about 65 % of communes",
        "COMMUNES_MODERN, 2030, khoảng 10 %, about 10 %",
        "PROVINCES_COMPLETED, 2030, '5 tỉnh, thành phố', 5 provinces",
        "RURAL_INCOME, 2030, '2,5–3 lần so với năm 2020', 2.5–3 times that of 2020",
        "ETHNIC_MINORITY_INCOME, 2030, '0,5 lần bình quân cả nước', 0.5 times the national average",
        "POVERTY_REDUCTION, 2030, '1–1,5 điểm %/năm', 1–1.5 percentage points a year",
        "ETHNIC_AREA_POVERTY, 2030, dưới 10 %, less than 10 %",
        "ESPECIALLY_DIFFICULT_AREAS, 2030, 'cơ bản 0 xã, thôn', basically 0 communes and villages",
        "RURAL_INCOME, 2035, 'tối thiểu 1,6 lần so với năm 2030', at least 1.6 times that of 2030"
    })
    void ofTheCountry(String subject, int year, String vietnamese, String english) {
        assertThat(programme.targets(TargetSubjects.parse(subject), year))
                .singleElement()
                .satisfies(target -> {
                    assertThat(target.required(Language.VI)).contains(vietnamese);
                    assertThat(target.required(Language.EN)).contains(english);
                    assertThat(target.grade()).isEqualTo(Grade.VERIFIED);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "TDMNPB, 60, 30",
        "DBSH, 100, 90",
        "BTB, 87, 45",
        "DHNTB, 80, 35",
        "TN, 68, 30",
        "DNB, 95, 80",
        "DBSCL, 80, 35"
    })
    void ofEachRegionFor2025(String id, String communes, String districts) {
        EconomicRegion region = EconomicRegions.parse(id);
        assertThat(programme.targets(TargetSubjects.COMMUNES_NTM, 2025, region))
                .singleElement()
                .satisfies(target -> {
                    assertThat(target.required()).contains(">= " + communes);
                    assertThat(target.citation().act()).isEqualTo("263/QĐ-TTg");
                });
        assertThat(programme.targets(TargetSubjects.DISTRICT_UNITS, 2025, region))
                .singleElement()
                .extracting(Target::required)
                .isEqualTo(Optional.of(">= " + districts));
    }

    @Test
    void keepsBothFiguresWhereTwoInstrumentsDiffer() {
        assertThat(programme.targets(TargetSubjects.PROVINCES_COMPLETED, 2025))
                .extracting(target ->
                        target.citation().act() + " " + target.required().orElseThrow())
                .containsExactly("25/2021/QH15 >= 15", "263/QĐ-TTg ~ 17..19");
    }

    @Test
    void doesNotTakeTheTargetOfTheCountryForThatOfARegion() {
        assertThat(programme.targets(TargetSubjects.COMMUNES_MODEL, 2025, EconomicRegions.TN))
                .isEmpty();
        assertThat(programme.targets(TargetSubjects.COMMUNES_NTM, 2030, EconomicRegions.TN))
                .isEmpty();
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(required(programme.targets(2035)))
                .containsExactly("tối thiểu 1,6 lần so với năm 2030", "chưa biết", "chưa biết", "chưa biết");
        assertThat(programme.targets(TargetSubjects.COMMUNES_NTM, 2035))
                .singleElement()
                .satisfies(target -> {
                    assertThat(target.grade()).isEqualTo(Grade.UNKNOWN);
                    assertThat(target.required()).isEmpty();
                });
        assertThat(programme.targets(2027)).isEmpty();
    }

    @Test
    void ofAThematicProgramme() {
        assertThat(required(programme.targetsOf("925/QĐ-TTg")))
                .containsExactly("55 % dân số nông thôn", "40 % dân số nông thôn", "80 % chất thải rắn", "50 % số hộ");
    }

    @Test
    void everySubjectIsUsedAndEveryFigureHasASource() {
        assertThat(programme.targetSubjects())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(TargetSubjects.all());
        assertThat(programme.targets().stream().map(Target::subject).distinct())
                .containsExactlyInAnyOrderElementsOf(TargetSubjects.all());
        assertThat(programme.targets())
                .allSatisfy(target -> assertThat(target.citation().source()).isPresent());
    }

    @Test
    void comparesAnIncomeWithThatOfAnEarlierYear() {
        Target income = programme.targets(TargetSubjects.RURAL_INCOME, 2025).get(0);
        assertThat(income.unit().amount(income.value().orElseThrow(), Decimal.of(40)))
                .isEqualTo(Decimal.of(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {">=", "<", "~", "≈", "="})
    void anAimIsReadAsItIsWritten(String symbol) {
        assertThat(Aim.parse(symbol)).hasToString(symbol);
    }

    @Test
    void onlyABoundSaysWhenItIsReached() {
        assertThat(Aim.AT_LEAST.operator()).contains(Operator.AT_LEAST);
        assertThat(Aim.LESS_THAN.operator()).contains(Operator.LESS_THAN);
        assertThat(Aim.ABOUT.operator()).isEmpty();
        assertThat(Aim.BASICALLY.operator()).isEmpty();
        assertThat(Aim.STATED.operator()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Aim.parse(">")).withMessageContaining(">");
    }

    @Test
    void refusesARangeThatDoesNotRise() {
        Target.Builder target = Target.builder();
        target.subject(TargetSubjects.RURAL_INCOME)
                .year(2030)
                .aim(Aim.STATED)
                .value(Decimal.of(3))
                .upTo(Decimal.parse("2.5"))
                .unit(MeasureUnit.of("times", "lần", "times"))
                .grade(Grade.VERIFIED)
                .citation(Citation.of("257/2025/QH15"));
        assertThatIllegalArgumentException().isThrownBy(target::build).withMessage("upTo 2.5 is not above value 3");
    }

    @Test
    void aSubjectIsTheSameWhateverItIsCalled() {
        assertThat(new TargetSubject("RURAL_INCOME", "thu nhập", "income"))
                .isEqualTo(TargetSubjects.RURAL_INCOME)
                .hasSameHashCodeAs(TargetSubjects.RURAL_INCOME)
                .hasToString("RURAL_INCOME");
        assertThat(TargetSubjects.all())
                .allSatisfy(subject ->
                        assertThat(TargetSubjects.parse(subject.toString())).isSameAs(subject));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetSubjects.parse("INCOME"))
                .withMessageContaining("INCOME");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetSubject(" ", "tên", "name"))
                .withMessageContaining("id");
    }
}
