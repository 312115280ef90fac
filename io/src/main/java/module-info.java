/** The files and messages of the programme: JSON and CSV codecs of what core and criteria hold. */
module vn.ntm.io {
    requires transitive vn.ntm.criteria;
    requires transitive com.fasterxml.jackson.databind;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires static transitive org.apiguardian.api;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports vn.ntm.io.json;

    // Only the wire records, which are package-private; nothing of core or criteria is reached by reflection.
    opens vn.ntm.io.json to
            com.fasterxml.jackson.databind;
}
