package vn.ntm.criteria.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.table.TableException;

/** Every fault of a table stops its loading with file, line and column. */
class ProgrammeTablesTest {

    private static final String TARGETS = "targets.csv";
    private static final String RUNGS = "rungs.csv";
    private static final String RULES = "recognition.csv";
    private static final String FIGURES = "capital-figures.csv";

    private final EditedProgrammeTables tables = new EditedProgrammeTables();

    private void refuses(String place, String problem) {
        assertThatThrownBy(tables::programme)
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(problem);
    }

    /** Expects the fault in the line of the file that begins so. */
    private void refuses(String file, String line, int column, String problem) {
        refuses(file + ":" + tables.line(file, line) + ":" + column + ": ", problem);
    }

    @Test
    void readsTheBundledTablesOnce() {
        assertThat(tables.programme()).isEqualTo(Programme.standard());
        assertThat(Programme.standard()).isSameAs(Programme.standard());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMUNE_MODEL,2025,,>=,10,       | 1 | not in subjects.csv",
                "COMMUNES_MODEL,late,,>=,10,      | 2 | late",
                "COMMUNES_MODEL,2025,TQ,>=,10,    | 3 | no region has the id TQ",
                "COMMUNES_MODEL,2025,,≥,10,       | 4 | not one of >= < ~ ≈ =: ≥",
                "COMMUNES_MODEL,2025,,>=,x10,     | 5 | not a decimal number: x10",
                "COMMUNES_MODEL,2025,,>=,,        | 5 | grade VERIFIED does not go with value (none)",
                "COMMUNES_MODEL,2025,,,10,        | 5 | aim: a value, and only a value, has one",
                "COMMUNES_MODEL,2025,,>=,10,9     | 5 | upTo 9 is not above value 10"
            })
    void refusesABrokenTarget(String broken, int column, String problem) {
        tables.replace(TARGETS, "COMMUNES_MODEL,2025,,>=,10,", broken);
        refuses(TARGETS, broken, column, problem);
    }

    @Test
    void refusesAnUnknownAct() {
        tables.replace(TARGETS, "10000,,product,VERIFIED,919/", "10000,,product,VERIFIED,918/");
        refuses(TARGETS, "OCOP_PRODUCTS", 9, "not in acts.csv (918/QĐ-TTg)");
    }

    @Test
    void refusesAnUnknownUnit() {
        tables.replace(TARGETS, "10000,,product,", "10000,,piece,");
        refuses(TARGETS, "OCOP_PRODUCTS", 7, "not in units.csv (piece)");
    }

    @Test
    void aNewInstrumentMayAimAtSomethingNewAndItsRowsStandAnywhere() {
        tables.append("subjects.csv", "BOATS,Tỷ lệ xã có thuyền,Communes with a boat");
        tables.append(TARGETS, "BOATS,2020,TN,>=,1.7,,%,VERIFIED,257/2025/QH15,,source,")
                .append(TARGETS, "BOATS,2020,,>=,1.8,,%,VERIFIED,257/2025/QH15,,source,");
        Programme programme = tables.programme();
        assertThat(programme.targetSubjects())
                .last()
                .extracting(TargetSubject::nameEn)
                .isEqualTo("Communes with a boat");
        assertThat(programme.targets().subList(0, 2))
                .extracting(target -> target.subject() + " " + target.required().orElseThrow())
                .containsExactly("BOATS >= 1.8", "BOATS >= 1.7");
    }

    @Test
    void refusesATierThatTheLawDoesNotKnow() {
        tables.replace(RUNGS, "MODEL,3,ADVANCED,VERIFIED,,http://", "MODEL,3,GOLDEN,VERIFIED,,http://");
        refuses(RUNGS, "COMMUNE,COMMUNE,MODEL,3,GOLDEN", 5, "no tier of the law has the id GOLDEN");
    }

    @Test
    void refusesATargetWithoutAct() {
        tables.append(TARGETS, "RURAL_INCOME,2035,,>=,1.7,,times_2030,VERIFIED,,,source,");
        refuses("targets.csv:45:9: ", "the cell must not be empty");
    }

    @Test
    void refusesASecondFigureOfOneInstrument() {
        tables.append(TARGETS, "RURAL_INCOME,2035,,>=,1.7,,times_2030,VERIFIED,257/2025/QH15,,source,");
        int first = tables.line(TARGETS, "RURAL_INCOME,2035");
        refuses("targets.csv:45:1: ", "line " + first + " has the target of this act, year and region");
    }

    @Test
    void acceptsAnotherFigureOfAnotherInstrument() {
        tables.append(TARGETS, "RURAL_INCOME,2035,,>=,1.7,,times_2030,VERIFIED,424/NQ-CP,,source,");
        assertThat(tables.programme().targets(TargetSubjects.RURAL_INCOME, 2035))
                .hasSize(2);
    }

    @Test
    void refusesARowWithTooFewCells() {
        tables.append(TARGETS, "RURAL_INCOME,2035");
        refuses("targets.csv:45:2: ", "the row must have 12 cells");
    }

    @Test
    void refusesPhasesThatOverlap() {
        tables.replace("phases.csv", "2016,2020,", "2016,2021,");
        refuses("phases.csv", "2021,2025", 1, "the phase before ends in 2021");
    }

    @Test
    void refusesAnInstrumentOfNoPhase() {
        tables.append("instruments.csv", "2020,263/QĐ-TTg,APPROVAL,VERIFIED,,");
        refuses("instruments.csv:26:1: ", "no phase of phases.csv begins in this year (2020)");
    }

    @Test
    void refusesAThematicProgrammeThatOccursTwice() {
        tables.append("thematic.csv", "OCOP,919/QĐ-TTg,2021,2025,Tên,Name,VERIFIED,,");
        refuses("thematic.csv:8:1: ", "the key occurs twice (OCOP)");
    }

    @Test
    void refusesATierWithoutWordOnTheOneBefore() {
        tables.replace(RUNGS, "MODEL,3,ADVANCED,VERIFIED,,http://", "MODEL,3,,,,http://");
        refuses(RUNGS, "COMMUNE,COMMUNE,MODEL,3,,", 4, "rank 3 does not go with no prerequisite");
    }

    @Test
    void refusesATierOnOneThatIsNotBelowIt() {
        tables.replace(RUNGS, "MODEL,3,ADVANCED,VERIFIED,,http://", "MODEL,3,MODERN,VERIFIED,,http://");
        refuses(RUNGS, "COMMUNE,COMMUNE,MODEL,3,MODERN", 9, "MODEL presupposes MODERN, which is not below it");
    }

    @Test
    void refusesTwoTiersOfOneRank() {
        tables.replace(RUNGS, "MODEL,3,ADVANCED,VERIFIED,,http://", "MODEL,2,ADVANCED,VERIFIED,,http://");
        refuses(RUNGS, "COMMUNE,COMMUNE,MODEL,2", 9, "has the rank or the tier of another rung");
    }

    @Test
    void refusesATierOnTwoActsOnOneDay() {
        tables.replace(RUNGS, "2009-04-16,2016-11-30", "2009-04-16,2016-12-01");
        refuses("rungs.csv:3:9: ", "NTM of rank 1 has the rank or the tier of another rung for COMMUNE on 2016-12-01");
    }

    @Test
    void refusesADayOnWhichNobodyIsSaidToDecide() {
        tables.replace(RULES, "NTM,2009-04-16,2014-03-13", "NTM,2009-04-16,2014-03-12");
        refuses(RUNGS, "COMMUNE,COMMUNE,NTM,1", 9, "0 rules say who makes units of type COMMUNE NTM on 2014-03-13");
    }

    @Test
    void refusesADayOnWhichTwoAreSaidToDecide() {
        tables.replace(RULES, "NTM,2009-04-16,2014-03-13", "NTM,2009-04-16,2014-03-14");
        refuses(RUNGS, "COMMUNE,COMMUNE,NTM,1", 9, "2 rules say who makes units of type COMMUNE NTM on 2014-03-14");
    }

    @Test
    void refusesARuleOnATierThatIsNotThere() {
        tables.replace(RULES, "NTM;MODERN", "NTM;MODERN;MODEL");
        refuses(RULES, "COMMUNE,COMMUNE,NTM;MODERN;MODEL", 3, "rungs.csv has no MODEL for COMMUNE on any of the days");
    }

    @Test
    void refusesABodyOfARuleThatIsNotKnown() {
        tables.append(RULES, "COMMUNE,COMMUNE,MODERN,2031-01-01,,PROVINCE_CHAIR,,,UNKNOWN,51/2025/QĐ-TTg,,,");
        refuses("recognition.csv:18:9: ", "grade UNKNOWN does not go with recognises PROVINCE_CHAIR");
    }

    @Test
    void refusesATypeOfAnotherLevel() {
        tables.append(RULES, "COMMUNE,TOWN,MODERN,2031-01-01,,,,,UNKNOWN,51/2025/QĐ-TTg,,,");
        refuses("recognition.csv:18:2: ", "not all are types of units of the level COMMUNE (TOWN)");
    }

    @Test
    void refusesARuleWithoutBeginning() {
        tables.append(RULES, "COMMUNE,COMMUNE,MODERN,,,,,,UNKNOWN,51/2025/QĐ-TTg,,,");
        refuses("recognition.csv:18:4: ", "the cell must not be empty");
    }

    @Test
    void refusesAFigureOfAnUnknownSource() {
        tables.append(FIGURES, "result-2022,LOTTERY,ALL,,=,1,VERIFIED,,source,");
        refuses("capital-figures.csv:28:2: ", "no source of capital has the id LOTTERY; known: ALL, ");
    }

    @Test
    void refusesTwoFiguresOfOneSource() {
        tables.append(FIGURES, "result-2022,PEOPLE,ALL,,=,1,VERIFIED,,source,");
        refuses("capital-figures.csv:28:2: ", "the statement has two figures of this source (PEOPLE)");
    }

    @Test
    void refusesAPartOfAFigureThatIsNotThere() {
        tables.append(FIGURES, "result-2022,POLICY_CREDIT,CENTRAL,,=,1,VERIFIED,,source,");
        refuses("capital-figures.csv:28:3: ", "the cell must name a figure of a row above in the statement (CENTRAL)");
    }

    @Test
    void refusesAPartOfAFigureThatIsSaidToHaveNone() {
        tables.append(FIGURES, "result-2022,POLICY_CREDIT,CREDIT,,=,1,VERIFIED,,source,");
        refuses(FIGURES, "result-2022,CREDIT", 4, "the figure has parts");
    }

    @Test
    void refusesAFigureThatSomebodyReadNowhere() {
        tables.append(FIGURES, "result-2022,POLICY_CREDIT,ALL,,=,1,VERIFIED,,,");
        refuses("capital-figures.csv:28:7: ", "source: an amount of grade VERIFIED needs one");
    }

    @Test
    void refusesAFigureOfNoStatement() {
        tables.append(FIGURES, "result-2023,ALL,,,=,1,VERIFIED,,source,");
        refuses("capital-figures.csv:28:1: ", "no such statement in capital-statements.csv (result-2023)");
    }

    @Test
    void refusesAStatementWithoutTotal() {
        tables.append("capital-statements.csv", "result-2023,RESULT,2023,2023,BILLION,");
        refuses("capital-statements.csv:5:1: ", "the statement result-2023 does not begin with a total");
    }
}
