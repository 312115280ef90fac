package vn.ntm.tables.law.facts;

/**
 * The facts of an indicator.
 *
 * @param no its number; ours where the facts have none
 * @param numbered whether the number is the law's
 * @param item its node
 */
public record IndicatorFacts(String no, boolean numbered, Item item) {}
