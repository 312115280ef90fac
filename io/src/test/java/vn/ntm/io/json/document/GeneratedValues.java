package vn.ntm.io.json.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.TierLadder;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ProgressCounters;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.json.binding.Document;
import vn.ntm.io.json.binding.tables.Releases;
import vn.ntm.io.json.binding.tables.Tables;

/**
 * Values of any type that has a form, made at random of the components of the records that declare the forms. A seed gives
 * the same value on every machine.
 */
public final class GeneratedValues {

    private static final int ATTEMPTS = 400;
    private static final int MAX_DEPTH = 6;
    private static final int MANY = 3;

    private final Random random;

    public GeneratedValues(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a value of the type of a document; none where no attempt gives components that go together. */
    public Optional<Object> of(Document<?, ?> document) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return Optional.of(written(document));
            } catch (IllegalArgumentException e) {
                // Components at random may not go together; the next ones may.
            }
        }
        return Optional.empty();
    }

    /** A change of a measure that its set does not have has no outcome, and so no document. */
    @SuppressWarnings("unchecked")
    private <T, W> Object written(Document<T, W> document) {
        Object value = document(document, 0);
        W written = document.toWire().apply((T) value, Tables.standard());
        if (written == null) {
            throw new IllegalStateException("no record of " + value);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private <T, W> Object document(Document<T, W> document, int depth) {
        if (document.type() == CriteriaSet.class) {
            return CriteriaCatalog.standard().set(GeneratedTexts.setId(random));
        }
        if (document.type() == Progress.class) {
            return progress();
        }
        if (document.type() == ProgressCounters.class) {
            return progress().counters();
        }
        if (document.type() == Distribution.class) {
            Progress progress = progress();
            return progress.bands(Bands.parse(progress.set().size().orElse(0) + ",0-" + random.nextInt(MANY)));
        }
        if (document.type() == TierLadder.class) {
            return Programme.standard()
                    .ladder(UnitType.COMMUNE, LocalDate.of(2023, 12, 31))
                    .orElseThrow();
        }
        W wire = (W) record(document.wire(), depth);
        return document.fromWire().apply(wire, Tables.standard());
    }

    /** Counters at random are those of no count; results at random are. */
    private Progress progress() {
        CriteriaSet set = CriteriaCatalog.standard().set(GeneratedTexts.setId(random));
        Progress.Counts counts = new Progress.Counts().addUnreported(random.nextInt(MANY));
        for (int unit = random.nextInt(MANY); unit >= 0; unit--) {
            ResultRow.Builder row = ResultRow.builder().set(set).name("xã " + unit);
            for (Criterion criterion : set.criteria()) {
                if (criterion.counted()) {
                    row.putMarks(criterion.no(), GeneratedTexts.one(List.of(Mark.values()), random));
                }
            }
            counts.add(row.build()).addCertificates(random.nextBoolean() ? List.of(Tiers.NTM) : List.of());
        }
        return Progress.of(set, counts);
    }

    private Object record(Class<?> type, int depth) {
        if (type == Releases.class) {
            return new Releases(
                    Optional.of(CriteriaCatalog.standard().release().id()),
                    Optional.of(UnitRegistry.standard().release().id()));
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = isSetById(type)
                    ? setById(components[i])
                    : value(components[i].getGenericType(), components[i].getName(), depth + 1);
        }
        try {
            return lookup(type)
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .invokeWithArguments(values);
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The records of forms are hidden in this module, those of the other modules are public. */
    private static MethodHandles.Lookup lookup(Class<?> type) throws IllegalAccessException {
        return type.getModule() == GeneratedValues.class.getModule()
                ? MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                : MethodHandles.publicLookup();
    }

    private static boolean isSetById(Class<?> type) {
        return type.getName().endsWith("evaluation.SetWire");
    }

    private Object setById(RecordComponent component) {
        return component.getType() == String.class ? GeneratedTexts.setId(random) : Optional.empty();
    }

    private Object value(Type type, String name, int depth) {
        if (type instanceof ParameterizedType generic) {
            return many(generic, name, depth);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return GeneratedTexts.text(name, random);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return random.nextBoolean();
        }
        if (raw == int.class || raw == Integer.class) {
            return GeneratedTexts.count(name, random);
        }
        if (raw == long.class || raw == Long.class) {
            return (long) GeneratedTexts.count(name, random);
        }
        if (raw == LocalDate.class) {
            return LocalDate.of(2010 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (raw == OptionalInt.class) {
            return random.nextBoolean() ? OptionalInt.of(random.nextInt(100)) : OptionalInt.empty();
        }
        if (raw.isEnum()) {
            return GeneratedTexts.one(List.of(raw.getEnumConstants()), random);
        }
        Optional<Object> scalar = GeneratedTexts.scalar(raw, random);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        return Forms.all().documents().stream()
                .filter(document -> document.type() == raw)
                .findFirst()
                .map(document -> nested(document, depth))
                .orElseGet(() -> record(raw, depth));
    }

    /** A component is tried a few times by itself, so that a value of many parts comes about at all. */
    private Object nested(Document<?, ?> document, int depth) {
        for (int attempt = 0; ; attempt++) {
            try {
                return document(document, depth);
            } catch (IllegalArgumentException e) {
                if (attempt >= ATTEMPTS / 10) {
                    throw e;
                }
            }
        }
    }

    private Object many(ParameterizedType generic, String name, int depth) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] of = generic.getActualTypeArguments();
        if (raw == Optional.class) {
            return random.nextBoolean() && depth < MAX_DEPTH
                    ? Optional.of(value(of[0], name, depth))
                    : Optional.empty();
        }
        if (raw == Computed.class) {
            return random.nextInt(4) == 0
                    ? Computed.notComputable(GeneratedTexts.one(List.of(NotComputableReason.values()), random))
                    : Computed.of(value(of[0], name, depth));
        }
        int size = depth < MAX_DEPTH ? random.nextInt(MANY) : 0;
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(value(of[0], "key", depth), value(of[1], name, depth));
            }
            return map;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(value(of[0], name, depth));
        }
        return raw == Set.class ? new LinkedHashSet<>(values) : values;
    }
}
