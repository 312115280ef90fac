package vn.ntm.criteria.certification.replay;

import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.certification.CertificationEvent;

/**
 * A unit that had a code before another got it.
 *
 * @param last its last event of the tier
 * @param unit the unit
 * @param present the unit that has the code now
 */
record FormerHolder(CertificationEvent last, AdministrativeUnit unit, AdministrativeUnit present) {}
