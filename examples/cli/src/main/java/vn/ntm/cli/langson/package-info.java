/** The report of Lạng Sơn 2023: figures recomputed, targets, certificates followed through the reform, an illustrative dossier. */
@NullMarked
package vn.ntm.cli.langson;

import org.jspecify.annotations.NullMarked;
