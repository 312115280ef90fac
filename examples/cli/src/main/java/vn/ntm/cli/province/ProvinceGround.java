package vn.ntm.cli.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.text.SetCheckText;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.catalog.OverlayCheck;
import vn.ntm.io.csv.UnitCsv;
import vn.ntm.io.csv.UnitReading;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.OverlayReading;

/**
 * What the files of a province are read and judged with: the bundled law and register, with the levels and units that the
 * province brings.
 *
 * @param catalog the criteria sets with the levels of the province
 * @param registry the register with the units of the province
 * @param overlay the levels of the province that are used, if it brings any file of them
 * @param failures what is wrong with these two files
 */
public record ProvinceGround(
        CriteriaCatalog catalog, UnitRegistry registry, Optional<Overlay> overlay, List<Failure> failures) {

    /** Copies the list. */
    public ProvinceGround {
        failures = List.copyOf(failures);
    }

    static ProvinceGround read(
            Console console, CommonOptions options, DataFolder folder, FileReadings readings, Optional<LocalDate> on) {
        List<Failure> failures = new ArrayList<>();
        CriteriaCatalog law = CriteriaCatalog.standard();
        Optional<OverlayReading> levels = readings.of(
                DataFolder.OVERLAY,
                () -> OverlayCsv.of(law).read(options.source(console, folder.file(DataFolder.OVERLAY))));
        levels.ifPresent(reading -> {
            failures.addAll(reading.failures());
            failures.addAll(reading.warnings());
        });
        Optional<Overlay> overlay = levels.map(OverlayReading::overlay);
        UnitRegistry bundled = UnitRegistry.standard();
        Optional<UnitReading> units = readings.of(
                DataFolder.UNITS,
                on,
                day -> UnitCsv.of(bundled).asOf(day).read(options.source(console, folder.file(DataFolder.UNITS))));
        units.ifPresent(own -> failures.addAll(own.failures()));
        return new ProvinceGround(
                overlay.map(law::with).orElse(law),
                units.map(own -> bundled.with(list(on.orElseThrow()), own.units(), List.of(), own.acts()))
                        .orElse(bundled),
                overlay,
                failures);
    }

    /** Returns the acts that set the levels of the province, each once. */
    List<String> acts() {
        return overlay.stream()
                .flatMap(own -> own.rows().stream())
                .map(row -> row.threshold().citation().act())
                .distinct()
                .toList();
    }

    /** Returns how many levels of the province are used. */
    int levels() {
        return overlay.map(own -> own.rows().size()).orElse(0);
    }

    /** Returns how many levels of which acts are used, in words. */
    String loaded(Language language) {
        String count = Decimal.of(levels()).toText(language);
        String acts = acts().isEmpty() ? "" : " (" + String.join(", ", acts()) + ")";
        String unread = overlay.flatMap(own -> SetCheckText.unread(
                        OverlayCheck.of(CriteriaCatalog.standard(), own).overUnreadFloors(), language))
                .map(text -> "; " + text)
                .orElse("");
        return language.choose("Mức của tỉnh được nạp: ", "Levels of the province in use: ") + count + acts + unread
                + ".";
    }

    /** The list is taken for what it is given for: the day that is asked about. */
    private static UnitRelease list(LocalDate on) {
        return new UnitRelease(DataFolder.UNITS, on, "đơn vị do tỉnh khai", "units that the province brings");
    }
}
