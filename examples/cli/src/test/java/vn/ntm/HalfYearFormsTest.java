package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the half-year forms write four files that a spreadsheet set to Vietnamese opens, each in less than sixty lines. */
class HalfYearFormsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void fourFormsAreWritten() throws IOException {
        HalfYearForms.main(new String[] {folder.toString()});
        HalfYearOfACommune.main(new String[] {folder.toString()});
        assertThat(lines("bands.csv")).contains("1;19 tiêu chí;7;4,6", ";Tổng cộng;152;");
        assertThat(lines("progress.csv")).contains("1;Tây Nguyên;152;152;7;43;34;62;6");
        assertThat(lines("capital.csv"))
                .contains("Đơn vị tính: triệu đồng;;;;", "1;Ngân sách trung ương;120500;30000;24,9");
        assertThat(lines("commune.csv")).anySatisfy(line -> assertThat(line).contains("Chỉ tiêu 17.10;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HalfYearForms", "HalfYearOfACommune"})
    void eachIsShort(String example) throws IOException {
        Path source = Path.of("src", "test", "java", "vn", "ntm", example + ".java");
        assertThat(Files.readAllLines(source)).hasSizeLessThan(60);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
