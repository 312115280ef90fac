package vn.ntm.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the wide file as an object of Jackson's: a field for each column. */
final class WideRow {

    @JsonProperty("unit")
    @Nullable
    String unit;

    @JsonProperty("name")
    @Nullable
    String name;

    @JsonProperty("date")
    @Nullable
    String date;

    @JsonProperty("1.1")
    boolean c1i1;

    @JsonProperty("1.2")
    boolean c1i2;

    @JsonProperty("2.1")
    @Nullable
    BigDecimal c2i1;

    @JsonProperty("2.2")
    @Nullable
    BigDecimal c2i2;

    @JsonProperty("2.3")
    @Nullable
    BigDecimal c2i3;

    @JsonProperty("2.4")
    @Nullable
    BigDecimal c2i4;

    @JsonProperty("3.1")
    @Nullable
    BigDecimal c3i1;

    @JsonProperty("3.2")
    boolean c3i2;

    @JsonProperty("4.1")
    boolean c4i1;

    @JsonProperty("4.2")
    @Nullable
    BigDecimal c4i2;

    @JsonProperty("5/min-facility")
    @Nullable
    BigDecimal c5MinFacility;

    @JsonProperty("5/level-1-more-than-3-schools")
    @Nullable
    BigDecimal c5Level1MoreThan3Schools;

    @JsonProperty("5/level-1-up-to-3-schools")
    @Nullable
    BigDecimal c5Level1UpTo3Schools;

    @JsonProperty("6.1")
    boolean c6i1;

    @JsonProperty("6.2")
    boolean c6i2;

    @JsonProperty("6.3")
    @Nullable
    BigDecimal c6i3;

    @JsonProperty("7")
    boolean c7;

    @JsonProperty("8.1")
    boolean c8i1;

    @JsonProperty("8.2")
    boolean c8i2;

    @JsonProperty("8.3")
    boolean c8i3;

    @JsonProperty("8.4")
    boolean c8i4;

    @JsonProperty("9.1")
    boolean c9i1;

    @JsonProperty("9.2")
    @Nullable
    BigDecimal c9i2;

    @JsonProperty("10")
    @Nullable
    BigDecimal c10;

    @JsonProperty("11")
    @Nullable
    BigDecimal c11;

    @JsonProperty("12.1/male")
    @Nullable
    BigDecimal c12i1Male;

    @JsonProperty("12.1/female")
    @Nullable
    BigDecimal c12i1Female;

    @JsonProperty("12.2/male")
    @Nullable
    BigDecimal c12i2Male;

    @JsonProperty("12.2/female")
    @Nullable
    BigDecimal c12i2Female;

    @JsonProperty("13.1")
    boolean c13i1;

    @JsonProperty("13.2")
    boolean c13i2;

    @JsonProperty("13.3")
    boolean c13i3;

    @JsonProperty("13.4")
    boolean c13i4;

    @JsonProperty("13.5")
    boolean c13i5;

    @JsonProperty("14.1/grade1-entry")
    @Nullable
    BigDecimal c14i1Grade1Entry;

    @JsonProperty("14.1/preschool-5")
    boolean c14i1Preschool5;

    @JsonProperty("14.1/primary-level")
    @Nullable
    BigDecimal c14i1PrimaryLevel;

    @JsonProperty("14.1/lower-secondary-level")
    @Nullable
    BigDecimal c14i1LowerSecondaryLevel;

    @JsonProperty("14.1/literacy-level")
    @Nullable
    BigDecimal c14i1LiteracyLevel;

    @JsonProperty("14.2/male")
    @Nullable
    BigDecimal c14i2Male;

    @JsonProperty("14.2/female")
    @Nullable
    BigDecimal c14i2Female;

    @JsonProperty("15.1/male")
    @Nullable
    BigDecimal c15i1Male;

    @JsonProperty("15.1/female")
    @Nullable
    BigDecimal c15i1Female;

    @JsonProperty("15.2")
    boolean c15i2;

    @JsonProperty("15.3")
    @Nullable
    BigDecimal c15i3;

    @JsonProperty("15.4")
    @Nullable
    BigDecimal c15i4;

    @JsonProperty("16")
    boolean c16;

    @JsonProperty("17.1/clean-water")
    @Nullable
    BigDecimal c17i1CleanWater;

    @JsonProperty("17.1/piped")
    @Nullable
    BigDecimal c17i1Piped;

    @JsonProperty("17.2")
    @Nullable
    BigDecimal c17i2;

    @JsonProperty("17.3")
    boolean c17i3;

    @JsonProperty("17.4")
    @Nullable
    BigDecimal c17i4;

    @JsonProperty("17.5")
    boolean c17i5;

    @JsonProperty("17.6")
    @Nullable
    BigDecimal c17i6;

    @JsonProperty("17.7")
    @Nullable
    BigDecimal c17i7;

    @JsonProperty("18.1")
    boolean c18i1;

    @JsonProperty("18.2")
    boolean c18i2;

    /** Returns what stands in the columns of the sample file, in their order. */
    List<@Nullable Object> values() {
        return Arrays.asList(
                c1i1,
                c1i2,
                c2i1,
                c2i2,
                c2i3,
                c2i4,
                c3i1,
                c3i2,
                c4i1,
                c4i2,
                c5MinFacility,
                c5Level1MoreThan3Schools,
                c5Level1UpTo3Schools,
                c6i1,
                c6i2,
                c6i3,
                c7,
                c8i1,
                c8i2,
                c8i3,
                c8i4,
                c9i1,
                c9i2,
                c10,
                c11,
                c12i1Male,
                c12i1Female,
                c12i2Male,
                c12i2Female,
                c13i1,
                c13i2,
                c13i3,
                c13i4,
                c13i5,
                c14i1Grade1Entry,
                c14i1Preschool5,
                c14i1PrimaryLevel,
                c14i1LowerSecondaryLevel,
                c14i1LiteracyLevel,
                c14i2Male,
                c14i2Female,
                c15i1Male,
                c15i1Female,
                c15i2,
                c15i3,
                c15i4,
                c16,
                c17i1CleanWater,
                c17i1Piped,
                c17i2,
                c17i3,
                c17i4,
                c17i5,
                c17i6,
                c17i7,
                c18i1,
                c18i2);
    }
}
