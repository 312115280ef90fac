package vn.ntm.cli.province;

import java.util.List;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.section.Marks;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/** Whether matrix and dossiers agree, in words. */
final class AgreementText {

    private final Agreement agreement;
    private final Language language;

    AgreementText(Agreement agreement, Language language) {
        this.agreement = agreement;
        this.language = language;
    }

    /** Returns one sentence with all counts. */
    String sentence() {
        return language.choose(
                "Biểu và hồ sơ so với nhau: " + count(agreement.units()) + " xã có ở cả hai, "
                        + count(agreement.onlyMatrix()) + " chỉ có ở biểu, " + count(agreement.onlyDossiers())
                        + " chỉ có ở hồ sơ; tiêu chí khớp: " + count(agreement.agreeing())
                        + ", trái nhau: " + count(agreement.contradictions().size())
                        + ", chưa so được: " + count(agreement.open()) + ".",
                "Matrix and dossiers compared: " + count(agreement.units()) + " communes are in both, "
                        + count(agreement.onlyMatrix()) + " in the matrix alone, " + count(agreement.onlyDossiers())
                        + " in the dossiers alone; criteria that agree: " + count(agreement.agreeing())
                        + ", that contradict: "
                        + count(agreement.contradictions().size())
                        + ", undetermined in either: " + count(agreement.open()) + ".");
    }

    /** Returns the contradictions as lines of text. */
    List<String> lines() {
        return agreement.contradictions().stream()
                .map(found -> found.unit() + " " + language.choose("tiêu chí ", "criterion ") + found.criterion()
                        + language.choose(": biểu ", ": matrix ")
                        + found.matrix().toText(language)
                        + language.choose(", hồ sơ ", ", dossier ")
                        + found.dossier().toText(language))
                .toList();
    }

    List<Block> blocks() {
        Block sentence = Block.Prose.of(sentence());
        if (!agreement.isContradicted()) {
            return List.of(sentence);
        }
        return List.of(
                sentence,
                new Block.Tabled(Table.wide(
                        language.choose("Biểu và hồ sơ trái nhau", "Where matrix and dossiers contradict"),
                        List.of(
                                Column.text(language.choose("Xã", "Commune")),
                                Column.text(language.choose("Tiêu chí", "Criterion")),
                                Column.text(language.choose("Biểu ghi", "Matrix")),
                                Column.text(language.choose("Hồ sơ cho thấy", "Dossier"))),
                        agreement.contradictions().stream()
                                .map(found -> Table.Row.of(
                                        Cell.of(found.unit().text()),
                                        Cell.of(found.criterion()),
                                        Cell.of(Marks.of(found.matrix(), language)),
                                        Cell.of(Marks.of(found.dossier(), language))))
                                .toList())));
    }

    private String count(long number) {
        return Decimal.of(number).toText(language);
    }
}
