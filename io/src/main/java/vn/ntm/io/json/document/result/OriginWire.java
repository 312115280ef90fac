package vn.ntm.io.json.document.result;

import java.util.Optional;
import vn.ntm.core.result.Origin;

/** An {@link Origin}. */
record OriginWire(String file, int line, int column, Optional<String> header, Optional<String> raw) {

    static OriginWire of(Origin origin) {
        return new OriginWire(origin.file(), origin.line(), origin.column(), origin.header(), origin.raw());
    }

    Origin toValue() {
        return Origin.builder()
                .file(file)
                .line(line)
                .column(column)
                .header(header)
                .raw(raw)
                .build();
    }
}
