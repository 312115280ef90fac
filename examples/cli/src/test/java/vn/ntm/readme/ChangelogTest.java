package vn.ntm.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The form of the changelog: releases, days, and entries of four kinds. */
class ChangelogTest {

    private static final List<String> KINDS = List.of("legal", "API", "fix", "build");
    private static final Pattern RELEASE =
            Pattern.compile("## \\d+\\.\\d+\\.\\d+(-SNAPSHOT|(-[A-Za-z0-9.]+)?, \\d{4}-\\d{2}-\\d{2})");
    private static final Pattern DAY = Pattern.compile("### (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern ENTRY = Pattern.compile("- (\\w+): \\S.*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ACT = Pattern.compile("\\d+(/\\d{4})?/[A-ZĐ0-9]+(-[A-Za-zĐ]+)*");

    private final List<String> lines = Page.of("CHANGELOG.md").text().lines().toList();

    /** An entry with the day it stands under. */
    private record Entry(String release, LocalDate day, String kind, String text) {}

    @Test
    void everyLineBelongsToAReleaseADayOrAnEntryOfAKind() {
        List<Entry> entries = entries();
        assertThat(entries).hasSizeGreaterThan(50);
        assertThat(entries).extracting(Entry::kind).isSubsetOf(KINDS);
    }

    @Test
    void daysAreNewestFirstAndEachStandsOnce() {
        for (String release : entries().stream().map(Entry::release).distinct().toList()) {
            List<LocalDate> days = entries().stream()
                    .filter(entry -> entry.release().equals(release))
                    .map(Entry::day)
                    .distinct()
                    .toList();
            assertThat(days).as(release).isSortedAccordingTo(Comparator.reverseOrder());
        }
        assertThat(lines.stream().filter(line -> line.startsWith("#"))).doesNotHaveDuplicates();
    }

    @Test
    void withinADayTheLawComesFirst() {
        List<Entry> entries = entries();
        for (int i = 1; i < entries.size(); i++) {
            Entry before = entries.get(i - 1);
            Entry entry = entries.get(i);
            if (before.day().equals(entry.day()) && before.release().equals(entry.release())) {
                assertThat(KINDS.indexOf(entry.kind()))
                        .as("%s: %s stands below an entry of kind %s", entry.day(), entry.text(), before.kind())
                        .isGreaterThanOrEqualTo(KINDS.indexOf(before.kind()));
            }
        }
    }

    @Test
    void aChangeOfTheLawSaysFromWhichDayAndByWhichAct() {
        assertThat(entries())
                .filteredOn(entry -> entry.kind().equals("legal"))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.text())
                            .as("a day on which it takes effect")
                            .containsPattern(DATE);
                    assertThat(ACT.matcher(entry.text()).find() || entry.text().contains("unit tables"))
                            .as("an act, or the release of the unit tables: %s", entry.text())
                            .isTrue();
                });
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        String release = "";
        LocalDate day = LocalDate.MIN;
        int start = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("## "))
                .findFirst()
                .orElseThrow());
        for (String line : lines.subList(start, lines.size())) {
            Matcher dayLine = DAY.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (line.startsWith("## ")) {
                assertThat(line).matches(RELEASE);
                release = line;
                day = LocalDate.MIN;
            } else if (dayLine.matches()) {
                day = LocalDate.parse(dayLine.group(1));
            } else if (entry.matches()) {
                assertThat(day).as("a day above: %s", line).isNotEqualTo(LocalDate.MIN);
                entries.add(new Entry(release, day, entry.group(1), line));
            } else if (line.startsWith("  ") && !entries.isEmpty()) {
                Entry last = entries.remove(entries.size() - 1);
                entries.add(new Entry(last.release(), last.day(), last.kind(), last.text() + "\n" + line));
            } else {
                assertThat(line)
                        .as("an empty line, a release, a day or an entry")
                        .isEmpty();
            }
        }
        return entries;
    }
}
