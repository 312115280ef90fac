package vn.ntm.criteria.set;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/** The tiers that the acts of the programme name. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Tiers {

    /** Đạt chuẩn nông thôn mới. */
    public static final Tier NTM = new Tier("NTM", "đạt chuẩn nông thôn mới", "NTM standard");

    /** Đạt chuẩn nông thôn mới nâng cao. */
    public static final Tier ADVANCED = new Tier("ADVANCED", "nông thôn mới nâng cao", "advanced NTM");

    /** Đạt chuẩn nông thôn mới kiểu mẫu. */
    public static final Tier MODEL = new Tier("MODEL", "nông thôn mới kiểu mẫu", "model NTM");

    /** Đạt chuẩn nông thôn mới hiện đại, from 2026. */
    public static final Tier MODERN = new Tier("MODERN", "nông thôn mới hiện đại", "modern NTM");

    /** Hoàn thành nhiệm vụ xây dựng nông thôn mới, of districts and provinces. */
    public static final Tier COMPLETION =
            new Tier("COMPLETION", "hoàn thành nhiệm vụ xây dựng nông thôn mới", "task completion");

    private static final List<Tier> ALL = List.of(NTM, ADVANCED, MODEL, MODERN, COMPLETION);

    private Tiers() {}

    /** Returns every tier, in the order of this class; which builds on which differs by kind of unit and by time. */
    public static List<Tier> all() {
        return ALL;
    }

    /** Returns the tier that {@code id} names. */
    public static Optional<Tier> find(String id) {
        return ALL.stream().filter(tier -> tier.id().equals(id)).findFirst();
    }

    /**
     * Returns the tier that {@code id} names.
     *
     * @throws IllegalArgumentException if there is none; the message holds the id
     */
    public static Tier parse(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no tier has the id " + id));
    }
}
