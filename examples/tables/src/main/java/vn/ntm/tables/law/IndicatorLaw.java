package vn.ntm.tables.law;

import java.util.List;

/**
 * What the law asks for with an indicator.
 *
 * @param demands what is asked, one a wording
 * @param levels the levels; of the same stretches, or of others where levels came or changed apart
 */
record IndicatorLaw(List<Stretch> demands, List<Stretch> levels) {}
