package vn.ntm.tables.law.shape;

import java.util.Optional;

/** A way in which the facts write down what an indicator asks for. */
interface Shape {

    /** Returns what the indicator asks for, if its facts have this shape. */
    Optional<Content> read(Subject subject);
}
