package vn.ntm.cli.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.cli.console.UsageException;

/**
 * The folder of a province's own files, and what is in it.
 *
 * @param path the folder
 * @param present the files that can be read, in the order of {@link #KNOWN}
 * @param missing those that are not there
 * @param unknown what else is there, by name; hidden files, folders and the report's own files are passed over
 */
record DataFolder(Path path, List<String> present, List<String> missing, List<String> unknown) {

    /** The results of units, one a row, as {@code ntm rollup} reads them. */
    static final String MATRIX = "matrix.csv";

    /** Published statements, one a line, as {@code ntm reconcile} reads them. */
    static final String CHECKS = "checks.jsonl";

    /** Dossiers, one observation a row, as {@code ntm evaluate} reads them. */
    static final String DOSSIERS = "dossiers.csv";

    /** The levels of the province, as {@code --overlay} reads them. */
    public static final String OVERLAY = "overlay.csv";

    /** The certificates of the province, one event a row, as {@code ntm status} reads them. */
    public static final String LEDGER = "ledger.csv";

    /** Units of the province that the bundled register does not know. */
    public static final String UNITS = "units.csv";

    /** Plan and disbursement by source, as the capital form has them. */
    public static final String CAPITAL = "capital.csv";

    static final List<String> KNOWN = List.of(MATRIX, CHECKS, DOSSIERS, OVERLAY, LEDGER, UNITS, CAPITAL);

    /** What a report can be made of; levels and units alone say nothing of a province. */
    private static final List<String> TELLING = List.of(MATRIX, CHECKS, DOSSIERS, LEDGER, CAPITAL);

    /** Looks into a folder; one that has none of the files is of no use. */
    static DataFolder of(Path path) {
        List<String> names = names(path);
        List<String> present = KNOWN.stream().filter(names::contains).toList();
        List<String> unknown = names.stream()
                .filter(name -> !KNOWN.contains(name) && !ProvinceReport.FILES.contains(name))
                .toList();
        if (present.stream().noneMatch(TELLING::contains)) {
            String files = String.join(", ", TELLING);
            String others = String.join(", ", unknown);
            throw new UsageException(
                    path + ": không có tệp nào trong số " + files + (others.isEmpty() ? "" : "; chỉ có " + others),
                    path + ": none of " + files + " is there" + (others.isEmpty() ? "" : "; only " + others));
        }
        return new DataFolder(
                path,
                present,
                KNOWN.stream().filter(name -> !present.contains(name)).toList(),
                unknown);
    }

    private static List<String> names(Path path) {
        if (Files.notExists(path)) {
            throw new UsageException(path + ": thư mục không tồn tại", path + ": there is no such folder");
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> entries = Files.list(path)) {
            for (Path entry : entries.toList()) {
                Path name = entry.getFileName();
                if (name != null
                        && Files.isRegularFile(entry)
                        && !name.toString().startsWith(".")) {
                    names.add(name.toString());
                }
            }
        } catch (IOException e) {
            throw new UsageException(path + ": không phải thư mục đọc được", path + ": not a folder that can be read");
        }
        names.sort(null);
        return names;
    }

    boolean has(String name) {
        return present.contains(name);
    }

    String file(String name) {
        return path.resolve(name).toString();
    }
}
