/** Forms of dossiers and what they hold. */
@NullMarked
package vn.ntm.io.json.document.dossier;

import org.jspecify.annotations.NullMarked;
