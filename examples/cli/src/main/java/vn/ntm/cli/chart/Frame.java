package vn.ntm.cli.chart;

/** How wide a picture is: each is drawn for a screen and for a telephone, because letters that shrink cannot be read. */
public enum Frame {
    WIDE(640, 13, 34),
    NARROW(330, 12, 40);

    private final int width;
    private final int letters;
    private final int row;

    Frame(int width, int letters, int row) {
        this.width = width;
        this.letters = letters;
        this.row = row;
    }

    int width() {
        return width;
    }

    /** Returns the height of a row of bars. */
    int row() {
        return row;
    }

    EvenFont font() {
        return new EvenFont(java.awt.Font.PLAIN, letters);
    }

    EvenFont strong() {
        return new EvenFont(java.awt.Font.BOLD, letters);
    }
}
