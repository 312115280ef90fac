/** Forms of what views of a set are made of. */
@NullMarked
package vn.ntm.io.json.document.view;

import org.jspecify.annotations.NullMarked;
