/** Forms of what the programme aims at and who decides. */
@NullMarked
package vn.ntm.io.json.document.programme;

import org.jspecify.annotations.NullMarked;
