package vn.ntm.criteria.evaluation;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A walk along a list of views that are made as it comes by them. Each list walks in a class of its own: where a loop
 * knows the class, neither the walk nor the views need to be allocated.
 */
abstract class Walk<E> implements Iterator<E> {

    private final int size;
    private int next;

    Walk(int size) {
        this.size = size;
    }

    abstract E at(int index);

    @Override
    public final boolean hasNext() {
        return next < size;
    }

    @Override
    public final E next() {
        if (next >= size) {
            throw new NoSuchElementException();
        }
        return at(next++);
    }
}
