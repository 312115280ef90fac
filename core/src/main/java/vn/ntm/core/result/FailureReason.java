package vn.ntm.core.result;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * What is wrong with a place in an input (lỗi dữ liệu), or what is to be looked at there. A closed list that only grows
 * at its end; programs may rely on the names. Each has its wording in Vietnamese and in English.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FailureReason {
    /** A column without which the form cannot be read. */
    MISSING_COLUMN("thiếu cột bắt buộc «{column}»", "the required column \"{column}\" is missing"),
    /** A header that the form does not have; its column is not read. */
    UNKNOWN_COLUMN(
            "không có cột nào tên «{raw}» trong mẫu này[; có phải là «{near}»?]",
            "this form has no column \"{raw}\"[; was \"{near}\" meant?]"),
    /** Two columns of one header: which of them is meant is not guessed. */
    DUPLICATE_COLUMN("cột «{raw}» xuất hiện hai lần", "the column \"{raw}\" occurs twice"),
    /** A cell in which something must stand is empty, or the row ends before it. */
    MISSING_CELL(
            "ô «{column}» không có giá trị[: dòng chỉ có {cells} ô, tiêu đề có {columns}]",
            "the cell \"{column}\" has no value[: the row has {cells} cells, the header {columns}]"),
    /** A number that the profile of the file does not read in one way only. */
    BAD_NUMBER("«{raw}» không phải là số theo quy ước của tệp", "\"{raw}\" is not a number as this file writes them"),
    /** A day that is not one of the calendar, or is written otherwise. */
    BAD_DATE("«{raw}» không phải là ngày có thật dạng năm-tháng-ngày", "\"{raw}\" is not a real date, year-month-day"),
    /** A word, or a choice among several, that cannot stand here. */
    BAD_TOKEN("«{raw}» không hợp lệ ở đây; chấp nhận: {expected}", "\"{raw}\" does not fit here; accepted: {expected}"),
    /** A code of no unit at any time, or on the day. */
    UNKNOWN_UNIT("[ngày {date} ]không có đơn vị mang mã «{raw}»", "[on {date} ]no unit has the code \"{raw}\""),
    /** A unit of a level or kind that the criteria set does not judge. */
    UNIT_NOT_OF_SET_LEVEL(
            "đơn vị «{raw}» không thuộc cấp và loại mà bộ {set} xét",
            "the unit \"{raw}\" is not of the level and kind that set {set} judges"),
    /** A criterion or indicator that the criteria set does not have. */
    UNKNOWN_INDICATOR("bộ {set} không có mục «{raw}»", "set {set} has no item \"{raw}\""),
    /** A part that the indicator does not have; of an indicator with parts, also none. */
    UNKNOWN_PART(
            "chỉ tiêu {indicator} không có phần «{raw}»; các phần: {expected}",
            "indicator {indicator} has no part \"{raw}\"; its parts: {expected}"),
    /** A row that repeats an earlier one and adds nothing. */
    DUPLICATE_ROW("nói cùng một điều với dòng {other}; chỉ giữ một", "says the same as line {other}; one is kept"),
    /** Two rows say different things of the same. */
    CONTRADICTING_ROWS("mâu thuẫn với dòng {other}; không dùng dòng nào", "contradicts line {other}; neither is used"),
    /** A level of a province that asks for less than the law above it: refused. */
    LAXER_THAN_FLOOR(
            "mức {value} của {act} không bảo đảm mức {floor} của trung ương tại {floorAct}",
            "level {value} of {act} is laxer than the national level {floor} of {floorAct}"),
    /** A level of which nobody says by what act it is set. */
    WITHOUT_ACT("mức này không nêu văn bản ban hành", "this level names no act that sets it"),
    /** Two levels of one overlay for the same content on the same days. */
    OVERLAPS("thời hạn trùng với dòng {other}", "its validity overlaps that of line {other}"),
    /** A printed total, share or mean that its rows do not give; the rows count. */
    CONTROL_DIFFERS(
            "số in là {printed}, tính lại từ các dòng được {computed}",
            "{printed} is printed, the rows give {computed}"),
    /** More than the limits of the reader allow; the limit is named, and can be set. */
    LIMIT_EXCEEDED("vượt giới hạn {limit} ({value})", "exceeds the limit {limit} ({value})"),
    /** Bytes that are no text of the encoding that the caller names. No reader of this release reports it. */
    BAD_ENCODING("không đọc được theo bảng mã {encoding}", "cannot be read as {encoding}"),
    /** An id of no criteria set in the catalogue. */
    UNKNOWN_SET("không có bộ tiêu chí mang mã «{raw}»", "no criteria set has the id \"{raw}\""),
    /** A row that goes on after the last column. */
    EXTRA_CELL("dòng có nhiều ô hơn tiêu đề", "the row has more cells than the header"),
    /** A text that is not JSON from a place on. */
    BAD_JSON(
            "từ vị trí này, nội dung không còn là JSON hợp lệ (sai cú pháp hoặc có tên lặp lại)",
            "from this place on, the text is not valid JSON (a fault of syntax, or a name given twice)"),
    /** A code that named a unit on other days. */
    UNIT_NOT_IN_FORCE(
            "ngày {date} không có đơn vị mang mã «{raw}»; vào ngày khác mã này chỉ: {known}",
            "on {date} no unit has the code \"{raw}\"; on other days it names: {known}"),
    /** A text that has not the form of a code. */
    BAD_CODE(
            "«{raw}» không phải mã đơn vị: cần 2, 3 hoặc 5 chữ số, hoặc mã của hệ khác như thon-ls:06364-01",
            "\"{raw}\" is not a unit code: 2, 3 or 5 digits, or one of another system such as thon-ls:06364-01"),
    /** A parent that is too low in the hierarchy, or is not there on all days of the unit. */
    BAD_PARENT(
            "đơn vị cấp trên «{raw}» phải ở cấp cao hơn và tồn tại suốt thời gian của dòng này",
            "the parent \"{raw}\" must be of a higher level and in force on all days of this row"),
    /** Two units of one code at one time. */
    UNIT_OVERLAPS(
            "mã «{raw}» trong thời gian này đã thuộc về {other}",
            "during this time the code \"{raw}\" is that of {other}"),
    /** A level that asks for less than a national one that is merely believed: a warning, it is used. */
    LAXER_THAN_UNVERIFIED_FLOOR(
            "vẫn dùng mức {value} của {act}, dù không bảo đảm mức chưa kiểm chứng {floor} của trung ương tại {floorAct}",
            "level {value} of {act} is used, though it is laxer than the unverified national level {floor} of {floorAct}"),
    /** An indicator or part that the law does not ask for on the day. */
    NOT_ASKED_ON_DAY(
            "bộ {set} không hỏi mục «{raw}» vào ngày {date}", "set {set} does not ask for \"{raw}\" on {date}"),
    /** A level that differs from what its act is known to say: a warning, it is used. */
    CONTRADICTS_KNOWN_VALUE(
            "mức {value} khác mức {known} mà theo dữ liệu đã biết {act} quy định cho cùng nội dung",
            "level {value} differs from {known}, which {act} is known to set for the same content"),
    /** A code that had lost its zeros, read as the only one that it can be. */
    CODE_REPAIRED("mã «{raw}» được đọc là {code}", "the code \"{raw}\" is read as {code}"),
    /** What a spreadsheet may have made of a range; it is not turned back. */
    MAYBE_DATE(
            "«{raw}» có lẽ là khoảng số hoặc số mà bảng tính đã đổi thành ngày tháng",
            "\"{raw}\" may be a range or a number that a spreadsheet has turned into a date"),
    /** Letters that an encoding or a font has damaged. */
    DAMAGED_TEXT("«{raw}» có dấu hiệu hỏng chữ: {damageVi}", "\"{raw}\" looks damaged: {damageEn}"),
    /** A word in a result cell that the vocabulary of the caller does not have. */
    UNMAPPED_TOKEN(
            "không rõ «{raw}» nghĩa là gì; ô này được coi là chưa xác định",
            "what \"{raw}\" means is not known; the cell is taken as undetermined"),
    /** The last of the list: how many more failures there are than are listed. */
    FAILURES_LEFT_OUT(
            "còn {more} lỗi nữa không được nêu vì vượt giới hạn {limit} ({value})",
            "{more} more failures are not listed, beyond the limit {limit} ({value})"),
    /** A word such as "basically met": neither met nor not met until the caller says which. */
    THIRD_STATE(
            "«{raw}» ({meaningVi}) không phải là đạt, cũng không phải là chưa đạt; ô này được coi là chưa xác định",
            "\"{raw}\" ({meaningEn}) is neither met nor not met; the cell is taken as undetermined"),
    /** A name of no unit, at any time or on the day. */
    UNKNOWN_NAME("[ngày {date} ]không có đơn vị nào tên «{raw}»", "[on {date} ]no unit has the name \"{raw}\""),
    /** A code and a name that are not of one unit. */
    NAME_NOT_OF_CODE(
            "ngày {date} mã {code} là của {known}, không phải «{raw}»",
            "on {date} the code {code} is that of {known}, not of \"{raw}\""),
    /** A recognition of what the unit holds already. */
    RECOGNISED_TWICE(
            "«{unit}» đã được công nhận {tierVi} ngày {otherDate} ({other}) và không mất từ đó, nay lại ghi công nhận ngày"
                    + " {date}",
            "\"{unit}\" was recognised as {tierEn} on {otherDate} ({other}) and has not lost it since, yet is recognised"
                    + " again on {date}"),
    /** A loss that comes before the recognition it takes away. */
    LOST_BEFORE_RECOGNITION(
            "«{unit}»: có dòng «{eventVi}» về {tierVi} ngày {date}, trước lần công nhận ngày {otherDate} ({other})",
            "\"{unit}\": {eventEn} as {tierEn} on {date}, before it was recognised on {otherDate} ({other})"),
    /** A loss of what a complete ledger never recognised. */
    LOST_WITHOUT_RECOGNITION(
            "«{unit}»: có dòng «{eventVi}» về {tierVi} ngày {date} nhưng sổ, được khai là đầy đủ, không có lần công nhận nào"
                    + " trước đó",
            "\"{unit}\": {eventEn} as {tierEn} on {date}, but the ledger, declared complete, has no recognition before"),
    /** Something said of a certificate that was revoked and not given again. */
    AFTER_REVOCATION(
            "«{unit}»: có dòng «{eventVi}» về {tierVi} ngày {date}, sau khi đã bị thu hồi ngày {otherDate} ({other}) và chưa"
                    + " được công nhận lại",
            "\"{unit}\": {eventEn} as {tierEn} on {date}, after the revocation of {otherDate} ({other}) and not recognised"
                    + " since"),
    /** An annulment of a decision that the ledger does not have. */
    ANNULS_NOTHING(
            "«{unit}»: việc hủy bỏ ngày {date} không khớp với sự kiện nào trước đó về {tierVi}",
            "\"{unit}\": the annulment of {date} fits no earlier event of {tierEn}"),
    /** A certificate of a unit that no criteria set judges for the tier. */
    UNIT_CANNOT_HOLD_TIER(
            "ngày {date} mã «{unit}» là {name}, loại đơn vị không xét {tierVi}",
            "on {date} the code \"{unit}\" is {name}, a kind of unit that no criteria set judges for {tierEn}"),
    /** An event of a code that had another unit before, with events of its own. */
    CODE_OF_ANOTHER_UNIT(
            "ngày {date} mã «{unit}» đã là {name}; sự kiện về {tierVi} ngày {otherDate} ({other}) là của {otherName} mang mã"
                    + " này trước đó",
            "on {date} the code \"{unit}\" is {name}; the event of {otherDate} ({other}) on {tierEn} is of {otherName}, which"
                    + " had the code before"),
    /** An act of a body that did not decide on the tier on the day. */
    ACT_OF_OTHER_AUTHORITY(
            "văn bản {act} không phải của {authorityVi}, nơi quyết định về {tierVi} của «{unit}» vào ngày {date}",
            "act {act} is not of {authorityEn}, who decided on {tierEn} of \"{unit}\" on {date}"),
    /** A tier whose lower tier a complete ledger does not have in force. */
    WITHOUT_LOWER_TIER(
            "«{unit}»: có dòng «{eventVi}» về {tierVi} ngày {date} nhưng sổ, được khai là đầy đủ, không ghi {lowerVi} còn"
                    + " hiệu lực",
            "\"{unit}\": {eventEn} as {tierEn} on {date}, but the ledger, declared complete, has no {lowerEn} in force"),
    /** An event that rests on nothing that could be looked up. */
    WITHOUT_SOURCE(
            "sự kiện này không nêu văn bản, cũng không nêu nguồn", "this event names neither an act nor a source"),
    /** A certificate of a unit of which the register loses track. */
    CERTIFICATE_UNTRACED(
            "không rõ danh hiệu {tierVi} của {name} ({unit}) thuộc về đơn vị nào sau khi đơn vị này kết thúc ngày {date}",
            "what became of the certificate ({tierEn}) of {name} ({unit}) after the unit ended on {date} is not known"),
    /** An annulment that does not say of what; the last event is taken. */
    ANNULS_UNNAMED(
            "«{unit}»: việc hủy bỏ ngày {date} không nêu văn bản của sự kiện nào trước đó về {tierVi}; tạm hiểu là hủy dòng"
                    + " «{otherEventVi}» ngày {otherDate} ({other})",
            "\"{unit}\": the annulment of {date} names the act of no earlier event of {tierEn}; it is taken to be of what was"
                    + " {otherEventEn} on {otherDate} ({other})"),
    /** Something said of a certificate that waits for a decision after a merger or division. */
    UNDECIDED_AFTER_REORGANISATION(
            "«{unit}»: có dòng «{eventVi}» về {tierVi} ngày {date}, nhưng danh hiệu của «{otherUnit}» (ngày {otherDate},"
                    + " {other}) chưa được quyết định cho đơn vị này sau sắp xếp; {weightVi}",
            "\"{unit}\": {eventEn} as {tierEn} on {date}, but nobody has decided after the reorganisation what becomes of the"
                    + " certificate of \"{otherUnit}\" ({otherDate}, {other}); {weightEn}"),
    /** A row that the form must have. */
    MISSING_ROW("biểu thiếu dòng «{row}»", "the form lacks the row \"{row}\""),
    /** The form of a JSON document does not have this property. */
    UNKNOWN_PROPERTY(
            "không có trường «{column}» trong dạng này; các trường: {expected}",
            "this form has no property \"{column}\"; its properties: {expected}"),
    /** A JSON document lacks a property that its form requires. */
    MISSING_PROPERTY("thiếu trường bắt buộc «{column}»", "the required property \"{column}\" is missing"),
    /** An object of JSON has the same name twice. */
    DUPLICATE_PROPERTY("trường «{column}» xuất hiện hai lần", "the property \"{column}\" occurs twice"),
    /** A JSON document has null where something must be. */
    NULL_VALUE("«{column}» không được là null", "\"{column}\" must not be null"),
    /** A value of JSON is of another type; none is taken for another. */
    WRONG_TYPE(
            "«{column}» phải là {expectedVi}, không phải {foundVi}",
            "\"{column}\" must be {expectedEn}, not {foundEn}"),
    /** A value of JSON has the right type but is none of those that can stand there. */
    BAD_VALUE(
            "«{column}»: «{value}» không hợp lệ; chấp nhận: {expected}",
            "\"{column}\": \"{value}\" does not fit here; accepted: {expected}"),
    /** A list of JSON in which every value differs has one twice. */
    DUPLICATE_VALUE("«{column}» lặp lại một giá trị đã có", "\"{column}\" repeats a value that is there already"),
    /** What a JSON document says does not fit together; which exactly the exception of the value says, in English. */
    UNFIT_VALUES(
            "nội dung của «{column}» không hợp lệ: {detailVi}",
            "what \"{column}\" holds does not fit together: {detailEn}"),
    /** A JSON document is of another format than the one that was asked for. */
    OTHER_FORMAT(
            "«{column}»: tài liệu thuộc dạng {value}, ở đây cần dạng {expected}",
            "\"{column}\": the document is of format {value}, but {expected} is to be read"),
    /** A JSON document is of a version of its format that this library does not read. */
    OTHER_FORMAT_VERSION(
            "«{column}»: dạng {format} phiên bản {value} không đọc được; thư viện này đọc phiên bản {expected}",
            "\"{column}\": version {value} of format {format} cannot be read; this library reads version {expected}"),
    /** Something follows the end of a JSON document. */
    TRAILING_CONTENT("sau tài liệu còn có nội dung khác", "something follows the end of the document"),
    /** A JSON document rests on another release of the tables. */
    OTHER_RELEASE(
            "«{column}»: tài liệu theo phiên bản {value}, thư viện này có phiên bản {expected}",
            "\"{column}\": the document was written by release {value}, this library holds {expected}"),
    /** What a JSON document says came out is not what comes out of what it says was put in. */
    OUTCOME_DIFFERS(
            "«{column}» ghi {value}, tính lại từ dữ liệu trong tài liệu được {computed}",
            "\"{column}\" says {value}, what the document holds gives {computed}"),
    /** An annulment of what is annulled, or of an annulment. */
    ANNULS_AGAIN(
            "«{unit}»: việc hủy bỏ ngày {date} về {tierVi} nhằm vào dòng «{otherEventVi}» ngày {otherDate} ({other}), vốn đã"
                    + " bị hủy hoặc tự nó là việc hủy bỏ; không hủy thêm dòng nào",
            "\"{unit}\": the annulment of {date} ({tierEn}) names the event \"{otherEventEn}\" of {otherDate} ({other}), which"
                    + " is annulled already or an annulment itself; it strikes out nothing"),
    /** An annulment that fits several decisions. */
    ANNULS_SEVERAL(
            "«{unit}»: việc hủy bỏ ngày {date} về {tierVi} khớp với nhiều quyết định, khác văn bản, khác ngày hoặc khác đơn vị,"
                    + " mà không nói rõ; {takenVi}",
            "\"{unit}\": the annulment of {date} as {tierEn} fits decisions of several acts, days or units and does not say"
                    + " which; {takenEn}"),
    /** A recognition and a loss of one day. */
    ORDER_OF_DAY_UNKNOWN(
            "«{unit}»: cùng ngày {date} có dòng «{eventVi}» và dòng «{otherEventVi}» ({other}) về {tierVi}; không rõ việc nào"
                    + " trước, tạm xếp «{eventVi}» sau",
            "\"{unit}\": {eventEn} and {otherEventEn} ({other}) as {tierEn} on the same day {date}; which came first is not"
                    + " known, {eventEn} is taken to be the later"),
    /** A decision that took force when its unit was no more. */
    IN_FORCE_AFTER_UNIT(
            "«{unit}»: dòng «{eventVi}» về {tierVi} ngày {date} có hiệu lực khi {name} đã kết thúc hoặc đã sáp nhập[;"
                    + " {effectVi}]",
            "\"{unit}\": {eventEn} as {tierEn} on {date} took force when {name} had ended or been merged[; {effectEn}]"),
    /** A certificate of a time in which nobody could have its tier. */
    TIER_OUTSIDE_PERIOD(
            "«{unit}»: có dòng «{eventVi}» về {tierVi} ngày {date}[ cho năm {forYear}], ngoài thời gian xét danh hiệu này"
                    + " ({periodsVi})",
            "\"{unit}\": {eventEn} as {tierEn} on {date}[ for the year {forYear}], outside the time of this tier"
                    + " ({periodsEn})"),
    /** What was said after a recognition that was annulled. */
    RESTS_ON_ANNULLED(
            "«{unit}»: dòng «{eventVi}» về {tierVi} ngày {date} có thể chỉ dựa vào lần công nhận ngày {otherDate} ({other}) đã"
                    + " bị hủy bỏ; cần kiểm tra, hủy cả dòng này nếu đúng vậy",
            "\"{unit}\": {eventEn} as {tierEn} on {date} may rest on nothing but the recognition of {otherDate} ({other}), which"
                    + " was annulled; check it, and annul this too if so"),
    /** A JSON document carries a criteria set whole that is not what the tables have of that set and release. */
    CHANGED_SET(
            "«{column}»: bộ {set} theo phiên bản {release} trong tài liệu khác với chính bộ đó trong thư viện này",
            "\"{column}\": the set {set} of release {release} in the document is not the one that this library holds"),
    /** A JSON document rests on other levels of provinces and ministries than the tables at hand. */
    OTHER_OVERLAYS(
            "«{column}»: tài liệu tính theo bộ {set} với các tệp mức: {value}; bộ đang dùng có: {expected}",
            "\"{column}\": the document rests on the set {set} with the level files: {value}; the set at hand has: {expected}"),
    /** Days of one event that do not go together. */
    DATES_CONTRADICT(
            "«{unit}»: dòng «{eventVi}» về {tierVi} ghi các ngày không khớp nhau: {daysVi}[ ({other})]",
            "\"{unit}\": the days of \"{eventEn}\" ({tierEn}) contradict each other: {daysEn}[ ({other})]"),
    /** A file of several of which nothing can be read; the others stand. */
    UNUSABLE_FILE("không đọc được gì từ tệp này: {detailVi}", "nothing of this file can be used: {detailEn}"),
    /** A number that a spreadsheet has shortened, so that nobody knows its last digits. */
    DIGITS_LOST(
            "«{raw}» là số bị bảng tính rút gọn, đã mất các chữ số cuối; hãy đặt định dạng cột là số (Number), không có phần"
                    + " thập phân, rồi xuất lại CSV",
            "\"{raw}\" is a number that a spreadsheet has shortened, its last digits are lost; give the column the format"
                    + " Number, without decimals, and export the CSV again");

    private final String vietnamese;
    private final String english;

    FailureReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Returns the wording with its named places, such as {@code {raw}}, still open. What stands in brackets is said
     * only where its particular is given.
     */
    public String template(Language language) {
        return language.choose(vietnamese, english);
    }
}
