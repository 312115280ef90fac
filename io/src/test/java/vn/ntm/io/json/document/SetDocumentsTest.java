package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

class SetDocumentsTest {

    static Stream<String> ids() {
        return CriteriaCatalog.standard().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aSetIsReadBackWhole(String id) {
        CriteriaSet set = CriteriaCatalog.standard().set(id);
        String json = NtmJson.standard().write(set);
        CriteriaSet read = NtmJson.standard().read(TextSource.of(id, json), CriteriaSet.class);
        assertThat(read).isEqualTo(set);
        assertThat(NtmJson.standard().write(read)).isEqualTo(json);
    }
}
