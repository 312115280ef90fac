package vn.ntm.cli.page;

import java.util.List;
import vn.ntm.cli.chart.Picture;

/** A part of a section. */
public sealed interface Block {

    /** Sentences; those that only qualify what stands above them are {@code aside}. */
    record Prose(String text, boolean aside) implements Block {

        /** Returns a paragraph. */
        public static Prose of(String text) {
            return new Prose(text, false);
        }

        /** Returns a remark. */
        public static Prose remark(String text) {
            return new Prose(text, true);
        }
    }

    /** Short sentences one below the other. */
    record Listed(List<String> items) implements Block {

        /** Copies the sentences. */
        public Listed {
            items = List.copyOf(items);
        }
    }

    /** Figures that are to be seen first. */
    record Tiles(List<Tile> tiles) implements Block {

        /** Copies the figures. */
        public Tiles {
            tiles = List.copyOf(tiles);
        }
    }

    /** A figure: what it is, how much, of what, whether it agrees with what can be recomputed, and how it comes about. */
    record Tile(String label, String figure, String unit, Mark mark, String working) {}

    /** A chart with the table that says the same. */
    record Figure(Picture picture, Table table) implements Block {}

    /** A table by itself. */
    record Tabled(Table table) implements Block {}
}
