package vn.ntm.criteria.catalog;

import java.util.Optional;
import org.immutables.value.Value;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.SetHeader;

/** A set as its row of {@code sets.csv} describes it. */
@CriteriaStyle
@Value.Immutable
interface ListedSet extends SetHeader {

    ListedSet withValidity(Validity validity);

    ListedSet withBasis(Basis basis);

    ListedSet withEndedBy(Optional<String> act);
}
