package vn.ntm.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnknownUnitException;

/** A cluster serialises what its tasks throw: what does not travel is empty at the other end, never null. */
class ExceptionsThatTravelTest {

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
    void failuresStayBehindAndTheMessageTravels() throws IOException, ClassNotFoundException {
        Failure failure = Failure.of(
                FailureReason.BAD_NUMBER,
                Origin.builder().file("xa.csv").line(1).column(1).raw("x").build());
        FailuresException thrown = new FailuresException(List.of(failure));
        FailuresException sent = (FailuresException) sent(thrown);
        assertThat(thrown.failures()).containsExactly(failure);
        assertThat(sent.failures()).isEmpty();
        assertThat(sent).hasMessage(thrown.getMessage());
    }

    @Test
    void theCodeAndTheDayOfAnUnknownUnitTravel() throws IOException, ClassNotFoundException {
        LocalDate day = LocalDate.of(2025, 7, 1);
        UnknownUnitException sent =
                (UnknownUnitException) sent(new UnknownUnitException(UnitCode.of("06364"), day, List.of()));
        assertThat(sent.code()).isEqualTo(UnitCode.of("06364"));
        assertThat(sent.date()).isEqualTo(day);
        assertThat(sent.versions()).isEmpty();
    }
}
