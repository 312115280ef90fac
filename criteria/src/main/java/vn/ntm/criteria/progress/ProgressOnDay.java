package vn.ntm.criteria.progress;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * The progress as it stood at the end of a day (số liệu tại thời điểm).
 *
 * @param date the day
 * @param progress the progress
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProgressOnDay(LocalDate date, Progress progress) {}
