package vn.ntm.tables.law.shape;

import java.util.List;

/**
 * The levels of a number or grade.
 *
 * @param op how what is observed must stand to them
 * @param cells the cells of the rule
 */
public record Levels(String op, List<Cell> cells) {

    static final Levels NONE = new Levels("", List.of());

    Levels emptied() {
        return new Levels(op, cells.stream().map(Cell::emptied).toList());
    }
}
