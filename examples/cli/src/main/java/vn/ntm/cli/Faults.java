package vn.ntm.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.ntm.cli.console.UsageException;
import vn.ntm.core.text.Language;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.UnusableInputException;
import vn.ntm.io.encoding.TextEncoding;

/** Bad usage and unusable input in one sentence; never a stack trace, never the name of a class. */
final class Faults {

    private final Language language;

    Faults(Language language) {
        this.language = language;
    }

    /** Returns what is wrong with the arguments. */
    String of(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Faults::name).collect(Collectors.joining(", "));
            return language.choose("thiếu ", "missing: ") + names;
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return language.choose("không hiểu: ", "not understood: ") + String.join(" ", unmatched.getUnmatched());
        }
        if (e instanceof OverwrittenOptionException again) {
            return language.choose("chỉ được nêu một lần: ", "only to be given once: ") + name(again.getOverwritten());
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            String name = name(e.getArgSpec());
            return language.choose(
                            "«" + e.getValue() + "» không hợp lệ cho " + name,
                            "\"" + e.getValue() + "\" does not fit " + name)
                    + wanted(e.getArgSpec());
        }
        return String.valueOf(e.getMessage());
    }

    /** Returns why a command ended before its answer. */
    String of(Exception e) {
        if (e instanceof UnreadableInputException unreadable
                && unreadable.encoding().isPresent()) {
            return unreadable.message(language)
                    + language.choose("; chọn bảng mã khác bằng ", "; name another with ")
                    + "--encoding: "
                    + others(unreadable.encoding().get());
        }
        if (e instanceof UnusableInputException unusable) {
            return unusable.message(language);
        }
        if (e instanceof UsageException usage) {
            return usage.message(language);
        }
        return language.choose("lỗi của chương trình, xin báo lại: ", "a fault of this program, please report it: ")
                + e.getMessage();
    }

    private static String others(String encoding) {
        return Arrays.stream(TextEncoding.values())
                .map(each -> each.charset().name())
                .filter(name -> !name.equals(encoding))
                .collect(Collectors.joining(", "));
    }

    /** A day is written in many ways, of which one is taken. */
    private String wanted(ArgSpec spec) {
        return spec.type() == LocalDate.class
                ? language.choose("; cần năm-tháng-ngày, như 2023-12-31", "; year-month-day is wanted, as 2023-12-31")
                : "";
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : spec.paramLabel();
    }
}
