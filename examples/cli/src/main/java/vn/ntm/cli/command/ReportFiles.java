package vn.ntm.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ntm.cli.console.UsageException;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.VisibleText;

/**
 * A report as it is written to a folder.
 *
 * @param name the name of its files without the ending
 * @param json the report as JSON
 * @param csv the report as a table
 * @param html the report as a page that needs nothing else
 */
record ReportFiles(String name, String json, String csv, String html) {

    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".json"), json + "\n");
            Files.writeString(folder.resolve(name + ".csv"), csv);
            Files.writeString(folder.resolve(name + ".html"), html);
        } catch (IOException e) {
            throw new UsageException(folder + ": không ghi được", folder + ": cannot be written");
        }
    }

    /** Returns what was written and where, for people. */
    String written(Path folder, Language language) {
        return language.choose("Đã ghi vào ", "Written to ") + VisibleText.of(folder.toString()) + ": " + name
                + ".json, " + name + ".csv, " + name + ".html";
    }
}
