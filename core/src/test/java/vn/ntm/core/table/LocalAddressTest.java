package vn.ntm.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:1/acts.csv",
                "HTTPS://localhost:1/acts.csv",
                "ftp://localhost:1/acts.csv",
                "jar:http://localhost:1/province.jar!/acts.csv",
                "jar:HTTPS://localhost:1/province.jar!/acts.csv",
                "file://127.0.0.1/acts.csv",
                "FILE://example.invalid/acts.csv",
                "jar:file://127.0.0.1/province.jar!/acts.csv"
            })
    void anAddressOfAnotherMachineIsRefusedBeforeAnythingIsSent(String address) throws IOException {
        URL url = new URL(address);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvTable.read(url, "acts.csv", List.of("number")))
                .withMessageStartingWith("table: ")
                .withMessageEndingWith(url.toExternalForm());
        assertThatIllegalArgumentException().isThrownBy(() -> CsvCursor.open(url, "acts.csv", List.of("number")));
    }

    @Test
    void aFileOfThisMachineMaySaySo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("acts.csv"), "number\n1\n");
        URL url = new URL("file://localhost" + file.toUri().getRawPath());
        assertThat(CsvTable.read(url, "acts.csv", List.of("number")).rows()).hasSize(1);
    }

    @Test
    void aFileIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("acts.csv"), "number\n1\n");
        assertThat(CsvTable.read(file.toUri().toURL(), "acts.csv", List.of("number"))
                        .rows())
                .hasSize(1);
    }
}
