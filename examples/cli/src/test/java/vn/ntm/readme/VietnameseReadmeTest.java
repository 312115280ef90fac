package vn.ntm.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** README.vi.md says what README.md says: the same code, commands, headings, links and rows, in Vietnamese. */
class VietnameseReadmeTest {

    /** A heading that changes in one is looked for here, and the other with it. */
    private static final Map<String, String> HEADINGS = ImmutableMap.<String, String>builder()
            .put("# NTM SDK", "# NTM SDK")
            .put("## Add it", "## Thêm vào dự án")
            .put("## Judge a commune", "## Đánh giá một xã")
            .put("## See it, test it", "## Chạy thử, kiểm thử")
            .put("## Where things are", "## Cái gì nằm ở đâu")
            .put("## What stands and what does not", "## Có gì và chưa có gì")
            .build();

    /** What the Vietnamese page alone has in code: how its reader gets Vietnamese. */
    private static final Set<String> OF_VIETNAMESE_ONLY = ImmutableSet.of("Language.VI");

    private final Page english = Page.of("README.md");
    private final Page vietnamese = Page.of("README.vi.md");

    @Test
    void eachLeadsToTheOther() {
        assertThat(english.links().get(0)).isEqualTo("README.vi.md");
        assertThat(vietnamese.links().get(0)).isEqualTo("README.md");
    }

    @Test
    void headingsAreTheSameInOrder() {
        assertThat(HEADINGS.keySet()).containsExactlyElementsOf(english.headings());
        assertThat(vietnamese.headings())
                .containsExactlyElementsOf(
                        english.headings().stream().map(HEADINGS::get).toList());
    }

    @Test
    void codeAndCommandsAreTheSame() {
        assertThat(english.blocks()).isNotEmpty();
        assertThat(vietnamese.blocks()).isEqualTo(english.blocks());
    }

    @Test
    void whatIsNamedInSentencesIsTheSame() {
        Set<String> named = new TreeSet<>(vietnamese.code());
        named.removeAll(OF_VIETNAMESE_ONLY);
        assertThat(named).isEqualTo(new TreeSet<>(english.code()));
    }

    @Test
    void linksLeadToTheSamePagesInOrder() {
        List<String> links = english.links();
        assertThat(vietnamese.links().subList(1, vietnamese.links().size())).isEqualTo(links.subList(1, links.size()));
    }

    @Test
    void tablesHaveTheSameRowsAndListsTheSameItems() {
        assertThat(vietnamese.rows()).hasSameSizeAs(english.rows());
        for (int i = 1; i < english.rows().size(); i++) {
            assertThat(vietnamese.rows().get(i).get(0))
                    .isEqualTo(english.rows().get(i).get(0));
        }
        assertThat(items(vietnamese)).isEqualTo(items(english));
    }

    @Test
    void everyLinkOfBothLeadsSomewhere() {
        for (Page page : List.of(english, vietnamese)) {
            assertThat(page.links())
                    .allSatisfy(link -> assertThat(Files.exists(Page.ROOT.resolve(link)))
                            .as("%s: %s", page.name(), link)
                            .isTrue());
        }
    }

    private static long items(Page page) {
        return page.prose().lines().filter(line -> line.startsWith("- ")).count();
    }
}
