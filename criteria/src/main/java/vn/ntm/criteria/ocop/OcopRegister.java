package vn.ntm.criteria.ocop;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of a place (danh mục sản phẩm OCOP được công nhận). A product that was graded again counts once, by the
 * newest of its certificates that has not expired.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OcopRegister {

    private final OcopRules rules;
    /** The certificates of each product, the newest first. */
    private final Map<String, List<OcopCertificate>> byProduct;

    private OcopRegister(OcopRules rules, Map<String, List<OcopCertificate>> byProduct) {
        this.rules = rules;
        this.byProduct = ImmutableMap.copyOf(byProduct);
    }

    /**
     * Returns the register of these certificates under the bundled rules.
     *
     * @throws IllegalArgumentException if a product has two certificates of one day; the message names it
     */
    public static OcopRegister of(List<OcopCertificate> certificates) {
        Map<String, List<OcopCertificate>> byProduct = new LinkedHashMap<>();
        for (OcopCertificate certificate : certificates) {
            byProduct
                    .computeIfAbsent(certificate.product(), product -> new ArrayList<>())
                    .add(certificate);
        }
        for (List<OcopCertificate> own : byProduct.values()) {
            own.sort(Comparator.comparing(OcopCertificate::issued).reversed());
            for (int i = 1; i < own.size(); i++) {
                OcopCertificate one = own.get(i);
                if (one.issued().equals(own.get(i - 1).issued())) {
                    throw new IllegalArgumentException(
                            "product " + one.product() + " has two certificates of " + one.issued());
                }
            }
        }
        return new OcopRegister(OcopRules.standard(), byProduct);
    }

    /**
     * Returns the certificate by which a product counts on {@code day}: the newest that has not expired, else the newest;
     * absent if none was issued by then or the product is not in the register.
     */
    public Optional<OcopCertificate> certificate(String product, LocalDate day) {
        List<OcopCertificate> issued = byProduct.getOrDefault(product, List.of()).stream()
                .filter(one -> !day.isBefore(one.issued()))
                .toList();
        return issued.stream()
                .filter(one -> one.state(rules, day) != OcopCertificate.State.EXPIRED)
                .findFirst()
                .or(() -> issued.stream().findFirst());
    }

    /**
     * Returns how many products have each level on {@code day}. Where the newest certificate is of an unknown term, or only
     * potential, the one before it may be what counts; one that holds keeps the product in the total.
     */
    public StarCounts on(LocalDate day) {
        StarCounts.Tally tally = new StarCounts.Tally(day);
        for (String product : byProduct.keySet()) {
            List<OcopCertificate> possible = possible(product, day);
            if (!possible.isEmpty()) {
                boolean holds = isValid(possible.get(possible.size() - 1), day);
                tally.add(
                        possible.stream()
                                .map(OcopCertificate::rating)
                                .distinct()
                                .toList(),
                        holds);
            } else if (certificate(product, day).isPresent()) {
                tally.addExpired();
            }
        }
        return tally.counts();
    }

    /** Returns the certificates by which a product may count: the newest first, down to the first that holds for certain. */
    private List<OcopCertificate> possible(String product, LocalDate day) {
        List<OcopCertificate> possible = new ArrayList<>();
        for (OcopCertificate one : byProduct.getOrDefault(product, List.of())) {
            OcopCertificate.State state = one.state(rules, day);
            if (state == OcopCertificate.State.VALID || state == OcopCertificate.State.UNKNOWN) {
                possible.add(one);
            }
            if (state == OcopCertificate.State.VALID) {
                break;
            }
        }
        return possible;
    }

    private boolean isValid(OcopCertificate one, LocalDate day) {
        return one.state(rules, day) == OcopCertificate.State.VALID;
    }

    /**
     * Returns the certificates that hold on {@code day} and no longer on {@code until}, the first to end first: what has to
     * be graded again.
     */
    public List<OcopCertificate> expiring(LocalDate day, LocalDate until) {
        return byProduct.keySet().stream()
                .flatMap(product -> possible(product, day).stream())
                .filter(one -> isValid(one, day) && one.state(rules, until) == OcopCertificate.State.EXPIRED)
                .sorted(Comparator.comparing(OcopCertificate::issued).thenComparing(OcopCertificate::product))
                .toList();
    }

    /** Returns the certificates: those of a product together, the newest first. */
    public List<OcopCertificate> certificates() {
        return byProduct.values().stream().flatMap(List::stream).toList();
    }

    /** Returns whether both hold the same certificates of the same products. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OcopRegister that && byProduct.equals(that.byProduct);
    }

    @Override
    public int hashCode() {
        return byProduct.hashCode();
    }
}
