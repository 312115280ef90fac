package vn.ntm.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of the repository as its tests look at it. */
record Page(String name, String text) {

    static final Path ROOT = Path.of("..", "..");

    private static final Pattern BLOCK =
            Pattern.compile("^```(\\S*)[^\n]*\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^(#+) +(.+)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /** A block of code: its language and its lines. */
    record Block(String language, String text) {}

    static Page of(String name) {
        try {
            return new Page(name, Files.readString(ROOT.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(found -> new Block(found.group(1), found.group(2)))
                .toList();
    }

    /** The text without its blocks of code. */
    String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    /** The headings in order, each with its marks. */
    List<String> headings() {
        return HEADING.matcher(prose()).results().map(found -> found.group()).toList();
    }

    /** Where its links lead, in order. */
    List<String> links() {
        return LINK.matcher(prose()).results().map(found -> found.group(1)).toList();
    }

    /** What stands in code within its sentences, in order. */
    List<String> code() {
        return CODE.matcher(prose()).results().map(found -> found.group(1)).toList();
    }

    /** The cells of the rows of its tables, without headers. */
    List<List<String>> rows() {
        return prose().lines()
                .filter(line -> line.startsWith("|") && !line.matches("[|:\\- ]+"))
                .map(line -> List.of(line.substring(1).split("(?<!\\\\)\\|")))
                .map(cells -> cells.stream().map(String::strip).toList())
                .toList();
    }
}
