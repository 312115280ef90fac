package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalsThatTravelTest {

    private static Object sent(Object thrown) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void theDayTravelsAndTheSetIsNamedByTheMessageAlone() throws IOException, ClassNotFoundException {
        LocalDate day = LocalDate.of(2008, 1, 1);
        NotInForceException thrown = new NotInForceException(
                "COMMUNE and NTM",
                day,
                Optional.of(CriteriaCatalog.standard().headers().get(0)));
        NotInForceException sent = (NotInForceException) sent(thrown);
        assertThat(thrown.nearest()).isPresent();
        assertThat(sent.nearest()).isEmpty();
        assertThat(sent.date()).isEqualTo(day);
        assertThat(sent).hasMessage(thrown.getMessage());
    }

    @Test
    void objectionsStayBehind() throws IOException, ClassNotFoundException {
        OverlayRefusedException sent = (OverlayRefusedException) sent(new OverlayRefusedException("tinh", List.of()));
        assertThat(sent.objections()).isEmpty();
        assertThat(sent).hasMessageStartingWith("overlay tinh is refused");
    }
}
