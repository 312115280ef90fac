/**
 * JSON and CSV codecs of the values of core and criteria.
 *
 * <p>Begin with {@link vn.ntm.io.csv.DossierCsv} or {@link vn.ntm.io.form.ResultMatrixCsv} for files of a province, with
 * {@link vn.ntm.io.json.NtmJson} for JSON. Every reader takes a {@link vn.ntm.io.TextSource} and lists what is wrong in it.
 */
module vn.ntm.io {
    requires transitive vn.ntm.criteria;
    requires transitive com.fasterxml.jackson.databind;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires static transitive org.apiguardian.api;
    requires static org.jspecify;

    exports vn.ntm.io;
    exports vn.ntm.io.csv;
    exports vn.ntm.io.encoding;
    exports vn.ntm.io.form;
    exports vn.ntm.io.handbook;
    exports vn.ntm.io.json;
    exports vn.ntm.io.law;
    exports vn.ntm.io.profile;
    exports vn.ntm.io.report;
    exports vn.ntm.io.schema;

    // Databind writes the records that declare the lines of answers; those of documents we bind ourselves.
    opens vn.ntm.io.json.answer to
            com.fasterxml.jackson.databind;

    provides com.fasterxml.jackson.databind.Module with
            vn.ntm.io.json.NtmModule;
}
