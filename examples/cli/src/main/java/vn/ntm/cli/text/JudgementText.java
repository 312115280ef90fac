package vn.ntm.cli.text;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.UndeterminedReason;

/** What there is to say of a judgement that is not met or not made. */
public final class JudgementText {

    private final Language language;

    public JudgementText(Language language) {
        this.language = language;
    }

    /** Returns how far it is, or why it is undetermined; then the act that asks for the level and how sure we are of it. */
    public String remark(Judgement judgement) {
        List<String> remarks = new ArrayList<>();
        judgement.shortfall(language).ifPresent(remarks::add);
        judgement.reason().map(reason -> why(judgement, reason)).ifPresent(remarks::add);
        if (remarks.isEmpty()) {
            remarks.add(found());
        }
        judgement.threshold().filter(level -> level.value().isPresent()).ifPresent(level -> {
            remarks.add(level.citation().act());
            if (level.grade() == Grade.CORROBORATED) {
                remarks.add(level.grade().toText(language));
            }
        });
        return String.join("; ", remarks);
    }

    /** Returns what is said of something that was found not met and not measured. */
    public String found() {
        return language.choose("kết luận: chưa đạt", "found not met");
    }

    private String why(Judgement judgement, UndeterminedReason reason) {
        return judgement
                .threshold()
                .filter(level -> reason == UndeterminedReason.THRESHOLD_DELEGATED)
                .map(level -> language.choose("mức do ", "left to ")
                        + level.setBy().toText(language)
                        + language.choose(" quy định, chưa có trong dữ liệu", ", not loaded"))
                .orElseGet(() -> reason.toText(language));
    }
}
