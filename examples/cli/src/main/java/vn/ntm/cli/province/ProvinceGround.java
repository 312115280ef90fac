package vn.ntm.cli.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.option.LawSources;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.io.csv.UnitCsv;
import vn.ntm.io.csv.UnitReading;

/**
 * What the files of a province are read and judged with: the bundled law and register, with the levels and units that the
 * province brings.
 *
 * @param catalog the criteria sets with the levels of the province
 * @param registry the register with the units of the province
 * @param failures what is wrong with these two files
 */
public record ProvinceGround(CriteriaCatalog catalog, UnitRegistry registry, List<Failure> failures) {

    /** Copies the list. */
    public ProvinceGround {
        failures = List.copyOf(failures);
    }

    static ProvinceGround read(Console console, CommonOptions options, DataFolder folder, Optional<LocalDate> on) {
        List<Failure> failures = new ArrayList<>();
        List<String> overlays = folder.has(DataFolder.OVERLAY) ? List.of(folder.file(DataFolder.OVERLAY)) : List.of();
        CriteriaCatalog catalog = LawSources.catalog(console, options, overlays, failures);
        UnitRegistry registry = UnitRegistry.standard();
        if (folder.has(DataFolder.UNITS) && on.isPresent()) {
            UnitReading own = UnitCsv.of(registry).read(options.source(console, folder.file(DataFolder.UNITS)));
            failures.addAll(own.failures());
            registry = registry.with(list(on.get()), own.units(), List.of(), own.acts());
        }
        return new ProvinceGround(catalog, registry, failures);
    }

    /** The list is taken for what it is given for: the day that is asked about. */
    private static UnitRelease list(LocalDate on) {
        return new UnitRelease(DataFolder.UNITS, on, "đơn vị do tỉnh khai", "units that the province brings");
    }
}
