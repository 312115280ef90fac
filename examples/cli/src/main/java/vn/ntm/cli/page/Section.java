package vn.ntm.cli.page;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id its name in links, the same in both languages
 * @param title its title
 * @param blocks what it says
 */
public record Section(String id, String title, List<Block> blocks) {

    /** Copies the blocks. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Returns a section. */
    public static Section of(String id, String title, Block... blocks) {
        return new Section(id, title, List.of(blocks));
    }
}
