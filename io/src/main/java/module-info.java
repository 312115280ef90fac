/** JSON and CSV codecs of the values of core and criteria. */
module vn.ntm.io {
    requires transitive vn.ntm.criteria;
    requires transitive com.fasterxml.jackson.databind;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;

    exports vn.ntm.io.csv;
    exports vn.ntm.io.json;
}
