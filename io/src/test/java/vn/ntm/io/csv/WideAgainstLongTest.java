package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.DAY;
import static vn.ntm.io.csv.Files2023.SET;
import static vn.ntm.io.csv.Files2023.places;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;

/** A cell says the same in a file of one unit a row, whose cells go straight to their places, and in one of one value a row. */
class WideAgainstLongTest {

    private static final WideDossierCsv WIDE = DossierCsv.wide(SET, DAY);
    private static final DossierCsv LONG = DossierCsv.of(SET, DAY);
    private static final Evaluator EVALUATOR = Evaluator.of(SET, Policy.strict());

    private static String said(PartialResult<Dossier> read) {
        String values = read.items().stream()
                .flatMap(dossier -> dossier.observations().stream())
                .map(found -> found.subject().no() + " " + found.status() + found.value() + found.finding())
                .sorted()
                .toList()
                .toString();
        return values
                + places(read.failures()).stream()
                        .map(place -> place.replaceFirst(".* ([A-Z_]+ )", "$1"))
                        .toList();
    }

    private static String wide(char separator, String cell) {
        String text = ("unit;10;1.1\n06364;" + cell + ";x").replace(';', separator);
        PartialResult<Dossier> read = WIDE.read(TextSource.of("f.csv", text));
        PartialResult<CompactDossier> compact = WIDE.readCompact(TextSource.of("f.csv", text));
        assertThat(compact.failures()).isEqualTo(read.failures());
        List<CompactDossier> built =
                read.items().stream().map(EVALUATOR::compact).toList();
        assertThat(compact.items()).isEqualTo(built);
        return said(read);
    }

    private static String inRows(char separator, String cell) {
        String text = ("unit;indicator;value\n06364;10;" + cell + "\n06364;1.1;x").replace(';', separator);
        return said(LONG.read(TextSource.of("f.csv", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "00",
                "1",
                "-1",
                "+3",
                "-",
                "41",
                "41.5",
                "41.50",
                "041.5",
                "-0.5",
                "0.5",
                ".5",
                "5.",
                "-.5",
                "1.0000",
                "1.0001",
                "1.00001",
                "0.0000",
                "-0.0000",
                "9999999999.9999",
                "99999999999999",
                "100000000000000",
                "999999999999999",
                "9999999999999.9",
                "12345678901234.5678",
                "1e3",
                "1.2.3",
                "41,5",
                "1/2",
                "1:2",
                "41 ",
                "/1",
                ":1",
                "4x",
                "Đạt",
                "x",
                "Cơ bản đạt",
                "không",
                "đúng"
            })
    void aNumberOrAWordIsWhatItIsInEitherForm(String cell) {
        assertThat(wide(',', "\"" + cell + "\"")).isEqualTo(inRows(',', "\"" + cell + "\""));
        assertThat(wide('\t', cell)).isEqualTo(inRows('\t', cell));
    }

    /** Words of one column and of several come and go, so that what was looked up last is another one. */
    @Test
    void wordsThatTakeTurnsKeepTheirMeaning() {
        List<String> words = List.of("x", "Đạt", "Chưa đạt", "không", "Không đạt", "có", "true", "false", "✓", "");
        Random random = new Random(15);
        StringBuilder wide = new StringBuilder("unit,date,1.1,1.2,10\n");
        for (int i = 0; i < 300; i++) {
            String day = DAY.minusDays(i).toString();
            String first = words.get(random.nextInt(random.nextBoolean() ? 3 : 10));
            String second = words.get(random.nextInt(random.nextBoolean() ? 2 : 10));
            String number = random.nextInt(4) == 0 ? "" : Integer.toString(random.nextInt(100));
            wide.append("06364,")
                    .append(day)
                    .append(',')
                    .append(first)
                    .append(',')
                    .append(second)
                    .append(',')
                    .append(number)
                    .append('\n');
        }
        PartialResult<Dossier> read = WIDE.read(TextSource.of("f.csv", wide.toString()));
        assertThat(read.failures()).isEmpty();
        List<String> lines = wide.toString().lines().skip(1).toList();
        assertThat(read.items()).hasSize(300);
        for (int i = 0; i < 300; i++) {
            String[] cells = lines.get(i).split(",", -1);
            String text = "unit,indicator,value\n06364,1.1," + cells[2] + "\n06364,1.2," + cells[3] + "\n06364,10,"
                    + cells[4] + "\n";
            PartialResult<Dossier> single = DossierCsv.of(SET, DAY.minusDays(i)).read(TextSource.of("f.csv", text));
            assertThat(said(PartialResult.of(List.of(read.items().get(i)), List.of())))
                    .as(lines.get(i))
                    .isEqualTo(said(single));
        }
    }

    /** Words of the length that is looked up from the buffer, one shorter and one longer. */
    @Test
    void aWordOfTheCallersMayBeOfAnyLength() {
        for (int length : List.of(1, 31, 32, 33, 80)) {
            String word = "ß" + "đ".repeat(length - 1);
            WideDossierCsv codec = WIDE.with(CsvProfile.standard()
                    .vocabulary(CsvProfile.standard().vocabulary().plus(word, CellToken.NOT_MET)));
            PartialResult<Dossier> read =
                    codec.read(TextSource.of("f.csv", "unit,1.1,1.2\n06364, " + word + " ," + word + "e\n"));
            assertThat(places(read.failures())).containsExactly("2:3 BAD_TOKEN (" + word + "e)");
            assertThat(said(PartialResult.of(read.items(), List.of())))
                    .isEqualTo("[1.1 ATTESTEDOptional.emptyOptional[NOT_MET]][]");
        }
    }
}
