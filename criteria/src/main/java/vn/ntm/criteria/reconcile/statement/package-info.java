/**
 * What one report says, and what its figures say of each other (đối chiếu trong một văn bản công bố).
 *
 * <p>A {@link vn.ntm.criteria.reconcile.statement.PublishedStatement} holds the checks of a report. Where several of
 * them share a figure and do not come out, {@link vn.ntm.criteria.reconcile.statement.ReconciledStatement#suspicions()}
 * says which slip of the pen would explain them all: two digits exchanged, one left out, a wrong power of ten. It is a
 * reason to look at the page again and never a correction; where several readings explain as much, all are told.
 */
@NullMarked
package vn.ntm.criteria.reconcile.statement;

import org.jspecify.annotations.NullMarked;
