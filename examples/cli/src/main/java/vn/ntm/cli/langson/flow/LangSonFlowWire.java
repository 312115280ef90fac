package vn.ntm.cli.langson.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.cli.json.CliJson;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.certification.LedgerOnDay.Holding;
import vn.ntm.io.json.NtmJson;

/** The certificates that are known and what became of them, as JSON shows it. */
public record LangSonFlowWire(boolean complete, DayWire before, DayWire after, List<FollowedWire> followed) {

    /** A day, and how many certificates there are on it; one that went to several units counts in each. */
    public record DayWire(String on, List<CountWire> counts) {}

    /** How many certificates of a tier are in a state. */
    public record CountWire(String tier, CertificateState state, int count) {}

    /** A certificate on the earlier day, the events that it rests on, and each unit that has it on the later day. */
    public record FollowedWire(HeldWire before, List<JsonNode> events, List<HeldWire> after) {}

    /** A unit and a certificate, both as {@code status} writes them, and the rule that the certificate names. */
    public record HeldWire(
            JsonNode unit, JsonNode certificate, @Nullable RuleWire rule, boolean assumed) {}

    /** What a reorganisation leaves of a certificate, by which act, and how sure we are. */
    public record RuleWire(
            String id,
            String textVi,
            String textEn,
            @Nullable String act,
            @Nullable String source,
            Grade grade,
            @Nullable String note) {

        static RuleWire of(CarryRule rule) {
            return new RuleWire(
                    rule.id(),
                    rule.toText(Language.VI),
                    rule.toText(Language.EN),
                    rule.citation().map(Citation::toText).orElse(null),
                    rule.citation().flatMap(Citation::source).orElse(null),
                    rule.grade(),
                    rule.note().orElse(null));
        }
    }

    public static LangSonFlowWire of(LangSonFlow flow) {
        return new LangSonFlowWire(
                flow.before().isComplete(),
                day(flow.before()),
                day(flow.after()),
                flow.certificates().stream()
                        .map(followed -> followed(followed, flow))
                        .toList());
    }

    private static DayWire day(LedgerOnDay day) {
        List<CountWire> counts = day.counts().entrySet().stream()
                .flatMap(tier -> tier.getValue().entrySet().stream()
                        .map(state -> new CountWire(tier.getKey().id(), state.getKey(), state.getValue())))
                .toList();
        return new DayWire(day.date().toString(), counts);
    }

    private static FollowedWire followed(LangSonFlow.Followed followed, LangSonFlow flow) {
        return new FollowedWire(
                held(followed.before(), flow.before()),
                followed.before().certificate().events().stream()
                        .map(event -> CliJson.tree(NtmJson.standard().line(event)))
                        .toList(),
                followed.after().stream().map(held -> held(held, flow.after())).toList());
    }

    /** The library writes a unit with all its certificates in their order; the one in question is taken from there. */
    private static HeldWire held(Holding held, LedgerOnDay day) {
        JsonNode status = CliJson.tree(NtmJson.standard().line(day, held.unit().code()));
        int place = day.of(held.unit().code()).indexOf(held.certificate());
        return new HeldWire(
                status.get("unit"),
                status.get("certificates").get(place),
                held.certificate().rule().map(RuleWire::of).orElse(null),
                held.certificate().assumed());
    }
}
