package vn.ntm.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * A wide file of dossiers, no two rows alike: the communes of a day, day by day, with 57 columns of what is asked, numbers
 * and words mixed. A quoted name stands in each row.
 */
final class SampleFile {

    static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");

    private static final long SEED = 20231231;
    private static final int LEAST_DIGITS = 10_000;

    /** With the unit, its name and the day these make a file of 60 columns. */
    private static final int NUMBERS = 33;

    private static final int WORDS = 24;

    private SampleFile() {}

    /** A column: its header, and whether its cells are numbers. */
    record Head(String name, boolean number) {}

    static List<Head> heads() {
        DossierLayout layout = DossierLayout.of(SET, DAY);
        List<Head> heads = new ArrayList<>();
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                String no = indicator.indicator().no();
                if (!indicator.byParts()) {
                    heads.add(new Head(no, layout.takesNumber(indicator.slot())));
                }
                for (DossierLayout.OfPart part : indicator.parts()) {
                    heads.add(new Head(no + "/" + part.part().id(), layout.takesNumber(part.slot())));
                }
            }
        }
        List<Head> some = new ArrayList<>();
        heads.stream().filter(Head::number).limit(NUMBERS).forEach(some::add);
        heads.stream().filter(head -> !head.number()).limit(WORDS).forEach(some::add);
        some.sort(Comparator.comparingInt(heads::indexOf));
        return some;
    }

    /** Returns the bytes of a file of {@code rows} rows. */
    static byte[] bytes(int rows) {
        try {
            Path made = Files.createTempFile("dossiers", ".csv");
            write(made, rows);
            byte[] bytes = Files.readAllBytes(made);
            Files.delete(made);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(int rows) {
        return new String(bytes(rows), StandardCharsets.UTF_8);
    }

    /** Writes a file of {@code rows} rows. */
    static void write(Path file, int rows) {
        List<AdministrativeUnit> communes = UnitRegistry.standard().on(DAY).units(UnitLevel.COMMUNE).stream()
                .filter(unit -> unit.type() == UnitType.COMMUNE)
                .toList();
        List<Head> heads = heads();
        Random random = new Random(SEED);
        StringBuilder line = new StringBuilder();
        try (Writer out = Files.newBufferedWriter(file)) {
            line.append("unit,name,date");
            heads.forEach(head -> line.append(',').append(head.name()));
            out.write(line.append("\r\n").toString());
            for (int i = 0; i < rows; i++) {
                AdministrativeUnit commune = communes.get(i % communes.size());
                line.setLength(0);
                line.append(commune.code())
                        .append(",\"xã ")
                        .append(commune.name())
                        .append(", số \"\"")
                        .append(i)
                        .append("\"\"\",")
                        .append(DAY.minusDays(i / communes.size()));
                for (Head head : heads) {
                    line.append(',');
                    if (head.number()) {
                        int hundredths = LEAST_DIGITS / 100 + random.nextInt(LEAST_DIGITS);
                        line.append(hundredths / 100)
                                .append('.')
                                .append(hundredths % 100 / 10)
                                .append(hundredths % 10);
                    } else {
                        line.append(random.nextInt(20) == 0 ? "false" : "true");
                    }
                }
                out.write(line.append("\r\n").toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
