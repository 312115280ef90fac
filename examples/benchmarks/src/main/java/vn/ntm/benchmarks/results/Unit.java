package vn.ntm.benchmarks.results;

/** In what a figure is shown. */
enum Unit {
    NS("ns", 1),
    US("µs", 1e3),
    MS("ms", 1e6),
    S("s", 1e9),
    B("B", 1),
    MB("MB", 1e6),
    ROWS("rows", 1);

    private final String text;
    private final double size;

    Unit(String text, double size) {
        this.text = text;
        this.size = size;
    }

    static Unit parse(String text) {
        for (Unit unit : values()) {
            if (unit.text.equals(text)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("unit: " + text);
    }

    Figure show(Figure figure) {
        return figure.in(size);
    }

    @Override
    public String toString() {
        return text;
    }
}
