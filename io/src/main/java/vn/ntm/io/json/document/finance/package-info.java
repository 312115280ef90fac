/** Forms of capital: figures, ledgers, rates and shares. */
@NullMarked
package vn.ntm.io.json.document.finance;

import org.jspecify.annotations.NullMarked;
